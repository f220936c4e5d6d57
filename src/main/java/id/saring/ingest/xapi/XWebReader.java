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
import id.saring.ingest.record.RecordShape;
import id.saring.ingest.record.RecordShapes;
import id.saring.ingest.record.Zeeschuimer;
import id.saring.io.Message;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Reads posts as the pages of X load them (objects with {@code rest_id} and {@code legacy}), alone
 * or as the browser extension Zeeschuimer collects them and 4CAT keeps them.
 */
public final class XWebReader implements ExportReader {

  private static final Set<String> HOSTS = Set.of("twitter.com", "x.com");

  @Override
  public String format() {
    return "x-web";
  }

  @Override
  public Optional<String> recognise(Head head) {
    Optional<String> platform = Zeeschuimer.platform(head);
    if (platform.isPresent()) {
      return platform.filter(HOSTS::contains).map(host -> "Zeeschuimer, twitter.com");
    }
    return RecordShapes.of(head).first(XWebReader::fits).map(shape -> "rest_id, legacy.full_text");
  }

  private static boolean fits(RecordShape shape) {
    return shape.hasAny("legacy.full_text", "tweet.legacy.full_text")
        && shape.hasAny("rest_id", "tweet.rest_id", "legacy.id_str");
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    XWeb posts = new XWeb(options.zone());
    try (InputStream in = source.open()) {
      JsonRoots.read(
          in, new RecordFates(source, sink, record -> fate(posts, record.value(), record.ref())));
    }
  }

  private static Fate fate(XWeb posts, JsonValue value, SourceRef ref) throws ItemFault {
    boolean isCollected = value.has("source_platform");
    if (isCollected && !HOSTS.contains(Zeeschuimer.platform(value))) {
      return new Fate.Ignored("other-platform");
    }
    JsonValue object = XWeb.unwrapped(isCollected ? Zeeschuimer.data(value) : value);
    if (object.get("legacy").has("full_text") || object.has("note_tweet")) {
      String captured = isCollected ? captured(value.get("timestamp_collected").text()) : "";
      return Fate.of(XPosts.item(posts.post(object), ref, captured));
    }
    if (object.get("__typename").text().startsWith("Tweet") || object.has("tombstone")) {
      return new Fate.Ignored("tombstone"); // deleted or hidden: nothing is left but the fact
    }
    throw new ItemFault("jenis-tak-dikenal", Message.of("ingest.xapi-record"));
  }

  /** Milliseconds to a time as people read it; anything else as it stands there. */
  private static String captured(String written) {
    return written.length() == 13 && !XWords.digits(written).isEmpty()
        ? Instant.ofEpochMilli(Long.parseLong(written)).toString()
        : written;
  }
}
