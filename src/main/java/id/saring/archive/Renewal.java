package id.saring.archive;

import id.saring.item.SourceRef;
import id.saring.match.Parent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Lets each item stand in the archive once. Instead of asking for every item whether it is there
 * already, the keys of the new ones are laid out in a table when all are written, and the old ones
 * walk past it: two passes over a column of numbers. Keys are taken by portions, so the table stays
 * small whatever the night brings.
 *
 * <p>Of two documents of one night the first in the order of sources stays, with its parent if that
 * was found; of two nights the later.
 */
final class Renewal {

  /** New documents a portion: a table of 64 MB. */
  private static final int PORTION = 2 << 20;

  private static final Comparator<SourceRef> BY_PLACE =
      Comparator.comparing(SourceRef::file)
          .thenComparing(SourceRef::member)
          .thenComparing(SourceRef::record);

  private final IndexWriter writer;
  private final List<LeafReaderContext> fresh = new ArrayList<>();
  private final List<LeafReaderContext> old = new ArrayList<>();
  private final DirectoryReader reader;
  private final int portions;
  private long items;
  private long updated;

  /**
   * What was found.
   *
   * @param items new items, each once
   * @param updated how many of them were there already
   */
  record Counts(long items, long updated) {}

  private Renewal(IndexWriter writer, DirectoryReader reader, Set<String> segmentsBefore) {
    this.writer = writer;
    this.reader = reader;
    long documents = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      boolean before =
          segmentsBefore.contains(((SegmentReader) leaf.reader()).getSegmentInfo().info.name);
      (before ? old : fresh).add(leaf);
      documents += before ? 0 : leaf.reader().maxDoc();
    }
    this.portions = (int) (documents / PORTION) + 1;
  }

  /**
   * Marks what must go as deleted. Nothing may be merged meanwhile.
   *
   * @param segmentsBefore names of the segments of earlier nights
   */
  static Counts run(IndexWriter writer, Set<String> segmentsBefore) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      Renewal renewal = new Renewal(writer, reader, segmentsBefore);
      for (int portion = 0; portion < renewal.portions; portion++) {
        renewal.run(portion);
      }
      return new Counts(renewal.items, renewal.updated);
    }
  }

  /** Is called for every living document of a portion. */
  private interface Walker {
    void at(LeafReaderContext leaf, int doc, long key) throws IOException;
  }

  private void run(int portion) throws IOException {
    Table table = new Table();
    walk(
        fresh,
        portion,
        (leaf, doc, key) -> {
          int other = table.put(key, leaf.docBase + doc);
          if (other >= 0) {
            table.set(key, stronger(other, leaf.docBase + doc));
          }
        });
    items += table.size;
    walk(old, portion, (leaf, doc, key) -> meet(table, leaf, doc, key));
  }

  private void meet(Table table, LeafReaderContext leaf, int doc, long key) throws IOException {
    int rival = table.get(key);
    if (rival < 0) {
      return;
    }
    updated++;
    boolean older = runNumber(leaf.docBase + doc) <= runNumber(rival);
    delete(older ? leaf.docBase + doc : rival);
  }

  private void walk(List<LeafReaderContext> leaves, int portion, Walker walker) throws IOException {
    for (LeafReaderContext leaf : leaves) {
      NumericDocValues keys = leaf.reader().getNumericDocValues(ArchiveFormat.KEY);
      Bits live = leaf.reader().getLiveDocs();
      if (keys == null) {
        continue;
      }
      for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
        long key = keys.longValue();
        boolean ours = Long.remainderUnsigned(key, portions) == portion;
        if (ours && (live == null || live.get(doc))) {
          walker.at(leaf, doc, key);
        }
      }
    }
  }

  /** Deletes the weaker of two documents of this night and returns the other. */
  private int stronger(int one, int other) throws IOException {
    ArchivedItem first = item(one);
    ArchivedItem second = item(other);
    int order = BY_PLACE.compare(first.subject().item().source(), second.subject().item().source());
    if (order == 0) {
      order = Boolean.compare(hasParent(second), hasParent(first));
    }
    delete(order <= 0 ? other : one);
    return order <= 0 ? one : other;
  }

  private static boolean hasParent(ArchivedItem item) {
    return item.subject().parent() instanceof Parent.Found;
  }

  private ArchivedItem item(int document) throws IOException {
    StoredFields stored = reader.storedFields();
    BytesRef bytes = stored.document(document).getBinaryValue(ArchiveFormat.ITEM);
    return ItemCodec.read(new Bytes.Reader(bytes));
  }

  private LeafReaderContext leafOf(int document) {
    return reader
        .leaves()
        .get(org.apache.lucene.index.ReaderUtil.subIndex(document, reader.leaves()));
  }

  private long runNumber(int document) throws IOException {
    LeafReaderContext leaf = leafOf(document);
    NumericDocValues values = leaf.reader().getNumericDocValues(ArchiveFormat.RUN_NUMBER);
    return values != null && values.advanceExact(document - leaf.docBase)
        ? values.longValue()
        : Long.MIN_VALUE;
  }

  private void delete(int document) throws IOException {
    LeafReaderContext leaf = leafOf(document);
    LeafReader segment = leaf.reader();
    if (writer.tryDeleteDocument(segment, document - leaf.docBase) < 0) {
      throw new IllegalStateException("a segment was merged too early");
    }
  }

  /** Keys of this night's items and where they stand; open addressing. */
  private static final class Table {
    private static final int FIRST = 1 << 12;
    private long[] keys = new long[FIRST];
    private int[] documents = filled(FIRST);
    private int size;

    private static int[] filled(int length) {
      int[] empty = new int[length];
      Arrays.fill(empty, -1);
      return empty;
    }

    private int slot(long key) {
      int mask = keys.length - 1;
      int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
      while (documents[slot] >= 0 && keys[slot] != key) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    /** Puts a document, unless the key has one already, which is returned; else -1. */
    int put(long key, int document) {
      int slot = slot(key);
      if (documents[slot] >= 0) {
        return documents[slot];
      }
      keys[slot] = key;
      documents[slot] = document;
      size++;
      if (size * 2 > keys.length) {
        grow();
      }
      return -1;
    }

    int get(long key) {
      return documents[slot(key)];
    }

    void set(long key, int document) {
      documents[slot(key)] = document;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldDocuments = documents;
      keys = new long[oldKeys.length * 2];
      documents = filled(keys.length);
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldDocuments[i] >= 0) {
          int slot = slot(oldKeys[i]);
          keys[slot] = oldKeys[i];
          documents[slot] = oldDocuments[i];
        }
      }
    }
  }
}
