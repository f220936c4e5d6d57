package id.saring.ingest.record;

import id.saring.ingest.Head;
import id.saring.io.CsvRow;
import id.saring.io.CsvRows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The first rows of a CSV file, by which it is recognised. Pure functions. */
public final class HeadRows {

  private HeadRows() {}

  /**
   * Reads the cells of the first rows; one that the head cuts off is left out, and so is a broken
   * one.
   *
   * @param most how many
   */
  public static List<List<String>> of(Head head, int most) {
    List<List<String>> found = new ArrayList<>();
    byte[] bytes = head.bytes();
    try (CsvRows rows = CsvRows.open(new ByteArrayInputStream(bytes))) {
      for (CsvRow row = rows.next(); row != null && found.size() < most; row = rows.next()) {
        boolean isCut =
            !head.isWhole() && row.record().start() + row.record().raw().length() >= bytes.length;
        if (row.record().isSound() && !isCut) {
          found.add(row.cells());
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("reading bytes in memory cannot fail", e);
    }
    return found;
  }
}
