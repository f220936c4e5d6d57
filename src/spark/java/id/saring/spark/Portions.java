package id.saring.spark;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a night one task reads: enough that making its screener ready does not count, little
 * enough that all cores have something to do to the end. Pure.
 *
 * @param bytes of a portion
 */
record Portions(long bytes) {

  private static final long LEAST = 4L << 20;
  private static final long MOST = 128L << 20;
  private static final int PER_CORE = 4;

  /**
   * Fair portions.
   *
   * @param all bytes of the night
   * @param cores that read at once
   */
  static Portions fair(long all, int cores) {
    return new Portions(Math.max(LEAST, Math.min(MOST, all / ((long) cores * PER_CORE))));
  }

  /** Small things together, in their order; what is larger than a portion alone. */
  List<List<Errand>> of(List<Errand> errands) {
    List<List<Errand>> portions = new ArrayList<>();
    List<Errand> portion = new ArrayList<>();
    long filled = 0;
    for (Errand errand : errands) {
      if (!portion.isEmpty() && filled + errand.bytes() > bytes) {
        portions.add(portion);
        portion = new ArrayList<>();
        filled = 0;
      }
      portion.add(errand);
      filled += errand.bytes();
    }
    if (!portion.isEmpty()) {
      portions.add(portion);
    }
    return portions;
  }
}
