package id.saring.ingest.table;

import id.saring.ingest.Head;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.io.CsvRecord;
import id.saring.io.CsvRow;
import id.saring.io.CsvRows;
import id.saring.io.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with a header in its first row, read row by row. Delimiter and character set are found
 * by themselves; blank rows and repeated headers are handed over too, for their readers count them.
 * Used by one thread.
 */
public final class HeadedCsv implements HeadedTable {

  private final Source source;
  private final CsvRows rows;
  private final ColumnNames columns;
  private final CsvRow header;
  private long number;

  private HeadedCsv(Source source, CsvRows rows, CsvRow header) {
    this.source = source;
    this.rows = rows;
    this.header = header;
    this.columns = new ColumnNames(header.cells());
  }

  /**
   * Opens a source and reads its header.
   *
   * @throws SourceException if it is empty or its header broken
   * @throws IOException if it cannot be read
   */
  public static HeadedCsv open(Source source) throws IOException {
    CsvRows rows = CsvRows.open(source.open());
    CsvRow header = rows.next();
    if (header == null || !header.record().isSound()) {
      rows.close();
      throw header == null
          ? new SourceException("berkas-kosong", Message.of("ingest.csv-empty"))
          : new SourceException("kepala-rusak", Message.of("ingest.csv-header-broken"));
    }
    return new HeadedCsv(source, rows, header);
  }

  /** The columns of a head, if it begins like a CSV with a sound first row. */
  public static Optional<ColumnNames> columnsOf(Head head) {
    try (CsvRows rows = CsvRows.open(new ByteArrayInputStream(head.bytes()))) {
      CsvRow header = rows.next();
      return header == null || !header.record().isSound()
          ? Optional.empty()
          : Optional.of(new ColumnNames(header.cells()));
    } catch (IOException e) {
      throw new IllegalStateException("reading bytes in memory cannot fail", e);
    }
  }

  @Override
  public Source source() {
    return source;
  }

  @Override
  public ColumnNames columns() {
    return columns;
  }

  @Override
  public @Nullable Row next() throws IOException {
    CsvRow row = rows.next();
    if (row == null) {
      return null;
    }
    number++;
    CsvRecord record = row.record();
    long start = rows.decoding().keepsAscii() ? record.start() : -1;
    HeadedRow headed =
        new HeadedRow(columns, row.cells(), number, record.line(), start, record.content());
    return new Row(headed, row.isEmpty() && record.isSound(), row.sameCells(header), fault(row));
  }

  /**
   * A row and what is to be known of its shape.
   *
   * @param cells the row
   * @param isEmpty whether it holds only blanks
   * @param isHeader whether it repeats the header
   * @param fault what is wrong with its shape, or null
   */
  public record Row(HeadedRow cells, boolean isEmpty, boolean isHeader, @Nullable Message fault) {}

  private @Nullable Message fault(CsvRow row) {
    return RowShape.of(row.record(), row.cells(), columns.names().size());
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
