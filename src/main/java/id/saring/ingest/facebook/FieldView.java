package id.saring.ingest.facebook;

import id.saring.ingest.json.JsonValue;
import java.util.List;
import java.util.Objects;

/**
 * The parts of a record by their path: nested names are parted by a slash, elements of arrays by
 * their number ({@code media/0/url}). Immutable.
 *
 * @param record an object
 */
record FieldView(JsonValue record) {

  FieldView {
    Objects.requireNonNull(record, "record");
  }

  /** What stands at that path, or empty. */
  String get(String path) {
    JsonValue value = record;
    for (String step : path.split("/")) {
      value = value.isArray() ? element(value.items(), step) : value.get(step);
    }
    return value.text();
  }

  private static JsonValue element(List<JsonValue> elements, String step) {
    int index =
        step.length() == 1 && step.charAt(0) >= '0' && step.charAt(0) <= '9'
            ? step.charAt(0) - '0'
            : Integer.MAX_VALUE;
    return index < elements.size() ? elements.get(index) : JsonValue.none();
  }

  /** The first of several paths at which something stands, blanks at the ends removed. */
  String first(String... paths) {
    for (String path : paths) {
      String value = get(path).strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
