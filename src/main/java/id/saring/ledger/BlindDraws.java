package id.saring.ledger;

import id.saring.item.FindingId;
import java.time.LocalDate;
import java.util.List;

/**
 * What nights drew for {@code sampel.csv}, in the order of commits. Immutable.
 *
 * @param nights the nights that drew, also those that found nothing to draw
 * @param items what was drawn
 */
public record BlindDraws(List<Draw> nights, List<Item> items) {

  /**
   * A night that drew.
   *
   * @param seq of its run
   * @param from out of how many items
   */
  public record Draw(long seq, long from) {}

  /**
   * An item that was drawn.
   *
   * @param id as printed
   * @param seq of the run that drew it
   * @param night run date of that run
   * @param until the first run that found a sign in it afterwards and delivered it for review:
   *     whoever decided then was not blind; {@link Ledger#ALL} if there is none
   */
  public record Item(FindingId id, long seq, LocalDate night, long until) {

    private Item before(long run) {
      return new Item(id, seq, night, Math.min(until, run));
    }
  }

  public BlindDraws {
    nights = List.copyOf(nights);
    items = List.copyOf(items);
  }

  /**
   * The same as it was known before a run.
   *
   * @param run its seq, or {@link Ledger#ALL}
   */
  public BlindDraws before(long run) {
    return new BlindDraws(
        nights.stream().filter(one -> one.seq() < run).toList(),
        items.stream().filter(one -> one.seq() < run).map(one -> one.before(run)).toList());
  }
}
