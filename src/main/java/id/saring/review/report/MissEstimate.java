package id.saring.review.report;

/**
 * What blind samples of unflagged items of the nights before say about what nights miss.
 *
 * @param read items of the samples that somebody decided
 * @param missed those of them that are {@code dugaan_pelanggaran}
 * @param low lower end of the 95 % interval of the share missed, 0 to 1
 * @param high upper end of it
 * @param from out of how many items without a finding the samples were drawn
 */
public record MissEstimate(long read, long missed, double low, double high, long from) {

  /** Lower end of the number of items missed in those nights. */
  public long atLeast() {
    return Math.round(low * from);
  }

  /** Upper end of it. */
  public long atMost() {
    return Math.round(high * from);
  }
}
