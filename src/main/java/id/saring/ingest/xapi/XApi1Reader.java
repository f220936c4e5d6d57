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
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads posts as the old interface of X wrote them (API v1.1), in an array or one a line, as
 * Twint's successors, twarc 1 and many scripts keep them.
 */
public final class XApi1Reader implements ExportReader {

  @Override
  public String format() {
    return "x-api-v1";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return RecordShapes.of(head)
        .first(
            shape ->
                shape.hasAny("full_text", "text")
                    && shape.has("created_at", "user.screen_name")
                    && shape.hasAny("id_str", "entities", "retweet_count")
                    && !shape.hasAny("_type", "rest_id", "__import_meta"))
        .map(shape -> "full_text, user.screen_name");
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    XApi1 posts = new XApi1(options.zone());
    try (InputStream in = source.open()) {
      JsonRoots.read(
          in, new RecordFates(source, sink, record -> fate(posts, record.value(), record.ref())));
    }
  }

  private static Fate fate(XApi1 posts, JsonValue value, SourceRef ref) throws ItemFault {
    if (value.has("user") || value.has("full_text") || value.has("text")) {
      return Fate.of(XPosts.item(posts.post(value), ref, ""));
    }
    if (value.isObject() && value.keys().size() == 1) {
      return new Fate.Ignored("notice"); // of the stream: delete, limit, scrub_geo …
    }
    throw new ItemFault("jenis-tak-dikenal", Message.of("ingest.xapi-record"));
  }
}
