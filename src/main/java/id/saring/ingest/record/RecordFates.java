package id.saring.ingest.record;

import id.saring.ingest.ItemFault;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonElement;
import id.saring.ingest.json.JsonRecords;
import id.saring.io.Message;

/** Gives every record of one file the fate that its conversion says. Used by one thread. */
public final class RecordFates implements JsonRecords.Handler {

  private final Source source;
  private final RecordSink sink;
  private final ExportRecord.Conversion conversion;
  private long record;

  /** Makes a handler for one file; no time in it is unreadable, or its conversion sees to that. */
  public RecordFates(Source source, RecordSink sink, ExportRecord.Conversion conversion) {
    this.source = source;
    this.sink = sink;
    this.conversion = conversion;
  }

  /**
   * Makes a handler for one file.
   *
   * @param badTime the fate of a record whose time cannot be read
   */
  public RecordFates(
      Source source, RecordSink sink, Fate badTime, ExportRecord.Conversion conversion) {
    this(source, sink, conversion.orBadTime(badTime));
  }

  @Override
  public void element(JsonElement element) {
    element(element, conversion);
  }

  /** Gives a record its fate by a conversion of its own. */
  public void element(JsonElement element, ExportRecord.Conversion own) {
    record++;
    try {
      ExportRecord parsed =
          new ExportRecord(
              element.parse(), element.ref(source, record), element.path(), element.around());
      Fate fate = own.of(parsed);
      FateReport.tell(
          sink, fate, element.line(), (code, reason) -> rejected(element, code, reason));
    } catch (BrokenJsonException e) {
      sink.rejected(element.skipped(source, record, e.fault()));
    } catch (ItemFault fault) {
      sink.rejected(rejected(element, fault.code(), fault.reason()));
    }
  }

  private SkippedRecord rejected(JsonElement element, String code, Message reason) {
    return new SkippedRecord(
        source.file(),
        source.member(),
        record,
        element.line(),
        element.column(),
        code,
        reason,
        element.raw());
  }

  /** The number of a record whose fate its reader reports itself. */
  public long next() {
    record++;
    return record;
  }

  @Override
  public void disorder(long line, long column) {
    sink.notice(Message.of("ingest.json-disorder", Long.toString(line), Long.toString(column)));
  }
}
