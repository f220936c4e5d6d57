package id.saring.review;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How alike two long texts are. MinHash over their words (Broder 1997) finds pairs worth comparing:
 * such have one of {@link #BANDS} numbers in common. Whether they are copies is then decided by the
 * share of common runs of four characters, which forgives a typo and a word more or less but not
 * another sentence. Nothing is random, so the outcome is the same on every machine. Belongs to one
 * thread.
 */
final class Resemblance {

  static final int BANDS = 12;

  private static final int HASHES_IN_BAND = 4;
  private static final int RUN = 4;

  /** Common runs among all runs of both (Jaccard) from which two texts are copies. */
  private static final double NEAR = 0.8;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final String key;
  private int @Nullable [] runs;

  Resemblance(String key) {
    this.key = key;
  }

  /** Whether a key is the words of a text that is long enough. */
  static boolean isComparable(String key) {
    return key.length() >= TextGroup.LONG && key.indexOf('\n') < 0;
  }

  /** One of the numbers; made when it is asked for, since a night may compare a million texts. */
  long band(int number) {
    long[] least = new long[HASHES_IN_BAND];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int from = 0; from < key.length(); ) {
      int to = key.indexOf(' ', from);
      to = to < 0 ? key.length() : to;
      long hash = hash(key, from, to);
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], mixed(hash + (number * HASHES_IN_BAND + i) * GOLDEN));
      }
      from = to + 1;
    }
    long band = 0;
    for (long one : least) {
      band = mixed(band + one);
    }
    return band;
  }

  boolean isNear(Resemblance other) {
    int[] one = runs();
    int[] two = other.runs();
    if (Math.min(one.length, two.length) < NEAR * Math.max(one.length, two.length)) {
      return false;
    }
    int common = 0;
    int j = 0;
    for (int run : one) {
      while (j < two.length && two[j] < run) {
        j++;
      }
      if (j < two.length && two[j] == run) {
        common++;
      }
    }
    return common >= NEAR * (one.length + two.length - common);
  }

  /** FNV-1a over the UTF-16 units. */
  private static long hash(String text, int from, int to) {
    long hash = 0xCBF29CE484222325L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** The last step of SplitMix64: every bit depends on every bit. */
  private static long mixed(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  private static int[] distinct(int[] numbers) {
    Arrays.sort(numbers);
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[count++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  /** Gives back the memory of what was compared; it is made again when it is needed. */
  void forget() {
    runs = null;
  }

  /** Hashes of all runs of four characters, sorted, each once; made when first compared. */
  private int[] runs() {
    int[] known = runs;
    if (known == null) {
      int[] all = new int[key.length() - RUN + 1];
      for (int i = 0; i < all.length; i++) {
        all[i] = (int) mixed(hash(key, i, i + RUN));
      }
      known = distinct(all);
      runs = known;
    }
    return known;
  }
}
