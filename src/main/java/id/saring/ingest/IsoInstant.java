package id.saring.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The shape that nearly all well-made tables use, {@code 2024-10-15T10:00:00+08:00} or with {@code
 * Z}, read without a pattern, since a file holds millions of them. Pure functions.
 */
final class IsoInstant {

  private static final String SHAPE_Z = "dddd-dd-ddTdd:dd:ddZ";
  private static final String SHAPE_OFFSET = "dddd-dd-ddTdd:dd:dd+dd:dd";

  private IsoInstant() {}

  /** Whether the text has this shape and a year from 1970 to 2100. */
  static boolean fits(String text) {
    String shape = text.length() == SHAPE_Z.length() ? SHAPE_Z : SHAPE_OFFSET;
    if (text.length() != shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      char c = text.charAt(i);
      char wanted = shape.charAt(i);
      boolean same =
          wanted == 'd' ? c >= '0' && c <= '9' : c == wanted || (wanted == '+' && c == '-');
      if (!same) {
        return false;
      }
    }
    int year = number(text, 0, 4);
    return year >= 1970 && year <= 2100;
  }

  /**
   * Reads a text that fits.
   *
   * @throws DateTimeException if there is no such day, hour, minute, second or offset
   */
  static Instant of(String text) {
    LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    int seconds =
        checked(number(text, 11, 13), 23) * 3600
            + checked(number(text, 14, 16), 59) * 60
            + checked(number(text, 17, 19), 59);
    int offset = 0;
    if (text.length() == SHAPE_OFFSET.length()) {
      offset = checked(number(text, 20, 22), 18) * 3600 + checked(number(text, 23, 25), 59) * 60;
      checked(offset, 18 * 3600);
    }
    long sum = day.toEpochDay() * 86_400 + seconds;
    return Instant.ofEpochSecond(text.charAt(19) == '-' ? sum + offset : sum - offset);
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static int checked(int value, int most) {
    if (value > most) {
      throw new DateTimeException("no such time");
    }
    return value;
  }
}
