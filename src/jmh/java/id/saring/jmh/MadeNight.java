package id.saring.jmh;

import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.ndjson.LineBlock;
import id.saring.ingest.ndjson.LineBlocks;
import id.saring.ingest.ndjson.NdjsonReader;
import id.saring.io.Message;
import id.saring.item.Item;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.roster.Roster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The posts, the roster and the lexicon that {@code scripts/jmh} makes, in memory. The folder is
 * named by the system property {@code saring.jmh.data}, the base lexicon by {@code
 * saring.jmh.lexicon}.
 */
public final class MadeNight {

  /** How many posts there are: a score divided by it is that of one post. */
  public static final int POSTS = 10_000;

  /** Zone of times without one, as at night. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private static final ReadOptions OPTIONS = new ReadOptions(ZONE, Map.of());

  private final byte[] bytes;
  private final NdjsonReader reader = new NdjsonReader();

  /**
   * Reads the posts into memory.
   *
   * @throws IOException if they are not there
   */
  public MadeNight() throws IOException {
    this.bytes = Files.readAllBytes(folder("saring.jmh.data").resolve("posts.ndjson"));
  }

  private static Path folder(String property) {
    return Path.of(
        Optional.ofNullable(System.getProperty(property))
            .orElseThrow(() -> new IllegalStateException("give -D" + property + "=FOLDER")));
  }

  /** Cuts the posts into blocks of lines. */
  public List<LineBlock> blocks() throws IOException {
    List<LineBlock> blocks = new ArrayList<>();
    LineBlocks lines = new LineBlocks(new ByteArrayInputStream(bytes));
    for (LineBlock block = lines.next(); block != null; block = lines.next()) {
      blocks.add(block);
    }
    return blocks;
  }

  /** Reads blocks into items, one after the other. */
  public void read(List<LineBlock> blocks, ItemTaker taker) {
    Source source = new InMemory(bytes);
    for (LineBlock block : blocks) {
      reader.read(source, block, OPTIONS, new Sink(taker));
    }
  }

  /** All posts. */
  public List<Item> items() throws IOException {
    List<Item> items = new ArrayList<>();
    read(blocks(), items::add);
    if (items.size() != POSTS) {
      throw new IllegalStateException("there must be " + POSTS + " posts, not " + items.size());
    }
    return items;
  }

  /** The registered accounts. */
  public static Roster roster() throws IOException {
    return Roster.read(folder("saring.jmh.data").resolve("accounts.csv"));
  }

  /** The base lexicon and the made layer. */
  public static Lexicon lexicon() {
    LexiconLoad load =
        LexiconReader.read(
            List.of(folder("saring.jmh.lexicon"), folder("saring.jmh.data").resolve("lexicon")));
    if (load.hasErrors()) {
      throw new IllegalStateException("the lexicon has errors: " + load.problems());
    }
    return load.lexicon();
  }

  /** Takes an item. */
  public interface ItemTaker {
    /** An item was read. */
    void take(Item item);
  }

  private record Sink(ItemTaker taker) implements RecordSink {
    @Override
    public void converted(List<Item> items) {
      items.forEach(taker::take);
    }

    @Override
    public void converted(Item item) {
      taker.take(item);
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

  private record InMemory(byte[] bytes) implements Source {
    @Override
    public String file() {
      return "posts.ndjson";
    }

    @Override
    public String member() {
      return "";
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Optional<Source> sibling(String name) {
      return Optional.empty();
    }
  }
}
