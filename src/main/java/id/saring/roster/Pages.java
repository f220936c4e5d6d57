package id.saring.roster;

import java.util.Arrays;

/**
 * Millions of short rows of bytes by number, for some 6 bytes more than they hold: an object each
 * would cost a multiple. Filled by one thread, then only read, by any.
 */
final class Pages {

  /**
   * Rows a page. A page is one array; a row is made of a record of at most 16 MiB, whose account is
   * kept as written and as key, in up to 3 bytes for one: 16 of these fit.
   */
  private static final int ROWS = 16;

  private byte[][] pages = new byte[16][];
  private int[] starts = new int[16 * ROWS];
  private byte[] open = new byte[4096];
  private int filled;
  private int size;

  int size() {
    return size;
  }

  /** Adds a copy of a row; returns its number, from 0. */
  int add(RowBytes row) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size + (size >> 1));
    }
    int needed = Math.addExact(filled, row.length());
    if (needed > open.length) {
      open = Arrays.copyOf(open, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * needed));
    }
    System.arraycopy(row.bytes(), 0, open, filled, row.length());
    starts[size++] = filled;
    filled = needed;
    if (size % ROWS == 0) {
      close(size / ROWS - 1);
    }
    return size - 1;
  }

  private void close(int page) {
    if (page == pages.length) {
      pages = Arrays.copyOf(pages, page + (page >> 1));
    }
    pages[page] = Arrays.copyOf(open, filled);
    filled = 0;
  }

  /** Reads a row from its beginning. */
  RowCursor at(int number) {
    int page = number / ROWS;
    return new RowCursor(page < size / ROWS ? pages[page] : open, starts[number]);
  }

  /** Lets go of what was kept free for further rows. */
  void trim() {
    starts = Arrays.copyOf(starts, size);
    pages = Arrays.copyOf(pages, size / ROWS);
    open = Arrays.copyOf(open, filled);
  }
}
