package id.saring.ingest.x;

import id.saring.ingest.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tweet of an archive.
 *
 * @param id its id
 * @param time when it was posted
 * @param written its text with the three entities undone, addresses still short
 * @param body all its fields
 */
record XTweet(String id, Optional<Instant> time, String written, JsonValue body) {

  private static final Pattern RETWEET = Pattern.compile("^RT @(?<handle>[A-Za-z0-9_]{1,20}): ");

  XTweet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(written, "written");
    Objects.requireNonNull(body, "body");
  }

  /**
   * Reads a record; archives before 2018 have no wrapper around it.
   *
   * @return empty if the record is no tweet
   * @throws DateTimeException if it has a time that cannot be read, and its id carries none
   */
  static Optional<XTweet> of(JsonValue element) {
    JsonValue wrapped = element.get("tweet");
    JsonValue body = wrapped.isObject() ? wrapped : element;
    String id = body.get("id_str").text();
    id = id.isEmpty() ? body.get("id").text() : id;
    String text = body.get("full_text").text();
    text = text.isEmpty() ? body.get("text").text() : text;
    if (id.isEmpty() && text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new XTweet(id, time(body.get("created_at").text(), id), XText.decoded(text), body));
  }

  private static Optional<Instant> time(String createdAt, String id) {
    try {
      return Optional.of(createdAt.isEmpty() ? XTime.ofId(id) : XTime.of(createdAt));
    } catch (DateTimeException e) {
      if (createdAt.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(XTime.ofId(id));
    }
  }

  /** The words with full addresses. */
  String text() {
    return XText.expanded(written, body.get("entities").get("urls"), "url", "expanded_url");
  }

  /** Whose tweet this repeats, by handle; the archive marks it in the text only. */
  Optional<String> retweeted() {
    Matcher retweet = RETWEET.matcher(written);
    return retweet.find() ? Optional.of(retweet.group("handle")) : Optional.empty();
  }

  /** Id of the tweet this answers, or empty; a mention at the start alone is no answer. */
  String answered() {
    return body.get("in_reply_to_status_id_str").text();
  }

  /** Whether the author changed it: it belongs to more than one version. */
  boolean isEdited() {
    JsonValue info = body.get("edit_info");
    JsonValue first = info.get("initial").get("editTweetIds");
    JsonValue later = info.get("edit").get("editControlInitial").get("editTweetIds");
    return first.items().size() > 1 || later.items().size() > 1;
  }
}
