package id.saring.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as a terminal shows it: how many cells it takes, and how it is cut to fewer. Wide characters
 * are those of Unicode's East Asian Width (UAX #11) that matter in file names: ideographs, kana,
 * Hangul, full-width forms and emoji. Pure; safe for all threads.
 */
final class DisplayText {

  private static final String CUT = "…";

  /** First and last code points of what takes two cells. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x2614, 0x2615}, {0x2648, 0x2653},
    {0x26A1, 0x26A1}, {0x26BD, 0x26BE}, {0x2705, 0x2705}, {0x270A, 0x270B}, {0x2728, 0x2728},
    {0x274C, 0x274C}, {0x2753, 0x2757}, {0x2795, 0x2797}, {0x2B50, 0x2B55}, {0x2E80, 0xA4CF},
    {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}
  };

  private DisplayText() {}

  /** Cells that a text takes in a terminal. */
  static int width(String text) {
    return text.codePoints().map(DisplayText::width).sum();
  }

  private static int width(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (character >= range[0] && character <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The same without control characters, which would move a terminal's cursor. */
  static String clean(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }

  /** The beginning of a text, with a sign where it is cut. */
  static String shortEnd(String text, int cells) {
    return width(text) <= cells ? text : head(text, cells - 1) + CUT;
  }

  /** A text without its middle: both ends of a path tell most, its last part above all. */
  static String shortMiddle(String text, int cells) {
    if (width(text) <= cells) {
      return text;
    }
    int before = (cells - 1) / 3;
    String end = new StringBuilder(text).reverse().toString();
    String tail = new StringBuilder(head(end, cells - 1 - before)).reverse().toString();
    return head(text, before) + CUT + tail;
  }

  private static String head(String text, int cells) {
    int taken = 0;
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      taken += width(character);
      if (taken > cells) {
        break;
      }
      at += Character.charCount(character);
    }
    return text.substring(0, at);
  }

  /**
   * Breaks a sentence between words.
   *
   * @param cells widest line; 0 for one line
   * @param indent of every line
   */
  static List<String> wrap(String text, int cells, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ", 0)) {
      boolean begun = line.length() > indent.length();
      if (cells > 0 && begun && width(line.toString()) + 1 + width(word) > cells) {
        lines.add(line.toString());
        line.setLength(indent.length());
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
