package id.saring.ingest.table;

import id.saring.io.CsvRecord;
import id.saring.io.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with the shape of a row of a CSV file. Pure. */
final class RowShape {

  private RowShape() {}

  /**
   * Judges a row: too many or too few cells would put words into the mouth of another author.
   *
   * @param width number of columns
   * @return null if nothing is wrong
   */
  static @Nullable Message of(CsvRecord record, List<String> cells, int width) {
    return switch (record.fault()) {
      case STRAY_QUOTE -> Message.of("ingest.csv-stray-quote");
      case TOO_LONG -> Message.of("ingest.csv-too-long");
      case TOO_MANY_CELLS -> Message.of("ingest.csv-too-many-cells", record.fields(), width);
      case NONE -> {
        if (isBlank(cells)) {
          yield null;
        }
        if (cells.size() > width && !isBlank(cells.subList(width, cells.size()))) {
          yield Message.of("ingest.csv-too-many-cells", cells.size(), width);
        }
        yield cells.size() < width
            ? Message.of("ingest.csv-too-few-cells", cells.size(), width)
            : null;
      }
    };
  }

  /** Whether every cell holds only blanks. */
  static boolean isBlank(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
