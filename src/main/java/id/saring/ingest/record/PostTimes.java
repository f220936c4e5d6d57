package id.saring.ingest.record;

import id.saring.ingest.TimeText;
import id.saring.item.PostedAt;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of posts: as written, else as the post's id tells. Pure. */
public final class PostTimes {

  private static final Pattern NO_TIME = Pattern.compile("[\\s0]*|N/A|null");

  private PostTimes() {}

  /**
   * Reads a time that names its zone or is Unix time.
   *
   * @param byId the time that the id carries
   * @throws DateTimeException if something is written that is no time, and the id carries none
   */
  public static @Nullable PostedAt of(String written, Optional<Instant> byId) {
    return of(written, ZoneOffset.UTC, byId);
  }

  /**
   * Reads a time that may lack its zone.
   *
   * @throws DateTimeException if something is written that is no time, and the id carries none
   */
  public static @Nullable PostedAt of(String written, ZoneId zone, Optional<Instant> byId) {
    Optional<PostedAt> time = TimeText.time(written, zone);
    if (time.isPresent()) {
      return time.get();
    }
    if (byId.isPresent()) {
      return PostedAt.exactly(byId.get().truncatedTo(ChronoUnit.SECONDS));
    }
    if (NO_TIME.matcher(written).matches()) {
      return null;
    }
    throw new DateTimeException("no time: " + written);
  }

  /**
   * Reads the time of something within a record, such as a comment below a post: a time that cannot
   * be read counts as none, since it must not cost the whole record.
   */
  public static @Nullable PostedAt within(String written, Optional<Instant> byId) {
    try {
      return of(written, byId);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
