package id.saring.match;

import id.saring.lexicon.Entry;
import id.saring.lexicon.Level;
import java.util.Arrays;
import java.util.List;

/**
 * A sequence of words to look for, and the entries of which it is a form. Immutable.
 *
 * <p>One phrase may serve several entries ({@code gas} has three owners) at different levels.
 */
final class Phrase {

  private final int id;
  private final int[] words;
  private final List<Use> uses;

  /**
   * An entry that a phrase is a form of.
   *
   * @param entry the entry
   * @param level how strong the form is
   */
  record Use(Entry entry, Level level) {}

  Phrase(int id, int[] words, List<Use> uses) {
    this.id = id;
    this.words = words.clone();
    this.uses = List.copyOf(uses);
  }

  int id() {
    return id;
  }

  int length() {
    return words.length;
  }

  /** Number in the vocabulary of the word at {@code index}. */
  int word(int index) {
    return words[index];
  }

  List<Use> uses() {
    return uses;
  }

  @Override
  public String toString() {
    return "Phrase" + Arrays.toString(words);
  }
}
