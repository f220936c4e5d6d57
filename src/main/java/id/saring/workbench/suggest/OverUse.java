package id.saring.workbench.suggest;

/**
 * How much more often something stands in the foreground than in the background, counted in items
 * that hold it. Pure.
 *
 * <p>Two figures, for they answer different questions: {@link #likelihood} says how sure it is that
 * there is a difference (Dunning 1993, "Accurate Methods for the Statistics of Surprise and
 * Coincidence"; used to compare corpora by Rayson and Garside 2000), {@link #logRatio} how large it
 * is (Hardie 2014, "Log Ratio"). Suggestions are sorted by the first. The second would put first
 * what was met by chance four times; its cautious lower end, tried too, buries a tagline that
 * ordinary people write as often as the cases do.
 *
 * @param inFront items of the foreground that hold it
 * @param front items of the foreground, 1 or more
 * @param inBack items of the background that hold it
 * @param back items of the background, 1 or more
 */
public record OverUse(long inFront, long front, long inBack, long back) {

  /** G² at which chance alone would do it once in 10,000 times (Rayson and others 2004). */
  public static final double FLOOR = 15.13;

  public OverUse {
    if (front < 1 || back < 1 || inFront < 0 || inFront > front || inBack < 0 || inBack > back) {
      throw new IllegalArgumentException(
          "not counts: " + inFront + "/" + front + ", " + inBack + "/" + back);
    }
  }

  /** Dunning's G² over the four cells of the table; 0 if there is no difference. */
  public double likelihood() {
    double share = (double) (inFront + inBack) / (front + back);
    double sum =
        cell(inFront, front * share)
            + cell(front - inFront, front * (1 - share))
            + cell(inBack, back * share)
            + cell(back - inBack, back * (1 - share));
    return Math.max(0, 2 * sum);
  }

  private static double cell(long seen, double expected) {
    return seen == 0 ? 0 : seen * Math.log(seen / expected);
  }

  /** How many times it doubles, with half an item more where the background has none. */
  public double logRatio() {
    return log2((double) inFront / front / ((inBack == 0 ? 0.5 : inBack) / back));
  }

  /** Whether it is more frequent in the foreground, and not by chance. */
  public boolean isSure() {
    return inFront * (double) back > inBack * (double) front && likelihood() >= FLOOR;
  }

  private static double log2(double ratio) {
    return Math.log(ratio) / Math.log(2);
  }
}
