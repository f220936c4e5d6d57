package id.saring.ingest.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of columns, looked up without regard to case, blanks at the ends and byte order marks. Of
 * two columns with one name the first counts. Immutable.
 */
public final class ColumnNames {

  private final List<String> names;

  /** By the name in lower case, and as written, since nearly all look-ups are that. */
  private final Map<String, Integer> places = new HashMap<>();

  /** Takes the cells of a header row. */
  public ColumnNames(List<String> header) {
    this.names = cleaned(header);
    for (int i = 0; i < names.size(); i++) {
      places.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i);
    }
    for (String name : names) {
      places.putIfAbsent(name, index(name));
    }
  }

  /** Names without blanks at the ends and byte order marks. */
  static List<String> cleaned(List<String> header) {
    return header.stream().map(ColumnNames::clean).toList();
  }

  private static String clean(String name) {
    String plain = name.strip();
    return plain.startsWith("\uFEFF") ? plain.substring(1).strip() : plain;
  }

  /** The names as written. */
  public List<String> names() {
    return names;
  }

  /** Number of a column from 0, or -1. */
  public int index(String name) {
    Integer place = places.get(name);
    return place != null ? place : places.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
  }

  /** Whether all these columns are there. */
  public boolean hasAll(String... wanted) {
    for (String name : wanted) {
      if (index(name) < 0) {
        return false;
      }
    }
    return true;
  }
}
