package id.saring.ingest.csv;

import id.saring.ingest.ItemField;
import id.saring.ingest.ItemFields;
import id.saring.ingest.SourceException;
import id.saring.io.CsvRow;
import id.saring.io.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where our columns stand in a table: by their own names, or as {@code --map} says. Immutable. */
final class ColumnLayout {

  private final int width;
  private final Map<ItemField, Integer> places;
  private final List<String> unknown;

  private ColumnLayout(int width, Map<ItemField, Integer> places, List<String> unknown) {
    this.width = width;
    this.places = places;
    this.unknown = List.copyOf(unknown);
  }

  /** A layout by our own names only. */
  static ColumnLayout ofOwnNames(CsvRow header) {
    return complete(names(header), new EnumMap<>(ItemField.class));
  }

  /**
   * A layout in which some columns have other names.
   *
   * @param map our column to theirs; case does not matter
   * @throws SourceException if the map or the table lacks something
   */
  static ColumnLayout of(CsvRow header, Map<String, String> map) throws SourceException {
    List<String> names = names(header);
    Map<ItemField, Integer> places = new EnumMap<>(ItemField.class);
    for (Map.Entry<String, String> pair : new TreeMap<>(map).entrySet()) {
      ItemField ours =
          ItemField.of(pair.getKey())
              .orElseThrow(
                  () -> unusable("peta-salah", "csv-map-field", pair.getKey(), ownNames()));
      int place = names.indexOf(clean(pair.getValue()));
      if (place < 0) {
        throw unusable("kolom-kurang", "csv-map-column", pair.getValue(), shown(header));
      }
      places.put(ours, place);
    }
    ColumnLayout layout = complete(names, places);
    if (!layout.hasWords()) {
      throw unusable("kolom-kurang", "csv-columns-missing", shown(header), ownNames());
    }
    return layout;
  }

  /** Adds the columns that bear our own names to those already placed. */
  private static ColumnLayout complete(List<String> names, Map<ItemField, Integer> places) {
    Set<Integer> claimed = Set.copyOf(places.values());
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Optional<ItemField> ours = ItemField.of(names.get(i));
      boolean ourOwn = ours.isPresent() && places.putIfAbsent(ours.get(), i) == null;
      if (!ourOwn && !claimed.contains(i) && !names.get(i).isEmpty()) {
        unknown.add(names.get(i));
      }
    }
    return new ColumnLayout(names.size(), places, unknown);
  }

  private static SourceException unusable(String code, String key, Object... values) {
    return new SourceException(code, Message.of("ingest." + key, values));
  }

  private static List<String> names(CsvRow header) {
    List<String> names = new ArrayList<>(header.cells().stream().map(ColumnLayout::clean).toList());
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    return names;
  }

  private static String clean(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static String shown(CsvRow header) {
    String all = String.join(", ", header.cells().stream().map(String::strip).toList());
    return all.length() <= 500 ? all : all.substring(0, 500) + "…";
  }

  private static String ownNames() {
    return String.join(", ", Arrays.stream(ItemField.values()).map(ItemField::code).toList());
  }

  /** Number of named columns. */
  int width() {
    return width;
  }

  /** Columns that are none of ours, in the order of the table. */
  List<String> unknown() {
    return unknown;
  }

  boolean has(ItemField column) {
    return places.containsKey(column);
  }

  /** Whether there is a column for words or for a target, without which no row is an item. */
  boolean hasWords() {
    return has(ItemField.TEXT) || hasTarget();
  }

  /** Whether there is a column that other tools do not have, as they all have text and url. */
  boolean hasOneOfOurOwn() {
    return present().stream().anyMatch(field -> field != ItemField.TEXT && field != ItemField.URL);
  }

  boolean hasTarget() {
    return Arrays.stream(ItemField.values()).anyMatch(c -> c.isTarget() && has(c));
  }

  /** Our columns that the table has. */
  List<ItemField> present() {
    return Arrays.stream(ItemField.values()).filter(this::has).toList();
  }

  /** Sets the fields to the cells of a row; fields without a column are empty. */
  void fill(ItemFields fields, CsvRow row) {
    fields.clear();
    places.forEach((field, place) -> fields.set(field, row.cell(place)));
  }
}
