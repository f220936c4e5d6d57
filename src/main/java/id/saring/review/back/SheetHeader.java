package id.saring.review.back;

import id.saring.io.Message;
import id.saring.review.SheetColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The header of a returned sheet: columns may have been moved, deleted, added and written in other
 * letters ({@code ID Temuan}). Immutable.
 */
final class SheetHeader {

  private static final Map<String, SheetColumn> BY_NAME = byName();

  private final List<Optional<SheetColumn>> places;
  private final Set<SheetColumn> present;
  private final List<String> unknown;

  private static Map<String, SheetColumn> byName() {
    Map<String, SheetColumn> names = new TreeMap<>();
    SheetColumn.DIFFERENCE.forEach(column -> names.put(plain(column.header()), column));
    return Map.copyOf(names);
  }

  SheetHeader(List<String> cells) {
    List<Optional<SheetColumn>> columns = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String cell : cells) {
      Optional<SheetColumn> column = column(cell);
      columns.add(column);
      if (column.isEmpty() && !cell.isBlank()) {
        others.add(cell.strip());
      }
    }
    this.places = List.copyOf(columns);
    this.unknown = List.copyOf(others);
    this.present = EnumSet.noneOf(SheetColumn.class);
    columns.forEach(column -> column.ifPresent(present::add));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }

  private static Optional<SheetColumn> column(String cell) {
    return Optional.ofNullable(BY_NAME.get(plain(cell)));
  }

  /** The first row with two known columns, one of them the id or the decision; or -1. */
  static int find(List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      SheetHeader header = new SheetHeader(rows.get(i));
      boolean telling = header.has(SheetColumn.ID_TEMUAN) || header.has(SheetColumn.KEPUTUSAN);
      if (telling && header.present.size() >= 2) {
        return i;
      }
    }
    return -1;
  }

  boolean has(SheetColumn column) {
    return present.contains(column);
  }

  int width() {
    return places.size();
  }

  /** Names that are none of ours. */
  List<String> unknown() {
    return unknown;
  }

  /**
   * The cells below known columns; of a column that stands there twice the first that is filled.
   */
  Map<SheetColumn, String> cells(List<String> row) {
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    for (int i = 0; i < places.size(); i++) {
      String cell = i < row.size() ? row.get(i) : "";
      places.get(i).ifPresent(column -> cells.merge(column, cell, SheetHeader::firstFilled));
    }
    return cells;
  }

  private static String firstFilled(String one, String other) {
    return one.isBlank() ? other : one;
  }

  /** Whether a row is this header once more, as where sheets were pasted below each other. */
  boolean isRepeatedBy(List<String> row) {
    return new SheetHeader(row).present.equals(present);
  }

  /** Why a row cannot be trusted: cells beyond the header, or a column twice with two answers. */
  Optional<Message> fault(List<String> row) {
    for (int i = places.size(); i < row.size(); i++) {
      if (!row.get(i).isBlank()) {
        return Optional.of(Message.of("review.row-too-wide", row.size(), places.size()));
      }
    }
    Map<SheetColumn, String> first = new EnumMap<>(SheetColumn.class);
    for (int i = 0; i < Math.min(places.size(), row.size()); i++) {
      String cell = row.get(i).strip();
      if (places.get(i).isPresent() && !cell.isEmpty()) {
        SheetColumn column = places.get(i).get();
        String before = first.putIfAbsent(column, cell);
        if (before != null && !before.equals(cell)) {
          return Optional.of(Message.of("review.row-column-twice", column.header(), before, cell));
        }
      }
    }
    return Optional.empty();
  }
}
