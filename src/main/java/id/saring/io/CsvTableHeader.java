package id.saring.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The header of a {@link CsvTable}: names to places. Immutable. */
final class CsvTableHeader {

  private final String file;
  private final List<String> names;
  private final List<String> repeated;
  private final Map<String, Integer> places;

  CsvTableHeader(String file, List<String> cells) {
    List<String> seen = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    Map<String, Integer> index = new HashMap<>();
    for (String cell : cells) {
      String name = trim(cell).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && index.putIfAbsent(name, seen.size()) != null) {
        twice.add(name);
      }
      seen.add(name);
    }
    while (!seen.isEmpty() && seen.get(seen.size() - 1).isEmpty()) {
      seen.remove(seen.size() - 1);
    }
    this.file = file;
    this.names = List.copyOf(seen);
    this.repeated = List.copyOf(twice);
    this.places = Map.copyOf(index);
  }

  String file() {
    return file;
  }

  List<String> names() {
    return names;
  }

  /** Names that stand there more than once. */
  List<String> repeated() {
    return repeated;
  }

  /** Place of a column from 0, or -1. */
  int index(String column) {
    Integer place = places.get(column);
    return place != null ? place : places.getOrDefault(column.toLowerCase(Locale.ROOT), -1);
  }

  /** Takes off blanks of every kind, no-break and zero-width ones too, at both ends. */
  static String trim(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isBlank(cell.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || c == '\uFEFF'
        || c == '\u200B';
  }
}
