import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.ndjson.LineBlock;
import id.saring.ingest.ndjson.LineBlocks;
import id.saring.ingest.ndjson.NdjsonReader;
import id.saring.io.Message;
import id.saring.item.Item;
import id.saring.text.TextScanner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The floor under a night: reads NDJSON with the reader of a night, on as many threads as a night,
 * cuts every text into words, and does nothing else. Run as {@code java Floor.java FILE}; what is
 * printed is how many posts and words there were, and posts a second without the start of Java.
 *
 * <p>No night can be faster than this with these readers, so its distance from the floor is the
 * price of knowing accounts, matching and writing.
 */
public final class Floor {

  private static final int WAITING_PER_THREAD = 3;
  private static final ReadOptions OPTIONS = new ReadOptions(ZoneId.of("Asia/Jakarta"), Map.of());

  private Floor() {}

  public static void main(String[] args) throws Exception {
    long from = System.nanoTime();
    Source source = new PlainFile(Path.of(args[0]));
    int threads = Runtime.getRuntime().availableProcessors();
    BlockingQueue<Optional<LineBlock>> queue =
        new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Worker worker = new Worker(source, queue);
      workers.add(worker);
      worker.start();
    }
    try (InputStream in = source.open()) {
      LineBlocks blocks = new LineBlocks(in);
      for (LineBlock block = blocks.next(); block != null; block = blocks.next()) {
        queue.put(Optional.of(block));
      }
    }
    for (int i = 0; i < threads; i++) {
      queue.put(Optional.empty());
    }
    long posts = 0;
    long words = 0;
    for (Worker worker : workers) {
      worker.join();
      posts += worker.posts;
      words += worker.words;
    }
    double seconds = (System.nanoTime() - from) / 1e9;
    System.out.printf("%d posts, %d words, %.0f posts/s%n", posts, words, posts / seconds);
  }

  /** Reads and cuts blocks until there are no more. */
  private static final class Worker extends Thread implements RecordSink {
    private final Source source;
    private final BlockingQueue<Optional<LineBlock>> queue;
    private final NdjsonReader reader = new NdjsonReader();
    private final TextScanner scanner = new TextScanner();
    private long posts;
    private long words;

    Worker(Source source, BlockingQueue<Optional<LineBlock>> queue) {
      this.source = source;
      this.queue = queue;
    }

    @Override
    public void run() {
      try {
        for (Optional<LineBlock> block = queue.take(); block.isPresent(); block = queue.take()) {
          reader.read(source, block.get(), OPTIONS, this);
        }
      } catch (InterruptedException e) {
        interrupt();
      }
    }

    @Override
    public void converted(Item item) {
      posts++;
      scanner.reset(item.text());
      while (scanner.next()) {
        words++;
      }
    }

    @Override
    public void converted(List<Item> items) {
      items.forEach(this::converted);
    }

    @Override
    public void merged() {}

    @Override
    public void ignored(String kind) {}

    @Override
    public void rejected(SkippedRecord record) {
      throw new IllegalStateException("line " + record.line() + " is no post");
    }

    @Override
    public void notice(Message notice) {}
  }

  /** A file that is read from beginning to end. */
  private record PlainFile(Path place) implements Source {
    @Override
    public String file() {
      return place.toString();
    }

    @Override
    public String member() {
      return "";
    }

    @Override
    public long size() {
      return -1;
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(place);
    }

    @Override
    public Optional<Source> sibling(String name) {
      return Optional.empty();
    }
  }
}
