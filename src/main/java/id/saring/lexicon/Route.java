package id.saring.lexicon;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who receives a case of which kind of employee: a row of {@code jalur.csv}. Dated, since the
 * receiver changed (KASN until 23 Aug 2024, BKN since: SE MenPANRB 4/2024).
 *
 * @param status PNS, PPPK, CPNS or PTT as in the roster
 * @param destination name of the receiving body
 * @param from first day, empty: always
 * @param to last day, empty: for ever
 */
public record Route(
    String status, String destination, Optional<LocalDate> from, Optional<LocalDate> to) {

  public Route {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(destination, "destination");
  }

  /** Whether the route holds for an employee of {@code status} on {@code day}. */
  public boolean holds(String employeeStatus, LocalDate day) {
    return status.equalsIgnoreCase(employeeStatus)
        && from.map(f -> !day.isBefore(f)).orElse(true)
        && to.map(t -> !day.isAfter(t)).orElse(true);
  }
}
