package id.saring.text;

/**
 * The base fold: letter case and the shapes of apostrophes, small digits and number signs, nothing
 * else.
 *
 * <p>It maps one UTF-16 unit to one UTF-16 unit, so an offset into the folded text is an offset
 * into the raw text: no map is needed. Disguises (look-alikes, fancy fonts, digits for letters) are
 * undone elsewhere, because they must be told apart from plain spelling. Independent of locale.
 * Pure; safe for all threads.
 */
public final class CharFold {

  private static final char[] ASCII = new char[128];

  static {
    for (char c = 0; c < 128; c++) {
      ASCII[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
    }
  }

  private CharFold() {}

  /** Folds one UTF-16 unit of the Basic Multilingual Plane; surrogates stay as they are. */
  public static char fold(char c) {
    return c < 128 ? ASCII[c] : foldBeyondAscii(c);
  }

  private static char foldBeyondAscii(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC', '\u00B4', '\uFF07', '\u2032' -> '\'';
      case '\uFF03', '\uFE5F' -> '#';
      case '\u00B2' -> '2';
      case '\u00B3' -> '3';
      case '\u00B9' -> '1';
      default -> Character.toLowerCase(c);
    };
  }

  /** Whether a folded unit is an apostrophe, which may stand inside a word ({@code cs'an}). */
  public static boolean isApostrophe(char folded) {
    return folded == '\'';
  }

  /** Folds a whole string; the result has the same length. */
  public static String fold(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }
}
