package id.saring.ledger;

import java.time.LocalDate;
import java.util.Map;

/**
 * A night that happened, as numbers.
 *
 * @param run its name
 * @param date its run date
 * @param counts its numbers by the names of the manifest
 */
public record PastNight(String run, LocalDate date, Map<String, Long> counts) {
  public PastNight {
    counts = Map.copyOf(counts);
  }
}
