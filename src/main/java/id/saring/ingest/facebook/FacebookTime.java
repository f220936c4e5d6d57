package id.saring.ingest.facebook;

import id.saring.ingest.TimeText;
import id.saring.ingest.json.JsonValue;
import id.saring.item.PostedAt;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times of Facebook. Pure; safe for all threads. */
final class FacebookTime {

  private static final Instant EARLIEST = Instant.parse("2004-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private FacebookTime() {}

  /**
   * Reads Unix seconds; downloads write 0 where there is no time.
   *
   * @throws DateTimeException if there is a time that nobody can read
   */
  static Optional<PostedAt> seconds(JsonValue seconds) {
    String written = seconds.text().strip();
    if (written.isEmpty() || written.equals("0")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          PostedAt.exactly(plausible(Instant.ofEpochSecond(Long.parseLong(written)))));
    } catch (NumberFormatException e) {
      throw new DateTimeException("no number of seconds: " + written, e);
    }
  }

  /**
   * Reads a time in words or ISO 8601.
   *
   * @param zone for a time without a zone, which is then marked
   * @throws DateTimeException if there is a time that nobody can read
   */
  static Optional<PostedAt> text(String written, ZoneId zone) {
    String text = written.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    PostedAt time =
        TimeText.time(text, zone).orElseThrow(() -> new DateTimeException("no time: " + text));
    plausible(time.instant());
    return Optional.of(time);
  }

  /**
   * Reads a time that is UTC where it names no zone, because the tool says so.
   *
   * @throws DateTimeException if there is a time that nobody can read
   */
  static Optional<PostedAt> utc(String written) {
    return text(written, ZoneOffset.UTC)
        .map(time -> new PostedAt(time.instant(), time.precision(), false));
  }

  private static Instant plausible(Instant instant) {
    if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
      throw new DateTimeException("no time of Facebook: " + instant);
    }
    return instant;
  }
}
