package id.saring.workbench.suggest;

/**
 * Which texts were met: numbers in open tables, 16 to 32 bytes a text. What comes behind {@link
 * #MOST} texts is remembered in tables that were emptied, so that memory stays bounded: a copy of
 * an older text counts once more then. Safe for all threads.
 */
final class SeenTexts {

  /** So many take some 256 MB. */
  private static final int MOST = 1 << 24;

  private static final int STRIPES = 64;

  private final Stripe[] stripes = new Stripe[STRIPES];

  SeenTexts() {
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Stripe();
    }
  }

  /** Whether a text is met for the first time; {@code print} is not 0. */
  boolean isNew(long print) {
    return stripes[(int) (print >>> 58)].add(print);
  }

  /** One of the tables, which grow by themselves. */
  private static final class Stripe {
    private long[] table = new long[256];
    private int size;

    synchronized boolean add(long print) {
      if (!put(table, print)) {
        return false;
      }
      size++;
      if (size * 2 > table.length) {
        grow();
      }
      return true;
    }

    private void grow() {
      if (size >= MOST / STRIPES) {
        size = 0;
        table = new long[table.length];
        return;
      }
      long[] larger = new long[table.length * 2];
      for (long one : table) {
        if (one != 0) {
          put(larger, one);
        }
      }
      table = larger;
    }

    private static boolean put(long[] table, long print) {
      int slot = (int) print & (table.length - 1);
      while (table[slot] != 0) {
        if (table[slot] == print) {
          return false;
        }
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = print;
      return true;
    }
  }
}
