package id.saring.workbench.evaluate;

/**
 * How finding and labels agree.
 *
 * @param found wanted and found
 * @param noise found, not wanted
 * @param missed wanted, not found
 * @param quiet neither wanted nor found
 */
public record Confusion(long found, long noise, long missed, long quiet) {

  /** Nothing counted yet. */
  public static final Confusion EMPTY = new Confusion(0, 0, 0, 0);

  /** The same with one item more. */
  public Confusion with(boolean wanted, boolean hit) {
    return new Confusion(
        found + (wanted && hit ? 1 : 0),
        noise + (!wanted && hit ? 1 : 0),
        missed + (wanted && !hit ? 1 : 0),
        quiet + (!wanted && !hit ? 1 : 0));
  }

  /** Both counts together. */
  public Confusion plus(Confusion that) {
    return new Confusion(
        found + that.found, noise + that.noise, missed + that.missed, quiet + that.quiet);
  }

  /** Of what was found, how much was wanted. */
  public Share precision() {
    return new Share(found, found + noise);
  }

  /** Of what was wanted, how much was found. */
  public Share recall() {
    return new Share(found, found + missed);
  }

  /** Harmonic mean of precision and recall, 0 to 1; NaN if nothing was wanted or found. */
  public double f1() {
    return fromOverlap(overlap().value());
  }

  /** Lower end of the interval of {@link #f1()}. */
  public double f1Low() {
    return fromOverlap(overlap().low());
  }

  /** Upper end of the interval of {@link #f1()}. */
  public double f1High() {
    return fromOverlap(overlap().high());
  }

  /**
   * Of what was wanted or found, how much was both. F1 grows with this share alone, so the ends of
   * the share's Wilson interval are the ends of the interval of F1.
   */
  private Share overlap() {
    return new Share(found, found + noise + missed);
  }

  private static double fromOverlap(double share) {
    return 2 * share / (1 + share);
  }
}
