package id.saring.ingest.xapi;

import id.saring.ingest.ItemFault;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonElement;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.table.HeadedCsv;
import id.saring.ingest.table.HeadedRow;
import id.saring.ingest.table.HeadedTable;
import id.saring.io.Message;
import id.saring.item.SourceRef;
import java.io.IOException;

/** Sees to it that every record of one file has exactly one fate. Used by one thread. */
public final class Fates implements JsonRecords.Handler {

  private final Source source;
  private final RecordSink sink;
  private final OfJson ofJson;
  private long record;

  /** Turns a parsed record into items. */
  @FunctionalInterface
  public interface OfJson {

    /**
     * Converts.
     *
     * @throws ItemFault if the record cannot be read
     */
    Made convert(JsonValue value, SourceRef ref) throws ItemFault;
  }

  /** Turns a row into items. */
  @FunctionalInterface
  public interface OfRow {

    /**
     * Converts.
     *
     * @throws ItemFault if the row cannot be read
     */
    Made convert(HeadedRow row, SourceRef ref) throws ItemFault;
  }

  /** Fates of the records of a file. */
  public Fates(Source source, RecordSink sink, OfJson ofJson) {
    this.source = source;
    this.sink = sink;
    this.ofJson = ofJson;
  }

  @Override
  public void element(JsonElement element) {
    element(element, ofJson);
  }

  /** Gives a record its fate by a conversion of its own. */
  public void element(JsonElement element, OfJson conversion) {
    record++;
    try {
      report(sink, conversion.convert(element.parse(), element.ref(source, record)));
    } catch (BrokenJsonException e) {
      sink.rejected(element.skipped(source, record, e.fault()));
    } catch (ItemFault fault) {
      sink.rejected(
          new SkippedRecord(
              source.file(),
              source.member(),
              record,
              element.line(),
              element.column(),
              fault.code(),
              fault.reason(),
              element.raw()));
    }
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

  /**
   * Gives every row of a table its fate; blank rows and repeated headers are ignored.
   *
   * @throws IOException if the table cannot be read
   */
  public static void ofTable(HeadedTable table, RecordSink sink, OfRow conversion)
      throws IOException {
    table.notices().forEach(sink::notice);
    for (HeadedCsv.Row row = table.next(); row != null; row = table.next()) {
      Message fault = row.fault();
      if (fault != null) {
        sink.rejected(table.rejected(row.cells(), "baris-rusak", fault));
      } else if (row.isEmpty() || row.isHeader()) {
        sink.ignored(row.isEmpty() ? "empty" : "header");
      } else {
        ofRow(table, row.cells(), sink, conversion);
      }
    }
  }

  private static void ofRow(HeadedTable table, HeadedRow row, RecordSink sink, OfRow conversion) {
    try {
      report(sink, conversion.convert(row, table.ref(row)));
    } catch (ItemFault fault) {
      sink.rejected(table.rejected(row, fault.code(), fault.reason()));
    }
  }

  /** Reports a whole record. */
  public static void report(RecordSink sink, Made made) {
    if (made.items().isEmpty()) {
      sink.ignored(made.kind());
    } else {
      sink.converted(made.items());
    }
  }
}
