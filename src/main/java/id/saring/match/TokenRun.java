package id.saring.match;

import id.saring.analysis.SaringAnalyzer;
import id.saring.text.Disguise;
import id.saring.text.Stretch;
import id.saring.text.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All tokens of one passage with their places. Belongs to one thread. */
final class TokenRun {

  /** Up to so many tokens looking through them beats making a set. */
  private static final int SHORT = 40;

  /** Readings of one odd word that are worth a look as company. */
  private static final int MOST_READINGS = 8;

  private final String raw;
  private final List<Token> tokens;
  private final int[] firstAt;
  private @Nullable Set<String> terms;

  private TokenRun(String raw, List<Token> tokens) {
    this.raw = raw;
    this.tokens = tokens;
    int positions = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).position() + 1;
    this.firstAt = new int[positions + 1];
    int p = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (p <= tokens.get(i).position()) {
        firstAt[p++] = i;
      }
    }
    firstAt[positions] = tokens.size();
  }

  /** Analyses a text with a chain that keeps every token. */
  static TokenRun of(SaringAnalyzer everything, String text) {
    List<Token> tokens = new ArrayList<>();
    everything
        .reader()
        .read(
            text,
            (letters, from, to, place, start, end, zone, breakBefore, word) -> {
              String term = new String(letters, from, to - from);
              boolean stretched = Stretch.isStretched(letters, from, to);
              String squeezed = stretched ? Stretch.squeeze(term) : "";
              Token token = new Token(place, term, start, end, zone, breakBefore, word, squeezed);
              tokens.add(token);
              undisguised(token, letters, from, to, tokens);
            });
    return new TokenRun(text, tokens);
  }

  /**
   * Adds what an odd word may be put for, so that company in disguise is company too: {@code sl0t}
   * beside {@code g4cor}. Only words of the vocabulary are looked for as signs; these have no
   * number.
   */
  private static void undisguised(
      Token token, char[] letters, int from, int to, List<Token> tokens) {
    boolean word = token.zone() == Zone.WORD || token.zone() == Zone.HASHTAG;
    if (!word || !Disguise.looksOdd(letters, from, to)) {
      return;
    }
    Disguise.readings(letters, from, to).stream()
        .limit(MOST_READINGS)
        .forEach(reading -> tokens.add(token.readAs(reading)));
  }

  String raw() {
    return raw;
  }

  /** Number of positions. */
  int length() {
    return firstAt.length - 1;
  }

  /** Whether a term stands anywhere. */
  boolean has(String term) {
    return tokens.size() > SHORT ? terms().contains(term) : stands(term);
  }

  /** Whether some word looks drawn out, so that {@link #has} alone proves nothing. */
  boolean hasStretched() {
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).squeezed().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(String term) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).term().equals(term)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> terms() {
    Set<String> known = terms;
    if (known == null) {
      known = new HashSet<>(tokens.size() * 2);
      for (Token token : tokens) {
        known.add(token.term());
      }
      terms = known;
    }
    return known;
  }

  /** Index of the first token at a position; {@code position} may be the length. */
  int firstIndex(int position) {
    return firstAt[position];
  }

  /** The token with an index. */
  Token token(int index) {
    return tokens.get(index);
  }

  /** The tokens at a position, what was written first. */
  List<Token> at(int position) {
    return tokens.subList(firstAt[position], firstAt[position + 1]);
  }

  /** A token at a position that has this number in the vocabulary, or null. */
  @Nullable Token find(int position, int wordId) {
    for (int i = firstAt[position]; i < firstAt[position + 1]; i++) {
      if (tokens.get(i).wordId() == wordId) {
        return tokens.get(i);
      }
    }
    return null;
  }

  /** Whether a term stands at a position, as written or as what a drawn-out word stands for. */
  boolean has(int position, String term) {
    for (int i = firstAt[position]; i < firstAt[position + 1]; i++) {
      if (tokens.get(i).term().equals(term)) {
        return true;
      }
    }
    return false;
  }
}
