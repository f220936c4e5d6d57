package id.saring.ingest;

import id.saring.item.PostedAt;
import id.saring.item.PostedAt.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times as tables of Indonesian offices write them.
 *
 * <ul>
 *   <li>ISO 8601, also with a blank for the {@code T}: {@code 2024-10-15T10:00:00+08:00}, {@code
 *       2024-10-15 10:00}, {@code 2024-10-15}
 *   <li>day first: {@code 15/10/2024 10.00}, {@code 15-10-2024}
 *   <li>in words: {@code Selasa, 15 Oktober 2024 pukul 10.00 WITA}, {@code 15 Okt 2024}
 *   <li>as X writes it: {@code Tue Oct 15 02:00:00 +0000 2024}
 *   <li>Unix time of 10 (seconds), 13 (milliseconds) or 16 digits (microseconds)
 * </ul>
 *
 * A weekday is not checked. A zone is an offset, {@code Z}, {@code UTC}, {@code GMT}, {@code WIB},
 * {@code WITA} or {@code WIT}; any other abbreviation counts as none. Pure functions.
 */
public final class TimeText {

  private static final String CLOCK =
      "([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,]([0-9]{1,9}))?)?"
          + "(?: ?([AaPp])\\.?[Mm]\\.?)?(?: ?((?:UTC|GMT)?[+-][0-9:]{1,6}|[A-Za-z]{1,5}))?";

  private static final Pattern ISO =
      Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:(?:T|,? )(.+))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})(?:,? (.+))?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\p{L}+,? )?([0-9]{1,2})[ -](\\p{L}{3,9})\\.?[ -]([0-9]{4})"
              + "(?:,? (?:(?:pukul|jam|pkl\\.?|at) )?(.+))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_X =
      Pattern.compile("\\p{L}{3} (\\p{L}{3}) ([0-9]{1,2}) ([0-9:]{8} [+-][0-9]{4}) ([0-9]{4})");
  private static final Pattern TIME = Pattern.compile(CLOCK);
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private TimeText() {}

  /**
   * Reads a time.
   *
   * @param text what stands in the table
   * @param zone taken where the text has none; the result then says so
   * @return empty if it is no time that exists, or not of the years 1970 to 2100
   */
  public static Optional<PostedAt> time(String text, ZoneId zone) {
    String plain = plain(text);
    try {
      if (IsoInstant.fits(plain)) {
        return Optional.of(PostedAt.exactly(IsoInstant.of(plain)));
      }
      Optional<PostedAt> unix = unix(plain);
      if (unix.isPresent()) {
        return unix;
      }
      Parts parts = parts(plain);
      if (parts == null || parts.date.getYear() < 1970 || parts.date.getYear() > 2100) {
        return Optional.empty();
      }
      if (parts.clock.isEmpty()) {
        return Optional.of(PostedAt.onDay(parts.date));
      }
      return clock(parts, zone);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Reads a date without a time, in any of the forms above. */
  public static Optional<LocalDate> date(String text) {
    try {
      Parts parts = parts(plain(text));
      return parts == null || !parts.clock.isEmpty() ? Optional.empty() : Optional.of(parts.date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private record Parts(LocalDate date, String clock) {}

  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return BLANKS.matcher(text).replaceAll(" ").strip();
      }
    }
    return text.strip();
  }

  private static Optional<PostedAt> unix(String text) {
    int length = text.length();
    if ((length != 10 && length != 13 && length != 16)
        || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    Instant instant =
        switch (length) {
          case 10 -> Instant.ofEpochSecond(number);
          case 13 -> Instant.ofEpochMilli(number);
          default -> Instant.ofEpochSecond(number / 1_000_000, number % 1_000_000 * 1_000);
        };
    return Optional.of(PostedAt.exactly(instant));
  }

  private static @Nullable Parts parts(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return parts(iso.group(1), iso.group(2), iso.group(3), iso.group(4));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return parts(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), dayFirst.group(4));
    }
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      return parts(words.group(3), month(words.group(2)), words.group(1), words.group(4));
    }
    Matcher ofX = OF_X.matcher(text);
    if (ofX.matches()) {
      return parts(ofX.group(4), month(ofX.group(1)), ofX.group(2), ofX.group(3));
    }
    return null;
  }

  private static Parts parts(String year, String month, String day, @Nullable String clock) {
    LocalDate date =
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    return new Parts(date, clock == null ? "" : clock);
  }

  /** The month's number; 0, which no date accepts, for a word that is no month. */
  private static String month(String word) {
    return String.valueOf(MonthName.number(word).orElse(0));
  }

  private static Optional<PostedAt> clock(Parts parts, ZoneId fallback) {
    Matcher time = TIME.matcher(parts.clock);
    if (!time.matches()) {
      return Optional.empty();
    }
    String seconds = time.group(3);
    LocalDateTime local =
        parts.date.atTime(
            LocalTime.of(
                hour(Integer.parseInt(time.group(1)), time.group(5)),
                Integer.parseInt(time.group(2)),
                seconds == null ? 0 : Integer.parseInt(seconds),
                nanos(time.group(4))));
    ZoneOffset offset = offset(time.group(6));
    Instant instant = offset == null ? local.atZone(fallback).toInstant() : local.toInstant(offset);
    Precision precision = seconds == null ? Precision.MINUTE : Precision.SECOND;
    return Optional.of(new PostedAt(instant, precision, offset == null));
  }

  private static int hour(int hour, @Nullable String half) {
    if (half == null) {
      return hour;
    }
    if (hour < 1 || hour > 12) {
      throw new DateTimeException("no hour of half a day: " + hour);
    }
    boolean afternoon = half.equalsIgnoreCase("p");
    return hour % 12 + (afternoon ? 12 : 0);
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  private static @Nullable ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    String key = zone.toUpperCase(Locale.ROOT);
    return switch (key) {
      case "Z", "UTC", "GMT" -> ZoneOffset.UTC;
      case "WIB" -> ZoneOffset.ofHours(7);
      case "WITA" -> ZoneOffset.ofHours(8);
      case "WIT" -> ZoneOffset.ofHours(9);
      default -> {
        int sign = Math.max(key.indexOf('+'), key.indexOf('-'));
        yield sign < 0 ? null : signed(key.charAt(sign), key.substring(sign + 1).replace(":", ""));
      }
    };
  }

  private static ZoneOffset signed(char sign, String digits) {
    int number = Integer.parseInt(digits);
    int hours = digits.length() <= 2 ? number : number / 100;
    int minutes = digits.length() <= 2 ? 0 : number % 100;
    return sign == '-'
        ? ZoneOffset.ofHoursMinutes(-hours, -minutes)
        : ZoneOffset.ofHoursMinutes(hours, minutes);
  }
}
