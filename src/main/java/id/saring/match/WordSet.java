package id.saring.match;

/**
 * The words of a plain passage as hashes, without their places: enough to say that a word does not
 * stand there. Immutable.
 */
final class WordSet {

  /** A hash that stands for none; a word that has it is found in every set. */
  private static final int FREE = 0;

  private final int[] table;

  /**
   * Makes a set.
   *
   * @param hashes of the folded words, as strings have them
   */
  WordSet(int... hashes) {
    table = new int[Math.max(16, Integer.highestOneBit(Math.max(1, hashes.length)) * 4)];
    for (int hash : hashes) {
      table[slot(hash)] = hash;
    }
  }

  private int slot(int hash) {
    int slot = (hash ^ (hash >>> 15)) & (table.length - 1);
    while (table[slot] != FREE && table[slot] != hash) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  /** Whether a word with that hash may stand in the passage. */
  boolean mayHold(int hash) {
    return table[slot(hash)] == hash;
  }
}
