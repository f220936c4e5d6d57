package id.saring.workbench;

import id.saring.text.TextScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * The words around a sign in which its {@code butuh} and {@code kecuali} are looked for, so that a
 * maintainer sees how far {@code jarak} reaches.
 *
 * @param start UTF-16 index in the raw text
 * @param end index behind it
 */
public record Window(int start, int end) {

  /**
   * Finds the window of a sign.
   *
   * @param text raw text
   * @param from UTF-16 index of the sign
   * @param to index behind it
   * @param words how many words to each side, not negative
   */
  public static Window around(String text, int from, int to, int words) {
    List<int[]> places = places(text);
    int first = places.size();
    int last = -1;
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i)[1] > from && places.get(i)[0] < to) {
        first = Math.min(first, i);
        last = i;
      }
    }
    if (last < 0) {
      return new Window(from, to);
    }
    int left = places.get(Math.max(0, first - words))[0];
    int right = places.get(Math.min(places.size() - 1, last + words))[1];
    return new Window(Math.min(left, from), Math.max(right, to));
  }

  private static List<int[]> places(String text) {
    List<int[]> places = new ArrayList<>();
    TextScanner scanner = new TextScanner();
    scanner.reset(text);
    while (scanner.next()) {
      places.add(new int[] {scanner.start(), scanner.end()});
    }
    return places;
  }
}
