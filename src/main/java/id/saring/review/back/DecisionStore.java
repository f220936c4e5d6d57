package id.saring.review.back;

import java.io.IOException;
import java.util.List;

/** The memory of decisions: it only grows. Used by one thread, under the lock of its folder. */
public interface DecisionStore {

  /**
   * Everything recorded, oldest first.
   *
   * @throws DamagedStoreException if it holds what was not written by saring
   * @throws IOException if it cannot be read
   */
  List<RecordedDecision> all() throws IOException;

  /**
   * Adds decisions, all of them or none, and forces them to the disk.
   *
   * @throws IOException if they could not be written; then none is recorded
   */
  void append(List<RecordedDecision> decisions) throws IOException;
}
