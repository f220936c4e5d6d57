package id.saring.ingest.xapi;

import id.saring.ingest.ItemFault;
import id.saring.ingest.json.JsonValue;
import id.saring.item.Author;
import id.saring.item.PostedAt;
import id.saring.item.Target;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One answer of the newer interface (API v2): who and what is spoken of stands apart from the posts
 * themselves. Immutable.
 */
final class XApi2Page {

  private final ZoneId zone;
  private final Map<String, JsonValue> users = new HashMap<>();
  private final Map<String, JsonValue> tweets = new HashMap<>();
  private final Map<String, String> media = new HashMap<>();
  private final String retrievedAt;

  /**
   * Takes what the page tells beside its posts.
   *
   * @param page the answer, or a single post that carries all of it within (twarc2 flatten)
   */
  XApi2Page(JsonValue page, ZoneId zone) {
    this.zone = zone;
    this.retrievedAt = page.get("__twarc").get("retrieved_at").text();
    JsonValue includes = page.get("includes");
    for (JsonValue user : includes.get("users").items()) {
      users.put(user.get("id").text(), user);
    }
    for (JsonValue tweet : includes.get("tweets").items()) {
      tweets.put(tweet.get("id").text(), tweet);
    }
    for (JsonValue medium : includes.get("media").items()) {
      media.put(medium.get("media_key").text(), address(medium));
    }
  }

  /** When the page was asked for, or empty. */
  String retrievedAt() {
    return retrievedAt;
  }

  private static String address(JsonValue medium) {
    for (String name : List.of("url", "preview_image_url")) {
      if (!medium.get(name).text().isEmpty()) {
        return medium.get(name).text();
      }
    }
    List<JsonValue> variants = medium.get("variants").items();
    return variants.isEmpty() ? "" : variants.get(0).get("url").text();
  }

  /**
   * Reads a post.
   *
   * @throws ItemFault if its time cannot be read
   */
  XPost post(JsonValue tweet) throws ItemFault {
    String id = XWords.id(tweet.get("id"));
    Optional<PostedAt> time = XWords.time(tweet.get("created_at").text(), id, zone);
    Optional<JsonValue> answered = reference(tweet, "replied_to");
    return new XPost(
        id,
        "",
        author(tweet),
        time,
        text(tweet),
        answered.map(XApi2Page::id).orElse(""),
        answered.map(reference -> answeredTo(tweet, reference)).orElse(Target.NONE),
        shared(tweet),
        media(tweet),
        tweet.get("edit_history_tweet_ids").items().size() > 1);
  }

  private Author author(JsonValue tweet) {
    String id = XWords.id(tweet.get("author_id"));
    JsonValue known = users.getOrDefault(id, tweet.get("author"));
    return new Author(
        id.isEmpty() ? id(known) : id, known.get("username").text(), known.get("name").text());
  }

  private static String id(JsonValue object) {
    return XWords.id(object.get("id"));
  }

  private static String text(JsonValue tweet) {
    JsonValue note = tweet.get("note_tweet");
    if (!note.get("text").text().isEmpty()) {
      return XWords.plain(note.get("text").text(), note.get("entities"));
    }
    return XWords.plain(tweet.get("text").text(), tweet.get("entities"));
  }

  private static Optional<JsonValue> reference(JsonValue tweet, String type) {
    return tweet.get("referenced_tweets").items().stream()
        .filter(reference -> reference.get("type").text().equals(type))
        .findFirst();
  }

  private JsonValue referenced(JsonValue reference) {
    return tweets.getOrDefault(id(reference), reference);
  }

  private Target answeredTo(JsonValue tweet, JsonValue reference) {
    String id = XWords.id(tweet.get("in_reply_to_user_id"));
    JsonValue user = users.getOrDefault(id, tweet.get("in_reply_to_user"));
    return new Target(
        id.isEmpty() ? id(user) : id,
        user.get("username").text(),
        user.get("name").text(),
        text(referenced(reference)));
  }

  private Optional<XPost.Shared> shared(JsonValue tweet) {
    Optional<JsonValue> repeated = reference(tweet, "retweeted");
    if (repeated.isPresent()) {
      return Optional.of(shared(tweet, repeated.get(), true));
    }
    return reference(tweet, "quoted").map(quoted -> shared(tweet, quoted, false));
  }

  private XPost.Shared shared(JsonValue tweet, JsonValue reference, boolean isWhole) {
    JsonValue original = referenced(reference);
    Author author = author(original);
    if (author.isUnknown()) {
      author = new Author("", isWhole ? repeatedHandle(tweet) : quotedHandle(tweet, reference), "");
    }
    return new XPost.Shared(id(reference), author, text(original), isWhole);
  }

  private static String repeatedHandle(JsonValue tweet) {
    return XPosts.retweeted(tweet.get("text").text()).orElse("");
  }

  private static String quotedHandle(JsonValue tweet, JsonValue reference) {
    for (JsonValue url : tweet.get("entities").get("urls").items()) {
      String page = url.get("expanded_url").text();
      if (XWords.idIn(page).equals(id(reference))) {
        return XWords.handleIn(page);
      }
    }
    return "";
  }

  private List<String> media(JsonValue tweet) {
    JsonValue attachments = tweet.get("attachments");
    List<String> inside =
        attachments.get("media").items().stream().map(XApi2Page::address).toList();
    List<String> beside =
        attachments.get("media_keys").items().stream()
            .map(key -> media.getOrDefault(key.text(), ""))
            .toList();
    return (inside.isEmpty() ? beside : inside)
        .stream().filter(address -> !address.isEmpty()).distinct().toList();
  }
}
