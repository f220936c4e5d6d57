package id.saring.workbench.evaluate;

/**
 * A share of a number of items with its 95 % confidence interval by Wilson (1927), which stays
 * inside 0 to 1 and holds for small numbers too.
 *
 * @param hits how many
 * @param of of how many
 */
public record Share(long hits, long of) {

  private static final double Z = 1.959963984540054;

  public Share {
    if (hits < 0 || of < hits) {
      throw new IllegalArgumentException(hits + " of " + of);
    }
  }

  /** The share; NaN of nothing. */
  public double value() {
    return of == 0 ? Double.NaN : (double) hits / of;
  }

  /** Lower end of the interval; 0 of nothing. */
  public double low() {
    return hits == 0 ? 0 : centre() - margin();
  }

  /** Upper end of the interval; 1 of nothing. */
  public double high() {
    return hits == of ? 1 : centre() + margin();
  }

  private double centre() {
    return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
  }

  private double margin() {
    double p = value();
    return Z * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
  }
}
