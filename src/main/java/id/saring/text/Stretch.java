package id.saring.text;

/**
 * Letters drawn out for emphasis: {@code gaaasss} is {@code gas}.
 *
 * <p>A word is stretched if some letter stands three times or more in a row, or if its last letter
 * is doubled (Indonesian words do not end so). Two words are the same drawn out differently if
 * their squeezed forms are equal and no letter of the long one stands fewer times than in the short
 * one. Digits are never squeezed: 2000 is not 20. Works on folded text. Pure; safe for all threads.
 */
public final class Stretch {

  private Stretch() {}

  /** Whether a word looks drawn out at all; false for nearly every word, and cheap. */
  public static boolean isStretched(char[] folded, int start, int end) {
    int run = 1;
    for (int i = start + 1; i < end; i++) {
      if (folded[i] == folded[i - 1] && !isDigit(folded[i])) {
        run++;
        if (run >= 3) {
          return true;
        }
      } else {
        run = 1;
      }
    }
    return run == 2 && end - start > 2;
  }

  /**
   * Writes the word with every run of one letter cut to one letter.
   *
   * @param into array with room for {@code end - start} characters
   * @return number of characters written
   */
  public static int squeeze(char[] folded, int start, int end, char[] into) {
    int n = 0;
    for (int i = start; i < end; i++) {
      if (n == 0 || folded[i] != into[n - 1] || isDigit(folded[i])) {
        into[n++] = folded[i];
      }
    }
    return n;
  }

  /** Returns the word with every run of one letter cut to one letter. */
  public static String squeeze(String word) {
    char[] chars = word.toCharArray();
    char[] into = new char[chars.length];
    return new String(into, 0, squeeze(chars, 0, chars.length, into));
  }

  /**
   * Whether {@code [start, end)} is {@code word} drawn out: the same letters in the same order,
   * each run at least as long.
   */
  public static boolean isStretchOf(char[] folded, int start, int end, CharSequence word) {
    int i = start;
    int w = 0;
    while (w < word.length()) {
      char c = word.charAt(w);
      int wanted = 0;
      while (w < word.length() && word.charAt(w) == c) {
        wanted++;
        w++;
      }
      int found = 0;
      while (i < end && folded[i] == c) {
        found++;
        i++;
      }
      if (found < wanted || (isDigit(c) && found != wanted)) {
        return false;
      }
    }
    return i == end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
