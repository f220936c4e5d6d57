package id.saring.match;

import id.saring.analysis.SaringAnalyzer;
import id.saring.analysis.WordIdAttribute;
import id.saring.analysis.ZoneAttribute;
import id.saring.text.Disguise;
import id.saring.text.Stretch;
import id.saring.text.Zone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
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
    try (TokenStream stream = everything.tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
      ZoneAttribute zone = stream.getAttribute(ZoneAttribute.class);
      WordIdAttribute word = stream.getAttribute(WordIdAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        Token token =
            new Token(
                position,
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                zone.zone(),
                zone.breakBefore(),
                word.wordId(),
                Stretch.isStretched(term.buffer(), 0, term.length())
                    ? Stretch.squeeze(term.toString())
                    : "");
        tokens.add(token);
        undisguised(token, tokens);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return new TokenRun(text, tokens);
  }

  /**
   * Adds what an odd word may be put for, so that company in disguise is company too: {@code sl0t}
   * beside {@code g4cor}. Only words of the vocabulary are looked for as signs; these have no
   * number.
   */
  private static void undisguised(Token token, List<Token> tokens) {
    boolean word = token.zone() == Zone.WORD || token.zone() == Zone.HASHTAG;
    char[] letters = token.term().toCharArray();
    if (!word || !Disguise.looksOdd(letters, 0, letters.length)) {
      return;
    }
    Disguise.readings(letters, 0, letters.length).stream()
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
