package id.saring.ingest.instagram;

import id.saring.ingest.json.JsonValue;
import id.saring.item.SourceRef;
import java.util.Map;

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
     * @throws java.time.DateTimeException if a time cannot be read
     */
    Fate of(ExportRecord record);
  }
}
