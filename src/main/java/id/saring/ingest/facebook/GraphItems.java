package id.saring.ingest.facebook;

import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.Fate;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Objects of the Graph API to items. Immutable.
 *
 * @param zone for times without a zone, which the API never writes
 */
record GraphItems(ZoneId zone) {

  private static final int DEEPEST = 16;

  GraphItems {
    Objects.requireNonNull(zone, "zone");
  }

  /**
   * A post or comment, and behind it the comments and the reactions of named people that stand in
   * it.
   *
   * @throws DateTimeException if its time cannot be read
   */
  Fate of(JsonValue object, SourceRef ref) {
    if (object.has("error")) {
      return new Fate.Ignored("error");
    }
    boolean known =
        object.has("id")
            || object.has("message")
            || object.has("story")
            || object.has("permalink_url");
    if (!known) {
      return FacebookFates.UNKNOWN;
    }
    List<Item> items = new ArrayList<>();
    add(items, object, null, 0, ref);
    return Fate.of(items, FacebookFates.UNKNOWN);
  }

  /** All objects of an answer that is keyed by ids. */
  Fate ofMembers(JsonValue answer, SourceRef ref) {
    List<Item> items = new ArrayList<>();
    for (String id : answer.keys()) {
      JsonValue object = answer.get(id);
      if (object.isObject() && !object.has("error")) {
        add(items, object, null, 0, ref);
      }
    }
    return Fate.of(items, FacebookFates.UNKNOWN);
  }

  private void add(
      List<Item> items, JsonValue object, @Nullable Item above, int depth, SourceRef ref) {
    boolean comment = above != null || isComment(object);
    Item item = comment ? ofComment(object, above, ref) : ofPost(object, ref);
    items.add(item);
    addReactions(items, object, item, ref);
    if (depth < DEEPEST) {
      for (JsonValue answer : object.get("comments").get("data").items()) {
        add(items, answer, item, depth + 1, ref);
      }
    }
  }

  private static boolean isComment(JsonValue object) {
    return !FacebookLink.of(object.get("permalink_url").text()).comment().isEmpty()
        || object.has("comment_count")
        || object.get("parent").isObject();
  }

  private Item ofPost(JsonValue post, SourceRef ref) {
    String url = post.get("permalink_url").text();
    FacebookLink link = FacebookLink.of(url);
    String id = post.get("id").text();
    String message = post.get("message").text();
    String original = post.get("parent_id").text();
    JsonValue shared = firstAttachment(post);
    boolean share = !original.isEmpty() || (message.isEmpty() && isShare(post, shared));
    return FacebookItem.of(
            share ? Activity.SHARE : Activity.POST, id.isEmpty() ? link.postId() : id, message, ref)
        .parentId(original)
        .url(url)
        .author(author(post, link))
        .postedAt(FacebookTime.text(post.get("created_time").text(), zone).orElse(null))
        .target(target(post, shared, original))
        .container(container(post, link))
        .media(media(post))
        .build();
  }

  private static JsonValue firstAttachment(JsonValue object) {
    List<JsonValue> attachments = object.get("attachments").get("data").items();
    return attachments.isEmpty() ? JsonValue.none() : attachments.get(0);
  }

  private static boolean isShare(JsonValue post, JsonValue attachment) {
    return attachment.get("type").text().equals("share")
        || post.get("status_type").text().equals("shared_story");
  }

  /** What a post shares: the page of the original and its words, or the title of a linked page. */
  private static Target target(JsonValue post, JsonValue shared, String original) {
    String url = shared.get("unshimmed_url").text();
    url = url.isEmpty() ? shared.get("url").text() : url;
    FacebookLink link = FacebookLink.of(url);
    if (original.isEmpty() && !isShare(post, shared)) {
      return Target.NONE;
    }
    String words = shared.get("description").text();
    String title = shared.get("title").text();
    String text = title.isEmpty() || words.isEmpty() ? title + words : title + "\n" + words;
    String id = original.isEmpty() ? link.postId() : original;
    return FacebookItem.target(id, link.accountOrHandle(), "", text.isEmpty() ? url : text);
  }

