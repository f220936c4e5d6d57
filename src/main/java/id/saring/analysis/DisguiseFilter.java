package id.saring.analysis;

import id.saring.text.Disguise;
import id.saring.text.Zone;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Adds, at the position of a word that looks odd and is unknown, the words of the vocabulary that
 * it shows: {@code g4c0r} is kept and {@code gacor} is added. As with drawn-out words, queries stay
 * plain and the raw text tells the level afterwards.
 */
final class DisguiseFilter extends TokenFilter {

  private static final int[] NONE = {};

  private final Vocabulary vocabulary;
  private final DisguisedWords disguised;
  private final BooleanSupplier odd;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final ZoneAttribute zone = addAttribute(ZoneAttribute.class);
  private AttributeSource.@Nullable State written;
  private int[] pending = NONE;
  private int next;

  /**
   * Makes the filter.
   *
   * @param odd whether the running text has anything odd at all
   */
  DisguiseFilter(
      TokenStream input, Vocabulary vocabulary, DisguisedWords disguised, BooleanSupplier odd) {
    super(input);
    this.odd = odd;
    this.vocabulary = vocabulary;
    this.disguised = disguised;
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
    if (odd.getAsBoolean() && mayBeDisguised()) {
      pending = disguised.find(term.buffer(), 0, term.length());
      next = 0;
      written = pending.length > 0 ? captureState() : null;
    }
    return true;
  }

  private boolean mayBeDisguised() {
    boolean word = zone.zone() == Zone.WORD || zone.zone() == Zone.HASHTAG;
    return word
        && Disguise.looksOdd(term.buffer(), 0, term.length())
        && vocabulary.find(term.buffer(), 0, term.length()) == Vocabulary.NONE;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = NONE;
    next = 0;
  }
}
