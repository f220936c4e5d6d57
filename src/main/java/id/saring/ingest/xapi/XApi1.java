package id.saring.ingest.xapi;

import id.saring.ingest.ItemFault;
import id.saring.ingest.json.JsonValue;
import id.saring.item.Author;
import id.saring.item.Target;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Posts as the old interface wrote them (API v1.1). Immutable.
 *
 * @param zone for a time without a zone, which no real answer has
 */
record XApi1(ZoneId zone) {

  /**
   * Reads a post.
   *
   * @throws ItemFault if its time cannot be read
   */
  XPost post(JsonValue tweet) throws ItemFault {
    String id = id(tweet, "id");
    String answered = id(tweet, "in_reply_to_status_id");
    return new XPost(
        id,
        "",
        author(tweet.get("user")),
        XWords.time(tweet.get("created_at").text(), id, zone),
        text(tweet),
        answered,
        answered.isEmpty() ? Target.NONE : answeredTo(tweet),
        shared(tweet),
        media(tweet),
        tweet.get("edit_history").get("edit_tweet_ids").items().size() > 1);
  }

  static Target answeredTo(JsonValue tweet) {
    return XPosts.account(
        id(tweet, "in_reply_to_user_id"), tweet.get("in_reply_to_screen_name").text());
  }

  /** The id as a string; the number beside it may have gone through a double. */
  private static String id(JsonValue object, String name) {
    String string = XWords.id(object.get(name + "_str"));
    return string.isEmpty() ? XWords.id(object.get(name)) : string;
  }

  private static Author author(JsonValue user) {
    return new Author(id(user, "id"), user.get("screen_name").text(), user.get("name").text());
  }

  private static String text(JsonValue tweet) {
    JsonValue extended = tweet.get("extended_tweet");
    if (!extended.get("full_text").text().isEmpty()) {
      return XWords.plain(extended.get("full_text").text(), extended.get("entities"));
    }
    String full = tweet.get("full_text").text();
    String text = full.isEmpty() ? tweet.get("text").text() : full;
    return XWords.plain(text, tweet.get("entities"));
  }

  private static Optional<XPost.Shared> shared(JsonValue tweet) {
    JsonValue repeated = tweet.get("retweeted_status");
    if (repeated.isObject()) {
      return Optional.of(shared(repeated, true));
    }
    JsonValue quoted = tweet.get("quoted_status");
    if (quoted.isObject()) {
      return Optional.of(shared(quoted, false));
    }
    String id = id(tweet, "quoted_status_id");
    return id.isEmpty() ? Optional.empty() : Optional.of(quotedLink(tweet, id));
  }

  /** A quoted post that was deleted or is private: only its address is left. */
  static XPost.Shared quotedLink(JsonValue tweet, String id) {
    JsonValue link = tweet.get("quoted_status_permalink");
    String handle = XWords.handleIn(link.get("expanded").text());
    return new XPost.Shared(id, new Author("", handle, ""), "", false);
  }

  private static XPost.Shared shared(JsonValue tweet, boolean isWhole) {
    return new XPost.Shared(id(tweet, "id"), author(tweet.get("user")), text(tweet), isWhole);
  }

  static List<String> media(JsonValue tweet) {
    JsonValue inner = tweet.get("extended_tweet");
    JsonValue body = inner.isObject() ? inner : tweet;
    JsonValue extended = body.get("extended_entities").get("media");
    JsonValue media = extended.isArray() ? extended : body.get("entities").get("media");
    return media.items().stream()
        .map(
            medium -> {
              String secure = medium.get("media_url_https").text();
              return secure.isEmpty() ? medium.get("media_url").text() : secure;
            })
        .filter(address -> !address.isEmpty())
        .toList();
  }
}
