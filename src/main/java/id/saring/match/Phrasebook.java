package id.saring.match;

import id.saring.analysis.DisguisedWords;
import id.saring.analysis.Vocabulary;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Form;
import id.saring.lexicon.FormGenerator;
import id.saring.lexicon.Lexicon;
import id.saring.text.Disguise;
import id.saring.text.TextScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All phrases that a lexicon can ask for, as numbered words. Immutable; safe for all threads. */
public final class Phrasebook {

  private final Vocabulary vocabulary;
  private final List<Phrase> phrases;
  private final int[] phraseOfWord;

  private Phrasebook(Vocabulary vocabulary, List<Phrase> phrases) {
    this.vocabulary = vocabulary;
    this.phrases = List.copyOf(phrases);
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

  /** The numbered words. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What of the words is looked for under a disguise: as much as some entry's grade allows. */
  DisguisedWords disguisedWords() {
    List<List<String>> parted = new ArrayList<>();
    Set<String> maskable = new LinkedHashSet<>();
    for (Phrase phrase : phrases) {
      int grade = phrase.uses().stream().mapToInt(use -> use.entry().disguise()).max().orElse(0);
      List<String> words = new ArrayList<>(phrase.length());
      for (int i = 0; i < phrase.length(); i++) {
        words.add(vocabulary.word(phrase.word(i)));
      }
      if (grade >= Disguise.OTHER_SIGNS) {
        parted.add(words);
      }
      if (grade >= Disguise.MASKED) {
        maskable.addAll(words);
      }
    }
    return new DisguisedWords(vocabulary, parted, maskable);
  }

  /** How many phrases there are. */
  public int size() {
    return phrases.size();
  }

  Phrase phrase(int id) {
    return phrases.get(id);
  }

  /** Number of the phrase that is just this word, or -1. */
  int phraseOfWord(int wordId) {
    return phraseOfWord[wordId];
  }
}
