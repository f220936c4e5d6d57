package id.saring.run;

import java.util.Arrays;

/**
 * The keys of what answers answer, and a number for each that was seen. Of a key 128 bits are kept,
 * since a night may want millions: two different keys have the same bits once in 10<sup>25</sup>
 * pairs of them. Wanted first, by one thread; then asked by all threads, numbered by one at a time.
 */
final class WantedKeys {

  /** The place of what nobody wants. */
  static final int NOT_WANTED = -1;

  /** The number of what nobody saw yet. */
  static final int UNSEEN = -1;

  private static final long ODD_ONE = 0x9E3779B97F4A7C15L;
  private static final long ODD_TWO = 0xC2B2AE3D27D4EB4FL;

  private long[] high = new long[64];
  private long[] low = new long[64];
  private int[] number = unseen(64);
  private int size;

  private static int[] unseen(int length) {
    int[] numbers = new int[length];
    Arrays.fill(numbers, UNSEEN);
    return numbers;
  }

  /** Two sums over the UTF-16 units with different factors, each mixed well. */
  private static long sum(String key, long factor, long start) {
    long sum = start;
    for (int i = 0; i < key.length(); i++) {
      sum = (sum ^ key.charAt(i)) * factor;
      sum ^= sum >>> 29;
    }
    // The last step of SplitMix64; zero marks a free place.
    sum = (sum ^ (sum >>> 30)) * 0xBF58476D1CE4E5B9L;
    sum = (sum ^ (sum >>> 27)) * 0x94D049BB133111EBL;
    sum ^= sum >>> 31;
    return sum == 0 ? 1 : sum;
  }

  /** Wants a key. */
  void want(String key) {
    if (2 * (size + 1) > high.length) {
      grow();
    }
    long one = sum(key, ODD_ONE, 17);
    long two = sum(key, ODD_TWO, 31);
    int place = place(high, low, one, two);
    if (high[place] == 0) {
      high[place] = one;
      low[place] = two;
      size++;
    }
  }

  private void grow() {
    long[] moreHigh = new long[high.length * 2];
    long[] moreLow = new long[high.length * 2];
    for (int i = 0; i < high.length; i++) {
      if (high[i] != 0) {
        int place = place(moreHigh, moreLow, high[i], low[i]);
        moreHigh[place] = high[i];
        moreLow[place] = low[i];
      }
    }
    high = moreHigh;
    low = moreLow;
    number = unseen(high.length);
  }

  private static int place(long[] high, long[] low, long one, long two) {
    int place = (int) one & (high.length - 1);
    while (high[place] != 0 && (high[place] != one || low[place] != two)) {
      place = (place + 1) & (high.length - 1);
    }
    return place;
  }

  /** Where a key stands, or {@link #NOT_WANTED}. */
  int place(String key) {
    if (size == 0) {
      return NOT_WANTED;
    }
    int place = place(high, low, sum(key, ODD_ONE, 17), sum(key, ODD_TWO, 31));
    return high[place] == 0 ? NOT_WANTED : place;
  }

  /** The number at a place, or {@link #UNSEEN}. */
  int number(int place) {
    return number[place];
  }

  /** Gives the key at a place a number. */
  void setNumber(int place, int seen) {
    number[place] = seen;
  }

  /** How many keys are wanted. */
  int size() {
    return size;
  }
}
