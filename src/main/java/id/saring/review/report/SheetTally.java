package id.saring.review.report;

import id.saring.review.Priority;
import id.saring.review.SheetColumn;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds up the sheets of a night, however many rows: numbers and the strongest rows, nothing else.
 * Used by one thread.
 */
final class SheetTally {

  private static final int MOST_STRONGEST = 50;
  private static final int MOST_BARS = 10;

  /** More registered accounts in one sheet than that are told as "more than". */
  private static final int MOST_ACCOUNTS = 100_000;

  /** Days that a plot can show side by side. */
  private static final int MOST_DAYS = 62;

  private static final String UNKNOWN = "tidak diketahui";

  /** {@code 2024-10-15 10:00 WITA} (design.md 5). */
  private static final Pattern TIME =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) ([01][0-9]|2[0-3]):[0-5][0-9].*");

  private final Map<Priority, Long> bands = new EnumMap<>(Priority.class);
  private final long[] hours = new long[24];
  private final TreeMap<String, Long> days = new TreeMap<>();
  private final Tally contests = new Tally();
  private final Tally targets = new Tally();
  private final Tally platforms = new Tally();
  private final Tally agencies = new Tally();
  private final Set<String> accounts = new HashSet<>();
  private final TermTally terms = new TermTally();
  private final Strongest strongest = new Strongest(MOST_STRONGEST);
  private long rows;
  private long untimed;
  private boolean manyAccounts;

  /** A row of {@code lembar-tinjauan.csv}. */
  void row(SheetLine line) {
    rows++;
    bands.merge(Priority.of(line.score()), 1L, Long::sum);
    contests.add(named(SheetLine.at(line.list(SheetColumn.KONTES), 0)));
    targets.add(named(SheetLine.at(line.list(SheetColumn.SASARAN), 0)));
    platforms.add(named(line.cell(SheetColumn.PLATFORM)));
    agencies.add(named(line.cell(SheetColumn.INSTANSI)));
    time(line.cell(SheetColumn.WAKTU));
    account(line.cell(SheetColumn.PLATFORM) + ' ' + line.cell(SheetColumn.AKUN));
    terms.row(line);
    strongest.add(line);
  }

  /** A row of {@code uji.csv}. */
  void trial(SheetLine line) {
    terms.trial(line);
  }

  /** A row of {@code dikecualikan.csv}; to be told after all others. */
  void cancelled(SheetLine line) {
    terms.cancelled(line);
  }

  private static String named(String name) {
    return name.isBlank() ? UNKNOWN : name;
  }

  private void account(String account) {
    if (accounts.size() < MOST_ACCOUNTS) {
      accounts.add(account);
    } else {
      manyAccounts |= !accounts.contains(account);
    }
  }

  private void time(String time) {
    Matcher parts = TIME.matcher(time);
    if (!parts.matches() || !isDay(parts.group(1))) {
      untimed++;
      return;
    }
    hours[Integer.parseInt(parts.group(2))]++;
    days.merge(parts.group(1), 1L, Long::sum);
  }

  private static boolean isDay(String iso) {
    try {
      return LocalDate.parse(iso).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** What was added up so far. */
  NightFindings findings() {
    List<Counted> byBand = new ArrayList<>();
    for (Priority band : Priority.values()) {
      byBand.add(new Counted(band.code(), bands.getOrDefault(band, 0L)));
    }
    List<Counted> byHour = new ArrayList<>();
    for (int hour = 0; hour < hours.length; hour++) {
      byHour.add(new Counted((hour < 10 ? "0" : "") + hour, hours[hour]));
    }
    return new NightFindings(
        rows,
        accounts.size(),
        manyAccounts,
        byBand,
        contests.top(MOST_BARS),
        targets.top(MOST_BARS),
        platforms.top(MOST_BARS),
        agencies.top(MOST_BARS),
        Arrays.stream(hours).sum() == 0 ? List.of() : byHour,
        byDay(),
        untimed,
        terms.terms(),
        terms.pairs(),
        terms.ofNobody(),
        strongest.findings());
  }

  /** By day without gaps if a plot can show them, else by month; the latest months if many. */
  private List<Counted> byDay() {
    if (days.isEmpty()) {
      return List.of();
    }
    LocalDate first = LocalDate.parse(days.firstKey());
    LocalDate last = LocalDate.parse(days.lastKey());
    if (first.plusDays(MOST_DAYS).isAfter(last)) {
      return first
          .datesUntil(last.plusDays(1))
          .map(day -> new Counted(day.toString(), days.getOrDefault(day.toString(), 0L)))
          .toList();
    }
    TreeMap<String, Long> months = new TreeMap<>();
    LocalDate from =
        first.plusMonths(MOST_DAYS).isBefore(last) ? last.minusMonths(MOST_DAYS) : first;
    from.withDayOfMonth(1)
        .datesUntil(last.plusDays(1), java.time.Period.ofMonths(1))
        .forEach(month -> months.put(month.toString().substring(0, 7), 0L));
    days.tailMap(from.withDayOfMonth(1).toString())
        .forEach((day, count) -> months.merge(day.substring(0, 7), count, Long::sum));
    return months.entrySet().stream()
        .map(one -> new Counted(one.getKey(), one.getValue()))
        .toList();
  }
}
