package id.saring.ledger;

import id.saring.io.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The ledger cannot be used; what was to be written is not in it. */
public final class LedgerException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Kind {
    /** Its bytes contradict themselves. */
    DAMAGED,
    /** A database, but not ours. */
    FOREIGN,
    /** A newer version wrote it. */
    NEWER,
    /** Two items with one id. */
    COLLISION,
    /** The system does not let us read or write it. */
    UNWRITABLE
  }

  private final Kind kind;
  private final transient Message problem;

  LedgerException(Kind kind, Message problem, @Nullable Throwable cause) {
    super(problem.in(java.util.Locale.ENGLISH), cause);
    this.kind = kind;
    this.problem = problem;
  }

  static LedgerException unwritable(Path file, Throwable cause) {
    return new LedgerException(
        Kind.UNWRITABLE,
        Message.of("ledger.unwritable", file.toString(), String.valueOf(cause.getMessage())),
        cause);
  }

  /** Whether SQLite says that the bytes of the file are wrong. */
  static boolean isDamage(SQLException fault) {
    int code = fault.getErrorCode() & 0xFF;
    return code == 11 || code == 26; // SQLITE_CORRUPT, SQLITE_NOTADB
  }

  /** What is wrong with it. */
  public Kind kind() {
    return kind;
  }

  /** What is wrong, where, and what to do. */
  public Message problem() {
    return problem;
  }
}
