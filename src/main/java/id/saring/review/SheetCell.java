package id.saring.review;

/**
 * The only door through which text reaches a sheet: no cell runs as a formula, none is longer than
 * a spreadsheet holds. Pure functions; safe for all threads.
 */
public final class SheetCell {

  /** The longest text of a cell in Excel, in UTF-16 units. */
  public static final int LIMIT = 32_767;

  private static final String CUT_MARK = " […dipotong]";

  private SheetCell() {}

  /**
   * Makes a text harmless.
   *
   * <p>A cell whose first visible character is one of {@code = + - @} or their full-width forms
   * gets a leading apostrophe (design.md 5). Spreadsheets skip blanks, tabs, line ends, zero-width
   * characters and byte order marks before they look, so those are skipped here too. NUL, which no
   * spreadsheet reads, becomes U+FFFD.
   */
  public static String guarded(String text) {
    String clean = text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    String guarded = needsGuard(clean) ? "'" + clean : clean;
    return guarded.length() > LIMIT ? cut(guarded) : guarded;
  }

  /** Whether a text does not fit into a cell, its guard included. */
  public static boolean isTooLong(String text) {
    return text.length() + (needsGuard(text) ? 1 : 0) > LIMIT;
  }

  private static String cut(String text) {
    int end = LIMIT - CUT_MARK.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + CUT_MARK;
  }

  /** Takes the guard off again, as the import of decisions does. */
  public static String unguarded(String cell) {
    return cell.startsWith("'") && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
  }

  /**
   * Whether a text gets an apostrophe: it starts a formula, or it looks like a guarded one, which
   * could not be told from it when the guard is taken off again.
   */
  private static boolean needsGuard(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    return startsFormula(start == 0 ? text : text.substring(start));
  }

  private static boolean startsFormula(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!isSkipped(codePoint)) {
        return "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(codePoint) >= 0;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }

  private static boolean isSkipped(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }
}
