package id.saring.roster;

/**
 * Row numbers by the hash of what the rows are known by, in some twelve bytes each; a map of
 * objects takes ten times as much. Rows of one hash come out in the order in which they went in;
 * whether a row really has what is looked for, the caller sees. Filled by one thread, then only
 * read, by any.
 */
final class SlotTable {

  private static final int FREE = -1;

  /** Pairs of hash and row. */
  private int[] slots = free(64);

  private int used;

  private static int[] free(int places) {
    int[] slots = new int[Math.multiplyExact(places, 2)];
    for (int i = 1; i < slots.length; i += 2) {
      slots[i] = FREE;
    }
    return slots;
  }

  private int places() {
    return slots.length / 2;
  }

  /** Spreads a hash over all places, so that like ones fall apart. */
  private int home(int hash) {
    int h = (hash ^ hash >>> 16) * 0x85EB_CA6B;
    h = (h ^ h >>> 13) * 0xC2B2_AE35;
    h ^= h >>> 16;
    return (int) (((h & 0xFFFF_FFFFL) * places()) >>> 32);
  }

  private int behind(int place) {
    return place + 1 == places() ? 0 : place + 1;
  }

  /** Adds a row, which may have several hashes. */
  void add(int hash, int row) {
    if (3L * used >= 2L * places()) {
      resize((int) Math.min(2L * places(), Integer.MAX_VALUE / 2 - 8));
    }
    put(hash, row);
    used++;
  }

  private void put(int hash, int row) {
    int place = home(hash);
    while (slots[2 * place + 1] != FREE) {
      place = behind(place);
    }
    slots[2 * place] = hash;
    slots[2 * place + 1] = row;
  }

  /** Puts all rows into a table of that many places, those of one hash in their order. */
  private void resize(int places) {
    int[] before = slots;
    slots = free(places);
    int start = 0;
    while (before[start + 1] != FREE) {
      start += 2;
    }
    for (int i = 0; i < before.length; i += 2) {
      int at = (start + i) % before.length;
      if (before[at + 1] != FREE) {
        put(before[at], before[at + 1]);
      }
    }
  }

  /** Lets go of what was kept free for further rows. */
  void trim() {
    resize(Math.max(4, (int) (used * 3L / 2)));
  }

  /** The place where rows of this hash begin; negative if there is none. */
  int first(int hash) {
    return seek(home(hash), hash);
  }

  /** The next place of a row of this hash, or negative. */
  int next(int place, int hash) {
    return seek(behind(place), hash);
  }

  private int seek(int from, int hash) {
    int place = from;
    while (slots[2 * place + 1] != FREE) {
      if (slots[2 * place] == hash) {
        return place;
      }
      place = behind(place);
    }
    return -1;
  }

  /** The row at a place. */
  int row(int place) {
    return slots[2 * place + 1];
  }

  /** Puts another row of the same hash in the place of one. */
  void replace(int place, int row) {
    slots[2 * place + 1] = row;
  }
}
