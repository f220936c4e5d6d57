package id.saring.archive;

import id.saring.io.PublishedFolder;
import id.saring.match.Subject;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.codecs.lucene912.Lucene912Codec.Mode;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * What one run writes into the archive. Each screening thread has a {@link Feed}; segments are
 * written while screening goes on, and nothing of them counts before {@link #finish}, which comes
 * after the sheet is out.
 *
 * <p>No fault here reaches the run: the first one ends the archiving of this night, is kept, and is
 * told by {@link #finish}. The archive then stays as the last good night left it.
 */
public final class ArchiveSession implements Closeable {

  /** Memory for documents that are not yet on the disk, all threads together. */
  private static final double BUFFER_MB = 64;

  /** Largest segment that merging makes, so that a night never rewrites the whole archive. */
  private static final double MERGED_MB = 1024;

  private static final int SEGMENTS_A_TIER = 24;

  private final Path folder;
  private final LocalDate runDay;
  private final AtomicReference<@Nullable ArchiveException> failure = new AtomicReference<>();
  private final Set<String> segmentsBefore;
  private final List<String> runsBefore;
  private final @Nullable Directory directory;
  private final @Nullable IndexWriter writer;

  /**
   * What became of a night's items.
   *
   * @param items how many items the night brought, each once
   * @param updated how many of them an earlier night had brought already
   * @param expired how many earlier ones went because no night held them any more
   */
  public record Outcome(long items, long updated, long expired) {}

  /** Takes the items of one thread. */
  public final class Feed {
    private final ArchiveFormat format = new ArchiveFormat(runDay);

    private Feed() {}

    /** Adds an item. Never throws; after a first fault nothing is added any more. */
    public void add(Subject subject) {
      IndexWriter open = writer;
      if (open == null || failure.get() != null) {
        return;
      }
      try {
        open.addDocument(format.document(subject));
      } catch (IOException | RuntimeException e) {
        fail(e);
      }
    }
  }

  private ArchiveSession(
      Path folder,
      LocalDate runDay,
      @Nullable Directory directory,
      @Nullable IndexWriter writer,
      Set<String> segmentsBefore,
      List<String> runsBefore) {
    this.folder = folder;
    this.runDay = runDay;
    this.directory = directory;
    this.writer = writer;
    this.segmentsBefore = segmentsBefore;
    this.runsBefore = runsBefore;
  }

  /**
   * Begins. Never throws: a folder that cannot be used is told by {@link #finish}.
   *
   * @param folder where the archive lies; made if it is not there
   * @param runDay run date, from which expiry counts
   */
  public static ArchiveSession begin(Path folder, LocalDate runDay) {
    Directory directory = null;
    try {
      PublishedFolder.createPrivate(folder);
      directory = PrivateDirectory.open(folder);
      Set<String> before = Set.of();
      List<String> runs = List.of();
      if (DirectoryReader.indexExists(directory)) {
        ArchiveCommit commit = ArchiveCommit.read(folder, directory);
        before = segments(commit.infos());
        runs = commit.runs();
      } else {
        ArchiveCommit.requireEmpty(folder);
      }
      IndexWriter writer = new IndexWriter(directory, config());
      return new ArchiveSession(folder, runDay, directory, writer, before, runs);
    } catch (IOException | RuntimeException e) {
      ArchiveSession failed =
          new ArchiveSession(folder, runDay, directory, null, Set.of(), List.of());
      failed.fail(e);
      failed.close();
      return failed;
    }
  }

  private static Set<String> segments(SegmentInfos infos) {
    return infos.asList().stream()
        .map((SegmentCommitInfo segment) -> segment.info.name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(null)
        .setOpenMode(OpenMode.CREATE_OR_APPEND)
        .setCommitOnClose(false)
        .setUseCompoundFile(false)
        .setCodec(new Lucene912Codec(Mode.BEST_COMPRESSION))
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergeScheduler(new SerialMergeScheduler())
        // Until the end: documents are found again by the place they were written to.
        .setMergePolicy(NoMergePolicy.INSTANCE);
  }

  /** Settings of a writer that leaves nothing deleted behind. */
  static IndexWriterConfig rewriting() {
    TieredMergePolicy policy = merging();
    policy.setForceMergeDeletesPctAllowed(0);
    return config().setOpenMode(OpenMode.APPEND).setMergePolicy(policy);
  }

  static IndexWriterConfig sweeping() {
    return config().setOpenMode(OpenMode.CREATE);
  }

  private static TieredMergePolicy merging() {
    TieredMergePolicy policy = new TieredMergePolicy();
    policy.setMaxMergedSegmentMB(MERGED_MB);
    policy.setSegmentsPerTier(SEGMENTS_A_TIER);
    policy.setNoCFSRatio(0);
    return policy;
  }

  /** Whether nothing has failed so far. */
  public boolean isUsable() {
    return failure.get() == null;
  }

  /** Names of the runs whose items the archive has already. */
  public Set<String> runs() {
    return Set.copyOf(runsBefore);
  }

  /** A feed for one thread. */
  public Feed feed() {
    return new Feed();
  }

  private void fail(Throwable fault) {
    failure.compareAndSet(null, ArchiveException.of(folder, fault));
  }

  /**
   * Makes the night part of the archive: each item once, the older of two gone, what no night has
   * held for too long gone.
   *
   * @param runId name of the run, kept with the commit
   * @param later items that came with more than at first, such as their parent
   * @param keepDays days after the last night that held an item, at least 1
   * @throws ArchiveException if anything failed, now or earlier; the archive is as it was
   */
  public Outcome finish(String runId, Iterable<Subject> later, int keepDays)
      throws ArchiveException {
    Feed feed = feed();
    later.forEach(feed::add);
    IndexWriter open = writer;
    if (open == null || failure.get() != null) {
      close();
      throw failed();
    }
    try {
      Renewal.Counts counts = Renewal.run(open, segmentsBefore);
      LocalDate oldest = runDay.minusDays(keepDays - 1L);
      long before = open.getDocStats().numDocs;
      open.deleteDocuments(Archive.older(oldest));
      open.flush();
      long expired = before - open.getDocStats().numDocs;
      open.getConfig().setMergePolicy(merging());
      open.maybeMerge();
      open.forceMergeDeletes(); // rewrites what holds more dead items than a tenth
      open.setLiveCommitData(ArchiveCommit.data(ArchiveCommit.with(runsBefore, runId)).entrySet());
      open.commit();
      return new Outcome(counts.items(), counts.updated(), expired);
    } catch (IOException | RuntimeException e) {
      fail(e);
      throw failed();
    } finally {
      close();
    }
  }

  private ArchiveException failed() {
    ArchiveException known = failure.get();
    return known != null
        ? known
        : ArchiveException.of(ArchiveException.Kind.UNUSABLE, folder, "closed");
  }

  /** Gives up what was not finished; the archive is as it was. */
  @Override
  public void close() {
    try {
      if (writer != null && writer.isOpen()) {
        writer.rollback();
      }
    } catch (IOException | RuntimeException e) {
      fail(e);
    }
    try {
      if (directory != null) {
        directory.close();
      }
    } catch (IOException e) {
      fail(e);
    }
  }
}
