package id.saring.ingest.record;

import id.saring.ingest.Head;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonElement;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.json.JsonValue;
import id.saring.item.PostedAt;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The envelope in which the browser extension Zeeschuimer keeps what it saw. The same thing may be
 * there several times, first in part and later whole: of equal ones the last whole one is read and
 * the others are merged. Looks through a file twice.
 */
public final class Zeeschuimer {

  private static final String PLATFORM = "source_platform";

  private Zeeschuimer() {}

  /** The platform's name in a file that holds envelopes, or empty. */
  public static Optional<String> platform(Head head) {
    return RecordShapes.ofRoot(head)
        .filter(shape -> shape.has(PLATFORM, "data", "timestamp_collected"))
        .map(shape -> shape.value(PLATFORM))
        .filter(platform -> !platform.isEmpty());
  }

  /** The platform's name in an envelope. */
  public static String platform(JsonValue envelope) {
    return envelope.get(PLATFORM).text();
  }

  /** The platform's object. */
  public static JsonValue data(JsonValue envelope) {
    return envelope.get("data");
  }

  /** When it was collected, for {@code captured_at}; never when it was posted. */
  public static String capturedAt(JsonValue envelope) {
    PostedAt time = PostTimes.within(envelope.get("timestamp_collected").text(), Optional.empty());
    return time == null ? "" : time.instant().toString();
  }

  /**
   * Reads a file.
   *
   * @param platforms names of the platforms that are wanted; envelopes of others are ignored
   * @param isWhole whether a platform's object is whole
   * @throws IOException if it cannot be read
   */
  public static void read(
      Source source,
      RecordSink sink,
      Set<String> platforms,
      Predicate<JsonValue> isWhole,
      Fate badTime,
      ExportRecord.Conversion conversion)
      throws IOException {
    Census census = new Census(isWhole);
    try (InputStream in = source.open()) {
      JsonRoots.read(in, census::count);
    } catch (SourceException e) {
      census.end(); // told when the file is read for good
    }
    try (InputStream in = source.open()) {
      JsonRoots.read(
          in,
          new RecordFates(
              source,
              sink,
              badTime,
              record -> {
                String platform = platform(record.value());
                if (!platforms.contains(platform)) {
                  return new Fate.Ignored(platform.isEmpty() ? "other" : platform);
                }
                return census.isBest(record) ? conversion.of(record) : new Fate.Merged();
              }));
    }
  }

  /** Which record of several equal ones is the best. */
  private static final class Census {
    private final Predicate<JsonValue> isWhole;
    private final Map<String, Long> best = new HashMap<>();
    private final Map<String, Long> bestWhole = new HashMap<>();
    private long record;

    Census(Predicate<JsonValue> isWhole) {
      this.isWhole = isWhole;
    }

    void count(JsonElement element) {
      record++;
      try {
        JsonValue envelope = element.parse();
        String key = key(envelope);
        if (!key.isEmpty()) {
          (isWhole.test(data(envelope)) ? bestWhole : best).put(key, record);
        }
      } catch (BrokenJsonException e) {
        end(); // told when the file is read for good
      }
    }

    void end() {
      best.remove("");
    }

    private static String key(JsonValue envelope) {
      String id = envelope.get("item_id").text();
      return id.isEmpty() ? "" : platform(envelope) + "/" + id;
    }

    boolean isBest(ExportRecord one) {
      String key = key(one.value());
      Long whole = bestWhole.get(key);
      Long last = whole == null ? best.get(key) : whole;
      return last == null || last == one.ref().record();
    }
  }
}
