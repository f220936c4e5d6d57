package id.saring.ledger;

import id.saring.item.FindingId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A finding that earlier runs delivered. Immutable.
 *
 * @param number the bits of its id
 * @param id its id, as first delivered
 * @param past every delivery, the oldest first
 * @param reopenedAfter the last run when its decision was opened again, if it is open since
 */
public record Delivered(long number, FindingId id, List<Past> past, Optional<Long> reopenedAfter) {

  /**
   * One delivery.
   *
   * @param seq of the run
   * @param sheet where
   * @param cause why
   * @param textSha256 hash of its words then
   * @param entries ids of what was found in it
   */
  public record Past(
      long seq, SheetKind sheet, Cause cause, String textSha256, Set<String> entries) {}

  /**
   * What a night sees of the finding.
   *
   * @param sheet where it would be delivered
   * @param textSha256 hash of its words
   * @param isCut whether the export holds only the beginning of the words, which is no change
   * @param entries ids of what is found in it
   */
  public record Sighting(SheetKind sheet, String textSha256, boolean isCut, Set<String> entries) {}

  public Delivered {
    past = List.copyOf(past);
  }

  /**
   * The finding as it was known before a run.
   *
   * @param seq of the run
   */
  public Delivered before(long seq) {
    return new Delivered(
        number, id, past.stream().filter(one -> one.seq() < seq).toList(), reopenedAfter);
  }

  /** Whether it is to be delivered (again), and why; empty if it is already known. */
  public Optional<Cause> due(Sighting sighting) {
    List<Past> covering =
        past.stream().filter(one -> one.sheet().covers(sighting.sheet())).toList();
    if (covering.isEmpty()) {
      return Optional.of(Cause.NEW);
    }
    long last = covering.get(covering.size() - 1).seq();
    if (sighting.sheet() == SheetKind.REVIEW
        && reopenedAfter.filter(after -> after >= last).isPresent()) {
      return Optional.of(Cause.REOPENED);
    }
    if (!sighting.isCut()
        && covering.stream().noneMatch(one -> one.textSha256().equals(sighting.textSha256()))) {
      return Optional.of(Cause.CHANGED);
    }
    Set<String> known = new HashSet<>();
    covering.forEach(one -> known.addAll(one.entries()));
    return known.containsAll(sighting.entries()) ? Optional.empty() : Optional.of(Cause.ENTRY);
  }

  /** Why that run delivered it; empty if it did not. */
  public Optional<Cause> deliveredBy(long seq) {
    return past.stream().filter(one -> one.seq() == seq).map(Past::cause).findFirst();
  }
}
