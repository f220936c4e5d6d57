package id.saring.ingest.instagram;

import id.saring.ingest.Head;
import id.saring.ingest.json.JsonOutline;
import java.util.Optional;

/**
 * Which members the records of a file have, whether they stand in an array at the root, one a line,
 * or alone. Immutable.
 */
public final class RecordOutline {

  private final JsonOutline outline;

  private RecordOutline(JsonOutline outline) {
    this.outline = outline;
  }

  /** Looks at a head, or at nothing if it does not begin like JSON. */
  public static Optional<RecordOutline> of(Head head) {
    String text = head.text().stripLeading();
    return text.startsWith("{") || text.startsWith("[")
        ? Optional.of(new RecordOutline(JsonOutline.of(text)))
        : Optional.empty();
  }

  /** Whether records stand in an array at the root. */
  public boolean isArray() {
    return outline.has("[]");
  }

  /** Whether a record has something at that path. */
  public boolean has(String path) {
    return outline.has("[]." + path) || outline.has(path);
  }

  /** Whether a record has something at all these paths. */
  public boolean hasAll(String... paths) {
    for (String path : paths) {
      if (!has(path)) {
        return false;
      }
    }
    return true;
  }

  /** The first value at that path, or empty. */
  public String value(String path) {
    String inArray = outline.value("[]." + path);
    return inArray.isEmpty() ? outline.value(path) : inArray;
  }
}
