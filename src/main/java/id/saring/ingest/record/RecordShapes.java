package id.saring.ingest.record;

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
public final class RecordShapes {

  private static final int MOST_LINES = 20;

  private final List<JsonOutline> outlines;

  private RecordShapes(List<JsonOutline> outlines) {
    this.outlines = List.copyOf(outlines);
  }

  /** Looks at a head; there is no shape if it does not begin like JSON. */
  public static RecordShapes of(Head head) {
    String text = head.text().stripLeading();
    List<JsonOutline> outlines = new ArrayList<>();
    if (text.startsWith("[") || text.startsWith("{")) {
      outlines.add(JsonOutline.of(text));
    }
    if (text.startsWith("{")) {
      text.lines()
          .skip(1)
          .limit(MOST_LINES)
          .filter(line -> line.startsWith("{\""))
          .forEach(line -> outlines.add(JsonOutline.of(line)));
    }
    return new RecordShapes(outlines);
  }

  /**
   * What the root has: the members of all elements together if it is an array, else those of the
   * first object.
   */
  public static Optional<RecordShape> ofRoot(Head head) {
    String text = head.text().stripLeading();
    return text.startsWith("{") || text.startsWith("[")
        ? Optional.of(new RecordShape(JsonOutline.of(text), text.startsWith("[") ? "[]." : ""))
        : Optional.empty();
  }

  /** The first record that has a certain shape. */
  public Optional<RecordShape> first(Predicate<RecordShape> wanted) {
    return outlines.stream()
        .flatMap(
            outline ->
                List.of(new RecordShape(outline, ""), new RecordShape(outline, "[].")).stream())
        .filter(wanted)
        .findFirst();
  }
}
