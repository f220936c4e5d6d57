package id.saring.ingest.facebook;

import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.table.HeadedCsv;
import id.saring.ingest.table.HeadedRow;
import id.saring.io.Message;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.time.DateTimeException;

/** Tells the fate of each row of a CSV. Pure; safe for all threads. */
final class TableFates {

  private TableFates() {}

  /** Makes items of a row. */
  @FunctionalInterface
  interface Maker {

    /**
     * Decides on one row.
     *
     * @throws DateTimeException if it has a time that nobody can read
     */
    Fate of(HeadedRow row, SourceRef ref);
  }

  /** Reads all rows. */
  static void read(Source source, RecordSink sink, Maker maker) throws IOException {
    try (HeadedCsv table = HeadedCsv.open(source)) {
      for (HeadedCsv.Row row = table.next(); row != null; row = table.next()) {
        Message fault = row.fault();
        if (row.isEmpty()) {
          sink.ignored("empty");
        } else if (row.isHeader()) {
          sink.ignored("header");
        } else if (fault != null) {
          sink.rejected(table.rejected(row.cells(), "baris-rusak", fault));
        } else {
          tell(table, row.cells(), sink, maker);
        }
      }
    }
  }

  private static void tell(HeadedCsv table, HeadedRow row, RecordSink sink, Maker maker) {
    String line = Long.toString(row.line());
    Fate fate;
    try {
      fate = maker.of(row, table.ref(row));
    } catch (DateTimeException e) {
      Message reason = Message.of("ingest.fb-time", line);
      sink.rejected(table.rejected(row, "waktu-tak-terbaca", reason));
      return;
    }
    if (!fate.items().isEmpty()) {
      sink.converted(fate.items());
    } else if (!fate.ignored().isEmpty()) {
      sink.ignored(fate.ignored());
    } else {
      Message reason = Message.of("ingest.fb-record", line);
      sink.rejected(table.rejected(row, "jenis-tak-dikenal", reason));
    }
  }
}
