package id.saring.cli;

/** Exit codes, a contract with cron jobs (design.md 4). */
final class ExitCode {

  /** Done, also with an empty sheet or with warnings. */
  static final int DONE = 0;

  /** A fault of ours. */
  static final int FAULT = 1;

  /** The command line is wrong, or a named path does not exist; nothing was started. */
  static final int USAGE = 2;

  /** Done as far as possible: a source could not be read, or roster rows were not usable. */
  static final int INCOMPLETE = 3;

  /** The lexicon has errors or the roster no usable row; nothing was screened. */
  static final int UNUSABLE = 4;

  /** Another run holds the lock. */
  static final int LOCKED = 5;

  /** The ledger is damaged or was written by a newer version; nothing was screened or recorded. */
  static final int STATE = 6;

  /** An output could not be written; nothing half-written is left. */
  static final int UNWRITABLE = 7;

  /** Interrupted from the keyboard. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
