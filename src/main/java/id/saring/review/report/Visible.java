package id.saring.review.report;

/**
 * Makes a text one that a page may hold. Escaping is the template's; this takes care of what
 * escaping leaves: control characters, halves of characters. Pure functions.
 */
public final class Visible {

  /** Where Unicode shows pictures of control characters. */
  private static final int PICTURES = 0x2400;

  private static final char REPLACEMENT = '\uFFFD';

  private Visible() {}

  /** A text of several lines: control characters as pictures, line ends as they are. */
  public static String text(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> safe.appendCodePoint(visible(codePoint)));
    return safe.toString();
  }

  /** A text on one line. */
  public static String line(String text) {
    return text(text.replaceAll("[\\r\\n\\t]+", " "));
  }

  private static int visible(int codePoint) {
    if (codePoint == '\n' || codePoint == '\t') {
      return codePoint;
    }
    if (codePoint < ' ') {
      return PICTURES + codePoint;
    }
    boolean control = codePoint >= 0x7F && codePoint < 0xA0;
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    boolean none = (codePoint & 0xFFFE) == 0xFFFE;
    return control || half || none ? REPLACEMENT : codePoint;
  }
}
