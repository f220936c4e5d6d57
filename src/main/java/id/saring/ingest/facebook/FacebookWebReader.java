package id.saring.ingest.facebook;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.ExportRecord;
import id.saring.ingest.record.RecordFates;
import id.saring.ingest.record.RecordShapes;
import id.saring.ingest.record.Zeeschuimer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/**
 * Reads posts as the pages of Facebook load them (objects with {@code comet_sections}), as the
 * browser extension Zeeschuimer collects them and 4CAT keeps them.
 */
public final class FacebookWebReader implements ExportReader {

  private static final Set<String> PLATFORMS = Set.of("facebook.com");
  private static final String SECTIONS = "comet_sections";

  @Override
  public String format() {
    return "facebook-web";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return isEnvelope(head)
        ? Optional.of("source_platform facebook.com")
        : RecordShapes.ofRoot(head).filter(shape -> shape.has(SECTIONS)).map(shape -> SECTIONS);
  }

  private static boolean isEnvelope(Head head) {
    return Zeeschuimer.platform(head).filter(PLATFORMS::contains).isPresent();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    if (isEnvelope(Head.of(source))) {
      Zeeschuimer.read(
          source,
          sink,
          PLATFORMS,
          FacebookWebReader::isWhole,
          FacebookFates.BAD_TIME,
          record -> WebPosts.of(Zeeschuimer.data(record.value()), captured(record), record.ref()));
      return;
    }
    RecordFates fates =
        new RecordFates(
            source,
            sink,
            FacebookFates.BAD_TIME,
            record -> WebPosts.of(record.value(), "", record.ref()));
    try (InputStream in = source.open()) {
      JsonRoots.read(in, fates);
    }
  }

  private static String captured(ExportRecord record) {
    return Zeeschuimer.capturedAt(record.value());
  }

  private static boolean isWhole(JsonValue post) {
    return post.has(SECTIONS);
  }
}
