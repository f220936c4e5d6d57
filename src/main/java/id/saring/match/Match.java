package id.saring.match;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sign that counts, read as favouring one owner.
 *
 * @param occurrence what was found and where
 * @param owner whom it favours; empty for a sign that names nobody
 * @param reasons terms of the score, the sign's own weight first
 */
public record Match(Occurrence occurrence, Optional<Owner> owner, List<Reason> reasons) {

  public Match {
    Objects.requireNonNull(occurrence, "occurrence");
    Objects.requireNonNull(owner, "owner");
    reasons = List.copyOf(reasons);
  }

  /** The same with more terms of the score. */
  Match with(List<Reason> more) {
    List<Reason> all = new java.util.ArrayList<>(reasons);
    all.addAll(more);
    return new Match(occurrence, owner, all);
  }

  /** The sum of the reasons, kept between 0 and 100. */
  public int score() {
    int sum = 0;
    for (Reason reason : reasons) {
      sum += reason.points();
    }
    return Math.max(0, Math.min(100, sum));
  }

  /** The sign. */
  public Sign sign() {
    return occurrence.sign();
  }
}
