package id.saring.ingest.record;

import id.saring.ingest.json.JsonOutline;
import java.util.Objects;

/**
 * Which members a record of a JSON file has, as far as its beginning shows.
 *
 * @param outline all of the beginning
 * @param prefix path to the record in it: empty, or {@code [].} in an array at the root
 */
public record RecordShape(JsonOutline outline, String prefix) {

  public RecordShape {
    Objects.requireNonNull(outline, "outline");
    Objects.requireNonNull(prefix, "prefix");
  }

  /** Whether the record stands in an array at the root. */
  public boolean isInArray() {
    return !prefix.isEmpty();
  }

  /** Whether there is something at all these paths. */
  public boolean has(String... paths) {
    for (String path : paths) {
      if (!outline.has(prefix + path)) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is something at one of these paths. */
  public boolean hasAny(String... paths) {
    for (String path : paths) {
      if (outline.has(prefix + path)) {
        return true;
      }
    }
    return false;
  }

  /** The first value at that path, cut, or empty. */
  public String value(String path) {
    return outline.value(prefix + path);
  }
}
