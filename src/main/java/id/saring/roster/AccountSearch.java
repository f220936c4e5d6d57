package id.saring.roster;

import id.saring.item.Author;
import id.saring.item.Platform;
import id.saring.roster.RosterMatch.How;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the row that an author means. Safe for all threads. */
final class AccountSearch {

  /** So many rows are kept as objects for the next item of their author, in at most some 25 MB. */
  private static final int MOST_MET = 1 << 16;

  private final Accounts accounts;

  /**
   * Rows met last, by the low bits of their number. Threads may overwrite each other's: what is
   * lost is made again, and what is seen is whole, since a record's fields are final.
   */
  private final @Nullable Met[] met;

  /** A row with the keys of its account. */
  private record Met(
      int row, RosterEntry entry, @Nullable AccountKey id, @Nullable AccountKey handle) {

    boolean means(Platform platform, AccountKey key) {
      return entry.account().platform() == platform && (key.equals(id) || key.equals(handle));
    }
  }

  AccountSearch(Accounts accounts) {
    this.accounts = accounts;
    int places = 1;
    while (places < accounts.size() && places < MOST_MET) {
      places *= 2;
    }
    this.met = new Met[places];
  }

  /** The row as an object, or null if it does not mean the account but has its hash. */
  private @Nullable Met met(int row, Platform platform, AccountKey key) {
    int place = row & met.length - 1;
    Met last = met[place];
    if (last != null && last.row == row) {
      return last.means(platform, key) ? last : null;
    }
    if (!accounts.means(row, platform, key)) {
      return null;
    }
    RosterEntry entry = accounts.entry(row);
    Met now =
        new Met(row, entry, Accounts.idKey(entry.account()), Accounts.handleKey(entry.account()));
    met[place] = now;
    return now;
  }

  Optional<RosterMatch> find(Platform platform, Author author, Optional<LocalDate> day) {
    AccountKey id = author.id().isEmpty() ? null : AccountKey.idKey(platform, author.id());
    if (id != null) {
      RosterEntry entry = best(platform, id, day);
      if (entry != null) {
        return found(entry, id, entry.account().certainty());
      }
    }
    AccountKey handle =
        author.handle().isEmpty() ? null : AccountKey.handleKey(platform, author.handle());
    return handle == null ? Optional.empty() : byHandle(platform, handle, id, day);
  }

  private static Optional<RosterMatch> found(
      RosterEntry entry, AccountKey key, Certainty certainty) {
    How how =
        switch (key.kind()) {
          case ID -> How.ID;
          case HANDLE -> How.HANDLE;
          case PHONE -> How.PHONE;
        };
    return Optional.of(new RosterMatch(entry, how, certainty));
  }

  private @Nullable RosterEntry best(Platform platform, AccountKey key, Optional<LocalDate> day) {
    int hash = Accounts.hash(platform, key);
    RosterEntry best = null;
    for (int place = accounts.first(hash); place >= 0; place = accounts.next(place, hash)) {
      Met one = met(accounts.row(place), platform, key);
      best = one == null ? best : better(best, one.entry, day);
    }
    return best;
  }

  /** By handle, unless the ids prove that the handle has gone to somebody else. */
  private Optional<RosterMatch> byHandle(
      Platform platform,
      AccountKey handle,
      @Nullable AccountKey authorId,
      Optional<LocalDate> day) {
    int hash = Accounts.hash(platform, handle);
    RosterEntry agreeing = null;
    RosterEntry doubtful = null;
    for (int place = accounts.first(hash); place >= 0; place = accounts.next(place, hash)) {
      Met one = met(accounts.row(place), platform, handle);
      if (one != null) {
        if (authorId == null || one.id == null || one.id.equals(authorId)) {
          agreeing = better(agreeing, one.entry, day);
        } else if (!AccountKey.provesDifference(platform, one.id.value(), authorId.value())) {
          doubtful = better(doubtful, one.entry, day);
        }
      }
    }
    if (agreeing != null) {
      return found(agreeing, handle, agreeing.account().certainty());
    }
    return doubtful == null ? Optional.empty() : found(doubtful, handle, Certainty.MUNGKIN);
  }

  /** The surest row that is valid on that day, the first of several; any day will do if unknown. */
  private static @Nullable RosterEntry better(
      @Nullable RosterEntry best, RosterEntry other, Optional<LocalDate> day) {
    if (day.isPresent() && !other.account().isValidOn(day.get())) {
      return best;
    }
    boolean surer =
        best == null
            || (best.account().certainty() != Certainty.PASTI
                && other.account().certainty() == Certainty.PASTI);
    return surer ? other : best;
  }
}
