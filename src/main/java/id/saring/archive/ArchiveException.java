package id.saring.archive;

import id.saring.io.Message;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.DataFormatException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** The archive cannot be used; says why, where it lies, and what to do. */
public final class ArchiveException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Kind {
    /** There is none. */
    ABSENT,
    /** Files are missing or changed. */
    DAMAGED,
    /** Made by another version of saring or of Lucene. */
    OTHER_VERSION,
    /** Another run is writing. */
    HELD,
    /** It cannot be written or read: disk, permissions. */
    UNUSABLE
  }

  private final Kind kind;
  private final transient Path folder;

  private ArchiveException(Kind kind, Path folder, String detail, @Nullable Throwable cause) {
    super(detail, cause);
    this.kind = kind;
    this.folder = folder;
  }

  static ArchiveException of(Kind kind, Path folder, String detail) {
    return new ArchiveException(kind, folder, detail, null);
  }

  /** Tells what a fault of reading or writing means. */
  static ArchiveException of(Path folder, Throwable fault) {
    if (fault instanceof ArchiveException known) {
      return known;
    }
    String detail = fault.getMessage() == null ? fault.toString() : fault.getMessage();
    return new ArchiveException(kind(fault), folder, firstLine(detail), fault);
  }

  private static String firstLine(String detail) {
    return detail.lines().findFirst().orElse("");
  }

  private static Kind kind(Throwable fault) {
    if (fault instanceof IndexNotFoundException) {
      return Kind.ABSENT;
    }
    if (fault instanceof IndexFormatTooNewException
        || fault instanceof IndexFormatTooOldException) {
      return Kind.OTHER_VERSION;
    }
    if (fault instanceof LockObtainFailedException) {
      return Kind.HELD;
    }
    // What Lucene meets in a damaged file is often no exception of its own.
    boolean damaged =
        fault instanceof CorruptIndexException
            || fault instanceof EOFException
            || fault instanceof NoSuchFileException
            || fault instanceof FileNotFoundException
            || fault.getCause() instanceof DataFormatException
            || fault instanceof RuntimeException;
    return damaged ? Kind.DAMAGED : Kind.UNUSABLE;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** What is wrong, where, and what to do, to be said to the user. */
  public Message problem() {
    return Message.of(
        "archive." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        String.valueOf(folder),
        String.valueOf(getMessage()));
  }
}
