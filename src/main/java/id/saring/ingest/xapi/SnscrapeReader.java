package id.saring.ingest.xapi;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ItemFault;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.RecordFates;
import id.saring.ingest.record.RecordShapes;
import id.saring.io.Message;
import id.saring.item.Author;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what snscrape writes with {@code --jsonl}: a post a line. */
public final class SnscrapeReader implements ExportReader {

  private static final String POSTS = "snscrape.modules.twitter.Tweet";

  @Override
  public String format() {
    return "x-snscrape";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return RecordShapes.of(head)
        .first(
            shape ->
                shape.value("_type").startsWith("snscrape.modules.twitter.")
                    && shape.hasAny("rawContent", "content", "user.username"))
        .map(shape -> "_type " + shape.value("_type"));
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (InputStream in = source.open()) {
      JsonRoots.read(
          in,
          new RecordFates(
              source, sink, record -> fate(record.value(), record.ref(), options.zone())));
    }
  }

  private static Fate fate(JsonValue value, SourceRef ref, ZoneId zone) throws ItemFault {
    if (value.has("rawContent") || value.has("content")) {
      return Fate.of(XPosts.item(post(value, zone), ref, ""));
    }
    String type = value.get("_type").text();
    if (type.startsWith("snscrape.") && !type.equals(POSTS)) {
      return new Fate.Ignored(type.substring(type.lastIndexOf('.') + 1));
    }
    throw new ItemFault("jenis-tak-dikenal", Message.of("ingest.xapi-record"));
  }

  private static XPost post(JsonValue tweet, ZoneId zone) throws ItemFault {
    String id = XWords.id(tweet.get("id"));
    String answered = XWords.id(tweet.get("inReplyToTweetId"));
    return new XPost(
        id,
        tweet.get("url").text(),
        author(tweet.get("user")),
        XWords.time(tweet.get("date").text(), id, zone),
        text(tweet),
        answered,
        answered.isEmpty() ? Target.NONE : answeredTo(tweet.get("inReplyToUser")),
        shared(tweet),
        media(tweet),
        false);
  }

  private static Author author(JsonValue user) {
    return new Author(
        XWords.id(user.get("id")), user.get("username").text(), user.get("displayname").text());
  }

  private static Target answeredTo(JsonValue user) {
    Author author = author(user);
    return new Target(author.id(), author.handle(), author.name(), "");
  }

  private static String text(JsonValue tweet) {
    String raw = tweet.get("rawContent").text();
    String written = raw.isEmpty() ? tweet.get("content").text() : raw;
    return XWords.plain(written, tweet.get("links"), "tcourl", "url");
  }

  private static Optional<XPost.Shared> shared(JsonValue tweet) {
    JsonValue repeated = tweet.get("retweetedTweet");
    if (repeated.isObject()) {
      return Optional.of(shared(repeated, true));
    }
    JsonValue quoted = tweet.get("quotedTweet");
    return quoted.isObject() ? Optional.of(shared(quoted, false)) : Optional.empty();
  }

  private static XPost.Shared shared(JsonValue tweet, boolean isWhole) {
    return new XPost.Shared(
        XWords.id(tweet.get("id")), author(tweet.get("user")), text(tweet), isWhole);
  }

  private static List<String> media(JsonValue tweet) {
    return tweet.get("media").items().stream()
        .map(SnscrapeReader::address)
        .filter(address -> !address.isEmpty())
        .toList();
  }

  private static String address(JsonValue medium) {
    return Stream.of("fullUrl", "url", "thumbnailUrl")
        .map(name -> medium.get(name).text())
        .filter(address -> !address.isEmpty())
        .findFirst()
        .orElse("");
  }
}
