package id.saring.match;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What decides which contests an item can be about.
 *
 * @param region id of the employee's region; empty for an author who is not on the roster or whose
 *     region is not known, which never excludes a contest
 * @param day day of the item in the employee's zone; empty if it has no time, which never excludes
 */
public record Standing(Optional<String> region, Optional<LocalDate> day) {

  /** Nothing is known. */
  public static final Standing UNKNOWN = new Standing(Optional.empty(), Optional.empty());

  public Standing {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(day, "day");
  }
}
