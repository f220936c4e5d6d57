package id.saring.workbench.stats;

import id.saring.lexicon.EntryStatus;
import id.saring.workbench.evaluate.Share;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What one entry, or one campaign account, caught. Immutable.
 *
 * @param name which
 * @param caught how much it caught
 * @param decisions items of the review sheet by decision, {@code terbuka} and {@code bertentangan}
 *     among them; their sum is the number of items
 * @param read items whose decision somebody typed on the row itself: a copy decided along with
 *     another row cost nobody a minute, nor did what nobody has decided
 * @param asStrongest precision over the items in which no other entry was stronger
 */
public record EntryStats(
    Name name, Caught caught, Map<String, Long> decisions, long read, Share asStrongest) {

  /**
   * Which entry.
   *
   * @param id its id
   * @param term its term; empty if neither the lexicon nor the ledger knows it
   * @param kind its {@code jenis}, empty if it is not in the lexicon
   * @param status empty if it is not in the lexicon (any more)
   */
  public record Name(String id, String term, String kind, Optional<EntryStatus> status) {}

  /**
   * How much it caught.
   *
   * @param hits signs in rows of the review sheet (the column {@code istilah}): a row names an
   *     entry once for every contender that it may speak for
   * @param items items of the review sheet
   * @param strongest items of which it was the strongest entry
   * @param accounts accounts of those items, as far as they were not purged
   * @param onTrial items in {@code uji.csv}
   * @param cancelled items in {@code dikecualikan.csv}
   * @param last run date of the last night that delivered one of them anywhere
   */
  public record Caught(
      long hits,
      long items,
      long strongest,
      long accounts,
      long onTrial,
      long cancelled,
      Optional<LocalDate> last) {}

  public EntryStats {
    decisions = Collections.unmodifiableMap(new TreeMap<>(decisions));
  }

  /** Whether no night ever found it, not even to put it aside. */
  public boolean isNeverSeen() {
    return caught.last().isEmpty();
  }

  /** Whether nights look for it. */
  public boolean isLookedFor() {
    return name.status().filter(EntryStatus::matches).isPresent();
  }

  /** Items whose decision says that of the entry. */
  public long count(Judgement judgement) {
    return decisions.entrySet().stream()
        .filter(one -> Judgement.of(one.getKey()) == judgement)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Confirmed items among those whose decision says something of the entry. */
  public Share precision() {
    long confirmed = count(Judgement.CONFIRMED);
    return new Share(confirmed, confirmed + count(Judgement.REFUSED));
  }

  /**
   * What a confirmed case cost in review.
   *
   * @param minutesPerRow minutes that a person needs for a row: an assumption, since sheets do not
   *     tell how long somebody read
   * @return minutes; empty if no case was confirmed
   */
  public OptionalDouble minutesPerCase(double minutesPerRow) {
    long confirmed = count(Judgement.CONFIRMED);
    return confirmed == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(read * minutesPerRow / confirmed);
  }
}
