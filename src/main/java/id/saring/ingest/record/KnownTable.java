package id.saring.ingest.record;

import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.table.ColumnNames;
import id.saring.ingest.table.HeadedCsv;
import java.io.IOException;
import java.util.Optional;

/**
 * A table that one tool writes and that its header alone tells, whatever it is stored in: the
 * tool's own CSV, or a workbook into which somebody saved it. Stateless; safe for all threads.
 */
public interface KnownTable {

  /** The format's short name. */
  String format();

  /** By which columns it is recognised, or empty if these are not its columns. */
  Optional<String> sign(ColumnNames columns);

  /**
   * What its rows become.
   *
   * @throws SourceException if a table with these columns is recognised but holds no posts
   */
  TableFates.Conversion rows(ColumnNames columns, ReadOptions options) throws SourceException;

  /** By which columns a CSV file is recognised, or empty. */
  default Optional<String> signOfCsv(Head head) {
    return HeadedCsv.columnsOf(head).flatMap(this::sign);
  }

  /**
   * Reads all rows of a CSV file.
   *
   * @throws IOException if it cannot be read
   */
  default void readCsv(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (HeadedCsv table = HeadedCsv.open(source)) {
      TableFates.read(table, sink, rows(table.columns(), options));
    }
  }
}
