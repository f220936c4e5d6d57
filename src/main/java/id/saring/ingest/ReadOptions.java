package id.saring.ingest;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What the user said about reading.
 *
 * @param zone for times without a zone
 * @param columns our field name to the column of a foreign table ({@code --map}); empty if not
 *     given
 */
public record ReadOptions(ZoneId zone, Map<String, String> columns) {

  public ReadOptions {
    Objects.requireNonNull(zone, "zone");
    columns = Collections.unmodifiableMap(new TreeMap<>(columns)); // one order, for messages
  }
}
