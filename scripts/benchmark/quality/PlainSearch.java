import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What an office would have without saring: any term or variant of the lexicon anywhere. */
final class PlainSearch {

  private PlainSearch() {}

  /** Terms and variants of all entries that match. */
  static List<String> terms(Lexicon lexicon) {
    Set<String> terms = new LinkedHashSet<>();
    for (Entry entry : lexicon.entries().values()) {
      if (entry.status().matches()) {
        terms.add(entry.term());
        terms.addAll(entry.variants());
      }
    }
    return List.copyOf(terms);
  }

  /** As {@code grep -w -i -F -f terms}: no letter, digit or underscore touches either end. */
  static boolean[] grep(List<String> terms, List<String> texts) {
    List<String> small = terms.stream().map(term -> term.toLowerCase(Locale.ROOT)).toList();
    boolean[] hits = new boolean[texts.size()];
    for (int i = 0; i < hits.length; i++) {
      String text = texts.get(i).toLowerCase(Locale.ROOT);
      hits[i] = small.stream().anyMatch(term -> standsAlone(text, term));
    }
    return hits;
  }

  private static boolean standsAlone(String text, String term) {
    for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      int end = at + term.length();
      if ((at == 0 || !isWord(text.codePointBefore(at)))
          && (end == text.length() || !isWord(text.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point) || point == '_';
  }

  /** Texts and terms through Lucene's own Indonesian analyzer; a hit is the phrase of a term. */
  static boolean[] stockAnalyzer(List<String> terms, List<String> texts) throws IOException {
    boolean[] hits = new boolean[texts.size()];
    try (Analyzer analyzer = new IndonesianAnalyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (int i = 0; i < hits.length; i++) {
          Document document = new Document();
          document.add(new TextField("text", texts.get(i), Field.Store.NO));
          document.add(new NumericDocValuesField("number", i));
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        QueryBuilder queries = new QueryBuilder(analyzer);
        List<Query> asked = new ArrayList<>();
        for (String term : terms) {
          Query query = queries.createPhraseQuery("text", term);
          if (query != null) { // nothing is left of a term made of stop words or emoji
            asked.add(query);
          }
        }
        for (Query query : asked) {
          mark(searcher, query, hits);
        }
      }
    }
    return hits;
  }

  private static void mark(IndexSearcher searcher, Query query, boolean[] hits) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        NumericDocValues numbers = leaf.reader().getNumericDocValues("number");
        DocIdSetIterator documents = scorer.iterator();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          numbers.advanceExact(documents.docID());
          hits[(int) numbers.longValue()] = true;
        }
      }
    }
  }
}
