package id.saring.review.back;

import id.saring.item.FindingId;
import id.saring.review.SheetColumn;
import java.util.List;
import java.util.Set;

/**
 * What the nights delivered, asked by those who read what comes back. Where it is read from a file,
 * its faults come as {@link java.io.UncheckedIOException}.
 */
public interface KnownFindings {

  /** The rows of a finding, one a night that delivered it; empty if there is no such finding. */
  List<DeliveredRow> deliveries(FindingId id);

  /**
   * Findings by what else stands in their row.
   *
   * @param column one of {@code sha256}, {@code tautan}, {@code sumber}
   * @param cell compared without case, punctuation and blanks
   */
  Set<FindingId> sharing(SheetColumn column, String cell);

  /** The findings with the same text, this one among them; empty if it is not known. */
  Set<FindingId> copiesOf(FindingId id);

  /** Codes of the offices in the ids; empty if nothing was delivered. */
  Set<String> offices();
}
