package id.saring.run;

import id.saring.io.Message;
import java.io.IOException;

/** A night cannot be read where it was to be read. Nothing was screened, nothing was published. */
public final class RefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What it is about. */
  public enum Matter {
    /** An input: as a path on the command line that is not there. */
    INPUT,
    /** Lexicon or roster: what the readers have is not what this machine has. */
    TABLES
  }

  private final Matter matter;
  private final transient Message problem;

  /**
   * Makes it.
   *
   * @param matter what it is about
   * @param problem what is wrong, where, and what to do
   */
  public RefusedException(Matter matter, Message problem) {
    super(matter + " " + problem.key());
    this.matter = matter;
    this.problem = problem;
  }

  /** What it is about. */
  public Matter matter() {
    return matter;
  }

  /** What is wrong, where, and what to do. */
  public Message problem() {
    return problem;
  }
}
