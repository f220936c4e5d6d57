package id.saring.review.report;

import id.saring.io.CsvRow;
import id.saring.review.SheetCell;
import id.saring.review.SheetColumn;
import java.util.List;
import java.util.Map;

/**
 * A row of a published sheet, its cells without the guards that keep spreadsheets quiet.
 *
 * @param places number of each column, from 0
 * @param row the cells
 */
record SheetLine(Map<String, Integer> places, CsvRow row) {

  /** A cell; empty if the sheet has no such column. */
  String cell(SheetColumn column) {
    Integer place = places.get(column.header());
    return place == null ? "" : SheetCell.unguarded(row.cell(place));
  }

  /** The parts of a list; an empty cell is one empty part, parallel to the other lists. */
  List<String> list(SheetColumn column) {
    return List.of(cell(column).split("\\|", -1));
  }

  /** The part of a list at a place; empty beyond its end. */
  static String at(List<String> list, int place) {
    return place < list.size() ? list.get(place) : "";
  }

  int score() {
    try {
      return Integer.parseInt(cell(SheetColumn.SKOR).strip());
    } catch (NumberFormatException e) {
      return 0; // somebody typed into the cell; the row still counts
    }
  }
}
