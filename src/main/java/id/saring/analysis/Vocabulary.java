package id.saring.analysis;

import id.saring.text.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * The words that the lexicon can ask for, numbered. Looked up by character slices, without making
 * strings, since every word of every post passes here. Immutable; safe for all threads.
 */
public final class Vocabulary {

  /** What {@link #find} gives for a word that is not in the vocabulary. */
  public static final int NONE = -1;

  private static final int[] NO_WORDS = {};

  private final List<String> words;
  private final List<BytesRef> bytes;
  private final char[][] letters;
  private final int[] table;
  private final int mask;
  private final Map<String, int[]> bySqueezed = new HashMap<>();

  /**
   * Makes a vocabulary.
   *
   * @param words folded words, hashtags with their sign, emoji in their one form
   */
  public Vocabulary(Collection<String> words) {
    this.words = List.copyOf(new LinkedHashSet<>(words));
    int size = this.words.size();
    int capacity = Integer.highestOneBit(Math.max(16, size * 4)) << 1;
    this.mask = capacity - 1;
    this.table = new int[capacity];
    this.letters = new char[size][];
    this.bytes = new ArrayList<>(size);
    Map<String, List<Integer>> squeezed = new HashMap<>();
    for (int id = 0; id < size; id++) {
      String word = this.words.get(id);
      letters[id] = word.toCharArray();
      bytes.add(new BytesRef(word));
      int slot = spread(hash(letters[id], 0, letters[id].length)) & mask;
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = id + 1;
      squeezed.computeIfAbsent(Stretch.squeeze(word), key -> new ArrayList<>()).add(id);
    }
    squeezed.forEach(
        (key, ids) -> bySqueezed.put(key, ids.stream().mapToInt(Integer::intValue).toArray()));
  }

  /** The hash of a word: that of the string. */
  static int hash(char[] chars, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + chars[i];
    }
    return hash;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  /** Returns the number of a word given as a slice, or {@link #NONE}. */
  public int find(char[] chars, int start, int end) {
    return find(hash(chars, start, end), chars, start, end);
  }

  /** The same where the hash of the slice is known. */
  int find(int hash, char[] chars, int start, int end) {
    int slot = spread(hash) & mask;
    while (table[slot] != 0) {
      char[] word = letters[table[slot] - 1];
      if (word.length == end - start && same(word, chars, start)) {
        return table[slot] - 1;
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }

  private static boolean same(char[] word, char[] chars, int start) {
    for (int i = 0; i < word.length; i++) {
      if (word[i] != chars[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number of a word, or {@link #NONE}. */
  public int find(CharSequence word) {
    char[] chars = word.toString().toCharArray();
    return find(chars, 0, chars.length);
  }

  /**
   * Returns the numbers of the words of which {@code [start, end)} is a drawn-out form, without the
   * word itself.
   */
  public int[] findStretched(char[] chars, int start, int end) {
    char[] squeezed = new char[end - start];
    int n = Stretch.squeeze(chars, start, end, squeezed);
    int[] ids = bySqueezed.getOrDefault(new String(squeezed, 0, n), NO_WORDS);
    int kept = 0;
    int[] result = new int[ids.length];
    for (int id : ids) {
      if (letters[id].length < end - start
          && Stretch.isStretchOf(chars, start, end, words.get(id))) {
        result[kept++] = id;
      }
    }
    return kept == ids.length ? result : java.util.Arrays.copyOf(result, kept);
  }

  /** The word with a number. */
  public String word(int id) {
    return words.get(id);
  }

  /** The letters of the word with a number; must not be changed. */
  char[] letters(int id) {
    return letters[id];
  }

  /** The UTF-8 bytes of the word with a number; must not be changed. */
  public BytesRef bytes(int id) {
    return bytes.get(id);
  }

  /** How many words there are; they are numbered from 0. */
  public int size() {
    return words.size();
  }
}
