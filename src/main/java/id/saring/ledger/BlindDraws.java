package id.saring.ledger;

import id.saring.item.FindingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What nights drew for {@code sampel.csv}. Immutable.
 *
 * @param from of each run that drew, in the order of commits, out of how many items: its name to
 *     their number
 * @param items what was drawn, the oldest first
 */
public record BlindDraws(Map<String, Long> from, List<Item> items) {

  /**
   * An item that was drawn.
   *
   * @param id as printed
   * @param night run date of the night that drew it
   * @param until the first run that found a sign in it afterwards and delivered it for review:
   *     whoever decided then was not blind; {@link Ledger#ALL} if there is none
   */
  public record Item(FindingId id, LocalDate night, long until) {}

  public BlindDraws {
    from = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(from));
    items = List.copyOf(items);
  }
}
