import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads the texts of posts in NDJSON for the programs that saring is compared with, and their forms:
 * quick enough not to be what they are measured by (Jackson's streams, only the field {@code text}).
 */
final class Posts {

  private static final int BLOCK = 1 << 20;
  private static final JsonFactory JSON = new JsonFactory();

  /** Takes texts on one thread. */
  interface Taker {
    void take(String text) throws Exception;

    /** Nothing more comes. */
    default void finish() throws Exception {}
  }

  private final InputStream in;
  private byte[] rest = new byte[0];

  private Posts(InputStream in) {
    this.in = in;
  }

  /** Reads a file with one thread for each taker and waits until all is taken. */
  static void read(Path file, List<? extends Taker> takers) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(takers.size());
    try (InputStream in = Files.newInputStream(file)) {
      Posts posts = new Posts(in);
      List<Callable<Void>> work = new ArrayList<>();
      for (Taker taker : takers) {
        work.add(
            () -> {
              posts.hand(taker);
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void hand(Taker taker) throws Exception {
    for (Optional<byte[]> block = next(); block.isPresent(); block = next()) {
      try (JsonParser parser = JSON.createParser(block.get())) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          taker.take(text(parser));
        }
      }
    }
    taker.finish();
  }

  private static String text(JsonParser parser) throws IOException {
    String text = "";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = parser.currentName().equals("text");
      parser.nextToken();
      if (wanted) {
        text = parser.getText();
      } else {
        parser.skipChildren();
      }
    }
    return text;
  }

  /** Whole lines. */
  private synchronized Optional<byte[]> next() throws IOException {
    byte[] bytes = Arrays.copyOf(rest, rest.length + BLOCK);
    int length = rest.length + in.readNBytes(bytes, rest.length, BLOCK);
    int cut = length;
    if (length == bytes.length) {
      while (cut > 0 && bytes[cut - 1] != '\n') {
        cut--;
      }
    }
    rest = Arrays.copyOfRange(bytes, cut, length);
    return cut == 0 ? Optional.empty() : Optional.of(Arrays.copyOf(bytes, cut));
  }

  /** The forms of each entry. */
  static List<List<String>> forms(Path tsv) throws IOException {
    return Files.readAllLines(tsv).stream().map(line -> List.of(line.split("\t"))).toList();
  }
}
