package id.saring.archive;

import id.saring.text.BrokenWords;
import id.saring.text.BrokenWords.Broken;
import id.saring.text.Disguise;
import id.saring.text.FirstLook;
import id.saring.text.Stretch;
import id.saring.text.TextScanner;
import id.saring.text.Zone;

/**
 * The words of an item as the archive keeps them: for any lexicon, also one that is not written
 * yet.
 *
 * <p>What a hashtag, a drawn-out word or a disguise stands for depends on the words a lexicon knows
 * (id.saring.analysis). So the archive keeps two lists. <i>Words</i> are what the scanner sees,
 * folded, each at its position. <i>Odd spellings</i> are every piece of text for which the rest of
 * the chain may have something to say; they are few, and whoever asks runs the chain of the lexicon
 * of the day over each different one. That way no later change of a lexicon, or of how disguises
 * are undone, makes the archive stale. Belongs to one thread.
 */
final class TextTerms {

  /** Stands for a spelling that is too long for a term: such an item may hold anything. */
  static final String TOO_LONG = "\u0001";

  /** UTF-16 units; longer words exist only where somebody fell asleep on a key. */
  private static final int LONGEST = 120;

  /** Positions between two passages, so that no phrase is found across them. */
  private static final int GAP = 10;

  private static final char[] TOO_LONG_LETTERS = TOO_LONG.toCharArray();

  private final TextScanner scanner = new TextScanner();
  private final TermList words = new TermList();
  private final TermList odd = new TermList();
  private char[] raw = new char[128];
  private char[] emoji = new char[32];
  private int position;

  /** Begins an item. */
  void clear() {
    words.clearTerms();
    odd.clearTerms();
    position = 0;
  }

  /** Adds a passage. */
  void add(String text) {
    scanner.reset(text);
    int look = FirstLook.at(scanner.folded(), text.length());
    if ((look & FirstLook.PIECES) != 0) {
      for (Broken broken : BrokenWords.find(scanner.folded(), text.length())) {
        addOdd(scanner.folded(), broken.start(), broken.end());
      }
    }
    boolean oddity = (look & FirstLook.ODD) != 0;
    while (scanner.next()) {
      addScanned(text, oddity);
      position++;
    }
    position += GAP;
  }

  private void addScanned(String text, boolean oddity) {
    Zone zone = scanner.zone();
    if (zone == Zone.LINK) {
      return; // matches no word (design.md 6.3), and no two are alike
    }
    if (zone == Zone.EMOJI) {
      addEmoji(scanner.emojiForm());
      return;
    }
    char[] folded = scanner.folded();
    int start = scanner.start();
    int end = scanner.end();
    if (end - start > LONGEST) {
      addOdd(folded, start, end);
      return;
    }
    words.add(folded, start, end, position);
    if (zone == Zone.HASHTAG) {
      text.getChars(start, end, raw, 0); // as written: case says where a tag is cut
      odd.add(raw, 0, end - start, 0);
    } else if (zone == Zone.WORD
        && (Stretch.isStretched(folded, start, end)
            || (oddity && Disguise.looksOdd(folded, start, end)))) {
      odd.add(folded, start, end, 0);
    }
  }

  private void addEmoji(CharSequence form) {
    int length = Math.min(form.length(), LONGEST);
    if (length > emoji.length) {
      emoji = new char[LONGEST];
    }
    for (int i = 0; i < length; i++) {
      emoji[i] = form.charAt(i);
    }
    words.add(emoji, 0, length, position);
  }

  private void addOdd(char[] letters, int start, int end) {
    if (end - start > LONGEST) {
      odd.add(TOO_LONG_LETTERS, 0, TOO_LONG_LETTERS.length, 0);
    } else {
      odd.add(letters, start, end, 0);
    }
  }

  /** The words, each at its position. */
  TermList words() {
    return words;
  }

  /** The odd spellings, in no order. */
  TermList odd() {
    return odd;
  }
}
