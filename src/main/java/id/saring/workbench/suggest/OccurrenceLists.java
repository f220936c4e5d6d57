package id.saring.workbench.suggest;

import id.saring.text.HashtagCutter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * In which texts of the foreground each unit stands. Pairs are counted only of words that stand
 * often enough themselves, so that the many that stand once cost nothing. Belongs to one thread.
 */
final class OccurrenceLists {

  private final Map<String, Texts> units = new HashMap<>();

  /**
   * Lists units that stand in at least {@code least} texts.
   *
   * @param wanted what may become a suggestion
   */
  static Map<String, Texts> of(
      List<Document> documents, HashtagCutter cutter, int least, Predicate<String> wanted) {
    OccurrenceLists singles = new OccurrenceLists();
    OccurrenceLists pairs = new OccurrenceLists();
    UnitScanner scanner = new UnitScanner(cutter);
    for (int i = 0; i < documents.size(); i++) {
      scanner.scan(documents.get(i).text(), singles.taking(i));
    }
    singles.units.values().removeIf(texts -> texts.size() < least);
    for (int i = 0; i < documents.size(); i++) {
      scanner.scan(documents.get(i).text(), pairs.pairing(i, singles));
    }
    pairs.units.values().removeIf(texts -> texts.size() < least);
    Map<String, Texts> lists = new HashMap<>();
    for (OccurrenceLists some : List.of(singles, pairs)) {
      some.units.forEach(
          (unit, texts) -> {
            if (wanted.test(unit)) {
              lists.put(unit, texts);
            }
          });
    }
    return lists;
  }

  private void count(String unit, int text) {
    units.computeIfAbsent(unit, one -> new Texts()).add(text);
  }

  private UnitScanner.Taker taking(int text) {
    return new UnitScanner.Taker() {
      @Override
      public void word(String word, int start, int end) {
        count(word, text);
      }

      @Override
      public void pair(String first, String second, int start, int end) {
        // the words come first
      }

      @Override
      public void whole(String unit, int start, int end) {
        count(unit, text);
      }
    };
  }

  private UnitScanner.Taker pairing(int text, OccurrenceLists words) {
    return new UnitScanner.Taker() {
      @Override
      public void word(String word, int start, int end) {
        // counted before
      }

      @Override
      public void pair(String first, String second, int start, int end) {
        if (words.units.containsKey(first) && words.units.containsKey(second)) {
          count(first + " " + second, text);
        }
      }

      @Override
      public void whole(String unit, int start, int end) {
        // counted before
      }
    };
  }
}
