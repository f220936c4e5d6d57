package id.saring.review;

import id.saring.io.CsvOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
      OutputStream out,
      CsvOutput.Dialect dialect,
      List<SheetColumn> columns,
      Collection<ReviewRow> rows)
      throws IOException {
    try (CsvOutput csv = CsvOutput.to(out, dialect)) {
      csv.row(columns.stream().map(SheetColumn::header).toList());
      List<ReviewRow> ordered = ordered(rows);
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
  static List<ReviewRow> ordered(Collection<ReviewRow> rows) {
    Map<String, Integer> copies = copies(rows);
    return sorted(rows).stream()
        .map(row -> row.with(SheetColumn.ULANG, String.valueOf(copies.get(row.group()))))
        .toList();
  }

  private static Map<String, Integer> copies(Collection<ReviewRow> rows) {
    Map<String, Integer> copies = new HashMap<>();
    rows.forEach(row -> copies.merge(row.group(), 1, Integer::sum));
    return copies;
  }

  private static List<ReviewRow> sorted(Collection<ReviewRow> rows) {
    Map<String, Integer> best = new HashMap<>();
    rows.forEach(row -> best.merge(row.group(), row.score(), Math::max));
    List<ReviewRow> sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.comparing((ReviewRow row) -> best.getOrDefault(row.group(), 0))
            .reversed()
            .thenComparing(ReviewRow::group)
            .thenComparing(Comparator.comparingInt(ReviewRow::score).reversed())
            .thenComparing(ReviewRow::sortTime)
            .thenComparing(ReviewRow::id));
    return sorted;
  }
}
