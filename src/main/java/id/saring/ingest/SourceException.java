package id.saring.ingest;

import id.saring.io.Message;
import java.io.IOException;

/**
 * A source as a whole cannot be used: empty, of no known format, damaged, over a limit. Reported
 * with the source's name; the other sources are still read and the run ends with exit code 3.
 */
public final class SourceException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Message problem;

  /**
   * Makes the exception.
   *
   * @param code short stable word, for example {@code format-tak-dikenal}
   * @param problem what is wrong and what to do; the source's name is put before it
   */
  public SourceException(String code, Message problem) {
    super(code + " " + problem.key());
    this.code = code;
    this.problem = problem;
  }

  /** The short stable word. */
  public String code() {
    return code;
  }

  /** What is wrong and what to do. */
  public Message problem() {
    return problem;
  }
}