  private static String container(JsonValue post, FacebookLink link) {
    JsonValue to = post.get("to").get("data");
    for (JsonValue place : to.items()) {
      if (!place.get("name").text().isEmpty()) {
        return place.get("name").text();
      }
    }
    return link.group();
  }

  /** The author; of a page's own post without one the page, as its link tells. */
  private static Author author(JsonValue object, FacebookLink link) {
    JsonValue from = object.get("from");
    Author author =
        new Author(from.get("id").text(), from.get("username").text(), from.get("name").text());
    if (author.isUnknown()) {
      author = new Author(link.account(), link.handle(), "");
    }
    return author;
  }

  private static List<String> media(JsonValue object) {
    Set<String> media = new LinkedHashSet<>();
    List<JsonValue> attachments = new ArrayList<>(object.get("attachments").get("data").items());
    attachments.add(object.get("attachment"));
    for (JsonValue attachment : attachments) {
      String url = attachment.get("unshimmed_url").text();
      media.add(url.isEmpty() ? attachment.get("url").text() : url);
      for (JsonValue part : attachment.get("subattachments").get("data").items()) {
        media.add(part.get("url").text());
      }
    }
    media.remove("");
    return List.copyOf(media);
  }

  private Item ofComment(JsonValue comment, @Nullable Item above, SourceRef ref) {
    String url = comment.get("permalink_url").text();
    FacebookLink link = FacebookLink.of(url);
    return FacebookItem.of(
            Activity.COMMENT, commentId(comment, link), comment.get("message").text(), ref)
        .parentId(parentId(comment, link, above))
        .url(url)
        .author(author(comment, FacebookLink.NONE))
        .postedAt(FacebookTime.text(comment.get("created_time").text(), zone).orElse(null))
        .target(commented(link, above))
        .container(above == null ? link.group() : above.container())
        .media(media(comment))
        .build();
  }

  /** Graph writes {@code <post>_<comment>}; without an id the link has both. */
  private static String commentId(JsonValue comment, FacebookLink link) {
    String id = comment.get("id").text();
    if (!id.isEmpty() || link.comment().isEmpty()) {
      return id;
    }
    return joined(link.post(), link.reply().isEmpty() ? link.comment() : link.reply());
  }

  private static String joined(String post, String comment) {
    return post.isEmpty() ? comment : post + "_" + comment;
  }

  private static String parentId(JsonValue comment, FacebookLink link, @Nullable Item above) {
    String parent = comment.get("parent").get("id").text();
    if (!parent.isEmpty()) {
      return parent;
    }
    if (above != null) {
      return above.id();
    }
    return link.reply().isEmpty() ? link.postId() : joined(link.post(), link.comment());
  }

  private static Target commented(FacebookLink link, @Nullable Item above) {
    if (above != null && !above.author().isUnknown()) {
      Author author = above.author();
      return new Target(author.id(), author.handle(), author.name(), "");
    }
    return FacebookItem.target(link.account(), link.handle(), "", "");
  }

  private static void addReactions(List<Item> items, JsonValue object, Item liked, SourceRef ref) {
    for (String edge : List.of("likes", "reactions")) {
      for (JsonValue person : object.get(edge).get("data").items()) {
        Author author = new Author(person.get("id").text(), "", person.get("name").text());
        if (!author.isUnknown()) {
          items.add(
              FacebookItem.of(Activity.LIKE, "", "", ref)
                  .parentId(liked.id())
                  .url(liked.url())
                  .author(author)
                  .target(
                      FacebookItem.target(
                          liked.id(), liked.author().label(), liked.author().name(), liked.text()))
                  .container(liked.container())
                  .build());
        }
      }
    }
  }
}
