package id.saring.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Names of months as exports and spreadsheets write them. Pure. */
public final class MonthName {

  private static final int LETTERS = 3;

  /** Indonesian, older Indonesian and English names, by their first three letters. */
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("peb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("mei", 5),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("agu", 8),
          Map.entry("agt", 8),
          Map.entry("ags", 8),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("okt", 10),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("nop", 11),
          Map.entry("des", 12),
          Map.entry("dec", 12));

  private MonthName() {}

  /** The month's number, 1 to 12, by the first three letters; empty for a word that is no month. */
  public static OptionalInt number(String word) {
    if (word.length() < LETTERS) {
      return OptionalInt.empty();
    }
    Integer number = MONTHS.get(word.substring(0, LETTERS).toLowerCase(Locale.ROOT));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
