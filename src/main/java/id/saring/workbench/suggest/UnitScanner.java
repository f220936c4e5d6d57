package id.saring.workbench.suggest;

import id.saring.text.HashtagCutter;
import id.saring.text.TextScanner;
import id.saring.text.Zone;
import java.util.List;

/**
 * Cuts a text into what may become an entry: words, pairs of adjacent words, hashtags with their
 * pieces, emoji. Folded as the night folds; links and mentions are left out. Belongs to one thread.
 */
final class UnitScanner {

  private final HashtagCutter cutter;
  private final TextScanner scanner = new TextScanner();

  UnitScanner(HashtagCutter cutter) {
    this.cutter = cutter;
  }

  /** Takes what a text holds; places are UTF-16 indexes in the raw text, end exclusive. */
  interface Taker {

    /** A word, also a piece of a hashtag. */
    void word(String word, int start, int end);

    /** Two words with nothing but blanks or a hyphen between them, or two pieces of a hashtag. */
    void pair(String first, String second, int start, int end);

    /** A hashtag with its sign, or an emoji in its one form. */
    void whole(String unit, int start, int end);
  }

  void scan(String text, Taker taker) {
    scanner.reset(text);
    String before = "";
    int beforeStart = 0;
    while (scanner.next()) {
      Zone zone = scanner.zone();
      String word = "";
      if (zone == Zone.WORD) {
        word = scanner.term();
        taker.word(word, scanner.start(), scanner.end());
        if (!before.isEmpty() && scanner.breakBefore() == TextScanner.NO_BREAK) {
          taker.pair(before, word, beforeStart, scanner.end());
        }
      } else if (zone == Zone.HASHTAG) {
        taker.whole(scanner.term(), scanner.start(), scanner.end());
        pieces(text, taker);
      } else if (zone == Zone.EMOJI) {
        taker.whole(scanner.term(), scanner.start(), scanner.end());
      }
      before = word;
      beforeStart = scanner.start();
    }
  }

  private void pieces(String text, Taker taker) {
    List<HashtagCutter.Piece> pieces = cutter.cut(text, scanner.start() + 1, scanner.end());
    String before = "";
    int beforeStart = 0;
    for (HashtagCutter.Piece piece : pieces) {
      int start = piece.start();
      String word = new String(scanner.folded(), start, piece.end() - start);
      taker.word(word, start, piece.end());
      if (!before.isEmpty()) {
        taker.pair(before, word, beforeStart, piece.end());
      }
      before = word;
      beforeStart = start;
    }
  }
}
