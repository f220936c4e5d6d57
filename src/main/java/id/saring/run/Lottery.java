package id.saring.run;

import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import id.saring.ledger.BlindDraws;
import id.saring.ledger.Ledger;
import id.saring.ledger.LedgerException;
import id.saring.match.Subject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * By which rule a night draws its blind sample: every item has a lot, made of its key and the run
 * date, and the smallest lots win. Which items those are depends on nothing but the items, so that
 * any number of threads and machines draw the same. Immutable.
 *
 * @param date run date, with which lots change
 * @param wanted items of the sample; 0 for none
 * @param held how many candidates are kept while reading: some turn out to be known, and leave
 * @param taken numbers of items ({@link FindingId#number}) that nights of other dates drew
 */
public record Lottery(LocalDate date, int wanted, int held, Set<Long> taken) {

  /** The most items of a sample. */
  public static final int MOST = 1_000;

  /** No sample. */
  public static final Lottery OFF = new Lottery(LocalDate.EPOCH, 0, 0, Set.of());

  /** Candidates beyond twice the sample, for small samples. */
  private static final int MARGIN = 100;

  public Lottery {
    if (wanted < 0 || wanted > MOST || held < wanted) {
      throw new IllegalArgumentException(wanted + " of " + held);
    }
    taken = Set.copyOf(taken);
  }

  /**
   * The rule of a night.
   *
   * <p>What nights of the same date drew stays among the candidates, with room of its own: whether
   * this is one of those nights again is known only when everything was read.
   *
   * @throws LedgerException if the ledger cannot be read
   */
  static Lottery of(LocalDate date, int wanted, Optional<Ledger> ledger) throws LedgerException {
    if (wanted == 0) {
      return OFF;
    }
    int sameDate = 0;
    Set<Long> taken = new HashSet<>();
    if (ledger.isPresent()) {
      for (BlindDraws.Item item : ledger.get().blindDraws().items()) {
        if (item.night().equals(date)) {
          sameDate++;
        } else {
          taken.add(FindingId.number(item.id()));
        }
      }
    }
    return new Lottery(date, wanted, 2 * wanted + MARGIN + sameDate, taken);
  }

  /** Whether anything is drawn. */
  public boolean isOn() {
    return wanted > 0;
  }

  /** Whether an item may be drawn at all: somebody of the roster wrote it, and in words. */
  boolean concerns(Subject subject) {
    return subject.who().isPresent() && !subject.item().text().isBlank();
  }

  boolean isTaken(ItemKey key) {
    return taken.contains(FindingId.number(key));
  }

  /** What the date adds to every key. */
  long salt() {
    return Long.parseUnsignedLong(Sha256.of("saring sampel " + date).substring(0, 16), 16);
  }

  /**
   * The lot of an item.
   *
   * @param place where it falls, evenly over all 64 bits, unsigned
   * @param key the item's, to part equal places
   */
  record Lot(long place, ItemKey key) implements Comparable<Lot> {

    /** Keys are hashes already; what the date does to them must be neither seen nor undone. */
    static Lot of(ItemKey key, long salt) {
      return new Lot(mixed(mixed(key.second() ^ salt) + salt), key);
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014): a bijection of 64 bits. */
    private static long mixed(long bits) {
      long mixed = bits;
      mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
      mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
      return mixed ^ (mixed >>> 31);
    }

    @Override
    public int compareTo(Lot other) {
      int order = Long.compareUnsigned(place, other.place);
      return order != 0 ? order : key.compareTo(other.key);
    }
  }
}
