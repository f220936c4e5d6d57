package id.saring.review.back;

import id.saring.io.Message;
import java.io.IOException;

/** The memory of decisions cannot be trusted; nothing was added to it. */
public final class DamagedStoreException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Message problem;

  DamagedStoreException(Message problem) {
    super(problem.key());
    this.problem = problem;
  }

  /** What is wrong, where, and what to do. */
  public Message problem() {
    return problem;
  }
}
