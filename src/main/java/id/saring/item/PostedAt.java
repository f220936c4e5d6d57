package id.saring.item;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * When something was posted, and how well that is known.
 *
 * @param instant the moment; for precision {@link Precision#DAY} midnight UTC of that day, which is
 *     the same calendar day for everybody
 * @param precision the finest part that the source gives
 * @param zoneAssumed true if the source gave a wall-clock time without a zone and the configured
 *     zone was used; the sheet then says {@code zona_diduga}
 */
public record PostedAt(Instant instant, Precision precision, boolean zoneAssumed) {

  /** The finest part of a time that its source gives. */
  public enum Precision {
    SECOND,
    MINUTE,
    DAY
  }

  public PostedAt {
    Objects.requireNonNull(instant, "instant");
    Objects.requireNonNull(precision, "precision");
  }

  /** A calendar day without a time. */
  public static PostedAt onDay(LocalDate day) {
    return new PostedAt(day.atStartOfDay().toInstant(ZoneOffset.UTC), Precision.DAY, true);
  }

  /** A time known to the second, with its zone. */
  public static PostedAt exactly(Instant instant) {
    return new PostedAt(instant, Precision.SECOND, false);
  }

  /** The calendar day on which this moment falls for people in {@code zone}. */
  public LocalDate localDate(ZoneId zone) {
    return LocalDate.ofInstant(instant, precision == Precision.DAY ? ZoneOffset.UTC : zone);
  }
}
