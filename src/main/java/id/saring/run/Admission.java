package id.saring.run;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * Which items of the exports are looked at.
 *
 * @param zone for times without a zone and for people without one
 * @param allAuthors whether everybody's are, not only those of the roster
 * @param since first day of items, if limited
 * @param until last day of items, if limited
 */
public record Admission(
    ZoneId zone, boolean allAuthors, Optional<LocalDate> since, Optional<LocalDate> until) {

  public Admission {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
  }

  /** Whether a day lies outside; a day that is not known never does. */
  boolean excludes(Optional<LocalDate> day) {
    return day.isPresent()
        && (since.map(first -> day.get().isBefore(first)).orElse(false)
            || until.map(last -> day.get().isAfter(last)).orElse(false));
  }
}
