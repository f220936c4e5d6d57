package id.saring.review;

import java.util.regex.Pattern;

/**
 * The only door through which text reaches a sheet: no cell runs as a formula, none is longer than
 * a spreadsheet holds. Pure functions; safe for all threads.
 */
public final class SheetCell {

  /** The longest text of a cell in Excel, in UTF-16 units. */
  public static final int LIMIT = 32_767;

  /** Spreadsheets show integers in full up to eleven digits. */
  private static final int SAFE_DIGITS = 11;

  private static final int MOST_NUMBER_LIKE = 60;
  private static final String BETWEEN_DIGITS = ".,:/-eE%+";

  /** A day as saring itself writes it; read as a date it is the same day. */
  private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /**
   * Other texts that spreadsheets take for an amount, a fraction, a time or a day: {@code Rp 02},
   * {@code (02)}, {@code 2024 -}, {@code 1 1/2}, {@code 8:05 PM}, {@code 1 Mei}, {@code Okt 2024}.
   */
  private static final Pattern NUMBER_IN_DISGUISE = numberInDisguise();

  private static final String CUT_MARK = " […dipotong]";

  private SheetCell() {}

  /**
   * Makes a text harmless.
   *
   * <p>A cell whose first visible character is one of {@code = + - @} or their full-width forms
   * gets a leading apostrophe (design.md 5). Spreadsheets skip blanks, tabs, line ends, zero-width
   * characters and byte order marks before they look, so those are skipped here too. So does a text
   * that a spreadsheet would take for a number or a date and show otherwise: {@code 081234567890},
   * {@code 1789475639654027705}, {@code 2-1}, {@code 12.30}. NUL, which no spreadsheet reads,
   * becomes U+FFFD.
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

  private static Pattern numberInDisguise() {
    String number = "[0-9][0-9.,]*";
    String dress = "(?:rp\\.?|idr|\\p{Sc}|[-+%()])";
    String month =
        "(?:jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?"
            + "|jul[iy]?|ag[tsu]|agustus|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|no[vp](?:ember)?"
            + "|de[sc](?:ember)?)\\.?";
    return Pattern.compile(
        String.join(
            "|",
            "(?:" + dress + " ?)+" + number + "(?: ?" + dress + ")*",
            number + "(?: ?" + dress + ")+",
            "[0-9]+ [0-9]+/[0-9]+",
            "[0-9]{1,2}(?:[:.][0-9]{2}){0,2} ?[ap]\\.?m?\\.?",
            "[0-9]{1,2}[-/ ]*" + month + "[-/, ]*[0-9]{0,4}",
            month + "[-/ ]*[0-9]{1,4}(?:, ?[0-9]{2,4})?"),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Takes the guard off again, as the import of decisions does. */
  public static String unguarded(String cell) {
    return cell.startsWith("'") && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
  }

  /**
   * Whether a text gets an apostrophe: it starts a formula, it would lose its shape, or it looks
   * like a guarded one, which could not be told from it when the guard is taken off again.
   */
  private static boolean needsGuard(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    String shown = start == 0 ? text : text.substring(start);
    return startsFormula(shown) || losesItsShape(shown);
  }

  /**
   * Whether a text holds only digits and what stands between them, and is no plain small number.
   */
  private static boolean losesItsShape(String text) {
    String shown = text.strip();
    if (shown.isEmpty() || shown.length() > MOST_NUMBER_LIKE) {
      return false;
    }
    if (!hasDigit(shown)) {
      return false; // whatever a spreadsheet takes for an amount or a date has one
    }
    if (NUMBER_IN_DISGUISE.matcher(shown.replaceAll("[\\s\\p{Z}]+", " ")).matches()) {
      return true;
    }
    if (!isDigit(shown.charAt(0))) {
      return false;
    }
    boolean digitsOnly = true;
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      digitsOnly &= isDigit(c);
      if (!isDigit(c) && BETWEEN_DIGITS.indexOf(c) < 0) {
        return false;
      }
    }
    boolean leadingZero = shown.length() > 1 && shown.charAt(0) == '0';
    boolean small = digitsOnly && !leadingZero && shown.length() <= SAFE_DIGITS;
    return !small && !ISO_DAY.matcher(shown).matches();
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
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
