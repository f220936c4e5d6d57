package id.saring.analysis;

import id.saring.text.TextScanner;
import id.saring.text.Zone;
import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * {@link TextScanner} as a Lucene tokenizer: folded words, hashtags, mentions, links and emoji,
 * each with its zone and its offsets in the raw text.
 */
final class SaringTokenizer extends Tokenizer {

  private final TextScanner scanner = new TextScanner();
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final ZoneAttribute zone = addAttribute(ZoneAttribute.class);
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
        buffer = java.util.Arrays.copyOf(buffer, length * 2);
      }
      read = input.read(buffer, length, buffer.length - length);
    }
    scanner.reset(buffer, length);
  }

  @Override
  public boolean incrementToken() {
    if (!scanner.next()) {
      return false;
    }
    clearAttributes();
    if (scanner.zone() == Zone.EMOJI) {
      term.append(scanner.emojiForm());
    } else {
      term.copyBuffer(scanner.folded(), scanner.start(), scanner.end() - scanner.start());
    }
    offset.setOffset(correctOffset(scanner.start()), correctOffset(scanner.end()));
    zone.set(scanner.zone(), scanner.breakBefore());
    return true;
  }

  /** The raw letters of the running text. */
  CharSequence slice(int start, int end) {
    return new String(buffer, start, end - start);
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(length);
    offset.setOffset(last, last);
  }
}
