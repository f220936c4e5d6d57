package id.saring.ingest.record;

import id.saring.ingest.json.JsonValue;
import id.saring.ingest.table.HeadedRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Folds a row of a flattened table back into the record that it was: columns {@code
 * latestComments/0/text} and {@code authorMeta.name} become lists and objects again. Empty cells
 * and ruined ids are left out. Pure.
 */
public final class NestedRow {

  private static final int MAX_DEPTH = 8;

  private static final Pattern RUINED =
      Pattern.compile("\\s*[0-9]+(?:[.,][0-9]+)?[eE]\\+?[0-9]{1,2}\\s*");

  /** Columns for the id of the record itself. */
  private static final Set<String> OWN_IDS =
      Set.of("id", "postId", "post_id", "facebookId", "commentId");

  private NestedRow() {}

  /**
   * Makes a conversion of records one of rows, which are folded first. Where nothing else gave the
   * item an id, the ruined one is handed on: whoever reads the source takes it off and says so.
   */
  public static TableFates.Conversion folded(ExportRecord.Conversion conversion) {
    return (row, ref) -> {
      Fate fate = conversion.of(ExportRecord.ofRow(of(row), ref));
      String ruined = ownRuinedId(row);
      if (ruined.isEmpty() || fate.items().isEmpty()) {
        return fate;
      }
      return new Fate.Converted(
          fate.items().stream().map(i -> i.id().isEmpty() ? i.withId(ruined) : i).toList());
    };
  }

  private static String ownRuinedId(HeadedRow row) {
    List<String> names = row.columns().names();
    for (int i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
      if (OWN_IDS.contains(names.get(i)) && RUINED.matcher(row.cells().get(i)).matches()) {
        return row.cells().get(i).strip();
      }
    }
    return "";
  }

  /** Folds one row. */
  public static JsonValue of(HeadedRow row) {
    Branch root = new Branch();
    List<String> names = row.columns().names();
    for (int i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
      String cell = row.cells().get(i);
      if (!cell.isBlank() && !isRuinedId(names.get(i), cell)) {
        root.put(names.get(i).split("[/.]", MAX_DEPTH), 0, cell);
      }
    }
    return root.value();
  }

  /**
   * Whether a spreadsheet has made {@code 7,33042E+18} of an id; several ids look like that one, so
   * it is as good as none.
   */
  private static boolean isRuinedId(String name, String cell) {
    return name.toLowerCase(Locale.ROOT).endsWith("id") && RUINED.matcher(cell).matches();
  }

  /** An object or list that grows, or a cell; belongs to one row. */
  private static final class Branch {
    private final Map<String, Branch> parts = new LinkedHashMap<>();
    private String cell = "";

    void put(String[] path, int depth, String value) {
      if (depth == path.length) {
        cell = value;
      } else {
        parts.computeIfAbsent(path[depth], name -> new Branch()).put(path, depth + 1, value);
      }
    }

    JsonValue value() {
      if (parts.isEmpty()) {
        return new JsonValue.Scalar(JsonValue.Kind.STRING, cell);
      }
      return parts.keySet().stream().allMatch(Branch::isNumber) ? list() : object();
    }

    private JsonValue object() {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      parts.forEach((name, part) -> members.put(name, part.value()));
      return new JsonValue.Obj(members);
    }

    private JsonValue list() {
      Map<Integer, JsonValue> inOrder = new TreeMap<>();
      parts.forEach((number, part) -> inOrder.put(Integer.valueOf(number), part.value()));
      return new JsonValue.Arr(List.copyOf(inOrder.values()));
    }

    private static boolean isNumber(String name) {
      return !name.isEmpty()
          && name.length() <= 6
          && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }
}
