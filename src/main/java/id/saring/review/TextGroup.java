package id.saring.review;

import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.item.Item;
import id.saring.text.TextScanner;
import id.saring.text.Zone;

/**
 * The id of a text without its dress: copies of one text share it ({@code kelompok}). Letter case,
 * punctuation, links and mentions do not matter. An act without words is grouped by what it points
 * at. Pure.
 */
final class TextGroup {

  private static final int CHARACTERS = 8;

  private TextGroup() {}

  static String of(Item item) {
    String words = words(item.text());
    if (words.isEmpty()) {
      words =
          item.activity().code()
              + "\n"
              + item.target().id()
              + "\n"
              + item.target().handle()
              + "\n"
              + item.target().name()
              + "\n"
              + words(item.target().text());
    }
    String code = FindingId.shortCode(Sha256.of(words), CHARACTERS);
    return "K-" + code.substring(0, 4) + "-" + code.substring(4);
  }

  private static String words(String text) {
    TextScanner scanner = new TextScanner();
    scanner.reset(text);
    StringBuilder words = new StringBuilder(text.length());
    while (scanner.next()) {
      if (scanner.zone() != Zone.LINK && scanner.zone() != Zone.MENTION) {
        words.append(scanner.term()).append(' ');
      }
    }
    return words.toString();
  }
}
