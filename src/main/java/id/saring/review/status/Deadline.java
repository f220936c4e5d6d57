package id.saring.review.status;

import id.saring.item.FindingId;
import id.saring.review.back.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The last day of a case.
 *
 * @param id the finding
 * @param on the last day; of several contests the earliest
 * @param contest name of the contest whose limit it is
 * @param agency {@code instansi}; may be empty
 * @param verdict what was decided so far, if nobody disagrees
 */
public record Deadline(
    FindingId id, LocalDate on, String contest, String agency, Optional<Verdict> verdict)
    implements Comparable<Deadline> {

  private static final Comparator<Deadline> ORDER =
      Comparator.comparing(Deadline::on).thenComparing(one -> one.id().text());

  @Override
  public int compareTo(Deadline other) {
    return ORDER.compare(this, other);
  }
}
