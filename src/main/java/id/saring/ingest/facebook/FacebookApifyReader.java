package id.saring.ingest.facebook;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.JsonOutline;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.record.RecordFates;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads what the Apify actors for Facebook posts and comments write as JSON or NDJSON. */
public final class FacebookApifyReader implements ExportReader {

  @Override
  public String format() {
    return "apify-facebook-json";
  }

  @Override
  public Optional<String> recognise(Head head) {
    String start = head.text().stripLeading();
    if (!start.startsWith("[") && !start.startsWith("{")) {
      return Optional.empty();
    }
    String before = start.startsWith("[") ? "[]." : "";
    JsonOutline outline = JsonOutline.of(head.text());
    if (!outline.has(before + "facebookUrl")) {
      return Optional.empty();
    }
    for (String field : List.of("commentUrl", "postId", "topLevelUrl", "legacyId")) {
      if (outline.has(before + field)) {
        return Optional.of("facebookUrl and " + field);
      }
    }
    return Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    RecordFates fates = new RecordFates(source, sink, FacebookFates.BAD_TIME, ApifyItems::of);
    try (InputStream in = source.open()) {
      JsonRoots.read(in, fates);
    }
  }
}
