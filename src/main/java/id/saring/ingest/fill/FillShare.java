package id.saring.ingest.fill;

/**
 * Some of a number of items have a field.
 *
 * @param filled items that have it
 * @param items all of them
 */
public record FillShare(long filled, long items) {

  /** Standard deviations: chance alone passes this about once in a thousand judgements. */
  private static final double Z = 3;

  public FillShare {
    if (filled < 0 || filled > items) {
      throw new IllegalArgumentException(filled + " of " + items + " items");
    }
  }

  /** From 0 to 1; 0 of nothing. */
  public double rate() {
    return items == 0 ? 0 : (double) filled / items;
  }

  /**
   * Whether the true share lies below a limit even if chance was against this source: the upper
   * bound of Wilson's score interval (E. B. Wilson, 1927), which stays honest for few items.
   */
  public boolean isSurelyBelow(double limit) {
    if (items == 0) {
      return false;
    }
    double rate = rate();
    double square = Z * Z;
    double spread = Z * Math.sqrt(rate * (1 - rate) / items + square / (4.0 * items * items));
    double upper = (rate + square / (2.0 * items) + spread) / (1 + square / items);
    return Math.max(rate, upper) < limit; // never below the share itself for a rounding error
  }

  /** The share in whole percent; 0 and 100 are said only when they are meant. */
  public static String percent(double rate) {
    long rounded = Math.round(rate * 100);
    if (rounded == 0 && rate > 0) {
      return "<1%";
    }
    return rounded == 100 && rate < 1 ? "99%" : rounded + "%";
  }
}
