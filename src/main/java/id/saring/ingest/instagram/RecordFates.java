package id.saring.ingest.instagram;

import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonElement;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.table.HeadedCsv;
import id.saring.ingest.table.HeadedRow;
import id.saring.io.Message;
import java.io.IOException;
import java.time.DateTimeException;

/** Gives every record of one file the fate that its conversion says. Used by one thread. */
public final class RecordFates implements JsonRecords.Handler {

  private final Source source;
  private final RecordSink sink;
  private final Fate badTime;
  private final ExportRecord.Conversion conversion;
  private long record;

  /**
   * Makes a handler for one file.
   *
   * @param badTime the fate of a record whose time cannot be read
   */
  public RecordFates(
      Source source, RecordSink sink, Fate badTime, ExportRecord.Conversion conversion) {
    this.source = source;
    this.sink = sink;
    this.badTime = badTime;
    this.conversion = conversion;
  }

  @Override
  public void element(JsonElement element) {
    record++;
    ExportRecord parsed;
    try {
      parsed =
          new ExportRecord(
              element.parse(), element.ref(source, record), element.path(), element.around());
    } catch (BrokenJsonException e) {
      sink.rejected(element.skipped(source, record, e.fault()));
      return;
    }
    Fate fate = fate(parsed);
    if (fate instanceof Fate.Rejected rejected) {
      sink.rejected(
          new SkippedRecord(
              source.file(),
              source.member(),
              record,
              element.line(),
              element.column(),
              rejected.code(),
              Message.of(rejected.messageKey(), Long.toString(element.line())),
              element.raw()));
    } else {
      report(fate);
    }
  }

  @Override
  public void disorder(long line, long column) {
    sink.notice(Message.of("ingest.json-disorder", Long.toString(line), Long.toString(column)));
  }

  private Fate fate(ExportRecord parsed) {
    try {
      return conversion.of(parsed);
    } catch (DateTimeException e) {
      return badTime;
    }
  }

  private void report(Fate fate) {
    if (fate instanceof Fate.Converted converted) {
      sink.converted(converted.items());
    } else if (fate instanceof Fate.Ignored ignored) {
      sink.ignored(ignored.kind());
    } else {
      sink.merged();
    }
  }

  /**
   * Reads a table whose header names nested members, and gives every row its fate.
   *
   * @throws IOException if the table cannot be read
   */
  public void readTable() throws IOException {
    try (HeadedCsv csv = HeadedCsv.open(source)) {
      for (HeadedCsv.Row row = csv.next(); row != null; row = csv.next()) {
        Message fault = row.fault();
        if (fault != null) {
          sink.rejected(csv.rejected(row.cells(), "baris-rusak", fault));
        } else if (row.isEmpty() || row.isHeader()) {
          sink.ignored(row.isEmpty() ? "empty" : "header");
        } else {
          row(csv, row.cells());
        }
      }
    }
  }

  private void row(HeadedCsv csv, HeadedRow row) {
    Fate fate = fate(ExportRecord.ofRow(NestedRow.of(row), csv.ref(row)));
    if (fate instanceof Fate.Rejected rejected) {
      Message reason = Message.of(rejected.messageKey(), Long.toString(row.line()));
      sink.rejected(csv.rejected(row, rejected.code(), reason));
    } else {
      report(fate);
    }
  }
}
