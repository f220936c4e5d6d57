package id.saring.run;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stays of a source's path from night to night: {@code 2024-12-01/komentar_20241201.csv} and
 * {@code 2024-12-02/komentar_20241202.csv} are the same kind of source. Pure; safe for all threads.
 */
final class PathShape {

  private static final String MONTHS =
      "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
          + "|january|february|march|may|june|july|august|october|december"
          + "|jan|feb|mar|apr|jun|jul|agu|ags|aug|sep|okt|oct|nov|des|dec";

  private static final String DAYS =
      "senin|selasa|rabu|kamis|jumat|sabtu|minggu"
          + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday";

  private static final Pattern DATED =
      Pattern.compile("(?<!\\p{L})(?:" + MONTHS + "|" + DAYS + ")(?!\\p{L})");

  /** Numbers with what parts a date, a time or a counter. */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[-_. :t]*\\d+)*");

  private PathShape() {}

  /** The path in small letters, every number, date, month and weekday as one {@code 0}. */
  static String of(String label) {
    String named = DATED.matcher(label.toLowerCase(Locale.ROOT)).replaceAll("0");
    return NUMBER.matcher(named).replaceAll("0");
  }
}
