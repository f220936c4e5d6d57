package id.saring.analysis;

import id.saring.analysis.DisguisedWords.Shown;
import id.saring.text.FirstLook;
import id.saring.text.TextScanner;
import id.saring.text.Zone;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * {@link TextScanner} as a Lucene tokenizer: folded words, hashtags, mentions, links and emoji,
 * each with its zone and its offsets in the raw text.
 *
 * <p>Where a disguise has cut a word of the vocabulary to pieces ({@code g@s}, {@code g a c o r}),
 * the word stands in place of the pieces, at one position, with the offsets of the whole; several
 * words at one position if it may be any of them. Links, mentions and emoji are never taken for
 * pieces.
 */
final class SaringTokenizer extends Tokenizer {

  private final DisguisedWords disguised;
  private final TextScanner scanner = new TextScanner();
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final ZoneAttribute zone = addAttribute(ZoneAttribute.class);
  private char[] buffer = new char[1024];
  private int length;
  private List<Shown> shown = List.of();
  private int nextShown;
  private int nextWord;
  private int lastShown;
  private boolean held;
  private boolean odd;
  private int breakBefore;

  SaringTokenizer(DisguisedWords disguised) {
    this.disguised = disguised;
  }

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
    int look = FirstLook.at(scanner.folded(), length);
    odd = (look & FirstLook.ODD) != 0;
    boolean pieces = (look & FirstLook.PIECES) != 0;
    shown = pieces ? disguised.inPieces(scanner.folded(), length) : List.of();
    nextShown = 0;
    nextWord = 0;
    lastShown = -1;
    held = false;
  }

  @Override
  public boolean incrementToken() {
    boolean more = held || scanner.next();
    held = false;
    while (nextShown < shown.size()) {
      Shown whole = shown.get(nextShown);
      if (nextWord == 0 && more && scanner.start() < whole.end() && scanner.end() > whole.start()) {
        if (scanner.zone() != Zone.WORD && scanner.zone() != Zone.HASHTAG) {
          nextShown++;
          continue;
        }
        breakBefore = scanner.breakBefore();
        more = passOver(whole.end());
      } else if (nextWord == 0 && more && scanner.end() <= whole.start()) {
        break;
      } else if (nextWord == 0) {
        breakBefore = TextScanner.NO_BREAK; // symbols alone: the scanner saw none of its pieces
      }
      held = more;
      emit(whole);
      return true;
    }
    if (more) {
      emitScanned();
    }
    return more;
  }

  /** Goes behind the pieces of a word. */
  private boolean passOver(int end) {
    boolean more = true;
    while (more && scanner.start() < end) {
      more = scanner.next();
    }
    return more;
  }

  private void emit(Shown whole) {
    clearAttributes();
    term.append(whole.words().get(nextWord));
    offset.setOffset(correctOffset(whole.start()), correctOffset(whole.end()));
    boolean beside = whole.start() == lastShown; // the joined word and its phrase
    position.setPositionIncrement(nextWord > 0 || beside ? 0 : 1);
    zone.set(Zone.WORD, breakBefore);
    nextWord++;
    if (nextWord == whole.words().size()) {
      nextWord = 0;
      nextShown++;
      lastShown = whole.start();
    }
  }

  private void emitScanned() {
    clearAttributes();
    if (scanner.zone() == Zone.EMOJI) {
      term.append(scanner.emojiForm());
    } else {
      term.copyBuffer(scanner.folded(), scanner.start(), scanner.end() - scanner.start());
    }
    offset.setOffset(correctOffset(scanner.start()), correctOffset(scanner.end()));
    zone.set(scanner.zone(), scanner.breakBefore());
  }

  /** Whether some word of the running text may be disguised though whole. */
  boolean mayBeOdd() {
    return odd;
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
