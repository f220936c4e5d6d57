package id.saring.run;

import id.saring.item.Item;
import id.saring.match.Standing;
import id.saring.roster.AccountSet;
import id.saring.roster.RosterEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Of which registered accounts there was an item, file by file: whose, never what. Items outside
 * the days asked for count too, since what is asked is whether the account was exported. Of the
 * items that were screened also where and in which season. Used by one thread; those of several
 * threads are put together, in any order, with the same result as one.
 */
public final class Attendance {

  private final Map<String, AccountSet> files = new HashMap<>();
  private final Set<Standing> standings = new HashSet<>();
  private @Nullable Standing lastStanding;
  private String lastFile = "";
  private @Nullable AccountSet last;

  /** Nobody was there. */
  public Attendance() {}

  /** Hears of an item of an account. */
  void saw(Item item, RosterEntry whose) {
    String file = item.source().file();
    AccountSet set = last;
    if (set == null || !file.equals(lastFile)) {
      set = files.computeIfAbsent(file, name -> new AccountSet());
      last = set;
      lastFile = file;
    }
    set.add(whose);
  }

  /**
   * Hears of an item that is screened.
   *
   * @param standing where and in which season ({@link id.saring.match.Seasons})
   */
  @SuppressWarnings("ReferenceEquality") // there is one object of each; this is for speed only
  void stood(Standing standing) {
    if (standing != lastStanding) {
      lastStanding = standing;
      standings.add(standing);
    }
  }

  /** Where and in which seasons there was an item that is screened. */
  Set<Standing> standings() {
    return Set.copyOf(standings);
  }

  /** Adds what was seen in a file by others. */
  void add(String file, AccountSet accounts) {
    files.computeIfAbsent(file, name -> new AccountSet()).addAll(accounts);
  }

  /** Adds what was seen by others. */
  void addAll(Attendance other) {
    other.files.forEach(this::add);
    standings.addAll(other.standings);
  }

  /** Whose items are in a file. */
  AccountSet of(String file) {
    return files.getOrDefault(file, new AccountSet());
  }

  /** Whose items are in any file. */
  AccountSet all() {
    AccountSet all = new AccountSet();
    files.values().forEach(all::addAll);
    return all;
  }

  /** What was seen, as it travels from one machine to another. */
  Map<String, byte[]> packed() {
    Map<String, byte[]> packed = new TreeMap<>();
    files.forEach((file, accounts) -> packed.put(file, accounts.packed()));
    return packed;
  }

  /** Adds what came from another machine. */
  void addPacked(Map<String, byte[]> packed, Set<Standing> stood) {
    packed.forEach((file, accounts) -> add(file, AccountSet.of(accounts)));
    standings.addAll(stood);
  }
}
