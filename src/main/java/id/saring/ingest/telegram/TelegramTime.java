package id.saring.ingest.telegram;

import id.saring.ingest.json.JsonValue;
import id.saring.item.PostedAt;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Times of Telegram: {@code date_unixtime} in seconds, else {@code date}, which is the wall clock
 * of the exporting computer. Pure; safe for all threads.
 */
final class TelegramTime {

  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private TelegramTime() {}

  /**
   * When a message was sent or a reaction given.
   *
   * @param zone for {@code date}
   * @return empty if there is no time
   * @throws DateTimeException if there is one that nobody can read
   */
  static Optional<PostedAt> of(JsonValue record, ZoneId zone) {
    String seconds = record.get("date_unixtime").text();
    if (!seconds.isEmpty()) {
      return Optional.of(PostedAt.exactly(plausible(ofSeconds(seconds))));
    }
    String local = record.get("date").text();
    return local.isEmpty() ? Optional.empty() : Optional.of(ofDate(local, zone));
  }

  private static Instant ofSeconds(String seconds) {
    try {
      return Instant.ofEpochSecond(Long.parseLong(seconds));
    } catch (NumberFormatException e) {
      throw new DateTimeException("no number of seconds: " + seconds, e);
    }
  }

  private static PostedAt ofDate(String date, ZoneId zone) {
    if (date.endsWith("Z") || date.indexOf('+') > 0) {
      return PostedAt.exactly(plausible(OffsetDateTime.parse(date).toInstant()));
    }
    LocalDateTime local = LocalDateTime.parse(date);
    Instant instant = plausible(local.atZone(zone).toInstant());
    return new PostedAt(instant, PostedAt.Precision.SECOND, true);
  }

  private static Instant plausible(Instant instant) {
    if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
      throw new DateTimeException("no time of a message: " + instant);
    }
    return instant;
  }

  /** Whether the author edited the message; old exports write 1970 where nobody did. */
  static boolean isEdited(JsonValue message) {
    String seconds = message.get("edited_unixtime").text();
    String date = message.get("edited").text();
    return !(seconds.isEmpty() || seconds.equals("0"))
        || !(date.isEmpty() || date.startsWith("1970"));
  }
}
