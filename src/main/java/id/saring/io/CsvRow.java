package id.saring.io;

import java.util.Arrays;
import java.util.List;

/** The cells of one {@link CsvRecord}, exactly as they stand there. Immutable. */
public final class CsvRow {

  private static final String[] NO_CELLS = {};

  private final CsvRecord record;
  private final String[] cells;

  CsvRow(CsvRecord record, String[] cells) {
    this.record = record;
    this.cells = cells;
  }

  static CsvRow broken(CsvRecord record) {
    return new CsvRow(record, NO_CELLS);
  }

  /** The record; a row whose record is not sound has no cells. */
  public CsvRecord record() {
    return record;
  }

  /** Number of cells. */
  public int size() {
    return cells.length;
  }

  /** The cell with this number, from 0; empty if the row is shorter or the number negative. */
  public String cell(int index) {
    return index >= 0 && index < cells.length ? cells[index] : "";
  }

  /** All cells. */
  public List<String> cells() {
    return List.of(cells);
  }

  /** Whether every cell holds only blanks, as in the rows below a table saved by a spreadsheet. */
  public boolean isEmpty() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a cell behind the first {@code width} ones holds something. */
  public boolean isWiderThan(int width) {
    for (int i = width; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Whether both rows have the same cells, as a header repeated in joined files. */
  public boolean sameCells(CsvRow that) {
    return Arrays.equals(cells, that.cells);
  }
}
