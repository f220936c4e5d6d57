package id.saring.io.shelf;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What was put aside cannot be written or read again: most likely the disk is full. No fault of a
 * source, hence none of the exceptions that reading a source knows.
 */
public final class ShelfException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path folder;
  private final IOException fault;

  ShelfException(Path folder, IOException fault) {
    super(fault);
    this.folder = folder;
    this.fault = fault;
  }

  /** Where it was to be. */
  public Path folder() {
    return folder;
  }

  /** What the system said. */
  public IOException fault() {
    return fault;
  }
}
