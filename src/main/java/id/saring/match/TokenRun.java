package id.saring.match;

import id.saring.analysis.SaringAnalyzer;
import id.saring.analysis.WordIdAttribute;
import id.saring.analysis.ZoneAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** All tokens of one passage with their places. Immutable. */
final class TokenRun {

  private final String raw;
  private final List<Token> tokens;
  private final int[] firstAt;

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
        tokens.add(
            new Token(
                position,
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                zone.zone(),
                zone.breakBefore(),
                word.wordId()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return new TokenRun(text, tokens);
  }

  String raw() {
    return raw;
  }

  /** Number of positions. */
  int length() {
    return firstAt.length - 1;
  }

  /** The tokens at a position, what was written first. */
  List<Token> at(int position) {
    return tokens.subList(firstAt[position], firstAt[position + 1]);
  }

  /** A token at a position that has this number in the vocabulary, or null. */
  @org.jspecify.annotations.Nullable
  Token find(int position, int wordId) {
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
