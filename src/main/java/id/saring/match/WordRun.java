package id.saring.match;

import java.util.Arrays;

/**
 * The words of one passage that the lexicon can ask for, with their positions, in order. Reusable;
 * belongs to one thread.
 */
final class WordRun {

  private int[] words = new int[64];
  private int[] positions = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int word, int position) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      positions = Arrays.copyOf(positions, size * 2);
    }
    words[size] = word;
    positions[size++] = position;
  }

  int size() {
    return size;
  }

  int word(int index) {
    return words[index];
  }

  int position(int index) {
    return positions[index];
  }
}
