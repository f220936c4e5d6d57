package id.saring.review.back;

import id.saring.item.FindingId;
import java.util.List;

/** What was decided before, asked finding by finding. */
@FunctionalInterface
public interface PastDecisions {

  /** What was decided about a finding, the oldest first. */
  List<RecordedDecision> of(FindingId id);

  /** Whether a finding was opened again, without a verdict, after everything that was decided. */
  default boolean isReopened(FindingId id) {
    return false;
  }
}
