package id.saring.review;

import id.saring.io.shelf.Picked;
import id.saring.item.FindingId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of a sheet: copies of one text stand together, in the order of the strongest of each
 * text, then row by row. Of rows with a score of 100 the one with the greater sum is stronger. Only
 * what decides the order is held of each row, so that a million rows that lie on the disk can be
 * sorted. Immutable.
 */
final class SheetOrder {

  private static final Comparator<Line> BY_TEXT =
      Comparator.comparing((Line line) -> line.group)
          .thenComparing(Comparator.comparingInt((Line line) -> line.strength).reversed())
          .thenComparing(line -> line.time)
          .thenComparing(line -> line.office)
          .thenComparingLong(line -> line.id);

  private static final Comparator<Line> BY_STRENGTH =
      Comparator.comparingInt((Line line) -> line.best).reversed();

  private final List<ReviewRow> rows;
  private final Line[] lines;

  /** What decides where a row stands. */
  private static final class Line {
    private final int number;
    private final String group;
    private final int strength;
    private final String time;
    private final String office;
    private final long id;
    private int best;
    private int copies;

    /** Ids of one office are in the order of their numbers, which take less memory. */
    Line(int number, ReviewRow row, Map<String, String> offices) {
      this.number = number;
      this.group = row.group();
      this.strength = row.strength();
      this.time = row.sortTime();
      this.office = offices.computeIfAbsent(row.id().office(), same -> same);
      this.id = FindingId.number(row.id());
    }
  }

  private SheetOrder(List<ReviewRow> rows, Line[] lines) {
    this.rows = rows;
    this.lines = lines;
  }

  /** The order of rows; each is asked for once. */
  static SheetOrder of(List<ReviewRow> rows) {
    Line[] lines = new Line[rows.size()];
    Map<String, String> offices = new HashMap<>();
    for (int i = 0; i < lines.length; i++) {
      lines[i] = new Line(i, rows.get(i), offices);
    }
    Arrays.sort(lines, BY_TEXT);
    for (int from = 0; from < lines.length; ) {
      int to = from;
      while (to < lines.length && lines[to].group.equals(lines[from].group)) {
        to++;
      }
      for (int i = from; i < to; i++) {
        lines[i].best = lines[from].strength;
        lines[i].copies = to - from;
      }
      from = to;
    }
    Arrays.sort(lines, BY_STRENGTH); // stable: texts of one strength stay in order
    return new SheetOrder(rows, lines);
  }

  /** The rows in their order, each with the number of its copies. */
  List<ReviewRow> rows() {
    int[] numbers = new int[lines.length];
    int[] copies = new int[lines.length];
    for (int i = 0; i < lines.length; i++) {
      numbers[i] = lines[i].number;
      copies[i] = lines[i].copies;
    }
    return Picked.of(
        rows, numbers, (place, row) -> row.with(SheetColumn.ULANG, String.valueOf(copies[place])));
  }
}
