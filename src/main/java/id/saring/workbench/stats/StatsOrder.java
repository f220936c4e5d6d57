package id.saring.workbench.stats;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** Which entries stand first. Ties are broken by the number of items, then by id. */
public enum StatsOrder {

  /** What costs most for a confirmed case; what was read in vain before everything else. */
  COST,

  /** What is most surely imprecise: by the upper end of the interval; the unjudged last. */
  PRECISION,

  /** What fills most rows. */
  ITEMS,

  /** What was seen last. */
  LAST,

  /** By id. */
  ID;

  /** As it is typed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order. */
  public Comparator<EntryStats> comparator() {
    Comparator<EntryStats> id = Comparator.comparing(one -> one.name().id());
    Comparator<EntryStats> items =
        Comparator.comparingLong((EntryStats one) -> one.caught().items()).reversed();
    return switch (this) {
      case COST ->
          Comparator.comparingDouble(StatsOrder::cost)
              .thenComparingLong(EntryStats::read)
              .reversed()
              .thenComparing(items)
              .thenComparing(id);
      case PRECISION ->
          Comparator.comparingDouble(StatsOrder::surest).thenComparing(items).thenComparing(id);
      case ITEMS -> items.thenComparing(id);
      case LAST ->
          Comparator.comparing(StatsOrder::last).reversed().thenComparing(items).thenComparing(id);
      case ID -> id;
    };
  }

  /** Rows read for a confirmed case; nothing for what nobody has read. */
  private static double cost(EntryStats one) {
    return one.read() == 0 ? 0 : one.minutesPerCase(1).orElse(Double.POSITIVE_INFINITY);
  }

  private static double surest(EntryStats one) {
    return one.precision().of() == 0 ? Double.POSITIVE_INFINITY : one.precision().high();
  }

  private static LocalDate last(EntryStats one) {
    return one.caught().last().orElse(LocalDate.MIN);
  }
}
