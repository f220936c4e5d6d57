package id.saring.ingest.tiktok;

import id.saring.ingest.IdTime;
import id.saring.ingest.TimeText;
import id.saring.item.PostedAt;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Times of comments as the clock of the collecting computer showed them, without a zone. The ids
 * carry the time in UTC, so the difference proves the zone; a comment without an id is taken to be
 * in the zone of those before it, and is marked as assumed. Used by one thread for one file.
 */
final class CommentClock {

  /** A comment gets its id some seconds before its time. */
  private static final long MOST_LAG_SECONDS = 300;

  private static final int QUARTER = 15 * 60;

  private ZoneId zone;

  /**
   * Makes a clock for a file.
   *
   * @param zone for comments whose zone nothing proves
   */
  CommentClock(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * Reads a time.
   *
   * @param written as the file has it; may be empty
   * @param id of the comment; may be empty
   * @throws DateTimeException if it cannot be read and the id carries none
   */
  @Nullable PostedAt time(String written, String id) {
    Optional<Instant> byId = IdTime.ofTikTok(id);
    Optional<PostedAt> read = TimeText.time(written, ZoneOffset.UTC);
    if (read.isEmpty()) {
      if (byId.isEmpty() && !written.isBlank()) {
        throw new DateTimeException("no time: " + written);
      }
      return byId.map(at -> PostedAt.exactly(at.truncatedTo(ChronoUnit.SECONDS))).orElse(null);
    }
    PostedAt time = read.get();
    if (!time.zoneAssumed()) {
      return time;
    }
    Optional<ZoneOffset> proven = byId.flatMap(at -> offset(time.instant(), at));
    proven.ifPresent(offset -> zone = offset);
    ZoneId taken = proven.map(ZoneId.class::cast).orElse(zone);
    Instant instant =
        time.instant().atZone(ZoneOffset.UTC).toLocalDateTime().atZone(taken).toInstant();
    return new PostedAt(instant, time.precision(), proven.isEmpty());
  }

  /** The offset that a wall clock had, if it fits one to the quarter of an hour. */
  static Optional<ZoneOffset> offset(Instant wallClock, Instant byId) {
    long ahead = Duration.between(byId, wallClock).toSeconds();
    long quarters = Math.floorDiv(ahead + QUARTER / 2, (long) QUARTER);
    long offset = quarters * QUARTER;
    boolean real = offset >= -12 * 3600L && offset <= 14 * 3600L;
    return real && Math.abs(ahead - offset) <= MOST_LAG_SECONDS
        ? Optional.of(ZoneOffset.ofTotalSeconds((int) offset))
        : Optional.empty();
  }
}
