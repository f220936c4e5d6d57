package id.saring.ingest.facebook;

import id.saring.ingest.json.JsonValue;
import id.saring.item.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What hangs on a post or comment of a personal download.
 *
 * @param media files and links
 * @param captions the owner's words at media, each once
 * @param polls questions and answers, a line each
 * @param target what was shared, or where or with whom it was
 * @param hasLink whether something was shared
 */
record DownloadAttachments(
    List<String> media, List<String> captions, String polls, Target target, boolean hasLink) {

  DownloadAttachments {
    media = List.copyOf(media);
    captions = List.copyOf(captions);
    Objects.requireNonNull(polls, "polls");
    Objects.requireNonNull(target, "target");
  }

  static DownloadAttachments of(JsonValue record) {
    Gathering found = new Gathering();
    for (JsonValue attachment : record.get("attachments").items()) {
      attachment.get("data").items().forEach(found::add);
    }
    if (found.target.isNone()) {
      List<String> tagged =
          record.get("tags").items().stream()
              .map(tag -> tag.isObject() ? tag.get("name").text() : tag.text())
              .filter(name -> !name.isEmpty())
              .toList();
      found.target = FacebookItem.target("", "", String.join(", ", tagged), "");
    }
    return new DownloadAttachments(
        List.copyOf(found.media),
        List.copyOf(found.captions),
        String.join("\n", found.polls),
        found.target,
        found.hasLink);
  }

  /** The words of the record: its own, and captions that do not repeat them. */
  String textBelow(String own) {
    StringBuilder text = new StringBuilder(own);
    for (String caption : captions) {
      if (text.indexOf(caption) < 0) {
        text.append(text.isEmpty() ? "" : "\n").append(caption);
      }
    }
    if (!polls.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(polls);
    }
    return text.toString();
  }

  /** Collects; belongs to one record. */
  private static final class Gathering {
    private final Set<String> media = new LinkedHashSet<>();
    private final Set<String> captions = new LinkedHashSet<>();
    private final List<String> polls = new ArrayList<>();
    private Target target = Target.NONE;
    private boolean hasLink;

    void add(JsonValue part) {
      put(media, part.get("media").get("uri"));
      put(captions, part.get("media").get("description"));
      addPoll(part.get("poll"));
      addLink(part.get("external_context"));
      JsonValue event = part.get("event");
      aim(event.get("name").text(), event.get("description").text());
      aim(part.get("place").get("name").text(), "");
      aim(part.get("group").get("name").text(), "");
      aim("", part.get("text").text());
      put(captions, part.get("life_event").get("title"));
      put(captions, part.get("for_sale_item").get("title"));
      put(captions, part.get("for_sale_item").get("description"));
    }

    private static void put(Set<String> set, JsonValue value) {
      if (!value.text().isBlank()) {
        set.add(value.text());
      }
    }

    private void addPoll(JsonValue poll) {
      put(poll.get("question").text());
      for (JsonValue option : poll.get("options").items()) {
        put(option.get("option").text());
      }
    }

    private void put(String line) {
      if (!line.isBlank()) {
        polls.add(line);
      }
    }

    private void addLink(JsonValue link) {
      String url = link.get("url").text();
      String name = link.get("name").text();
      if (url.isEmpty() && name.isEmpty()) {
        return;
      }
      hasLink = true;
      put(media, link.get("url"));
      if (target.isNone() || target.text().isEmpty()) {
        FacebookLink place = FacebookLink.of(url);
        String id = place.postId().isEmpty() ? place.account() : place.postId();
        target = FacebookItem.target(id, place.accountOrHandle(), "", name.isEmpty() ? url : name);
      }
    }

    private void aim(String name, String text) {
      if (target.isNone()) {
        target = FacebookItem.target("", "", name, text);
      }
    }
  }
}
