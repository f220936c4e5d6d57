package id.saring.ingest.record;

import id.saring.ingest.ItemFault;
import id.saring.ingest.RecordSink;
import id.saring.ingest.table.HeadedCsv;
import id.saring.ingest.table.HeadedRow;
import id.saring.ingest.table.HeadedTable;
import id.saring.io.Message;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.time.DateTimeException;

/** Gives every row of a table its fate. Safe for all threads. */
public final class TableFates {

  private TableFates() {}

  /** Turns a row into its fate. */
  @FunctionalInterface
  public interface Conversion {

    /**
     * Decides the fate.
     *
     * @throws DateTimeException if a time cannot be read
     * @throws ItemFault if it cannot be read for a reason of its own
     */
    Fate of(HeadedRow row, SourceRef ref) throws ItemFault;

    /** The same, with a fate for rows whose time cannot be read. */
    default Conversion orBadTime(Fate badTime) {
      return (row, ref) -> {
        try {
          return of(row, ref);
        } catch (DateTimeException e) {
          return badTime;
        }
      };
    }
  }

  /**
   * Reads all rows of a table; blank ones and repeated headers are ignored. No time in it is
   * unreadable, or its conversion sees to that.
   *
   * @throws IOException if it cannot be read
   */
  public static void read(HeadedTable table, RecordSink sink, Conversion conversion)
      throws IOException {
    table.notices().forEach(sink::notice);
    for (HeadedCsv.Row row = table.next(); row != null; row = table.next()) {
      Message fault = row.fault();
      if (fault != null) {
        sink.rejected(table.rejected(row.cells(), "baris-rusak", fault));
      } else if (row.isEmpty() || row.isHeader()) {
        sink.ignored(row.isEmpty() ? "blank" : "header");
      } else {
        tell(table, row.cells(), sink, conversion);
      }
    }
  }

  private static void tell(
      HeadedTable table, HeadedRow row, RecordSink sink, Conversion conversion) {
    try {
      Fate fate = conversion.of(row, table.ref(row));
      FateReport.tell(sink, fate, row.line(), (code, reason) -> table.rejected(row, code, reason));
    } catch (ItemFault fault) {
      sink.rejected(table.rejected(row, fault.code(), fault.reason()));
    }
  }
}
