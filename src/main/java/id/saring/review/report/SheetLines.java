package id.saring.review.report;

import id.saring.io.CsvRow;
import id.saring.io.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Walks through a published sheet row by row, of either dialect; holds no row. */
final class SheetLines {

  private SheetLines() {}

  /**
   * Hands over every row.
   *
   * @return whether the file is there; one that is gone has no rows
   * @throws IOException if it cannot be read
   */
  static boolean each(Path file, Consumer<SheetLine> taker) throws IOException {
    try (CsvRows rows = CsvRows.open(Files.newInputStream(file))) {
      Map<String, Integer> places = new HashMap<>();
      CsvRow header = rows.next();
      for (int i = 0; header != null && i < header.size(); i++) {
        places.putIfAbsent(header.cell(i).strip().toLowerCase(Locale.ROOT), i);
      }
      for (CsvRow row = rows.next(); row != null; row = rows.next()) {
        if (!row.isEmpty()) {
          taker.accept(new SheetLine(places, row));
        }
      }
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
