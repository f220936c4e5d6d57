package id.saring.ingest.xapi;

import id.saring.ingest.ItemFault;
import id.saring.ingest.json.JsonValue;
import id.saring.item.Author;
import id.saring.item.Target;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Posts as the pages of X load them (GraphQL). Immutable.
 *
 * @param zone for a time without a zone, which no real object has
 */
record XWeb(ZoneId zone) {

  /** The post itself; some are wrapped once more for their limits. */
  static JsonValue unwrapped(JsonValue result) {
    JsonValue inner = result.get("tweet");
    return inner.has("legacy") ? inner : result;
  }

  /**
   * Reads a post.
   *
   * @param object as {@link #unwrapped} gives it
   * @throws ItemFault if its time cannot be read
   */
  XPost post(JsonValue object) throws ItemFault {
    JsonValue legacy = object.get("legacy");
    String id = id(object);
    String answered = XWords.id(legacy.get("in_reply_to_status_id_str"));
    return new XPost(
        id,
        "",
        author(object),
        XWords.time(legacy.get("created_at").text(), id, zone),
        text(object),
        answered,
        answered.isEmpty() ? Target.NONE : XApi1.answeredTo(legacy),
        shared(object),
        XApi1.media(legacy),
        isEdited(object));
  }

  /** {@code data.id} was pushed through a double by some tools and is never asked. */
  private static String id(JsonValue object) {
    String id = XWords.id(object.get("rest_id"));
    return id.isEmpty() ? XWords.id(object.get("legacy").get("id_str")) : id;
  }

  private static Author author(JsonValue object) {
    JsonValue user = object.get("core").get("user_results").get("result");
    JsonValue legacy = object.get("legacy");
    String id = XWords.id(user.get("rest_id"));
    return new Author(
        id.isEmpty() ? XWords.id(legacy.get("user_id_str")) : id,
        handle(user, object),
        either(user, "name"));
  }

  private static String handle(JsonValue user, JsonValue object) {
    String handle = either(user, "screen_name");
    if (!handle.isEmpty()) {
      return handle;
    }
    JsonValue media = object.get("legacy").get("extended_entities").get("media");
    for (JsonValue medium : media.items()) {
      String page = medium.get("expanded_url").text();
      if (XWords.idIn(page).equals(id(object))) {
        return XWords.handleIn(page);
      }
    }
    return "";
  }

  private static String either(JsonValue user, String name) {
    String now = user.get("core").get(name).text();
    return now.isEmpty() ? user.get("legacy").get(name).text() : now;
  }

  private static String text(JsonValue object) {
    JsonValue note = object.get("note_tweet").get("note_tweet_results").get("result");
    if (!note.get("text").text().isEmpty()) {
      return XWords.plain(note.get("text").text(), note.get("entity_set"));
    }
    JsonValue legacy = object.get("legacy");
    return XWords.plain(legacy.get("full_text").text(), legacy.get("entities"));
  }

  private static Optional<XPost.Shared> shared(JsonValue object) {
    JsonValue legacy = object.get("legacy");
    JsonValue repeated = unwrapped(legacy.get("retweeted_status_result").get("result"));
    if (repeated.has("legacy")) {
      return Optional.of(shared(repeated, true));
    }
    JsonValue quoted = unwrapped(object.get("quoted_status_result").get("result"));
    if (quoted.has("legacy")) {
      return Optional.of(shared(quoted, false));
    }
    String id = XWords.id(legacy.get("quoted_status_id_str"));
    return id.isEmpty() ? Optional.empty() : Optional.of(XApi1.quotedLink(legacy, id));
  }

  private static XPost.Shared shared(JsonValue object, boolean isWhole) {
    return new XPost.Shared(id(object), author(object), text(object), isWhole);
  }

  private static boolean isEdited(JsonValue object) {
    JsonValue control = object.get("edit_control");
    JsonValue first = control.get("edit_tweet_ids");
    JsonValue later = control.get("edit_control_initial").get("edit_tweet_ids");
    return first.items().size() > 1 || later.items().size() > 1;
  }
}
