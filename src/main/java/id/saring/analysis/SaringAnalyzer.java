package id.saring.analysis;

import id.saring.text.HashtagCutter;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * The chain, top to bottom:
 *
 * <ol>
 *   <li>{@link SaringTokenizer}: zones, emoji, base fold, one token per word, also per word that a
 *       disguise has cut to pieces
 *   <li>{@link HashtagPartsFilter}: the words inside a hashtag
 *   <li>{@link StretchFilter}: what a drawn-out word stands for
 *   <li>{@link DisguiseFilter}: what a word with look-alikes or digits for letters shows
 *   <li>{@link VocabularyFilter}: numbers, and in the index only what has one
 * </ol>
 *
 * <p>Safe for all threads, as every Lucene analyzer: each thread gets a chain of its own.
 */
public final class SaringAnalyzer extends Analyzer {

  /** Which tokens come out. */
  public enum Keep {
    /** Only words of the vocabulary; the positions of the others stay as gaps. For indexing. */
    VOCABULARY,
    /** Every token. For looking at one item closely. */
    EVERYTHING
  }

  private final Vocabulary vocabulary;
  private final DisguisedWords disguised;
  private final HashtagCutter cutter;
  private final Keep keep;
  private final ThreadLocal<WordReader> readers;

  /**
   * Makes an analyzer.
   *
   * @param vocabulary words that the lexicon can ask for
   * @param disguised says which of them a disguised text shows
   * @param cutter cuts hashtags by words known to the lexicon
   * @param keep which tokens come out
   */
  public SaringAnalyzer(
      Vocabulary vocabulary, DisguisedWords disguised, HashtagCutter cutter, Keep keep) {
    this.vocabulary = vocabulary;
    this.disguised = disguised;
    this.cutter = cutter;
    this.keep = keep;
    this.readers = ThreadLocal.withInitial(this::newReader);
  }

  /** The same chain in one walk; only for the running thread, and only at once. */
  public WordReader reader() {
    return readers.get();
  }

  /** The same chain in one walk, for whichever thread takes it. */
  public WordReader newReader() {
    return new WordReader(this, vocabulary, disguised, cutter);
  }

  @Override
  public void close() {
    readers.remove();
    super.close();
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    SaringTokenizer tokenizer = new SaringTokenizer(disguised);
    TokenStream stream = new HashtagPartsFilter(tokenizer, cutter, tokenizer::slice);
    stream = new StretchFilter(stream, vocabulary);
    stream = new DisguiseFilter(stream, vocabulary, disguised, tokenizer::mayBeOdd);
    stream = new VocabularyFilter(stream, vocabulary, keep == Keep.VOCABULARY);
    return new TokenStreamComponents((Tokenizer) tokenizer, stream);
  }
}
