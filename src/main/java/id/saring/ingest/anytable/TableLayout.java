package id.saring.ingest.anytable;

import id.saring.ingest.ItemField;
import id.saring.ingest.SourceException;
import id.saring.ingest.table.ColumnNames;
import id.saring.ingest.table.HeadedRow;
import id.saring.ingest.table.HeadedTable;
import id.saring.io.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which columns of a foreign table hold what: those that the user named, else those whose names are
 * known. Immutable.
 */
final class TableLayout {

  private static final int SHOWN = 600;

  private final ColumnNames columns;
  private final Map<ItemField, List<Integer>> places;
  private final List<Integer> clocks;

  private TableLayout(
      ColumnNames columns, Map<ItemField, List<Integer>> places, List<Integer> clocks) {
    this.columns = columns;
    this.places = places;
    this.clocks = List.copyOf(clocks);
  }

  /** Columns with known names. */
  static TableLayout ofAliases(ColumnNames columns) {
    Map<ItemField, List<Integer>> places = new EnumMap<>(ItemField.class);
    List<String> names = columns.names();
    for (ItemField field : ItemField.values()) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        if (ColumnAliases.rank(field, names.get(i)) >= 0) {
          found.add(i);
        }
      }
      found.sort(
          Comparator.<Integer>comparingInt(i -> ColumnAliases.rank(field, names.get(i)))
              .thenComparing(Comparator.naturalOrder()));
      places.put(field, found);
    }
    List<Integer> clocks = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (ColumnAliases.isClock(ColumnAliases.plain(names.get(i)))) {
        clocks.add(i);
      }
    }
    return new TableLayout(columns, places, clocks);
  }

  /**
   * The layout by which a table is read.
   *
   * @param map our field to the table's column; wins over known names
   * @throws SourceException if the map does not fit, or there is no column for words
   */
  static TableLayout of(HeadedTable table, Map<String, String> map) throws SourceException {
    TableLayout layout = ofAliases(table.columns());
    for (Map.Entry<String, String> pair : new TreeMap<>(map).entrySet()) {
      ItemField field =
          ItemField.of(pair.getKey())
              .orElseThrow(
                  () -> wrong("peta-salah", "csv-map-field", pair.getKey(), ColumnMap.fields()));
      int place = table.columns().index(pair.getValue().strip());
      if (place < 0) {
        throw wrong("kolom-kurang", "csv-map-column", pair.getValue(), layout.shownColumns());
      }
      layout.places.values().forEach(found -> found.remove((Integer) place));
      layout.places.put(field, new ArrayList<>(List.of(place)));
    }
    layout.dropNumbers(table.sample());
    if (!layout.hasWords()) {
      throw wrong("kolom-kurang", "table-columns", layout.shownColumns(), ColumnMap.fields());
    }
    return layout;
  }

  private static SourceException wrong(String code, String key, Object... values) {
    return new SourceException(code, Message.of("ingest." + key, values));
  }

  /** A column of counts is no text, whatever its name says ({@code Comment}, {@code Status}). */
  private void dropNumbers(List<List<String>> sample) {
    List<Integer> text = at(ItemField.TEXT);
    for (int i = 0; i < text.size() - 1; i++) {
      int place = text.get(i);
      List<String> filled =
          sample.stream()
              .map(row -> place < row.size() ? row.get(place).strip() : "")
              .filter(cell -> !cell.isEmpty())
              .toList();
      if (filled.isEmpty() || !filled.stream().allMatch(TableLayout::isNumber)) {
        places.put(ItemField.TEXT, List.copyOf(text.subList(i, text.size())));
        return;
      }
    }
    if (!text.isEmpty()) {
      places.put(ItemField.TEXT, List.of(text.get(text.size() - 1)));
    }
  }

  private static boolean isNumber(String cell) {
    return cell.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
  }

  private List<Integer> at(ItemField field) {
    return places.getOrDefault(field, List.of());
  }

  boolean has(ItemField field) {
    return !at(field).isEmpty();
  }

  /** Whether there is something that could be an item: words, or whom an act points at. */
  private boolean hasWords() {
    return has(ItemField.TEXT)
        || has(ItemField.TARGET_ID)
        || has(ItemField.TARGET_HANDLE)
        || has(ItemField.TARGET_NAME)
        || has(ItemField.TARGET_TEXT);
  }

  /** Whether these columns are those of posts: words, and who, when or where besides. */
  boolean looksLikePosts() {
    return has(ItemField.TEXT)
        && (has(ItemField.POSTED_AT)
            || has(ItemField.URL)
            || has(ItemField.AUTHOR_HANDLE)
            || has(ItemField.AUTHOR_NAME));
  }

  /** The first filled cell of a field. For words the best column counts alone, with its doubles. */
  String raw(HeadedRow row, ItemField field) {
    List<Integer> found = at(field);
    for (int place : found) {
      boolean twin = field != ItemField.TEXT || sameName(place, found.get(0));
      if (twin && !cell(row, place).isBlank()) {
        return cell(row, place);
      }
    }
    return "";
  }

  private boolean sameName(int one, int other) {
    List<String> names = columns.names();
    return ColumnAliases.plain(names.get(one)).equals(ColumnAliases.plain(names.get(other)));
  }

  String get(HeadedRow row, ItemField field) {
    return raw(row, field).strip();
  }

  /** All filled cells of a field, the best column first. */
  List<String> all(HeadedRow row, ItemField field) {
    return at(field).stream()
        .map(place -> cell(row, place).strip())
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  private static String cell(HeadedRow row, int place) {
    return place < row.cells().size() ? row.cells().get(place) : "";
  }

  /** The time of day that stands in a column of its own; may be empty. */
  String clock(HeadedRow row) {
    for (int place : clocks) {
      boolean isDay = !at(ItemField.POSTED_AT).isEmpty() && at(ItemField.POSTED_AT).get(0) == place;
      if (!isDay && !cell(row, place).isBlank()) {
        return cell(row, place).strip();
      }
    }
    return "";
  }

  /** The cells of the column of a field in some rows. */
  List<String> sampleOf(List<List<String>> rows, ItemField field) {
    List<Integer> found = at(field);
    return found.isEmpty()
        ? List.of()
        : rows.stream()
            .map(row -> found.get(0) < row.size() ? row.get(found.get(0)) : "")
            .filter(cell -> !cell.isBlank())
            .toList();
  }

  /** Whether the words are comments. */
  boolean isOfComments() {
    return columns.names().stream()
        .map(ColumnAliases::plain)
        .anyMatch(
            name ->
                name.equals("commentid")
                    || name.equals("cid")
                    || name.equals("idkomentar")
                    || (has(ItemField.TEXT)
                        && ColumnAliases.saysComment(name)
                        && name.equals(nameOf(ItemField.TEXT))));
  }

  private String nameOf(ItemField field) {
    return ColumnAliases.plain(columns.names().get(at(field).get(0)));
  }

  /** The columns that are read, for the user: {@code text=Isi, url=Tautan}. */
  String shown() {
    String all =
        places.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(
                entry -> entry.getKey().code() + "=" + columns.names().get(entry.getValue().get(0)))
            .collect(Collectors.joining(", "));
    return cut(all);
  }

  private String shownColumns() {
    return cut(String.join(", ", columns.names()));
  }

  private static String cut(String all) {
    return all.length() <= SHOWN ? all : all.substring(0, SHOWN) + "…";
  }
}
