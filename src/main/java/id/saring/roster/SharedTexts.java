package id.saring.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that many rows repeat, by number. When there are too many for that to save anything, new
 * ones stand in their rows. Filled by one thread, then only read, by any.
 */
final class SharedTexts {

  private final int most;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  SharedTexts(int most) {
    this.most = most;
  }

  void put(String text, RowBytes row) {
    Integer number = numbers.get(text);
    if (number == null && texts.size() < most) {
      texts.add(text);
      number = texts.size();
      numbers.put(text, number);
    }
    if (number != null) {
      row.number(number);
    } else {
      row.number(0);
      row.text(text);
    }
  }

  String get(RowCursor row) {
    int number = (int) row.number();
    return number == 0 ? row.text() : texts.get(number - 1);
  }

  /** Those that have a number, in the order in which they came. */
  List<String> all() {
    return List.copyOf(texts);
  }

  /** Forgets the way from a text to its number. */
  void trim() {
    numbers.clear();
  }
}
