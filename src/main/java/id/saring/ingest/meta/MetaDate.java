package id.saring.ingest.meta;

import id.saring.ingest.TimeText;
import id.saring.item.PostedAt;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of HTML downloads, written in the interface language and without a zone: {@code Jan 06,
 * 2024 11:00:00 am}, {@code 5 Jan 2024 10.00.00}, {@code 5 Januari 2024 pukul 10.00}. Pure; safe
 * for all threads.
 */
public final class MetaDate {

  private static final int LONGEST = 60;
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?:\\p{L}+, )?(\\p{L}{3,9})\\.? ([0-9]{1,2}),? ([0-9]{4})(.*)");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private MetaDate() {}

  /**
   * Reads a date.
   *
   * @param zone taken since the text has none; the result says so
   * @return empty if it is none, or of a language other than Indonesian and English
   */
  public static Optional<PostedAt> of(String written, ZoneId zone) {
    String text = BLANKS.matcher(written).replaceAll(" ").strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      String month = monthFirst.group(1);
      text = monthFirst.group(2) + " " + month + " " + monthFirst.group(3) + monthFirst.group(4);
    }
    return TimeText.time(text, zone);
  }
}
