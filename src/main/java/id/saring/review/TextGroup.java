package id.saring.review;

import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.item.Item;
import id.saring.text.TextScanner;
import id.saring.text.Zone;
import java.util.TreeSet;

/**
 * A text without its dress: copies of one text have the same {@link #key}, and its id is their
 * {@code kelompok}. Letter case, punctuation, links, mentions and drawn-out letters do not matter;
 * emoji only in short texts, where they may be the message ("salam ✌"), and there neither their
 * number nor their order. An act without words is grouped by what it points at. Pure.
 */
final class TextGroup {

  /** UTF-16 units of words from which a text is long: its emoji are dress, and typos forgivable. */
  static final int LONG = 40;

  private static final int CHARACTERS = 8;

  private TextGroup() {}

  /** What copies of a text share. It holds a line feed if it is not the words of a long text. */
  static String key(Item item) {
    String words = words(item.text());
    return words.isEmpty()
        ? item.activity().code()
            + "\n"
            + item.target().id()
            + "\n"
            + item.target().handle()
            + "\n"
            + item.target().name()
            + "\n"
            + words(item.target().text())
        : words;
  }

  /** The id of a key, as it stands in the sheet. */
  static String id(String key) {
    String code = FindingId.shortCode(Sha256.of(key), CHARACTERS);
    return "K-" + code.substring(0, 4) + "-" + code.substring(4);
  }

  private static String words(String text) {
    TextScanner scanner = new TextScanner();
    scanner.reset(text);
    StringBuilder words = new StringBuilder(text.length());
    TreeSet<String> emoji = new TreeSet<>();
    while (scanner.next()) {
      if (scanner.zone() == Zone.EMOJI) {
        emoji.add(scanner.term());
      } else if (scanner.zone() != Zone.LINK && scanner.zone() != Zone.MENTION) {
        words.append(scanner.term()).append(' ');
      }
    }
    String plain = notDrawnOut(words);
    if (plain.length() >= LONG || (plain.isEmpty() && emoji.isEmpty())) {
      return plain;
    }
    return plain + "\n" + String.join(" ", emoji);
  }

  /** A letter that stands three times or more in a row stands once. */
  private static String notDrawnOut(CharSequence words) {
    int[] points = words.codePoints().toArray();
    StringBuilder plain = new StringBuilder(words.length());
    int from = 0;
    while (from < points.length) {
      int to = from + 1;
      while (to < points.length && points[to] == points[from]) {
        to++;
      }
      int times = to - from > 2 && Character.isLetter(points[from]) ? 1 : to - from;
      for (int i = 0; i < times; i++) {
        plain.appendCodePoint(points[from]);
      }
      from = to;
    }
    return plain.toString();
  }
}
