package id.saring.roster;

import id.saring.item.Author;
import id.saring.item.Platform;
import id.saring.roster.RosterMatch.How;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts of one platform by their keys. Filled while reading, then only read. */
final class AccountIndex {

  private final Platform platform;
  private final Map<String, List<RosterEntry>> ids = new HashMap<>();
  private final Map<String, List<RosterEntry>> handles = new HashMap<>();
  private final Map<String, List<RosterEntry>> phones = new HashMap<>();

  AccountIndex(Platform platform) {
    this.platform = platform;
  }

  /** The keys of an account: by its id, by its handle, or both. */
  static Set<AccountKey> keys(Account account) {
    Set<AccountKey> keys = new LinkedHashSet<>();
    AccountKey.ofId(account.platform(), account.id()).ifPresent(keys::add);
    AccountKey.ofHandle(account.platform(), account.handle()).ifPresent(keys::add);
    return keys;
  }

  void add(RosterEntry entry) {
    for (AccountKey key : keys(entry.account())) {
      map(key.kind()).computeIfAbsent(key.value(), k -> new ArrayList<>(1)).add(entry);
    }
  }

  /** Rows already added that mean the same account on some of the same days. */
  List<RosterEntry> rivals(RosterEntry entry) {
    Set<RosterEntry> rivals = new LinkedHashSet<>();
    for (AccountKey key : keys(entry.account())) {
      for (RosterEntry other : entries(key)) {
        if (other.account().overlaps(entry.account())) {
          rivals.add(other);
        }
      }
    }
    return List.copyOf(rivals);
  }

  private Map<String, List<RosterEntry>> map(AccountKey.Kind kind) {
    return switch (kind) {
      case ID -> ids;
      case HANDLE -> handles;
      case PHONE -> phones;
    };
  }

  private List<RosterEntry> entries(AccountKey key) {
    return map(key.kind()).getOrDefault(key.value(), List.of());
  }

  Optional<RosterMatch> find(Author author, Optional<LocalDate> day) {
    AccountKey id = author.id().isEmpty() ? null : key(AccountKey.ofId(platform, author.id()));
    if (id != null) {
      RosterEntry entry = best(entries(id), day);
      if (entry != null) {
        return Optional.of(new RosterMatch(entry, how(id), entry.account().certainty()));
      }
    }
    AccountKey handle =
        author.handle().isEmpty() ? null : key(AccountKey.ofHandle(platform, author.handle()));
    return handle == null ? Optional.empty() : byHandle(handle, id, day);
  }

  private static @Nullable AccountKey key(Optional<AccountKey> key) {
    return key.orElse(null);
  }

  /** By handle, unless the ids prove that the handle has gone to somebody else. */
  private Optional<RosterMatch> byHandle(
      AccountKey handle, @Nullable AccountKey authorId, Optional<LocalDate> day) {
    if (authorId == null) {
      RosterEntry entry = best(entries(handle), day);
      return entry == null
          ? Optional.empty()
          : Optional.of(new RosterMatch(entry, how(handle), entry.account().certainty()));
    }
    List<RosterEntry> agreeing = new ArrayList<>(1);
    List<RosterEntry> doubtful = new ArrayList<>(0);
    for (RosterEntry entry : entries(handle)) {
      if (!differs(entry, authorId)) {
        agreeing.add(entry);
      } else if (!isProof(entry, authorId)) {
        doubtful.add(entry);
      }
    }
    RosterEntry sure = best(agreeing, day);
    if (sure != null) {
      return Optional.of(new RosterMatch(sure, how(handle), sure.account().certainty()));
    }
    RosterEntry unsure = best(doubtful, day);
    return unsure == null
        ? Optional.empty()
        : Optional.of(new RosterMatch(unsure, how(handle), Certainty.MUNGKIN));
  }

  /** Whether the row gives an id and it is another one. */
  private boolean differs(RosterEntry entry, AccountKey authorId) {
    Optional<AccountKey> id = AccountKey.ofId(platform, entry.account().id());
    return id.isPresent() && !id.get().equals(authorId);
  }

  private boolean isProof(RosterEntry entry, AccountKey authorId) {
    return AccountKey.ofId(platform, entry.account().id())
        .filter(id -> AccountKey.provesDifference(platform, id.value(), authorId.value()))
        .isPresent();
  }

  private static How how(AccountKey key) {
    return switch (key.kind()) {
      case ID -> How.ID;
      case HANDLE -> How.HANDLE;
      case PHONE -> How.PHONE;
    };
  }

  /** The surest row that is valid on that day, the first of several; any day will do if unknown. */
  private static @Nullable RosterEntry best(List<RosterEntry> entries, Optional<LocalDate> day) {
    RosterEntry best = null;
    for (RosterEntry entry : entries) {
      Account account = entry.account();
      if (day.isPresent() && !account.isValidOn(day.get())) {
        continue;
      }
      if (account.certainty() == Certainty.PASTI) {
        return entry;
      }
      best = best == null ? entry : best;
    }
    return best;
  }
}
