package id.saring.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Reads chosen items of all segments with several threads, each a run of neighbours at a time. */
final class ItemReading {

  /** Documents a thread takes at once: neighbours are packed together and unpacked once. */
  private static final int RUN = 1 << 14;

  private final List<LeafReaderContext> leaves;
  private final Choice choice;

  /** Chooses among the living items of a segment. Asked by one thread. */
  interface Choice {
    /** Returns their documents. */
    FixedBitSet of(LeafReaderContext leaf) throws IOException;
  }

  /** All of them. */
  static FixedBitSet living(LeafReaderContext leaf) {
    LeafReader reader = leaf.reader();
    FixedBitSet all = new FixedBitSet(Math.max(1, reader.maxDoc()));
    all.set(0, reader.maxDoc());
    Bits live = reader.getLiveDocs();
    for (int doc = 0; live != null && doc < reader.maxDoc(); doc++) {
      if (!live.get(doc)) {
        all.clear(doc);
      }
    }
    return all;
  }

  /** A run of documents of one segment. */
  private record Part(CodecReader segment, FixedBitSet found, int from, int to) {}

  ItemReading(List<LeafReaderContext> leaves, Choice choice) {
    this.leaves = leaves;
    this.choice = choice;
  }

  /** What somebody threw who takes items: no fault of the archive. */
  static final class TakerException extends Exception {
    private static final long serialVersionUID = 1L;

    TakerException(Exception fault) {
      super(fault);
    }

    /** The fault itself. */
    RuntimeException unchecked() {
      return getCause() instanceof RuntimeException fault
          ? fault
          : new UncheckedIOException((IOException) getCause());
    }
  }

  /**
   * Reads.
   *
   * @return how many items were read
   * @throws IOException if a segment cannot be read
   * @throws TakerException if somebody who takes items failed
   */
  <T extends Archive.Taker> long run(int threads, Archive.Takers<T> takers)
      throws IOException, InterruptedException, TakerException {
    List<Part> parts = new ArrayList<>();
    for (LeafReaderContext leaf : leaves) {
      FixedBitSet found = choice.of(leaf);
      CodecReader segment = (CodecReader) leaf.reader();
      for (int from = 0; from < segment.maxDoc(); from += RUN) {
        parts.add(new Part(segment, found, from, Math.min(segment.maxDoc(), from + RUN)));
      }
    }
    AtomicInteger next = new AtomicInteger();
    ExecutorService crew = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Long>> readers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        readers.add(() -> read(parts, next, takers));
      }
      long read = 0;
      for (Future<Long> one : crew.invokeAll(readers)) {
        read += one.get();
      }
      return read;
    } catch (ExecutionException e) {
      throw told(Objects.requireNonNullElse(e.getCause(), e));
    } finally {
      crew.shutdownNow();
    }
  }

  private static IOException told(Throwable fault) throws IOException, TakerException {
    if (fault instanceof IOException unread) {
      return unread;
    }
    if (fault instanceof TakerException takers) {
      throw takers;
    }
    if (fault instanceof RuntimeException damaged) {
      throw damaged;
    }
    if (fault instanceof Error error) {
      throw error;
    }
    return new IOException(fault);
  }

  private static <T extends Archive.Taker> long read(
      List<Part> parts, AtomicInteger next, Archive.Takers<T> takers)
      throws IOException, TakerException {
    T taker = begun(takers);
    long read = 0;
    for (int i = next.getAndIncrement(); i < parts.size(); i = next.getAndIncrement()) {
      read += read(parts.get(i), taker);
    }
    try {
      takers.end(taker);
    } catch (IOException | RuntimeException e) {
      throw new TakerException(e);
    }
    return read;
  }

  private static <T extends Archive.Taker> T begun(Archive.Takers<T> takers) throws TakerException {
    try {
      return takers.begin();
    } catch (IOException | RuntimeException e) {
      throw new TakerException(e);
    }
  }

  private static void give(ArchivedItem item, Archive.Taker taker) throws TakerException {
    try {
      taker.take(item);
    } catch (IOException | RuntimeException e) {
      throw new TakerException(e);
    }
  }

  private static long read(Part part, Archive.Taker taker) throws IOException, TakerException {
    int last = part.to() - 1;
    int first = part.found().nextSetBit(part.from());
    if (first > last) {
      return 0;
    }
    long read = 0;
    // The instance for merging keeps what it has unpacked for the next neighbour.
    StoredFieldsReader stored = part.segment().getFieldsReader().getMergeInstance();
    for (int doc = first;
        doc <= last && doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = doc == last ? DocIdSetIterator.NO_MORE_DOCS : part.found().nextSetBit(doc + 1)) {
      DocumentStoredFieldVisitor visitor = new DocumentStoredFieldVisitor();
      stored.document(doc, visitor);
      BytesRef bytes = visitor.getDocument().getBinaryValue(ArchiveFormat.ITEM);
      if (bytes == null) {
        throw new CorruptIndexException("no item in document " + doc, ArchiveFormat.ITEM);
      }
      give(ItemCodec.read(new Bytes.Reader(bytes)), taker);
      read++;
    }
    return read;
  }
}
