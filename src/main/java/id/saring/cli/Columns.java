package id.saring.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table in plain characters, its columns as wide as their widest cell, or shortened to fit a
 * terminal. Immutable.
 *
 * @param columns from left to right
 * @param rows cells of each row, the header first
 */
record Columns(List<Column> columns, List<List<String>> rows) {

  private static final int GAP = 2;

  /** Where a cell gives way when there is no room. */
  enum Shortening {
    NEVER,
    MIDDLE,
    END
  }

  /**
   * One column.
   *
   * @param shortening where its cells give way
   * @param least narrowest width in terminal cells; without meaning for one that never gives way
   * @param rightAligned whether it holds numbers
   */
  record Column(Shortening shortening, int least, boolean rightAligned) {

    static Column number() {
      return new Column(Shortening.NEVER, 0, true);
    }

    static Column whole() {
      return new Column(Shortening.NEVER, 0, false);
    }

    static Column middle(int least) {
      return new Column(Shortening.MIDDLE, least, false);
    }

    static Column end(int least) {
      return new Column(Shortening.END, least, false);
    }
  }

  Columns {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * The lines of the table, one a row.
   *
   * @param width of the terminal in cells; 0 for no limit
   * @return empty if it cannot be made that narrow
   */
  Optional<List<String>> lines(int width) {
    int[] widths = new int[columns.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayText.width(row.get(i)));
      }
    }
    if (width > 0 && !shrink(widths, width - GAP * (widths.length - 1))) {
      return Optional.empty();
    }
    return Optional.of(rows.stream().map(row -> line(row, widths)).toList());
  }

  /** Takes from the column that has most to give until all fit. */
  private boolean shrink(int[] widths, int room) {
    int over = Arrays.stream(widths).sum() - room;
    while (over > 0) {
      int richest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (spare(i, widths) > 0 && (richest < 0 || spare(i, widths) > spare(richest, widths))) {
          richest = i;
        }
      }
      if (richest < 0) {
        return false;
      }
      widths[richest]--;
      over--;
    }
    return true;
  }

  private int spare(int column, int[] widths) {
    Column kind = columns.get(column);
    return kind.shortening() == Shortening.NEVER ? 0 : widths[column] - kind.least();
  }

  private String line(List<String> row, int[] widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Column column = columns.get(i);
      String cell =
          column.shortening() == Shortening.MIDDLE
              ? DisplayText.shortMiddle(row.get(i), widths[i])
              : DisplayText.shortEnd(row.get(i), widths[i]);
      String blank = " ".repeat(widths[i] - DisplayText.width(cell));
      cells.add(column.rightAligned() ? blank + cell : cell + blank);
    }
    return String.join(" ".repeat(GAP), cells).stripTrailing();
  }
}
