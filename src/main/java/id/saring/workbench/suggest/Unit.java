package id.saring.workbench.suggest;

import java.util.List;

/**
 * What may become an entry, in folded letters. Immutable.
 *
 * @param text a word, two words parted by a blank, a hashtag with its sign, or an emoji in its one
 *     form
 */
public record Unit(String text) {

  /** What sort of unit. */
  public enum Kind {
    WORD,
    PAIR,
    HASHTAG,
    EMOJI
  }

  /** What sort of unit it is. */
  public Kind kind() {
    if (text.startsWith("#")) {
      return Kind.HASHTAG;
    }
    if (text.indexOf(' ') > 0) {
      return Kind.PAIR;
    }
    boolean letters = text.codePoints().anyMatch(Character::isLetterOrDigit);
    boolean keycap = text.indexOf('\u20E3') >= 0;
    return letters && !keycap ? Kind.WORD : Kind.EMOJI;
  }

  /** The words of a pair, else the text itself. */
  public List<String> words() {
    return List.of(text.split(" "));
  }

  /** The letters alone: a hashtag and the words it is made of have the same. */
  String letters() {
    return text.replaceAll("[ #_]", "");
  }
}
