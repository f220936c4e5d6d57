package id.saring.review.back;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.review.SheetCell;
import id.saring.review.SheetColumn;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A row as it came back. Immutable.
 *
 * @param file the file as problems name it
 * @param line line of a CSV file or row of a workbook, from 1
 * @param cells what stands there, guards and all; a column that was deleted is missing
 */
public record ReturnedRow(String file, long line, Map<SheetColumn, String> cells) {

  public ReturnedRow {
    Map<SheetColumn, String> copy = new EnumMap<>(SheetColumn.class);
    copy.putAll(cells);
    cells = Collections.unmodifiableMap(copy);
  }

  /** The cell without guard apostrophe and blanks at its ends; empty if there is none. */
  public String cell(SheetColumn column) {
    String shown = trimmed(cells.getOrDefault(column, ""));
    return trimmed(SheetCell.unguarded(shown));
  }

  private static String trimmed(String text) {
    return text.replaceAll("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$", "");
  }

  /** A problem that leaves the row out; takes the value from the cell. */
  TableProblem refused(SheetColumn column, Message why) {
    return TableProblem.error(file, line, column.header(), cell(column), why);
  }

  /** Something mended, or to be known; takes the value from the cell. */
  TableProblem noted(SheetColumn column, Message what) {
    return TableProblem.warning(file, line, column.header(), cell(column), what);
  }
}
