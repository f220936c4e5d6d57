package id.saring.review;

import id.saring.item.FindingId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finding in words: one row of a sheet, before its cells are guarded.
 *
 * @param id id of the finding
 * @param group id of its text
 * @param score 0 to 100
 * @param sortTime for order among equals
 * @param cells what stands in each column; a column without a cell is empty
 */
public record ReviewRow(
    FindingId id, String group, int score, String sortTime, Map<SheetColumn, String> cells) {

  /** The most that a score can be; what a sum has beyond it stands behind it. */
  private static final int MOST = 100;

  private static final Pattern CUT = Pattern.compile(" \\(([0-9]{1,9}), dibatasi 100\\)$");

  public ReviewRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(sortTime, "sortTime");
    cells = java.util.Collections.unmodifiableMap(new java.util.EnumMap<>(cells));
  }

  /** How a reason ends of which the sum was more than a score can be. */
  static String cut(int sum) {
    return " (" + sum + ", dibatasi " + MOST + ")";
  }

  /**
   * How strong the row is: its score, or the sum behind a score of 100, so that of many such rows
   * the strongest can stand first. Rows of older ledgers tell no sum.
   */
  int strength() {
    if (score < MOST) {
      return score;
    }
    Matcher sum = CUT.matcher(cells.getOrDefault(SheetColumn.ALASAN, ""));
    return sum.find() ? Integer.parseInt(sum.group(1)) : score;
  }

  /** The cells of the given columns, in their order. */
  List<String> cells(List<SheetColumn> columns) {
    return columns.stream().map(column -> cells.getOrDefault(column, "")).toList();
  }

  /**
   * The same row with the birth date and the serial of its NIP hidden: {@code ******** 201505 1
   * ***}. What is left tells nobody from his colleagues.
   */
  public ReviewRow withNipMasked() {
    String printed = cells.getOrDefault(SheetColumn.NIP, "");
    String masked =
        printed.replaceFirst("^[0-9]{8} ", "******** ").replaceFirst("[0-9]{3}$", "***");
    return printed.isEmpty() ? this : with(SheetColumn.NIP, masked);
  }

  /** The same row with one more cell. */
  public ReviewRow with(SheetColumn column, String cell) {
    Map<SheetColumn, String> more = new java.util.EnumMap<>(cells);
    more.put(column, cell);
    return new ReviewRow(id, group, score, sortTime, more);
  }
}
