package id.saring.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lets through only passages that can hold a phrase: those with the rarest word of one. Which word
 * of a phrase is rare is learned from the texts themselves; before any are seen, a word that fewer
 * phrases share is taken for rarer.
 *
 * <p>What is found does not depend on the choice, only how much is looked at: each phrase is looked
 * for through one of its words, whichever that is. Immutable; safe for all threads.
 */
final class Gate {

  private final Phrasebook phrasebook;
  private final int[][] phrasesByKey;

  private Gate(Phrasebook phrasebook, long[] commonness) {
    this.phrasebook = phrasebook;
    this.phrasesByKey = keys(phrasebook, commonness);
  }

  /** A gate for texts of which nothing is known yet. */
  static Gate untaught(Phrasebook phrasebook) {
    long[] phrasesWith = new long[phrasebook.vocabulary().size()];
    for (int id = 0; id < phrasebook.size(); id++) {
      Phrase phrase = phrasebook.phrase(id);
      for (int i = 0; i < phrase.length(); i++) {
        phrasesWith[phrase.word(i)]++;
      }
    }
    return new Gate(phrasebook, phrasesWith);
  }

  /**
   * A gate for texts like those seen.
   *
   * @param seen how often each word of the vocabulary stood in them
   */
  static Gate taught(Phrasebook phrasebook, long[] seen) {
    return new Gate(phrasebook, seen);
  }

  private static int[][] keys(Phrasebook phrasebook, long[] commonness) {
    List<List<Integer>> byKey = new ArrayList<>(commonness.length);
    for (int word = 0; word < commonness.length; word++) {
      byKey.add(List.of());
    }
    for (int id = 0; id < phrasebook.size(); id++) {
      Phrase phrase = phrasebook.phrase(id);
      if (phrase.length() > 1) {
        int key = rarest(phrasebook, phrase, commonness);
        List<Integer> phrases = byKey.get(key);
        if (phrases.isEmpty()) {
          phrases = new ArrayList<>(2);
          byKey.set(key, phrases);
        }
        phrases.add(id);
      }
    }
    int[][] result = new int[commonness.length][];
    Arrays.setAll(result, w -> byKey.get(w).stream().mapToInt(Integer::intValue).toArray());
    return result;
  }

  private static int rarest(Phrasebook phrasebook, Phrase phrase, long[] commonness) {
    int key = phrase.word(0);
    for (int i = 1; i < phrase.length(); i++) {
      int word = phrase.word(i);
      boolean longer =
          phrasebook.vocabulary().word(word).length() > phrasebook.vocabulary().word(key).length();
      if (commonness[word] < commonness[key] || (commonness[word] == commonness[key] && longer)) {
        key = word;
      }
    }
    return key;
  }

  Phrasebook phrasebook() {
    return phrasebook;
  }

  /** Whether some phrase is this word, or is looked for through it. */
  boolean opensTo(int wordId) {
    return phrasebook.phraseOfWord(wordId) >= 0 || phrasesByKey[wordId].length > 0;
  }

  /** Numbers of the longer phrases that are looked for through this word; must not be changed. */
  int[] phrasesThrough(int wordId) {
    return phrasesByKey[wordId];
  }
}
