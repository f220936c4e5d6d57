package id.saring.ingest.x;

import id.saring.ingest.IdTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of X, all of them in UTC or with an offset. Pure; safe for all threads. */
final class XTime {

  private static final Instant EARLIEST = Instant.parse("2006-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  /**
   * {@code Jan 05 00:05:00 +0000 2024}: the weekday before it is not read, since it may be wrong.
   */
  private static final DateTimeFormatter API =
      DateTimeFormatter.ofPattern("MMM d HH:mm:ss Z yyyy", Locale.ENGLISH);

  /** {@code 2012-01-31 10:00:00 +0000}, in archives before 2018. */
  private static final DateTimeFormatter OLD =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ENGLISH);

  private XTime() {}

  /**
   * Reads {@code Fri Jan 05 00:05:00 +0000 2024}, {@code 2024-01-05T00:05:00.000Z} and the spelling
   * of old archives.
   *
   * @throws DateTimeException if it is none of them
   */
  static Instant of(String written) {
    String text = written.strip();
    Instant instant;
    if (text.indexOf('T') > 0 && text.startsWith("-", 4)) {
      instant = OffsetDateTime.parse(text).toInstant();
    } else if (text.startsWith("-", 4)) {
      instant = OffsetDateTime.parse(text, OLD).toInstant();
    } else {
      String behindWeekday = text.substring(text.indexOf(' ') + 1);
      instant = OffsetDateTime.parse(behindWeekday, API).toInstant();
    }
    return plausible(instant);
  }

  /**
   * The time that the id of a tweet carries.
   *
   * @throws DateTimeException if it carries none
   */
  static Instant ofId(String id) {
    return IdTime.ofX(id)
        .map(XTime::plausible)
        .orElseThrow(() -> new DateTimeException("no id with a time: " + id));
  }

  private static Instant plausible(Instant instant) {
    if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
      throw new DateTimeException("no time of a tweet: " + instant);
    }
    return instant;
  }
}
