package id.saring.ingest.record;

import id.saring.ingest.ItemFault;
import id.saring.ingest.json.JsonValue;
import id.saring.item.SourceRef;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Objects;

/**
 * One record that was parsed.
 *
 * @param value what it says
 * @param ref where it stands
 * @param path the array it stands in, as in {@link id.saring.ingest.json.JsonElement#path()}
 * @param around what stands before that array
 */
public record ExportRecord(
    JsonValue value, SourceRef ref, String path, Map<String, JsonValue> around) {

  public ExportRecord {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(path, "path");
    around = Map.copyOf(around);
  }

  /** Makes a record of a table, which stands in no array. */
  public static ExportRecord ofRow(JsonValue value, SourceRef ref) {
    return new ExportRecord(value, ref, "", Map.of());
  }

  /** Turns a record into its fate. */
  @FunctionalInterface
  public interface Conversion {

    /**
     * Decides the fate.
     *
     * @throws DateTimeException if a time cannot be read
     * @throws ItemFault if it cannot be read for a reason of its own
     */
    Fate of(ExportRecord record) throws ItemFault;

    /** The same, with a fate for records whose time cannot be read. */
    default Conversion orBadTime(Fate badTime) {
      return record -> {
        try {
          return of(record);
        } catch (DateTimeException e) {
          return badTime;
        }
      };
    }
  }
}
