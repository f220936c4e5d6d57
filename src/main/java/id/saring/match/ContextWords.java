package id.saring.match;

import id.saring.text.Stretch;
import id.saring.text.TextScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and phrases to be looked for near a sign. Immutable; safe for all threads. */
final class ContextWords {

  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();
  private final Map<String, String> bySqueezed = new HashMap<>();
  private final int[] firstWords;

  ContextWords(Collection<String> phrases) {
    TextScanner scanner = new TextScanner();
    for (String phrase : phrases) {
      List<String> words = Phrasebook.words(scanner, phrase);
      if (!words.isEmpty()) {
        byFirstWord
            .computeIfAbsent(words.get(0), key -> new ArrayList<>(1))
            .add(words.toArray(new String[0]));
      }
    }
    byFirstWord.keySet().forEach(word -> bySqueezed.putIfAbsent(Stretch.squeeze(word), word));
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.length - a.length));
    firstWords = byFirstWord.keySet().stream().mapToInt(String::hashCode).toArray();
  }

  /**
   * A place where one of the phrases stands.
   *
   * @param from first position
   * @param to position behind the last
   */
  record Hit(int from, int to) {

    /** The words as written. */
    String text(TokenRun run) {
      return run.raw().substring(run.at(from).get(0).start(), run.at(to - 1).get(0).end());
    }
  }

  /**
   * Finds the phrase nearest to a sign. A phrase that reaches beyond the sign may share words with
   * it ("gas air mata" cancels "gas"); one that lies inside it, or repeats words of it elsewhere,
   * says nothing new.
   *
   * @param run the passage
   * @param from first position of the sign
   * @param to position behind the sign
   * @param window how many words to each side
   * @return null if none is near
   */
  @Nullable Hit near(TokenRun run, int from, int to, int window) {
    return nearBut(null, run, from, to, window);
  }

  /** The same, passing over a place that has paid already and repetitions of its words. */
  @Nullable Hit nearBut(@Nullable Hit paid, TokenRun run, int from, int to, int window) {
    if (byFirstWord.isEmpty()) {
      return null;
    }
    Hit best = null;
    int bestDistance = Integer.MAX_VALUE;
    int last = Math.min(run.length(), to + window);
    for (int p = Math.max(0, from - window); p < last; p++) {
      int length = lengthAt(run, p, last);
      if (length > 0
          && !(p >= from && p + length <= to)
          && !repeats(run, p, length, from, to)
          && (paid == null || !repeats(run, p, length, paid.from(), paid.to()))) {
        int distance = p >= to ? p - to : Math.max(0, from - (p + length));
        if (distance < bestDistance) {
          best = new Hit(p, p + length);
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  /** Whether all words of a phrase are also words of the sign: its own name once more. */
  private static boolean repeats(TokenRun run, int position, int length, int from, int to) {
    for (int p = position; p < position + length; p++) {
      boolean ofSign = false;
      for (int i = run.firstIndex(p); i < run.firstIndex(p + 1) && !ofSign; i++) {
        for (int s = run.firstIndex(from); s < run.firstIndex(to) && !ofSign; s++) {
          ofSign = run.token(i).term().equals(run.token(s).term());
        }
      }
      if (!ofSign) {
        return false;
      }
    }
    return true;
  }

  /** The first phrase that stands anywhere in the passage, or null. */
  @Nullable Hit anywhere(TokenRun run) {
    if (!mayStandIn(run)) {
      return null;
    }
    for (int p = 0; p < run.length(); p++) {
      int length = lengthAt(run, p, run.length());
      if (length > 0) {
        return new Hit(p, p + length);
      }
    }
    return null;
  }

  private boolean mayStandIn(TokenRun run) {
    if (run.hasStretched()) {
      return true;
    }
    for (String word : byFirstWord.keySet()) {
      if (run.has(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase may stand in a plain passage; false only if none does. */
  boolean mayStandIn(WordSet words) {
    for (int word : firstWords) {
      if (words.mayHold(word)) {
        return true;
      }
    }
    return false;
  }

  /** Length in words of the longest phrase that begins at a position, or 0. */
  private int lengthAt(TokenRun run, int position, int limit) {
    int end = run.firstIndex(position + 1);
    for (int i = run.firstIndex(position); i < end; i++) {
      List<String[]> phrases = phrasesFrom(run.token(i));
      if (phrases != null) {
        for (String[] phrase : phrases) {
          if (position + phrase.length <= limit && follows(run, position, phrase)) {
            return phrase.length;
          }
        }
      }
    }
    return 0;
  }

  /** The phrases that begin with a token, also where it is drawn out: {@code coblosss}. */
  private @Nullable List<String[]> phrasesFrom(Token token) {
    List<String[]> phrases = byFirstWord.get(token.term());
    if (phrases != null || token.squeezed().isEmpty()) {
      return phrases;
    }
    String word = bySqueezed.get(token.squeezed());
    boolean drawnOut =
        word != null
            && Stretch.isStretchOf(token.term().toCharArray(), 0, token.term().length(), word);
    return drawnOut ? byFirstWord.get(word) : null;
  }

  private static boolean follows(TokenRun run, int position, String[] phrase) {
    for (int i = 1; i < phrase.length; i++) {
      if (!run.has(position + i, phrase[i])) {
        return false;
      }
    }
    return true;
  }
}
