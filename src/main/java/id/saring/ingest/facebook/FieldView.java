package id.saring.ingest.facebook;

import id.saring.ingest.json.JsonValue;
import id.saring.ingest.table.HeadedRow;
import java.util.List;

/**
 * One record of a tool that writes JSON and CSV with the same names, seen alike: nested names are
 * parted by a mark, elements of arrays by their number ({@code media/0/url}).
 */
@FunctionalInterface
interface FieldView {

  /** What stands at that name, or empty. */
  String get(String name);

  /** Sees a JSON object. */
  static FieldView of(JsonValue object) {
    return name -> {
      JsonValue value = object;
      for (String step : name.split("/")) {
        value = value.isArray() ? element(value.items(), step) : value.get(step);
      }
      return value.text();
    };
  }

  private static JsonValue element(List<JsonValue> elements, String step) {
    int index =
        step.length() == 1 && step.charAt(0) >= '0' && step.charAt(0) <= '9'
            ? step.charAt(0) - '0'
            : Integer.MAX_VALUE;
    return index < elements.size() ? elements.get(index) : JsonValue.none();
  }

  /** Sees a row of a table. */
  static FieldView of(HeadedRow row) {
    return row::raw;
  }

  /** The first of several names that has something in it, blanks at the ends removed. */
  default String first(String... names) {
    for (String name : names) {
      String value = get(name).strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
