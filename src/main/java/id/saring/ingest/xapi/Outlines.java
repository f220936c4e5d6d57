package id.saring.ingest.xapi;

import id.saring.ingest.Head;
import id.saring.ingest.json.JsonOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The shapes of the first records of a JSON file, whether it is an array, an object, or has an
 * object a line. Immutable.
 */
public final class Outlines {

  private static final int MOST_LINES = 20;

  private final List<JsonOutline> outlines = new ArrayList<>();

  private Outlines() {}

  /** Looks at a head; there is no shape if it does not begin like JSON. */
  public static Outlines of(Head head) {
    Outlines found = new Outlines();
    String text = head.text().stripLeading();
    if (text.startsWith("[") || text.startsWith("{")) {
      found.outlines.add(JsonOutline.of(text));
    }
    if (text.startsWith("{")) {
      text.lines()
          .skip(1)
          .limit(MOST_LINES)
          .filter(line -> line.startsWith("{\""))
          .forEach(line -> found.outlines.add(JsonOutline.of(line)));
    }
    return found;
  }

  /** The first record that has a certain shape. */
  public Optional<Shape> first(Predicate<Shape> wanted) {
    return outlines.stream()
        .flatMap(outline -> List.of(new Shape(outline, ""), new Shape(outline, "[].")).stream())
        .filter(wanted)
        .findFirst();
  }

  /**
   * The shape of a record.
   *
   * @param outline all of the file's beginning
   * @param prefix path to the record
   */
  public record Shape(JsonOutline outline, String prefix) {

    /** Whether all these members are there. */
    public boolean has(String... paths) {
      for (String path : paths) {
        if (!outline.has(prefix + path)) {
          return false;
        }
      }
      return true;
    }

    /** Whether one of these members is there. */
    public boolean hasAny(String... paths) {
      for (String path : paths) {
        if (outline.has(prefix + path)) {
          return true;
        }
      }
      return false;
    }

    /** The value of a member, cut, or empty. */
    public String value(String path) {
      return outline.value(prefix + path);
    }
  }
}
