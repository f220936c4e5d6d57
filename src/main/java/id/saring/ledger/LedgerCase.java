package id.saring.ledger;

import id.saring.item.FindingId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * A finding of the review sheet, as far as its deadline and its place in lists ask.
 *
 * @param id as printed
 * @param deliveredOn run date of the night that delivered it first
 * @param agency {@code instansi} when it was delivered last; empty if not known, or purged
 * @param contests ids of the contests of its matches then
 * @param reopened whether the last word on it opened it again
 */
public record LedgerCase(
    FindingId id, LocalDate deliveredOn, String agency, Set<String> contests, boolean reopened) {

  public LedgerCase {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(deliveredOn, "deliveredOn");
    Objects.requireNonNull(agency, "agency");
    contests = Set.copyOf(contests);
  }
}
