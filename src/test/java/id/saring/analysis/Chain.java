package id.saring.analysis;

import id.saring.analysis.SaringAnalyzer.Keep;
import id.saring.text.HashtagCutter;
import id.saring.text.Zone;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The chain over a small vocabulary, and its tokens written down so that a table can show them. */
final class Chain {

  static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              "gas", "gass", "gacor", "pol", "nomor", "2", "#gas", "#02", "cs'an", "✌", "2\u20E3"));

  private static final Vocabulary KNOWN =
      new Vocabulary(List.of("gas", "gass", "gacor", "pol", "nomor", "kita", "kupang"));

  private Chain() {}

  static SaringAnalyzer analyzer(Keep keep) {
    HashtagCutter cutter =
        new HashtagCutter((letters, start, end) -> KNOWN.find(letters, start, end) >= 0);
    DisguisedWords disguised =
        new DisguisedWords(VOCABULARY, List.of(List.of("nomor", "gas")), List.of("gacor"));
    return new SaringAnalyzer(VOCABULARY, disguised, cutter, keep);
  }

  /** One token as the chain gave it. */
  record Token(int increment, int position, String term, int start, int end, Zone zone, int word) {

    /** {@code 3:gas*}, with a star for a word of the vocabulary. */
    String shown() {
      return position + ":" + term + (word == Vocabulary.NONE ? "" : "*");
    }
  }

  /**
   * All tokens of a text.
   *
   * @param endOffset what the stream says at its end
   */
  record Run(String text, List<Token> tokens, int endOffset) {

    String shown() {
      return tokens.stream().map(Token::shown).collect(Collectors.joining(" "));
    }

    String cutOut() {
      return tokens.stream()
          .map(token -> text.substring(token.start(), token.end()))
          .collect(Collectors.joining(" "));
    }
  }

  static Run run(SaringAnalyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
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
                increment.getPositionIncrement(),
                position,
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                zone.zone(),
                word.wordId()));
      }
      stream.end();
      return new Run(text, tokens, offset.endOffset());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
