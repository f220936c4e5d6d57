package id.saring.lexicon;

import java.util.Objects;

/**
 * One spelling an entry catches.
 *
 * @param text one word, several words parted by blanks, a hashtag or an emoji; listed spellings as
 *     the maintainer wrote them, generated ones folded
 * @param level how it came about: {@link Level#PERSIS}, {@link Level#VARIAN}, {@link Level#EMOJI}
 *     or {@link Level#BENTUK}
 */
public record Form(String text, Level level) {

  public Form {
    Objects.requireNonNull(level, "level");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a form needs a text");
    }
  }
}
