package id.saring.ingest.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a spreadsheet as text. A number that its style shows as a date becomes {@code 2024-01-05
 * 07:05:00}; any other number keeps the digits of the file, so that a ruined id can be told; an
 * error is empty. Pure.
 *
 * @param is1904 whether days are counted from 1904 instead of 1900
 */
record SheetCells(boolean is1904) {

  private static final int MOST_CELLS = 4_096;
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  /** The last day of the year 9999, where spreadsheets stop counting. */
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);

  /** What stands in a format as it is: quoted, escaped, or in brackets. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  /** All cells of a row up to the last one with something in it. */
  List<String> of(Row row) {
    List<String> cells = new ArrayList<>();
    int width = Math.min(row.getCellCount(), MOST_CELLS);
    for (int i = 0; i < width; i++) {
      cells.add(text(row.getCell(i)));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
      return "";
    }
    if (cell.getValue() instanceof BigDecimal number) {
      return number(cell, number);
    }
    Object value = cell.getValue();
    if (value instanceof Boolean truth) {
      return truth ? "TRUE" : "FALSE";
    }
    return value == null ? "" : value.toString();
  }

  private String number(Cell cell, BigDecimal number) {
    String format = cell.getDataFormatString();
    Integer id = cell.getDataFormatId();
    String known = format == null && id != null ? ofBuiltIn(id) : format;
    if (known != null && isDate(known) && number.signum() >= 0 && isDay(number)) {
      return date(number, hasClock(known));
    }
    String raw = cell.getRawValue();
    return raw == null || raw.isBlank() ? number.toPlainString() : raw.strip();
  }

  /** Formats that have a number only; ids 27 to 36 and 50 to 58 are dates of East Asia. */
  private static @Nullable String ofBuiltIn(int id) {
    if (id == 14 || (id >= 15 && id <= 17) || (id >= 27 && id <= 31) || (id >= 50 && id <= 58)) {
      return "yyyy-mm-dd";
    }
    if (id >= 18 && id <= 21) {
      return "hh:mm:ss";
    }
    return id == 22 ? "yyyy-mm-dd hh:mm" : null;
  }

  private static boolean isDay(BigDecimal number) {
    return number.compareTo(MOST_DAYS) < 0;
  }

  /** Whether a format shows a day or a time of day. */
  static boolean isDate(String format) {
    String letters = letters(format);
    return !letters.contains("general")
        && letters.chars().anyMatch(c -> c == 'd' || c == 'y' || c == 'h');
  }

  private static boolean hasClock(String format) {
    return letters(format).indexOf('h') >= 0;
  }

  private static String letters(String format) {
    int end = format.indexOf(';');
    String first = end < 0 ? format : format.substring(0, end);
    return LITERAL.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private String date(BigDecimal number, boolean clock) {
    long seconds = number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    if (seconds < 86_400 && clock) {
      return LocalTime.ofSecondOfDay(seconds).format(CLOCK);
    }
    LocalDate first = is1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    LocalDateTime time = first.atStartOfDay().plusSeconds(seconds);
    boolean day = !clock && seconds % 86_400 == 0;
    return day ? time.toLocalDate().toString() : time.format(TIME);
  }
}
