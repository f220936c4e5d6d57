import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.QueryBuilder;

/**
 * A full Lucene index of the posts with the stock analyzer for Indonesian, and one query an entry:
 * indexing and querying on every processor. Run as {@code StockIndex POSTS FORMS.tsv FOLDER}, an empty folder
 * for the index; prints how many posts a query found.
 */
public final class StockIndex {

  private static final String FIELD = "text";

  private StockIndex() {}

  public static void main(String[] args) throws Exception {
    int threads = Runtime.getRuntime().availableProcessors();
    Analyzer analyzer = new IndonesianAnalyzer();
    try (Directory directory = FSDirectory.open(Path.of(args[2]));
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(128))) {
      List<Posts.Taker> indexers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        indexers.add(text -> writer.addDocument(document(text)));
      }
      Posts.read(Path.of(args[0]), indexers);
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        Search search = new Search(reader, analyzer, Posts.forms(Path.of(args[1])));
        System.out.println(search.run(threads));
        System.err.println(search.without + " entries give no query");
      }
    }
  }

  private static Document document(String text) {
    Document document = new Document();
    document.add(new TextField(FIELD, text, Field.Store.NO));
    return document;
  }

  /** Runs the queries, each by whichever thread is free. */
  private static final class Search {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final List<List<String>> entries;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger without = new AtomicInteger();

    Search(DirectoryReader reader, Analyzer analyzer, List<List<String>> entries) {
      this.reader = reader;
      this.searcher = new IndexSearcher(reader);
      this.analyzer = analyzer;
      this.entries = entries;
    }

    int run(int threads) throws Exception {
      FixedBitSet found = new FixedBitSet(Math.max(1, reader.maxDoc()));
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      List<Callable<FixedBitSet>> work = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        work.add(this::search);
      }
      for (Future<FixedBitSet> part : pool.invokeAll(work)) {
        found.or(part.get());
      }
      pool.shutdown();
      return found.cardinality();
    }

    @SuppressWarnings("deprecation") // one thread, one collector: no manager is needed
    private FixedBitSet search() throws Exception {
      FixedBitSet found = new FixedBitSet(Math.max(1, reader.maxDoc()));
      QueryBuilder builder = new QueryBuilder(analyzer);
      for (int e = next.getAndIncrement(); e < entries.size(); e = next.getAndIncrement()) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String form : entries.get(e)) {
          Query phrase = builder.createPhraseQuery(FIELD, form);
          if (phrase != null) {
            any.add(phrase, Occur.SHOULD);
          }
        }
        BooleanQuery query = any.build();
        if (query.clauses().isEmpty()) {
          without.incrementAndGet();
        } else {
          searcher.search(query, new Hits(found));
        }
      }
      return found;
    }
  }

  private static final class Hits extends SimpleCollector {
    private final FixedBitSet found;
    private int base;

    Hits(FixedBitSet found) {
      this.found = found;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      base = context.docBase;
    }

    @Override
    public void collect(int document) {
      found.set(base + document);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
