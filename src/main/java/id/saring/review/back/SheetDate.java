package id.saring.review.back;

import id.saring.ingest.MonthName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people and spreadsheets write them: {@code 2024-10-16}, {@code 16/10/2024}, {@code 16
 * Oktober 2024}, {@code 16-Okt-24}, with or without a weekday and a time of day, and the bare
 * number of days that a spreadsheet shows in a cell without a format. Pure.
 */
final class SheetDate {

  /** The number 36,526 is 1 January 2000; smaller ones are no dates of this trade. */
  private static final int FIRST_SERIAL = 36_526;

  private static final int LAST_SERIAL = 73_050;
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private static final Pattern CLOCK =
      Pattern.compile(
          "[ T]+\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d+)?)?( ?[AaPp][Mm])?( ?(WIB|WITA|WIT|Z))?$");
  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{3,9}['’]?\\p{L}*, *(?=\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})[-/. ]+(\\p{L}{3,9})\\.?,?[-/. ]+(\\d{4}|\\d{2})");
  private static final Pattern NAME_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.?[-/. ]+(\\d{1,2}),?[-/. ]+(\\d{4})");
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})([.,]\\d+)?");

  private SheetDate() {}

  /**
   * Reads a cell.
   *
   * @param order which number is the day where both could be
   * @return the days it can mean: none if it is no date, two if it is ambiguous, day first before
   *     month first
   */
  static List<LocalDate> readings(String cell, DateOrder order) {
    String text = bare(cell);
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)).stream().toList();
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      return numbers(yearLast.group(1), yearLast.group(2), yearLast.group(3), order);
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      return named(named.group(3), named.group(2), named.group(1));
    }
    Matcher nameFirst = NAME_FIRST.matcher(text);
    if (nameFirst.matches()) {
      return named(nameFirst.group(3), nameFirst.group(1), nameFirst.group(2));
    }
    return serial(text);
  }

  /**
   * Whether a cell is a day in the other order only than the one that was told: then the dates
   * beside it, which fit both, may have been read wrongly too.
   */
  static boolean contradicts(String cell, DateOrder order) {
    Matcher date = YEAR_LAST.matcher(bare(cell));
    if (order == DateOrder.UNTOLD || !date.matches()) {
      return false;
    }
    Optional<LocalDate> dayFirst = day(date.group(3), date.group(2), date.group(1));
    Optional<LocalDate> monthFirst = day(date.group(3), date.group(1), date.group(2));
    return order == DateOrder.DAY_FIRST
        ? dayFirst.isEmpty() && monthFirst.isPresent()
        : monthFirst.isEmpty() && dayFirst.isPresent();
  }

  private static String bare(String cell) {
    String plain = cell.strip().replaceAll("[\\p{Z}\\s]+", " ").replaceAll(" ?([/-]) ?", "$1");
    return CLOCK.matcher(WEEKDAY.matcher(plain).replaceFirst("")).replaceFirst("").strip();
  }

  private static List<LocalDate> numbers(String a, String b, String year, DateOrder order) {
    Optional<LocalDate> dayFirst = day(year, b, a);
    Optional<LocalDate> monthFirst = day(year, a, b);
    if (dayFirst.isPresent() && monthFirst.isPresent() && order != DateOrder.UNTOLD) {
      return List.of(order == DateOrder.DAY_FIRST ? dayFirst.get() : monthFirst.get());
    }
    Set<LocalDate> days = new LinkedHashSet<>();
    dayFirst.ifPresent(days::add);
    monthFirst.ifPresent(days::add);
    return List.copyOf(days);
  }

  private static List<LocalDate> named(String year, String name, String day) {
    OptionalInt month = MonthName.number(name);
    return month.isEmpty()
        ? List.of()
        : day(year, String.valueOf(month.getAsInt()), day).stream().toList();
  }

  private static List<LocalDate> serial(String text) {
    Matcher serial = SERIAL.matcher(text);
    if (!serial.matches()) {
      return List.of();
    }
    int days = Integer.parseInt(serial.group(1));
    boolean plausible = days >= FIRST_SERIAL && days <= LAST_SERIAL;
    return plausible ? List.of(SERIAL_ZERO.plusDays(days)) : List.of();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int number = Integer.parseInt(year);
    try {
      return Optional.of(
          LocalDate.of(
              number < 100 ? 2000 + number : number,
              Integer.parseInt(month),
              Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
