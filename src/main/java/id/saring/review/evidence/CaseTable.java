package id.saring.review.evidence;

import id.saring.io.CsvOutput;
import id.saring.io.CsvOutput.Dialect;
import id.saring.io.CsvRow;
import id.saring.io.CsvRows;
import id.saring.review.SheetCell;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of a pack: opens in a spreadsheet with a double-click, and comes back unharmed.
 *
 * @param columns names, at least two
 * @param rows cells in the order of the columns
 */
record CaseTable(List<String> columns, List<List<String>> rows) {

  CaseTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The file's bytes. */
  byte[] toCsv() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvOutput csv = CsvOutput.to(bytes, Dialect.EXCEL_ID)) {
      csv.row(columns);
      for (List<String> row : rows) {
        csv.row(row.stream().map(SheetCell::guarded).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #toCsv} wrote; empty if these are other bytes. */
  static Optional<CaseTable> read(byte[] csv) {
    List<List<String>> rows = new ArrayList<>();
    try (CsvRows source = CsvRows.open(new ByteArrayInputStream(csv))) {
      for (CsvRow row = source.next(); row != null; row = source.next()) {
        rows.add(row.cells().stream().map(SheetCell::unguarded).toList());
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != rows.get(0).size())) {
      return Optional.empty();
    }
    CaseTable table = new CaseTable(rows.get(0), rows.subList(1, rows.size()));
    return java.util.Arrays.equals(table.toCsv(), csv) ? Optional.of(table) : Optional.empty();
  }

  /** A cell by the name of its column; empty if there is no such column. */
  String cell(List<String> row, String column) {
    int index = columns.indexOf(column);
    return index < 0 ? "" : row.get(index);
  }

  /** The rows whose cell of that column is this. */
  List<List<String>> where(String column, String cell) {
    return rows.stream().filter(row -> cell(row, column).equals(cell)).toList();
  }
}
