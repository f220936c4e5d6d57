package id.saring.ingest.table;

import id.saring.item.RawRecord;
import java.util.List;

/**
 * One row below a header.
 *
 * @param columns names of the columns, shared by all rows of a table
 * @param cells cells as they stand there
 * @param number number of the row below the header, from 1
 * @param line line in the file, from 1; 0 where there are none
 * @param start first byte in the file, or -1
 * @param raw the row's bytes, or its canonical form where there are none
 */
public record HeadedRow(
    ColumnNames columns, List<String> cells, long number, long line, long start, RawRecord raw) {

  /** The cell below a column, blanks at both ends removed; empty if there is no such column. */
  public String get(String column) {
    return raw(column).strip();
  }

  /** The cell below a column exactly as it stands there; empty if there is no such column. */
  public String raw(String column) {
    int index = columns.index(column);
    return index >= 0 && index < cells.size() ? cells.get(index) : "";
  }

  /** The first of several columns that has something in it; empty if none has. */
  public String first(String... names) {
    for (String name : names) {
      String cell = get(name);
      if (!cell.isEmpty()) {
        return cell;
      }
    }
    return "";
  }
}
