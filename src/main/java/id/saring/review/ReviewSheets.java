package id.saring.review;

import id.saring.io.CsvOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes sheets: rows strongest first, copies of one text together. The order depends on the rows
 * alone, not on the order in which they were found.
 */
public final class ReviewSheets {

  /** Rows that are made harmless at once, by all cores. */
  private static final int AT_ONCE = 2_000;

  private ReviewSheets() {}

  /**
   * Writes one sheet.
   *
   * @param out where to; closed at the end
   * @param columns which columns, in which order
   * @param rows in any order
   * @return number of rows without the header
   * @throws IOException if anything could not be written
   */
  public static long write(
      OutputStream out, CsvOutput.Dialect dialect, List<SheetColumn> columns, List<ReviewRow> rows)
      throws IOException {
    return writeAsDrawn(out, dialect, columns, ordered(rows));
  }

  /**
   * Writes a sheet whose rows stay in the order in which they come.
   *
   * @param out where to; closed at the end
   * @param columns which columns, in which order
   * @param ordered rows
   * @return number of rows without the header
   * @throws IOException if anything could not be written
   */
  public static long writeAsDrawn(
      OutputStream out,
      CsvOutput.Dialect dialect,
      List<SheetColumn> columns,
      List<ReviewRow> ordered)
      throws IOException {
    try (CsvOutput csv = CsvOutput.to(out, dialect)) {
      csv.row(columns.stream().map(SheetColumn::header).toList());
      for (int from = 0; from < ordered.size(); from += AT_ONCE) {
        List<ReviewRow> some = ordered.subList(from, Math.min(ordered.size(), from + AT_ONCE));
        for (List<String> cells : guarded(some, columns)) {
          csv.row(cells);
        }
      }
      return csv.rows() - 1;
    }
  }

  private static List<List<String>> guarded(List<ReviewRow> rows, List<SheetColumn> columns) {
    return rows.parallelStream()
        .map(row -> row.cells(columns).stream().map(SheetCell::guarded).toList())
        .toList();
  }

  /** The rows in the order of the sheet, each with the number of its copies. */
  static List<ReviewRow> ordered(List<ReviewRow> rows) {
    return SheetOrder.of(rows).rows();
  }
}
