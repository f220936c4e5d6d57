package id.saring.match;

import id.saring.analysis.Vocabulary;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Form;
import id.saring.lexicon.FormGenerator;
import id.saring.lexicon.Lexicon;
import id.saring.text.TextScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All phrases that a lexicon can ask for, as numbered words, with the word by which each is gated.
 *
 * <p>The gate: an item can only hold a phrase if it holds the phrase's rarest word, so only items
 * with such a word go into the index. Words of everyday talk ({@code kata-umum.txt}) are never rare
 * if there is another; among the others the one that fewer phrases share is, the longer word
 * winning a tie. What is found does not depend on the choice, only how much is looked at.
 * Immutable; safe for all threads.
 */
public final class Phrasebook {

  private final Vocabulary vocabulary;
  private final List<Phrase> phrases;
  private final int[][] phrasesByKey;
  private final int[] phraseOfWord;

  private Phrasebook(Vocabulary vocabulary, List<Phrase> phrases) {
    this.vocabulary = vocabulary;
    this.phrases = List.copyOf(phrases);
    this.phrasesByKey = keys(vocabulary, phrases);
    this.phraseOfWord = new int[vocabulary.size()];
    Arrays.fill(phraseOfWord, -1);
    for (Phrase phrase : phrases) {
      if (phrase.length() == 1) {
        phraseOfWord[phrase.word(0)] = phrase.id();
      }
    }
  }

  /** Compiles the entries of a lexicon that match at all (active or on trial). */
  public static Phrasebook of(Lexicon lexicon) {
    return of(lexicon.entries().values());
  }

  /** Compiles entries; those that do not match (proposed, retired) are passed over. */
  public static Phrasebook of(Collection<Entry> entries) {
    Map<List<String>, Map<String, Phrase.Use>> uses = new LinkedHashMap<>();
    FormGenerator generator = new FormGenerator();
    TextScanner scanner = new TextScanner();
    for (Entry entry : entries) {
      if (!entry.status().matches()) {
        continue;
      }
      for (Form form : generator.forms(entry)) {
        List<String> words = words(scanner, form.text());
        if (!words.isEmpty()) {
          uses.computeIfAbsent(words, key -> new LinkedHashMap<>())
              .merge(
                  entry.id(),
                  new Phrase.Use(entry, form.level()),
                  (one, other) -> one.level().compareTo(other.level()) <= 0 ? one : other);
        }
      }
    }
    Set<String> words = new LinkedHashSet<>();
    uses.keySet().forEach(words::addAll);
    Vocabulary vocabulary = new Vocabulary(words);
    List<Phrase> phrases = new ArrayList<>(uses.size());
    uses.forEach(
        (key, users) ->
            phrases.add(
                new Phrase(
                    phrases.size(),
                    key.stream().mapToInt(vocabulary::find).toArray(),
                    List.copyOf(users.values()))));
    return new Phrasebook(vocabulary, phrases);
  }

  /** Cuts a form, a context phrase or a name into terms, exactly as posts are cut. */
  static List<String> words(TextScanner scanner, String text) {
    List<String> words = new ArrayList<>(4);
    scanner.reset(text);
    while (scanner.next()) {
      words.add(scanner.term());
    }
    return words;
  }

  private static int[][] keys(Vocabulary vocabulary, List<Phrase> phrases) {
    int[] phrasesWith = new int[vocabulary.size()];
    for (Phrase phrase : phrases) {
      for (int i = 0; i < phrase.length(); i++) {
        phrasesWith[phrase.word(i)]++;
      }
    }
    BitSet everyday = new BitSet(vocabulary.size());
    for (String word : WordList.read("kata-umum.txt")) {
      int id = vocabulary.find(word);
      if (id != Vocabulary.NONE) {
        everyday.set(id);
      }
    }
    Map<Integer, List<Integer>> byKey = new HashMap<>();
    for (Phrase phrase : phrases) {
      if (phrase.length() == 1) {
        continue;
      }
      int key = phrase.word(0);
      for (int i = 1; i < phrase.length(); i++) {
        key = rarer(vocabulary, everyday, phrasesWith, key, phrase.word(i));
      }
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(phrase.id());
    }
    int[][] result = new int[vocabulary.size()][];
    Arrays.fill(result, new int[0]);
    byKey.forEach((k, ids) -> result[k] = ids.stream().mapToInt(Integer::intValue).toArray());
    return result;
  }

  private static int rarer(
      Vocabulary vocabulary, BitSet everyday, int[] phrasesWith, int one, int other) {
    if (everyday.get(one) != everyday.get(other)) {
      return everyday.get(one) ? other : one;
    }
    if (phrasesWith[one] != phrasesWith[other]) {
      return phrasesWith[one] < phrasesWith[other] ? one : other;
    }
    return vocabulary.word(one).length() >= vocabulary.word(other).length() ? one : other;
  }

  /** The numbered words. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** How many phrases there are. */
  public int size() {
    return phrases.size();
  }

  Phrase phrase(int id) {
    return phrases.get(id);
  }

  /** Whether some phrase is gated by this word, or is this word. */
  boolean isKey(int wordId) {
    return phraseOfWord[wordId] >= 0 || phrasesByKey[wordId].length > 0;
  }

  /** Number of the phrase that is just this word, or -1. */
  int phraseOfWord(int wordId) {
    return phraseOfWord[wordId];
  }

  /** Numbers of the longer phrases gated by this word; must not be changed. */
  int[] phrasesKeyedBy(int wordId) {
    return phrasesByKey[wordId];
  }
}
