package id.saring.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a file that was read, so that a later night which skips it knows as much of it.
 * Immutable.
 */
public final class FileContents {

  /** Of a file of which nothing is known, or in which there was nothing. */
  public static final FileContents NONE = new FileContents(new byte[0], Optional.empty());

  private final byte[] accounts;
  private final Optional<LocalDate> newest;

  /**
   * Makes it.
   *
   * @param accounts which accounts of the roster have an item in it, in the roster's own bytes
   * @param newest day of its newest item
   */
  public FileContents(byte[] accounts, Optional<LocalDate> newest) {
    this.accounts = accounts.clone();
    this.newest = newest;
  }

  /** Which accounts of the roster have an item in it, in the roster's own bytes. */
  public byte[] accounts() {
    return accounts.clone();
  }

  /** Day of its newest item; empty if no item has a time. */
  public Optional<LocalDate> newest() {
    return newest;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileContents that
        && Arrays.equals(accounts, that.accounts)
        && newest.equals(that.newest);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(accounts) + newest.hashCode();
  }
}
