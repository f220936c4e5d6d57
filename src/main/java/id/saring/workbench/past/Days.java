package id.saring.workbench.past;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Days from one to another, both within.
 *
 * @param since first day, if limited
 * @param until last day, if limited
 */
public record Days(Optional<LocalDate> since, Optional<LocalDate> until) {

  /** Any day. */
  public static final Days ALL = new Days(Optional.empty(), Optional.empty());

  public Days {
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
  }

  /** Whether a day lies outside; a day that is not known never does. */
  public boolean exclude(Optional<LocalDate> day) {
    return day.isPresent()
        && (since.map(first -> day.get().isBefore(first)).orElse(false)
            || until.map(last -> day.get().isAfter(last)).orElse(false));
  }
}
