package id.saring.roster;

import id.saring.item.Platform;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An account as it stands in a row of the roster.
 *
 * @param platform where
 * @param handle {@code akun} as written
 * @param id {@code id_akun} as written
 * @param from first day on which it belonged to the person; empty if open
 * @param to last day, inclusive; empty if open
 * @param certainty how sure the ownership is
 */
public record Account(
    Platform platform,
    String handle,
    String id,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Certainty certainty) {

  public Account {
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(handle, "handle");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(certainty, "certainty");
  }

  /** Whether the account belonged to the person on {@code day}. */
  public boolean isValidOn(LocalDate day) {
    return !(from.isPresent() && day.isBefore(from.get()))
        && !(to.isPresent() && day.isAfter(to.get()));
  }

  /** Whether there is a day on which both were valid. */
  boolean overlaps(Account that) {
    return !endsBefore(this, that) && !endsBefore(that, this);
  }

  private static boolean endsBefore(Account first, Account second) {
    return first.to.isPresent()
        && second.from.isPresent()
        && first.to.get().isBefore(second.from.get());
  }
}
