package id.saring.match;

import id.saring.analysis.Vocabulary;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * A Lucene index in memory over one chunk of passages. It keeps only words of the vocabulary with
 * their positions: no norms, nothing stored, no merges. Belongs to one thread.
 *
 * <p>Passages are numbered from 0 in the order in which they were added; one writer fed by one
 * thread keeps that order in its segments. Phrases of one word are found while their passage is
 * added; the index answers the interval queries for longer ones.
 */
final class ChunkIndex implements Closeable {

  private static final String FIELD = "kata";

  private final Gate gate;
  private final Phrasebook phrasebook;
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private final WordStream stream;
  private final Document document = new Document();
  private final Candidates found = new Candidates();
  private int[] passageOfDocument = new int[1024];
  private int documents;
  private int size;

  ChunkIndex(Gate gate) throws IOException {
    this.gate = gate;
    this.phrasebook = gate.phrasebook();
    IndexWriterConfig config =
        new IndexWriterConfig(NO_ANALYSIS)
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setRAMBufferSizeMB(256)
            .setUseCompoundFile(false);
    this.writer = new IndexWriter(directory, config);
    this.stream = new WordStream(phrasebook.vocabulary());
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    document.add(new Field(FIELD, stream, type));
  }

  private static final Analyzer NO_ANALYSIS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
          throw new IllegalStateException("passages come analysed");
        }
      };

  /**
   * Adds the words of the next passage. A phrase of one word is found right here; only a passage
   * that holds the rarest word of a longer phrase becomes a document.
   */
  void add(WordRun words) throws IOException {
    boolean mayHoldLonger = false;
    for (int i = 0; i < words.size(); i++) {
      int phrase = phrasebook.phraseOfWord(words.word(i));
      if (phrase >= 0) {
        found.add(size, phrase);
      }
      mayHoldLonger |= gate.phrasesThrough(words.word(i)).length > 0;
    }
    if (mayHoldLonger) {
      if (documents == passageOfDocument.length) {
        passageOfDocument = Arrays.copyOf(passageOfDocument, documents * 2);
      }
      passageOfDocument[documents++] = size;
      stream.set(words);
      writer.addDocument(document);
    }
    size++;
  }

  /** How many passages there are. */
  int size() {
    return size;
  }

  /**
   * Finds every phrase in every passage.
   *
   * @return pairs of passage (upper 32 bits) and phrase (lower 32 bits), sorted
   */
  long[] candidates() throws IOException {
    if (documents > 0) {
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        for (LeafReaderContext leaf : reader.leaves()) {
          collect(searcher, leaf);
        }
      }
    }
    return found.sorted();
  }

  private void collect(IndexSearcher searcher, LeafReaderContext leaf) throws IOException {
    Terms terms = leaf.reader().terms(FIELD);
    if (terms == null) {
      return;
    }
    BitSet present = present(terms);
    for (int word = present.nextSetBit(0); word >= 0; word = present.nextSetBit(word + 1)) {
      for (int id : gate.phrasesThrough(word)) {
        Phrase phrase = phrasebook.phrase(id);
        if (allPresent(phrase, present)) {
          collect(searcher, leaf, phrase);
        }
      }
    }
  }

  private BitSet present(Terms terms) throws IOException {
    Vocabulary vocabulary = phrasebook.vocabulary();
    BitSet present = new BitSet(vocabulary.size());
    TermsEnum all = terms.iterator();
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      present.set(vocabulary.find(term.utf8ToString()));
    }
    return present;
  }

  private static boolean allPresent(Phrase phrase, BitSet present) {
    for (int i = 0; i < phrase.length(); i++) {
      if (!present.get(phrase.word(i))) {
        return false;
      }
    }
    return true;
  }

  private void collect(IndexSearcher searcher, LeafReaderContext leaf, Phrase phrase)
      throws IOException {
    IntervalsSource[] words = new IntervalsSource[phrase.length()];
    for (int i = 0; i < words.length; i++) {
      words[i] = Intervals.term(phrasebook.vocabulary().bytes(phrase.word(i)));
    }
    IntervalQuery query = new IntervalQuery(FIELD, Intervals.phrase(words));
    Weight weight = query.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1f);
    Scorer scorer = weight.scorer(leaf);
    if (scorer != null) {
      DocIdSetIterator docs = scorer.iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        found.add(passageOfDocument[leaf.docBase + doc], phrase.id());
      }
    }
  }

  @Override
  public void close() throws IOException {
    writer.rollback();
    directory.close();
  }

  /** Grows as needed. */
  private static final class Candidates {
    private long[] pairs = new long[1024];
    private int count;

    void add(int passage, int phrase) {
      if (count == pairs.length) {
        pairs = Arrays.copyOf(pairs, count * 2);
      }
      pairs[count++] = ((long) passage << 32) | phrase;
    }

    /** Each pair once: a word may stand twice in a passage. */
    long[] sorted() {
      Arrays.sort(pairs, 0, count);
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || pairs[i] != pairs[i - 1]) {
          pairs[kept++] = pairs[i];
        }
      }
      count = kept;
      return Arrays.copyOf(pairs, count);
    }
  }

  /** Hands the numbered words of one passage to the index; reused for all passages. */
  private static final class WordStream extends TokenStream {
    private final Vocabulary vocabulary;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private WordRun words = new WordRun();
    private int next;
    private int position;

    WordStream(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    void set(WordRun run) {
      words = run;
    }

    @Override
    public void reset() {
      next = 0;
      position = -1;
    }

    @Override
    public boolean incrementToken() {
      if (next >= words.size()) {
        return false;
      }
      term.setBytesRef(vocabulary.bytes(words.word(next)));
      increment.setPositionIncrement(words.position(next) - position);
      position = words.position(next);
      next++;
      return true;
    }
  }
}
