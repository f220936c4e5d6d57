package id.saring.text;

/**
 * One quick look at a text, which says whether there may be a disguise to undo; for most texts
 * there is none. Works on folded text. Pure; safe for all threads.
 */
public final class FirstLook {

  /** What {@link #at} says of a text without anything odd. */
  public static final int PLAIN = 0;

  /** Some word may be in pieces: {@link BrokenWords} are worth looking for. */
  public static final int PIECES = 1;

  /** Some word may be disguised though whole: {@link Disguise#looksOdd} is worth asking. */
  public static final int ODD = 2;

  private static final int WORD = 1;
  private static final int SIGN = 2;
  private static final int SEPARATOR = 3;
  private static final int APOSTROPHE = 4;

  private static final byte[] ASCII = asciiKinds();
  private static final boolean[] LOOKS = looks();

  private FirstLook() {}

  private static byte[] asciiKinds() {
    byte[] kinds = new byte[128];
    for (char c = 0; c < 128; c++) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        kinds[c] = WORD;
      }
    }
    for (char c : new char[] {'@', '$', '*'}) {
      kinds[c] = SIGN;
    }
    for (char c : new char[] {' ', '.', '-', '_', '/'}) {
      kinds[c] = SEPARATOR;
    }
    kinds['\''] = APOSTROPHE;
    return kinds;
  }

  /**
   * Looks at a folded text.
   *
   * @return {@link #PLAIN} or a sum of {@link #PIECES} and {@link #ODD}
   */
  public static int at(char[] folded, int length) {
    int seen = PLAIN;
    for (int i = 0; i < length; i++) {
      char c = folded[i];
      if (c >= 128) {
        seen |= beyondAscii(folded, i, length);
      } else if (LOOKS[c]) {
        seen |= atSign(folded, i, length);
      }
    }
    return seen;
  }

  private static boolean[] looks() {
    boolean[] looks = new boolean[128];
    for (char c = 0; c < 128; c++) {
      looks[c] = ASCII[c] == SIGN || ASCII[c] == SEPARATOR || Character.isDigit(c);
    }
    return looks;
  }

  /** A digit beside a letter, a sign in a word, a separator before a single letter and another. */
  private static int atSign(char[] folded, int i, int length) {
    char c = folded[i];
    if (ASCII[c] == SEPARATOR) {
      // Nearly always two letters follow: then nothing is single here.
      boolean maybe = i + 3 < length && (folded[i + 2] >= 128 || ASCII[folded[i + 2]] >= SEPARATOR);
      return maybe && isBeforeSingle(folded, i, length) ? PIECES : PLAIN;
    }
    if (ASCII[c] == SIGN) {
      return c == '$' || (i > 0 && isInside(folded[i - 1])) ? PIECES : PLAIN;
    }
    boolean beside =
        (i > 0 && isInWord(folded[i - 1])) || (i + 1 < length && isInWord(folded[i + 1]));
    return beside ? ODD : PLAIN;
  }

  /** Whether a single letter stands behind the separator, with others on both sides of it. */
  private static boolean isBeforeSingle(char[] folded, int i, int length) {
    int before = i;
    while (before > 0 && isJoint(folded[before]) && i - before < BrokenWords.WIDEST_GAP) {
      before--;
    }
    if (!isElement(folded, before, length) || !isElement(folded, i + 1, length)) {
      return false;
    }
    int end = i + 1 + Character.charCount(Character.codePointAt(folded, i + 1, length));
    while (end < length && folded[end] >= 128) {
      int point = Character.codePointAt(folded, end, length);
      if (!LookAlikes.isUnseen(point)) {
        return false;
      }
      end += Character.charCount(point);
    }
    int after = end;
    while (after < length && isJoint(folded[after]) && after - end < BrokenWords.WIDEST_GAP) {
      after++;
    }
    return after > end && isElement(folded, after, length);
  }

  /** A letter or a digit of any script, a half or a mark of one, or a sign put for one. */
  private static boolean isElement(char[] folded, int i, int length) {
    if (i >= length) {
      return false;
    }
    char c = folded[i];
    if (c < 128) {
      return ASCII[c] == WORD || c == '@' || c == '$';
    }
    return Character.isLowSurrogate(c)
        || Character.isLetterOrDigit(Character.codePointAt(folded, i, length))
        || LookAlikes.isUnseen(c);
  }

  private static boolean isInWord(char c) {
    return (c >= 'a' && c <= 'z') || c == '\'';
  }

  /** Letters from elsewhere are odd; what the scanner takes for no letter cuts a word. */
  private static int beyondAscii(char[] folded, int i, int length) {
    char c = folded[i];
    if (Character.isSurrogate(c)) {
      boolean emoji = c >= '\uD83D' && c <= '\uD83E';
      boolean enclosed = c == '\uD83C' && isEnclosed(Character.codePointAt(folded, i, length));
      return enclosed ? PIECES : emoji || c == '\uD83C' || c >= '\uDC00' ? PLAIN : ODD;
    }
    if (isEnclosed(c)) {
      return PIECES;
    }
    if (c == Emoji.EMOJI_STYLE || c == Emoji.TEXT_STYLE) {
      return PLAIN;
    }
    if (isFormat(c)) {
      boolean inside = i > 0 && i + 1 < length && isInside(folded[i - 1]);
      return inside && isInside(folded[i + 1]) ? PIECES : PLAIN;
    }
    return c >= '\u2010' && c < '\u2070' ? PLAIN : ODD; // dashes and quotation marks
  }

  /** A small letter or digit of ASCII. */
  static boolean isPlainWord(char c) {
    return ASCII[c] == WORD;
  }

  /** A sign that is put for a letter, or a star. */
  static boolean isSign(char c) {
    return c < 128 && ASCII[c] == SIGN;
  }

  /** What stands between parted letters; an apostrophe too, which belongs to the word. */
  static boolean isJoint(char c) {
    return c < 128 && ASCII[c] >= SEPARATOR;
  }

  private static boolean isWordUnit(char c) {
    return c < 128 ? ASCII[c] == WORD : c != '\u2026' && c != '\u00A0';
  }

  /** Whether a word may go on behind it, if it does not end there. */
  private static boolean isInside(char c) {
    return isWordUnit(c) || c == '\'' || isSign(c);
  }

  private static boolean isFormat(char c) {
    return c == '\u00AD' || (c >= '\u0600' && Character.getType(c) == Character.FORMAT);
  }

  /** Letters in circles, squares and parentheses, and regional indicators. */
  static boolean isEnclosed(int c) {
    return (c >= 0x249C && c <= 0x24E9) || (c >= 0x1F110 && c <= 0x1F189) || isFlagLetter(c);
  }

  static boolean isFlagLetter(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }
}
