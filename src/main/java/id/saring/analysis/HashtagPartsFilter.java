package id.saring.analysis;

import id.saring.text.HashtagCutter;
import id.saring.text.Zone;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds the words inside a hashtag behind the hashtag itself: the first at its position, the others
 * at positions of their own, so that a phrase is found across them. The fold keeps lengths, so a
 * piece of the tag is a piece of the raw text and offsets stay exact.
 */
final class HashtagPartsFilter extends TokenFilter {

  private final HashtagCutter cutter;
  private final RawText raw;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final ZoneAttribute zone = addAttribute(ZoneAttribute.class);
  private final Deque<HashtagCutter.Piece> pending = new ArrayDeque<>();
  private String tag = "";
  private int tagStart;
  private boolean first;

  /** Gives the raw letters of the running text, since case decides where a tag is cut. */
  interface RawText {
    CharSequence slice(int start, int end);
  }

  HashtagPartsFilter(TokenStream input, HashtagCutter cutter, RawText raw) {
    super(input);
    this.cutter = cutter;
    this.raw = raw;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!pending.isEmpty()) {
      emit(pending.removeFirst());
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (zone.zone() == Zone.HASHTAG) {
      tag = term.toString();
      tagStart = offset.startOffset();
      List<HashtagCutter.Piece> pieces =
          cutter.cut(raw.slice(tagStart, offset.endOffset()), 1, tag.length());
      pending.addAll(pieces);
      first = true;
    }
    return true;
  }

  private void emit(HashtagCutter.Piece piece) {
    clearAttributes();
    term.append(tag, piece.start(), piece.end());
    offset.setOffset(tagStart + piece.start(), tagStart + piece.end());
    position.setPositionIncrement(first ? 0 : 1);
    zone.set(Zone.HASHTAG, id.saring.text.TextScanner.NO_BREAK);
    first = false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
  }
}
