package id.saring.ingest.youtube;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.RecordFates;
import id.saring.ingest.record.RecordShapes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Knows the histories of watching and searching in a Takeout, so that they are named and counted.
 * What somebody watched is nobody's business here; every record is ignored.
 */
public final class TakeoutHistoryReader implements ExportReader {

  @Override
  public String format() {
    return "youtube-takeout-history";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return RecordShapes.of(head)
        .first(
            shape ->
                shape.prefix().equals("[].")
                    && shape.has("header", "time", "products[]")
                    && shape.hasAny("activityControls[]", "titleUrl"))
        .map(shape -> "header, products, activityControls");
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (InputStream in = source.open()) {
      JsonRoots.read(in, new RecordFates(source, sink, record -> new Fate.Ignored("history")));
    }
  }
}
