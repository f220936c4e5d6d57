package id.saring.ingest.facebook;

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
 * Reads JSON out of the Meta Content Library: answers with {@code data[]}, arrays, or an object a
 * line.
 */
public final class ContentLibraryJsonReader implements ExportReader {

  private static final ArrayPaths DATA = ArrayPaths.of("data[]");

  @Override
  public String format() {
    return "meta-content-library-json";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return RecordShapes.ofRoot(head)
        .filter(shape -> isAnswer(shape) || shape.has("mcl_url", "creation_time"))
        .map(shape -> "mcl_url and creation_time");
  }

  private static boolean isAnswer(RecordShape shape) {
    return shape.has("data[].mcl_url", "data[].creation_time");
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    RecordFates fates =
        new RecordFates(
            source,
            sink,
            FacebookFates.BAD_TIME,
            record -> LibraryPosts.of(record, options.zone()));
    boolean answer =
        RecordShapes.ofRoot(Head.of(source)).filter(ContentLibraryJsonReader::isAnswer).isPresent();
    try (InputStream in = source.open()) {
      if (answer) {
        new JsonRecords(DATA).read(in, fates);
      } else {
        JsonRoots.read(in, fates);
      }
    }
  }
}
