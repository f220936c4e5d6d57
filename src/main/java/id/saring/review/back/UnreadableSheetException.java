package id.saring.review.back;

import id.saring.io.Message;
import java.io.IOException;

/** A file is no review sheet that can be read: empty, locked by a password, without decisions. */
public final class UnreadableSheetException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Message problem;

  UnreadableSheetException(Message problem) {
    super(problem.key());
    this.problem = problem;
  }

  /** What is wrong and what to do. */
  public Message problem() {
    return problem;
  }
}
