package id.saring.analysis;

import id.saring.text.Zone;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Numbers the words that the lexicon can ask for. Links and mentions never match words, so they
 * stay without a number. With {@code drop}, tokens without a number are left out and their
 * positions kept as gaps: that is what goes into the index.
 */
final class VocabularyFilter extends TokenFilter {

  private final Vocabulary vocabulary;
  private final boolean drop;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final ZoneAttribute zone = addAttribute(ZoneAttribute.class);
  private final WordIdAttribute word = addAttribute(WordIdAttribute.class);

  VocabularyFilter(TokenStream input, Vocabulary vocabulary, boolean drop) {
    super(input);
    this.vocabulary = vocabulary;
    this.drop = drop;
  }

  @Override
  public boolean incrementToken() throws IOException {
    int skipped = 0;
    while (input.incrementToken()) {
      int id = find();
      word.setWordId(id);
      if (id != Vocabulary.NONE || !drop) {
        position.setPositionIncrement(position.getPositionIncrement() + skipped);
        return true;
      }
      skipped += position.getPositionIncrement();
    }
    return false;
  }

  private int find() {
    Zone where = zone.zone();
    if (where == Zone.LINK || where == Zone.MENTION) {
      return Vocabulary.NONE;
    }
    return vocabulary.find(term.buffer(), 0, term.length());
  }
}
