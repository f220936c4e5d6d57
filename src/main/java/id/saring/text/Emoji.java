package id.saring.text;

/**
 * Which code points are emoji, and one form for all dresses of one emoji.
 *
 * <p>Skin tones (U+1F3FB–1F3FF), the variation selectors and tag characters carry no meaning for us
 * and are dropped (Unicode Technical Standard 51); sequences joined by U+200D stay one emoji; a
 * digit in a circle is the keycap of that digit. Pure; safe for all threads.
 */
public final class Emoji {

  static final char ZERO_WIDTH_JOINER = '\u200D';
  static final char KEYCAP = '\u20E3';
  static final char EMOJI_STYLE = '\uFE0F';
  static final char TEXT_STYLE = '\uFE0E';

  private Emoji() {}

  /** Whether a code point begins an emoji. Letters in boxes and regional indicators are none. */
  public static boolean isEmoji(int codePoint) {
    if (codePoint >= 0x1F000) {
      return codePoint <= 0x1FAFF
          && !(codePoint >= 0x1F100 && codePoint <= 0x1F1FF)
          && !isSkinTone(codePoint);
    }
    return codePoint >= 0x203C
        && (within(codePoint, 0x2600, 0x27BF)
            || within(codePoint, 0x2190, 0x21FF)
            || within(codePoint, 0x2300, 0x23FF)
            || within(codePoint, 0x2460, 0x2468)
            || within(codePoint, 0x25A0, 0x25FF)
            || within(codePoint, 0x2900, 0x297F)
            || within(codePoint, 0x2B00, 0x2BFF)
            || codePoint == 0x203C
            || codePoint == 0x2049
            || codePoint == 0x3030
            || codePoint == 0x303D);
  }

  /** The digit 1 to 9 that stands in a circle, black or white, or 0 for any other code point. */
  static int circledDigit(int codePoint) {
    for (int one : new int[] {0x2460, 0x2776, 0x2780, 0x278A}) {
      if (within(codePoint, one, one + 8)) {
        return codePoint - one + 1;
      }
    }
    return 0;
  }

  /** Whether a code point only changes the look of the emoji before it. */
  public static boolean isDress(int codePoint) {
    return codePoint == EMOJI_STYLE
        || codePoint == TEXT_STYLE
        || isSkinTone(codePoint)
        || within(codePoint, 0xE0020, 0xE007F);
  }

  private static boolean isSkinTone(int codePoint) {
    return within(codePoint, 0x1F3FB, 0x1F3FF);
  }

  private static boolean within(int codePoint, int low, int high) {
    return codePoint >= low && codePoint <= high;
  }
}
