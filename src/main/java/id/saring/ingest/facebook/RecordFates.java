package id.saring.ingest.facebook;

import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonElement;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonValue;
import id.saring.io.Message;
import id.saring.item.SourceRef;
import java.time.DateTimeException;

/** Counts the records of one JSON file and tells the fate of each. One thread. */
final class RecordFates implements JsonRecords.Handler {

  private final Source source;
  private final RecordSink sink;
  private final Maker maker;
  private long record;

  RecordFates(Source source, RecordSink sink, Maker maker) {
    this.source = source;
    this.sink = sink;
    this.maker = maker;
  }

  /** Makes items of a record. */
  @FunctionalInterface
  interface Maker {

    /**
     * Decides on one record.
     *
     * @param path the array's path, as in {@link JsonElement#path()}
     * @throws DateTimeException if it has a time that nobody can read
     */
    Fate of(JsonValue value, String path, SourceRef ref);
  }

  @Override
  public void element(JsonElement element) {
    record++;
    Fate fate;
    try {
      fate = maker.of(element.parse(), element.path(), element.ref(source, record));
    } catch (BrokenJsonException e) {
      sink.rejected(element.skipped(source, record, e.fault()));
      return;
    } catch (DateTimeException e) {
      reject(element, "waktu-tak-terbaca", "ingest.fb-time");
      return;
    }
    if (!fate.items().isEmpty()) {
      sink.converted(fate.items());
    } else if (!fate.ignored().isEmpty()) {
      sink.ignored(fate.ignored());
    } else {
      reject(element, "jenis-tak-dikenal", "ingest.fb-record");
    }
  }

  private void reject(JsonElement element, String code, String key) {
    sink.rejected(
        new SkippedRecord(
            source.file(),
            source.member(),
            record,
            element.line(),
            element.column(),
            code,
            Message.of(key, Long.toString(element.line())),
            element.raw()));
  }

  @Override
  public void disorder(long line, long column) {
    sink.notice(Message.of("ingest.json-disorder", Long.toString(line), Long.toString(column)));
  }
}
