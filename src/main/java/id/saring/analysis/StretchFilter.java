package id.saring.analysis;

import id.saring.text.Stretch;
import id.saring.text.Zone;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Adds, at the position of a drawn-out word, the words of the vocabulary that it draws out: {@code
 * gaaasss} is kept and {@code gas} is added. Queries stay plain, and the difference between the
 * word and what was written tells the level afterwards.
 */
final class StretchFilter extends TokenFilter {

  private static final int[] NONE = {};

  private final Vocabulary vocabulary;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final ZoneAttribute zone = addAttribute(ZoneAttribute.class);
  private AttributeSource.@Nullable State written;
  private int[] pending = NONE;
  private int next;

  StretchFilter(TokenStream input, Vocabulary vocabulary) {
    super(input);
    this.vocabulary = vocabulary;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < pending.length) {
      restoreState(written);
      term.setEmpty().append(vocabulary.word(pending[next++]));
      position.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    pending = NONE;
    if (mayBeStretched() && Stretch.isStretched(term.buffer(), 0, term.length())) {
      pending = vocabulary.findStretched(term.buffer(), 0, term.length());
      next = 0;
      written = pending.length > 0 ? captureState() : null;
    }
    return true;
  }

  private boolean mayBeStretched() {
    return zone.zone() == Zone.WORD || zone.zone() == Zone.HASHTAG;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = NONE;
    next = 0;
  }
}
