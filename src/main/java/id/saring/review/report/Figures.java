package id.saring.review.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** Numbers and days as an Indonesian reads them, whatever the machine speaks. Pure functions. */
public final class Figures {

  private static final List<String> MONTHS =
      List.of(
          "Januari",
          "Februari",
          "Maret",
          "April",
          "Mei",
          "Juni",
          "Juli",
          "Agustus",
          "September",
          "Oktober",
          "November",
          "Desember");

  private Figures() {}

  /** {@code 1.234.567}. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
  }

  /** {@code 12 %}; a dash of nothing. */
  public static String percent(long part, long whole) {
    return whole == 0 ? "–" : percent((double) part / whole);
  }

  /** A share from 0 to 1 as {@code 12 %}. */
  public static String percent(double share) {
    return Math.round(share * 100) + "\u00A0%";
  }

  /** {@code 1 Desember 2024}; what is no ISO day stays as it is. */
  public static String day(String iso) {
    try {
      LocalDate day = LocalDate.parse(iso);
      return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  /** {@code 1 Des} of a day, {@code Des 24} of a month ({@code 2024-12}). */
  public static String brief(String iso) {
    String month = MONTHS.get(Integer.parseInt(iso.substring(5, 7)) - 1).substring(0, 3);
    return iso.length() == 7
        ? month + " " + iso.substring(2, 4)
        : Integer.parseInt(iso.substring(8, 10)) + " " + month;
  }
}
