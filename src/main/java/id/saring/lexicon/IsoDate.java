package id.saring.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads dates as {@code 2024-09-22} and nothing else, but can say what another spelling may have
 * meant: a spreadsheet turns dates into {@code 1/9/24}, which is two different days. Pure.
 */
final class IsoDate {

  private IsoDate() {}

  /** The day, or empty if the cell is not an ISO date of the calendar. */
  static Optional<LocalDate> parse(String cell) {
    if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = number(cell, 0, 4);
    int month = number(cell, 5, 7);
    int day = number(cell, 8, 10);
    return year < 0 || month < 0 || day < 0 ? Optional.empty() : day(year, month, day);
  }

  /** The days that three numbers in another order can mean, day before month first. */
  static List<LocalDate> readings(String cell) {
    List<Integer> numbers = numbers(cell);
    if (numbers.size() != 3) {
      return List.of();
    }
    Set<LocalDate> days = new LinkedHashSet<>();
    int a = numbers.get(0);
    int b = numbers.get(1);
    int c = numbers.get(2);
    if (a > 31) {
      day(a, b, c).ifPresent(days::add);
    } else {
      int year = c < 100 ? 2000 + c : c;
      day(year, b, a).ifPresent(days::add);
      day(year, a, b).ifPresent(days::add);
    }
    return List.copyOf(days);
  }

  private static List<Integer> numbers(String cell) {
    List<Integer> numbers = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || "/-. ".indexOf(cell.charAt(i)) >= 0) {
        int value = number(cell, from, i);
        if (value < 0) {
          return List.of();
        }
        numbers.add(value);
        from = i + 1;
      }
    }
    return numbers;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The digits of {@code [from, to)}, one to four of them, or -1. */
  private static int number(String cell, int from, int to) {
    if (to <= from || to - from > 4) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = cell.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }
}
