import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/**
 * Lucene Monitor: one stored query an entry, with the presearcher that knows terms, posts matched in
 * large batches on every processor (small ones are slower). Run as {@code MonitorMatch POSTS FORMS.tsv [BATCH]}; prints how many posts a query
 * matched.
 */
public final class MonitorMatch {

  private static final String FIELD = "text";
  private static final FieldType TYPE = type();

  private MonitorMatch() {}

  /** Positions for phrases and nothing that is not needed. */
  private static FieldType type() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  public static void main(String[] args) throws Exception {
    int batch = args.length > 2 ? Integer.parseInt(args[2]) : 2000;
    Analyzer analyzer = new StandardAnalyzer();
    try (Monitor monitor = new Monitor(analyzer, new TermFilteredPresearcher())) {
      int without = register(monitor, analyzer, Posts.forms(Path.of(args[1])));
      List<Matcher> matchers = new ArrayList<>();
      for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
        matchers.add(new Matcher(monitor, batch));
      }
      Posts.read(Path.of(args[0]), matchers);
      System.out.println(matchers.stream().mapToLong(matcher -> matcher.hits).sum());
      System.err.println(without + " entries give no query");
    }
  }

  private static int register(Monitor monitor, Analyzer analyzer, List<List<String>> entries)
      throws Exception {
    QueryBuilder builder = new QueryBuilder(analyzer);
    List<MonitorQuery> queries = new ArrayList<>();
    for (int e = 0; e < entries.size(); e++) {
      Optional<Query> query = query(builder, entries.get(e));
      if (query.isPresent()) {
        queries.add(new MonitorQuery(String.valueOf(e), query.get()));
      }
    }
    monitor.register(queries);
    return entries.size() - queries.size();
  }

  private static Optional<Query> query(QueryBuilder builder, List<String> forms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    int parts = 0;
    for (String form : forms) {
      Query phrase = builder.createPhraseQuery(FIELD, form);
      if (phrase != null) {
        any.add(phrase, Occur.SHOULD);
        parts++;
      }
    }
    return parts == 0 ? Optional.empty() : Optional.of(any.build());
  }

  /** Matches the posts of one thread. */
  private static final class Matcher implements Posts.Taker {
    private final Monitor monitor;
    private final int size;
    private final List<Document> batch = new ArrayList<>();
    private long hits;

    Matcher(Monitor monitor, int size) {
      this.monitor = monitor;
      this.size = size;
    }

    @Override
    public void take(String text) throws Exception {
      Document document = new Document();
      document.add(new Field(FIELD, text, TYPE));
      batch.add(document);
      if (batch.size() == size) {
        match();
      }
    }

    @Override
    public void finish() throws Exception {
      if (!batch.isEmpty()) {
        match();
      }
    }

    private void match() throws Exception {
      MultiMatchingQueries<QueryMatch> matches =
          monitor.match(batch.toArray(Document[]::new), QueryMatch.SIMPLE_MATCHER);
      for (int i = 0; i < matches.getBatchSize(); i++) {
        hits += matches.getMatchCount(i) > 0 ? 1 : 0;
      }
      batch.clear();
    }
  }
}
