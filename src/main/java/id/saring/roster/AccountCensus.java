package id.saring.roster;

import id.saring.item.Platform;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the accounts of a roster that were somebody's on one day. Used once, by one thread. */
final class AccountCensus {

  private final Accounts accounts;
  private final LocalDate day;

  AccountCensus(Accounts accounts, LocalDate day) {
    this.accounts = accounts;
    this.day = day;
  }

  /** By platform, those without accounts left out. */
  List<AccountCoverage> coverage(AccountSet seen) {
    BitSet seenAgain = seenAgain(seen);
    Map<Platform, long[]> counts = new EnumMap<>(Platform.class);
    for (int row = 0; row < accounts.size(); row++) {
      long line = accounts.lineIfValid(row, day);
      if (line > 0 && !(accounts.isAgain(row) && first(row) != row)) {
        long[] count = counts.computeIfAbsent(accounts.platform(row), platform -> new long[2]);
        count[0]++;
        count[1] += seen.contains(line) || seenAgain.get(row) ? 1 : 0;
      }
    }
    List<AccountCoverage> coverage = new ArrayList<>();
    counts.forEach(
        (platform, count) -> coverage.add(new AccountCoverage(platform, count[0], count[1])));
    return coverage;
  }

  /** First rows of accounts of which a later row was met. */
  private BitSet seenAgain(AccountSet seen) {
    BitSet first = new BitSet();
    for (int row = 0; row < accounts.size(); row++) {
      if (accounts.isAgain(row)) {
        long line = accounts.lineIfValid(row, day);
        if (line > 0 && seen.contains(line)) {
          first.set(first(row));
        }
      }
    }
    return first;
  }

  /** The first row that is the same account on that day; the row itself if there is none. */
  private int first(int row) {
    int first = row;
    for (int before = before(row); before < first; before = before(first)) {
      first = before;
    }
    return first;
  }

  private int before(int row) {
    Account account = accounts.entry(row).account();
    int before = row;
    for (AccountKey key :
        new @Nullable AccountKey[] {Accounts.idKey(account), Accounts.handleKey(account)}) {
      if (key == null) {
        continue;
      }
      int hash = Accounts.hash(account.platform(), key);
      for (int place = accounts.first(hash); place >= 0; place = accounts.next(place, hash)) {
        int other = accounts.row(place);
        if (other < before
            && accounts.means(other, account.platform(), key)
            && accounts.lineIfValid(other, day) > 0) {
          before = other;
        }
      }
    }
    return before;
  }
}
