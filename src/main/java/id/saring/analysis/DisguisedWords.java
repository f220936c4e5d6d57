package id.saring.analysis;

import id.saring.text.BrokenWords;
import id.saring.text.BrokenWords.Broken;
import id.saring.text.Disguise;
import id.saring.text.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says which words of a vocabulary a disguised text shows. Both sides are compared undressed:
 * {@code ʀɪᴅᴏ} and {@code rid0} show the word {@code r1do} too. Immutable; safe for all threads.
 */
public final class DisguisedWords {

  /** Fewer letters than this are not put together out of singly standing ones. */
  private static final int SHORTEST = 3;

  private static final int[] NONE = {};

  private final Vocabulary vocabulary;
  private final Map<String, int[]> byReading = new HashMap<>();
  private final Map<String, List<String>> byJoined = new HashMap<>();
  private final Map<String, List<Integer>> maskable = new HashMap<>();

  /**
   * Words shown by one place of a text.
   *
   * @param start UTF-16 index
   * @param end index behind it
   * @param words words of the vocabulary, at least one
   */
  record Shown(int start, int end, List<String> words) {
    Shown {
      words = List.copyOf(words);
    }
  }

  /**
   * Makes it ready.
   *
   * @param vocabulary the words
   * @param phrases phrases of more than one word that are looked for when all their letters stand
   *     singly ({@code o k e g a s})
   * @param maskable words that are looked for behind stars; most are not, for stars fit too much
   */
  public DisguisedWords(
      Vocabulary vocabulary, Collection<List<String>> phrases, Collection<String> maskable) {
    this.vocabulary = vocabulary;
    for (int id = 0; id < vocabulary.size(); id++) {
      char[] word = vocabulary.word(id).toCharArray();
      // An emoji has no reading, and asking for it would read Unicode's names at every start.
      if (hasLetter(word) && Disguise.looksOdd(word, 0, word.length)) {
        for (String reading : Disguise.readings(word, 0, word.length)) {
          byReading.merge(Stretch.squeeze(reading), new int[] {id}, DisguisedWords::union);
        }
      }
    }
    for (List<String> phrase : phrases) {
      if (phrase.size() > 1) {
        byJoined.putIfAbsent(Stretch.squeeze(String.join("", phrase)), List.copyOf(phrase));
      }
    }
    for (String word : maskable) {
      if (word.length() >= SHORTEST) {
        this.maskable
            .computeIfAbsent(word.substring(0, 1), key -> new ArrayList<>())
            .add(vocabulary.find(word));
      }
    }
  }

  private static boolean hasLetter(char[] word) {
    for (char c : word) {
      if (c >= 'a' && c <= 'z') {
        return true;
      }
    }
    return false;
  }

