package id.saring.ingest.youtube;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.record.RecordFates;
import id.saring.ingest.record.RecordShape;
import id.saring.ingest.record.RecordShapes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads answers of YouTube's data interface: threads, comments and videos, in the pages it gives,
 * several pages in one file, or taken out of their pages.
 */
public final class YouTubeApiReader implements ExportReader {

  @Override
  public String format() {
    return "youtube-api";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return shape(head)
        .map(
            shape ->
                shape.value("kind").isEmpty()
                    ? "items[].kind " + shape.value("items[].kind")
                    : "kind " + shape.value("kind"));
  }

  private static Optional<RecordShape> shape(Head head) {
    return RecordShapes.of(head)
        .first(
            shape ->
                shape.value("kind").startsWith("youtube#")
                    || shape.value("items[].kind").startsWith("youtube#"));
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    ApiComments comments = new ApiComments(options.zone());
    RecordFates fates =
        new RecordFates(source, sink, record -> comments.fate(record.value(), record.ref()));
    Optional<RecordShape> shape = shape(Head.of(source));
    try (InputStream in = source.open()) {
      if (shape.isPresent() && shape.get().has("items[]")) {
        String path = shape.get().prefix() + "items[]";
        new JsonRecords(ArrayPaths.of(path)).read(in, fates);
      } else {
        JsonRoots.read(in, fates);
      }
    }
  }
}
