package id.saring.archive;

import id.saring.archive.ArchiveException.Kind;
import id.saring.match.Standing;
import id.saring.match.Wanted;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The archive as the last good night left it, to be read while another night may be writing. Safe
 * for all threads.
 */
public final class Archive implements Closeable {

  /** Name of the archive's folder below the state folder. */
  public static final String FOLDER = "arsip";

  private final Path folder;
  private final Directory directory;
  private final ArchiveCommit commit;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private Archive(Path folder, Directory directory, ArchiveCommit commit, DirectoryReader reader) {
    this.folder = folder;
    this.directory = directory;
    this.commit = commit;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /**
   * Opens an archive for reading.
   *
   * @param folder where it lies
   * @throws ArchiveException if there is none, or it is damaged or of another version
   */
  public static Archive open(Path folder) throws ArchiveException {
    if (!Files.isDirectory(folder)) {
      throw ArchiveException.of(Kind.ABSENT, folder, "");
    }
    Directory directory;
    try {
      directory = FSDirectory.open(folder);
    } catch (IOException e) {
      throw ArchiveException.of(folder, e);
    }
    try {
      if (!DirectoryReader.indexExists(directory)) {
        ArchiveCommit.requireEmpty(folder);
        throw ArchiveException.of(Kind.ABSENT, folder, "");
      }
      ArchiveCommit commit = ArchiveCommit.read(folder, directory);
      return new Archive(folder, directory, commit, DirectoryReader.open(directory));
    } catch (IOException | RuntimeException e) {
      ArchiveException told = ArchiveException.of(folder, e);
      try {
        directory.close();
      } catch (IOException unclosed) {
        told.addSuppressed(unclosed);
      }
      throw told;
    }
  }

  /**
   * What an archive holds.
   *
   * @param items how many
   * @param bytes size of its files
   * @param segments parts on the disk
   * @param lastRun the run that wrote last
   * @param first first local day of an item, if any has one
   * @param last last local day of an item
   * @param firstRun first run day that an item was last seen on
   * @param byPlatform items by code of the platform
   */
  public record Info(
      long items,
      long bytes,
      int segments,
      String lastRun,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Optional<LocalDate> firstRun,
      Map<String, Long> byPlatform) {}

  /**
   * Looks through all files whether they are whole, and counts.
   *
   * @throws ArchiveException if a file is damaged
   */
  public Info info() throws ArchiveException {
    try {
      long bytes = 0;
      for (SegmentCommitInfo segment : commit.infos()) {
        bytes += segment.sizeInBytes();
      }
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      Map<String, Long> platforms = new TreeMap<>();
      for (String platform : living(ArchiveFormat.PLATFORM)) {
        platforms.put(platform, (long) searcher.count(term(ArchiveFormat.PLATFORM, platform)));
      }
      List<String> days = living(ArchiveFormat.DAY);
      List<String> nights = living(ArchiveFormat.RUN_DAY);
      List<String> runs = commit.runs();
      return new Info(
          reader.numDocs(),
          bytes,
          reader.leaves().size(),
          runs.isEmpty() ? "" : runs.get(runs.size() - 1),
          edge(days, 0),
          edge(days, days.size() - 1),
          edge(nights, 0),
          platforms);
    } catch (IOException | RuntimeException e) {
      throw ArchiveException.of(folder, e);
    }
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Optional<LocalDate> edge(List<String> days, int place) {
    return days.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(days.get(place)));
  }

  /** The terms of a field that some item still has, sorted. */
  private List<String> living(String field) throws IOException {
    List<String> living = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        String value = term.utf8ToString();
        if (searcher.count(term(field, value)) > 0) {
          living.add(value);
        }
      }
    }
    return living;
  }

  /**
   * What a search found.
   *
   * @param total how many items there are
   * @param items the newest of them
   */
  public record Found(long total, List<ArchivedItem> items) {
    public Found {
      items = List.copyOf(items);
    }
  }

  /**
   * Searches; the newest item stands first, those without a time last.
   *
   * @param most how many items at most, 1 or more
   * @throws ArchiveException if a file is damaged
   */
  public Found search(ArchiveQuery query, int most) throws ArchiveException {
    try {
      Sort newest =
          new Sort(
              missingLast(new SortField(ArchiveFormat.TIME, SortField.Type.LONG, true)),
              new SortField(ArchiveFormat.KEY, SortField.Type.LONG));
      TopFieldDocs top =
          searcher.search(
              query.query(), Math.min(most, Math.max(1, reader.maxDoc())), newest, false);
      List<ArchivedItem> items = new ArrayList<>(top.scoreDocs.length);
      StoredFields stored = reader.storedFields();
      for (ScoreDoc hit : top.scoreDocs) {
        items.add(item(stored, ((FieldDoc) hit).doc));
      }
      return new Found(searcher.count(query.query()), items);
    } catch (IOException | RuntimeException e) {
      throw ArchiveException.of(folder, e);
    }
  }

  private static SortField missingLast(SortField field) {
    field.setMissingValue(Long.MIN_VALUE);
    return field;
  }

  static ArchivedItem item(StoredFields stored, int document) throws IOException {
    BytesRef bytes = stored.document(document).getBinaryValue(ArchiveFormat.ITEM);
    if (bytes == null) {
      throw new CorruptIndexException("no item in document " + document, ArchiveFormat.ITEM);
    }
    return ItemCodec.read(new Bytes.Reader(bytes));
  }

  /** Whether a night's items are in it, as far back as it remembers its nights. */
  public boolean holds(String runId) {
    return commit.runs().contains(runId);
  }

  /**
   * How many items a purge would delete.
   *
   * @param before first run day that would stay
   * @throws ArchiveException if a file is damaged
   */
  public long purgeable(LocalDate before) throws ArchiveException {
    try {
      return searcher.count(older(before));
    } catch (IOException | RuntimeException e) {
      throw ArchiveException.of(folder, e);
    }
  }

  /** How many items there are. */
  public long size() {
    return reader.numDocs();
  }

  /** Takes items, on any of the reading threads. */
  public interface Taker {
    /** An item was read. */
    void take(ArchivedItem item) throws IOException;
  }

  /** Makes a taker for each reading thread, and hears when it has got all. */
  public interface Takers<T extends Taker> {
    /** One more thread begins. */
    T begin() throws IOException;

    /** A thread has read all of its items. */
    void end(T taker) throws IOException;
  }

  /**
   * Reads every item in which a lexicon could find something, and few others; screening them finds
   * what screening all would find. In no order.
   *
   * @param wanted what the lexicon looks for
   * @param threads how many threads read, 1 or more
   * @return how many items were read
   * @throws ArchiveException if a file is damaged
   * @throws InterruptedException if the reading is cancelled
   */
  public <T extends Taker> long candidates(Wanted wanted, int threads, Takers<T> takers)
      throws ArchiveException, InterruptedException {
    return read(new ItemReading(reader.leaves(), new Candidates(wanted)::of), threads, takers);
  }

  /**
   * Reads every item. In no order.
   *
   * @param threads how many threads read, 1 or more
   * @return how many items were read
   * @throws ArchiveException if a file is damaged
   * @throws InterruptedException if the reading is cancelled
   */
  public <T extends Taker> long everything(int threads, Takers<T> takers)
      throws ArchiveException, InterruptedException {
    return read(new ItemReading(reader.leaves(), ItemReading::living), threads, takers);
  }

  /** A fault of who takes the items comes out as it is: it says nothing of the archive. */
  private <T extends Taker> long read(ItemReading reading, int threads, Takers<T> takers)
      throws ArchiveException, InterruptedException {
    try {
      return reading.run(threads, takers);
    } catch (ItemReading.TakerException e) {
      throw e.unchecked();
    } catch (IOException | RuntimeException e) {
      throw ArchiveException.of(folder, e);
    }
  }

  /**
   * Counts the items by region and day of their employee.
   *
   * @throws ArchiveException if a file is damaged
   */
  public Map<Standing, Long> byStanding() throws ArchiveException {
    try {
      Map<Standing, Long> counts = new HashMap<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        new Standings(leaf.reader()).addTo(counts);
      }
      return counts;
    } catch (IOException | RuntimeException e) {
      throw ArchiveException.of(folder, e);
    }
  }

  /**
   * Deletes for good the items that no night since a day has held: their texts are not on the disk
   * any more when this returns. Where there is no archive, none is made.
   *
   * @param before first run day that stays
   * @return how many items went
   * @throws ArchiveException if the archive cannot be used; it is as it was
   */
  public static long purge(Path folder, LocalDate before) throws ArchiveException {
    if (Files.notExists(folder)) {
      return 0;
    }
    try (Directory directory = PrivateDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        ArchiveCommit.requireEmpty(folder);
        sweep(directory);
        return 0;
      }
      ArchiveCommit commit = ArchiveCommit.read(folder, directory);
      try (IndexWriter writer = new IndexWriter(directory, ArchiveSession.rewriting())) {
        long items = writer.getDocStats().numDocs;
        writer.deleteDocuments(older(before));
        writer.forceMergeDeletes();
        writer.setLiveCommitData(ArchiveCommit.data(commit.runs()).entrySet());
        long gone = items - writer.getDocStats().numDocs;
        writer.commit();
        return gone;
      }
    } catch (IOException | RuntimeException e) {
      throw ArchiveException.of(folder, e);
    }
  }

  /**
   * A first night that was killed left files without a commit: a writer that gives up deletes them.
   */
  private static void sweep(Directory directory) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, ArchiveSession.sweeping())) {
      writer.rollback();
    }
  }

  /** Items last held by a night before a day. */
  static Query older(LocalDate day) {
    return new TermRangeQuery(
        ArchiveFormat.RUN_DAY, null, new BytesRef(day.toString()), true, false);
  }

  /** Everything. */
  static Query all() {
    return new MatchAllDocsQuery();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
