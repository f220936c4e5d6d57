package id.saring.ingest.whatsapp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that looks like the first line of a message. The numbers are as written: which of them is
 * the day is known only from the whole file.
 *
 * @param shape how it is written
 * @param first first number of the date
 * @param second second number
 * @param third third number
 * @param hour hour as written
 * @param minute minute
 * @param secondOfMinute second, 0 if there is none
 * @param half {@code a}, {@code p} or empty
 * @param length number of characters of the header, with the blank behind it
 */
record HeaderLine(
    HeaderShape shape,
    int first,
    int second,
    int third,
    int hour,
    int minute,
    int secondOfMinute,
    String half,
    int length) {

  private static final String MARKS = "[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]*";
  private static final String BLANK = "[ \\u00a0\\u202f\\u2009\\t]";
  private static final Pattern HEADER =
      Pattern.compile(
          (MARKS
                  + "(?<open>\\[)?(?<a>\\d{1,4})(?<dsep>[./-])(?<b>\\d{1,2})\\k<dsep>(?<c>\\d{1,4})\\.?"
                  + "(?<joint>,?BLANK+(?:(?:klo|kl\\.?|pukul|jam|um|at|om|alle|à|às|a las)BLANK+)?)"
                  + "(?<h>\\d{1,2})(?<tsep>[.:])(?<m>\\d{2})(?:\\k<tsep>(?<s>\\d{2}))?"
                  + "(?:BLANK*(?<half>[AaPp])\\.?BLANK?[Mm]\\.?)?"
                  + "(?<end>\\](?:BLANK|$)|BLANK[-\\u2013\\u2014](?:BLANK|$)|:BLANK)")
              .replace("BLANK", BLANK));
  private static final Pattern LEADING_MARKS = Pattern.compile("^" + MARKS);

  /** Reads a line without its line end. */
  static Optional<HeaderLine> of(String line) {
    if (!mayBeHeader(line)) {
      return Optional.empty();
    }
    Matcher m = HEADER.matcher(line);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    boolean bracketed = m.group("open") != null;
    char end = m.group("end").strip().charAt(0);
    boolean yearFirst = m.group("a").length() == 4;
    int yearDigits = yearFirst ? 4 : m.group("c").length();
    boolean plausible =
        bracketed == (end == ']')
            && (yearFirst ? m.group("c").length() <= 2 : m.group("a").length() <= 2)
            && (yearDigits == 2 || yearDigits == 4);
    return plausible ? Optional.of(of(m, bracketed, end, yearDigits)) : Optional.empty();
  }

  private static HeaderLine of(Matcher m, boolean bracketed, char end, int yearDigits) {
    String half = m.group("half") == null ? "" : m.group("half").toLowerCase(Locale.ROOT);
    String seconds = m.group("s");
    HeaderShape shape =
        new HeaderShape(
            bracketed,
            m.group("dsep").charAt(0),
            yearDigits,
            m.group("a").length() == 4,
            m.group("joint").strip(),
            m.group("tsep").charAt(0),
            seconds != null,
            !half.isEmpty(),
            end == '\u2013' || end == '\u2014' ? '-' : end);
    return new HeaderLine(
        shape,
        Integer.parseInt(m.group("a")),
        Integer.parseInt(m.group("b")),
        Integer.parseInt(m.group("c")),
        Integer.parseInt(m.group("h")),
        Integer.parseInt(m.group("m")),
        seconds == null ? 0 : Integer.parseInt(seconds),
        half,
        m.end());
  }

  private static boolean mayBeHeader(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '[' || (c >= '0' && c <= '9')) {
        return true;
      }
      if (c < '\u200e') {
        return false;
      }
    }
    return false;
  }

  /** Takes marks of writing direction off the start. */
  static String withoutLeadingMarks(String text) {
    return LEADING_MARKS.matcher(text).replaceFirst("");
  }

  /** What follows the header on its line. */
  String rest(String line) {
    return line.substring(length);
  }

  /**
   * The wall clock time.
   *
   * @param dayFirst whether the day stands before the month; without meaning if the year is first
   * @throws DateTimeException if there is no such day or time
   */
  LocalDateTime time(boolean dayFirst) {
    return LocalDateTime.of(date(dayFirst), clock());
  }

  /** Whether the date alone can be read with that order. */
  boolean isPossible(boolean dayFirst) {
    try {
      date(dayFirst);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private LocalDate date(boolean dayFirst) {
    if (shape.yearFirst()) {
      return LocalDate.of(first, second, third);
    }
    int year = shape.yearDigits() == 2 ? 2000 + third : third;
    return dayFirst ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
  }

  private LocalTime clock() {
    int hour24 = hour;
    if (half.equals("a") && hour == 12) {
      hour24 = 0;
    } else if (half.equals("p") && hour < 12) {
      hour24 = hour + 12;
    } else if (half.equals("a") && hour > 12) {
      throw new DateTimeException("no hour of the morning: " + hour);
    }
    return LocalTime.of(hour24, minute, secondOfMinute);
  }
}
