package id.saring.run;

import id.saring.item.ItemKey;
import id.saring.match.Subject;
import id.saring.run.Lottery.Lot;
import java.util.List;
import java.util.TreeMap;

/**
 * Keeps the candidates of a blind sample, never more than its {@link Lottery} holds. Used by one
 * thread; the urns of several threads are put together, in any order, with the same result as one.
 */
final class Urn {

  private final Lottery lottery;
  private final long salt;
  private final TreeMap<Lot, Subject> held = new TreeMap<>();
  private long from;

  Urn(Lottery lottery) {
    this.lottery = lottery;
    this.salt = lottery.salt();
  }

  /** Hears of an item in which nothing was found. */
  void offer(Subject subject) {
    if (lottery.isOn() && lottery.concerns(subject)) {
      from++;
      put(subject);
    }
  }

  /** Adds what another urn drew from other items. */
  void add(Drawn other) {
    from += other.from();
    other.candidates().forEach(this::put);
  }

  private void put(Subject subject) {
    ItemKey key = ItemKey.of(subject.item());
    Lot lot = Lot.of(key, salt);
    boolean full = held.size() >= lottery.held();
    if ((full && lot.compareTo(held.lastKey()) > 0) || lottery.isTaken(key)) {
      return;
    }
    Subject known = held.get(lot);
    if (known == null || isBefore(subject, known)) {
      held.put(lot, subject.detached());
    }
    if (held.size() > lottery.held()) {
      held.pollLastEntry();
    }
  }

  /** Of one item in two exports the one whose place comes first, as everywhere. */
  private static boolean isBefore(Subject one, Subject other) {
    return SourceOrder.BY_PLACE.compare(one.item().source(), other.item().source()) < 0;
  }

  /** What is kept. */
  Drawn drawn() {
    return new Drawn(List.copyOf(held.values()), from);
  }
}
