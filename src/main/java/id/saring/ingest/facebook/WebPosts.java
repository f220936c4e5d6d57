package id.saring.ingest.facebook;

import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.Fate;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.util.List;
import java.util.Optional;

/**
 * Posts as Facebook's own pages load them. What is needed stands deep inside, at the places where
 * 4CAT reads it too. Pure; safe for all threads.
 */
final class WebPosts {

  private WebPosts() {}

  /**
   * A post, or a share of another one.
   *
   * @param capturedAt when it was collected, or empty
   * @throws java.time.DateTimeException if its time cannot be read
   */
  static Fate of(JsonValue post, String capturedAt, SourceRef ref) {
    JsonValue sections = post.get("comet_sections");
    JsonValue header = sections.get("context_layout").get("story").get("comet_sections");
    JsonValue story = sections.get("content").get("story");
    if (!story.isObject()) {
      return FacebookFates.UNKNOWN;
    }
    JsonValue shared = story.get("attached_story");
    String url = story.get("wwwURL").text();
    FacebookLink link = FacebookLink.of(url);
    String own = story.get("post_id").text();
    Item.Builder item =
        FacebookItem.of(
                shared.isObject() ? Activity.SHARE : Activity.POST,
                own.isEmpty() ? link.post() : own,
                story.get("message").get("text").text(),
                ref)
            .parentId(shared.get("post_id").text())
            .url(url)
            .author(author(story))
            .postedAt(time(header).orElse(null))
            .target(target(shared))
            .container(container(header, link))
            .media(media(story))
            .capturedAt(capturedAt);
    return Fate.of(item.build());
  }

  private static Author author(JsonValue story) {
    List<JsonValue> actors = story.get("actors").items();
    if (actors.isEmpty()) {
      return Author.UNKNOWN;
    }
    JsonValue actor = actors.get(0);
    FacebookLink profile = FacebookLink.of(actor.get("url").text());
    String id = actor.get("id").text();
    return new Author(
        id.isEmpty() ? profile.account() : id, profile.handle(), actor.get("name").text());
  }

  private static Target target(JsonValue shared) {
    Author author = author(shared);
    return FacebookItem.target(
        shared.get("post_id").text(),
        author.label(),
        author.name(),
        shared.get("message").get("text").text());
  }

  /** The line below the name has the time among other things. */
  private static Optional<PostedAt> time(JsonValue header) {
    for (JsonValue part : header.get("metadata").items()) {
      JsonValue seconds = part.get("story").get("creation_time");
      if (!seconds.text().isEmpty()) {
        return FacebookTime.seconds(seconds);
      }
    }
    return Optional.empty();
  }

  /** The group, by its name if that is told, else by its place in the address. */
  private static String container(JsonValue header, FacebookLink link) {
    String name = header.get("title").get("story").get("to").get("name").text();
    return name.isEmpty() ? link.group() : name;
  }

  private static List<String> media(JsonValue story) {
    return story.get("attachments").items().stream()
        .map(attachment -> attachment.get("target"))
        .filter(target -> target.get("__typename").text().equals("Photo"))
        .map(target -> "https://www.facebook.com/photo/?fbid=" + target.get("id").text())
        .toList();
  }
}
