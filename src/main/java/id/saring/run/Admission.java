package id.saring.run;

import id.saring.workbench.past.Days;
import java.time.ZoneId;
import java.util.Objects;

/**
 * Which items of the exports are looked at.
 *
 * @param zone for times without a zone and for people without one
 * @param allAuthors whether everybody's are, not only those of the roster
 * @param days of items
 */
public record Admission(ZoneId zone, boolean allAuthors, Days days) {

  public Admission {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(days, "days");
  }
}