  private static int[] union(int[] some, int[] others) {
    Set<Integer> all = new LinkedHashSet<>();
    Arrays.stream(some).forEach(all::add);
    Arrays.stream(others).forEach(all::add);
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * The words that a word of the text shows under its disguise, drawn out or not; empty if it is
   * plain or shows none.
   */
  public int[] find(char[] letters, int start, int end) {
    if (!Disguise.looksOdd(letters, start, end)) {
      return NONE;
    }
    int[] found = NONE;
    for (String reading : Disguise.readings(letters, start, end)) {
      found = union(found, plain(reading));
      found = union(found, byReading.getOrDefault(Stretch.squeeze(reading), NONE));
    }
    return found;
  }

  /** The words that letters without disguise are, drawn out or not. */
  private int[] plain(String word) {
    char[] letters = word.toCharArray();
    int id = vocabulary.find(letters, 0, letters.length);
    int[] found = id == Vocabulary.NONE ? NONE : new int[] {id};
    return Stretch.isStretched(letters, 0, letters.length)
        ? union(found, vocabulary.findStretched(letters, 0, letters.length))
        : found;
  }

  /**
   * Puts together what a disguise has cut to pieces, from left to right. They do not overlap, but
   * the words of a phrase may follow the joined word that begins with the first of them.
   */
  List<Shown> inPieces(char[] folded, int length) {
    List<Broken> broken = BrokenWords.find(folded, length);
    List<Shown> shown = new ArrayList<>(2);
    for (Broken one : broken) {
      if (one.parted()) {
        parted(one, shown);
      } else {
        glued(one, shown);
      }
    }
    return shown;
  }

  private void glued(Broken one, List<Shown> shown) {
    char[] letters = one.letters().toCharArray();
    int[] words = find(letters, 0, letters.length);
    if (words.length == 0) {
      words = behindStars(letters);
    }
    if (words.length > 0) {
      shown.add(new Shown(one.start(), one.end(), named(words)));
    }
  }

  private List<String> named(int[] words) {
    return Arrays.stream(words).mapToObj(vocabulary::word).toList();
  }

  private int[] behindStars(char[] letters) {
    int stars = 0;
    for (char c : letters) {
      stars += c == '*' ? 1 : 0;
    }
    if (stars == 0 || 2 * stars >= letters.length || letters[0] == '*') {
      return NONE;
    }
    return maskable.getOrDefault(String.valueOf(letters[0]), List.of()).stream()
        .mapToInt(Integer::intValue)
        .filter(id -> isBehindStars(vocabulary.word(id), letters))
        .toArray();
  }

  private static boolean isBehindStars(String word, char[] letters) {
    boolean fits = word.length() == letters.length;
    for (int i = 0; fits && i < letters.length; i++) {
      fits = letters[i] == '*' || letters[i] == word.charAt(i);
    }
    return fits;
  }

  /** A run of single letters is a word or a phrase; else each of its parts may be one. */
  private void parted(Broken run, List<Shown> shown) {
    int n = run.letters().length();
    List<Integer> cuts = run.cuts();
    if (add(run, 0, n, shown)) {
      return;
    }
    for (int i = 0; cuts.size() > 1 && i < cuts.size(); i++) {
      add(run, cuts.get(i), i + 1 < cuts.size() ? cuts.get(i + 1) : n, shown);
    }
  }

  private boolean add(Broken run, int from, int to, List<Shown> shown) {
    if (to - from < SHORTEST) {
      return false;
    }
    char[] letters = run.letters().substring(from, to).toCharArray();
    List<String> readings = new ArrayList<>();
    if (isLettered(letters)) {
      readings.add(new String(letters));
      if (Disguise.looksOdd(letters, 0, letters.length)) {
        readings.addAll(Disguise.readings(letters, 0, letters.length));
      }
    }
    int[] words = NONE;
    for (String reading : readings) {
      words = union(words, plain(reading));
      words = union(words, byReading.getOrDefault(Stretch.squeeze(reading), NONE));
    }
    if (words.length > 0) {
      shown.add(new Shown(run.places().get(from), run.places().get(to - 1) + 1, named(words)));
    }
    // Both, for the joined word may be one entry's and the phrase another's.
    boolean phrase = readings.stream().anyMatch(reading -> addPhrase(run, from, reading, shown));
    return phrase || words.length > 0;
  }

  private static boolean isLettered(char[] letters) {
    for (char c : letters) {
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  private boolean addPhrase(Broken run, int from, String reading, List<Shown> shown) {
    List<String> phrase = byJoined.get(Stretch.squeeze(reading));
    String joined = phrase == null ? "" : String.join("", phrase);
    if (phrase == null
        || !Stretch.isStretchOf(reading.toCharArray(), 0, reading.length(), joined)) {
      return false;
    }
    int at = 0;
    int read = 0;
    for (String word : phrase) {
      int begin = at;
      for (int i = 0; i < word.length(); i++) {
        at++;
        read++;
        while (at < reading.length()
            && reading.charAt(at) == reading.charAt(at - 1)
            && (read == joined.length() || joined.charAt(read) != reading.charAt(at))) {
          at++;
        }
      }
      shown.add(
          new Shown(
              run.places().get(from + begin), run.places().get(from + at - 1) + 1, List.of(word)));
    }
    return true;
  }
}
