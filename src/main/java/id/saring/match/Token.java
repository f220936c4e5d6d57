package id.saring.match;

import id.saring.analysis.Vocabulary;
import id.saring.text.CharFold;
import id.saring.text.Disguise;
import id.saring.text.Stretch;
import id.saring.text.Zone;

/**
 * One token of a passage that is looked at closely.
 *
 * @param position place in the run of words, from 0; the words inside a hashtag have places of
 *     their own, a word added for a stretched one shares its place
 * @param term folded letters
 * @param start UTF-16 index in the raw text
 * @param end index behind it
 * @param zone where it stands
 * @param breakBefore break before it, as in {@link id.saring.text.TextScanner}
 * @param wordId number in the vocabulary or -1
 * @param squeezed the term with every run of one letter cut to one, if it looks drawn out; else
 *     empty
 */
record Token(
    int position,
    String term,
    int start,
    int end,
    Zone zone,
    int breakBefore,
    int wordId,
    String squeezed) {

  /** The same place read as another word, which has no number. */
  Token readAs(String word) {
    return new Token(position, word, start, end, zone, breakBefore, Vocabulary.NONE, "");
  }

  /**
   * The grade of the disguise that was undone to read this term; 0 for plain and for drawn-out
   * words.
   */
  int grade(String raw) {
    if (isAsWritten(raw)) {
      return 0;
    }
    String written = CharFold.fold(raw.substring(start, end));
    boolean drawnOut = Stretch.isStretchOf(written.toCharArray(), 0, written.length(), term);
    return drawnOut ? 0 : Disguise.gradeOf(written, term);
  }

  /** Whether the raw text shows this very term, rather than a drawn-out form of it. */
  boolean isAsWritten(CharSequence raw) {
    if (zone == Zone.EMOJI) {
      return true;
    }
    if (term.length() != end - start) {
      return false;
    }
    for (int i = 0; i < term.length(); i++) {
      if (CharFold.fold(raw.charAt(start + i)) != term.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
