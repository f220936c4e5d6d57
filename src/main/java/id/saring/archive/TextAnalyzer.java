package id.saring.archive;

import id.saring.text.TextScanner;
import id.saring.text.Zone;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of {@link TextTerms} with their offsets: for what people ask and for marking what was
 * found. Safe for all threads.
 */
final class TextAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new Words());
  }

  private static final class Words extends Tokenizer {
    private final TextScanner scanner = new TextScanner();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position =
        addAttribute(PositionIncrementAttribute.class);
    private char[] buffer = new char[1024];
    private int length;

    @Override
    public void reset() throws IOException {
      super.reset();
      length = 0;
      int read = input.read(buffer, 0, buffer.length);
      while (read >= 0) {
        length += read;
        if (length == buffer.length) {
          buffer = Arrays.copyOf(buffer, length * 2);
        }
        read = input.read(buffer, length, buffer.length - length);
      }
      scanner.reset(buffer, length);
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      int skipped = 0;
      while (scanner.next()) {
        if (scanner.zone() == Zone.LINK) {
          skipped++;
          continue;
        }
        if (scanner.zone() == Zone.EMOJI) {
          term.append(scanner.emojiForm());
        } else {
          term.copyBuffer(scanner.folded(), scanner.start(), scanner.end() - scanner.start());
        }
        offset.setOffset(correctOffset(scanner.start()), correctOffset(scanner.end()));
        position.setPositionIncrement(1 + skipped);
        return true;
      }
      return false;
    }

    @Override
    public void end() throws IOException {
      super.end();
      int last = correctOffset(length);
      offset.setOffset(last, last);
    }
  }
}
