package id.saring.ingest.facebook;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.facebook.GraphLayout.Form;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.fill.FilledField;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.RecordFates;
import id.saring.io.Message;
import id.saring.item.Item;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads answers of Facebook's Graph API: feeds and comments ({@code data[]}), single objects, and
 * several objects keyed by their ids. Comments and named reactions nested in a post become items of
 * their own. The API names no author but the page itself.
 */
public final class GraphApiReader implements ExportReader {

  @Override
  public String format() {
    return "facebook-graph";
  }

  /** The API does not name everybody who writes. */
  @Override
  public ExpectedFill expectedFill() {
    return ExpectedFill.USUAL.without(FilledField.AUTHOR);
  }

  @Override
  public Optional<String> recognise(Head head) {
    return GraphLayout.of(head).map(GraphLayout::sign);
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    Optional<GraphLayout> layout = GraphLayout.of(Head.of(source));
    if (layout.isEmpty()) {
      throw new SourceException("bukan-graph-api", Message.of("ingest.fb-no-graph"));
    }
    Form form = layout.get().form();
    GraphItems items = new GraphItems(options.zone());
    AtomicBoolean told = new AtomicBoolean();
    RecordFates fates =
        new RecordFates(
            source,
            sink,
            FacebookFates.BAD_TIME,
            record -> {
              Fate fate =
                  form == Form.BY_ID
                      ? items.ofMembers(record.value(), record.ref())
                      : items.of(record.value(), record.ref());
              boolean unknown =
                  fate.items().stream().map(Item::author).anyMatch(a -> a.isUnknown());
              if (unknown && !told.getAndSet(true)) {
                sink.notice(Message.of("ingest.fb-graph-no-author"));
              }
              return fate;
            });
    try (InputStream in = source.open()) {
      if (form == Form.DATA) {
        new JsonRecords(ArrayPaths.of("data[]")).read(in, fates);
      } else {
        JsonRoots.read(in, fates);
      }
    }
  }
}
