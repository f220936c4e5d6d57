package id.saring.text;

import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which plain letters a character from elsewhere in Unicode is put for: {@code а} (Cyrillic), 𝐚,
 * ａ, ⓐ, 🄰, ᴀ and á are all put for {@code a}.
 *
 * <p>No list of our own: what looks alike is taken, in this order, from Unicode's compatibility
 * decompositions, from the names of letters ({@code LATIN LETTER SMALL CAPITAL G}, {@code NEGATIVE
 * SQUARED LATIN CAPITAL LETTER G}, {@code REGIONAL INDICATOR SYMBOL LETTER G}) and from Unicode's
 * confusables data as ICU has it (Unicode Technical Standard 39). Both cases of a letter are asked,
 * because the fold has made capitals small ({@code Ν}, a Greek N, stands as {@code ν}, which looks
 * like v). What those three lack stands in {@link #LACKING}.
 *
 * <p>Each character is worked out when it is first met and then remembered, so that a start without
 * odd characters does not read the data. Pure; safe for all threads.
 */
public final class LookAlikes {

  /** Returned for characters that are put for no letter. */
  static final String NONE = "?";

  /** Scripts whose letters are put for Latin ones; in others nothing is looked up. */
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.CHEROKEE,
          UnicodeScript.COPTIC,
          UnicodeScript.LISU,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  /**
   * Letters that people take for others although the data of Unicode keep them apart: pairs of the
   * character and its letter.
   */
  private static final String LACKING = "εeпnλaßsμuωwєe";

  private static final Pattern LETTER_NAME =
      Pattern.compile(
          "(?:.* )?(?:LETTER|SMALL CAPITAL)"
              + "(?: (?:SMALL|CAPITAL|TURNED|REVERSED|INVERTED|OPEN|SCRIPT|STRETCHED|BARRED))*"
              + " ([A-Z])(?: WITH .*)?");

  private static final int PLANES = 0x20000;
  private static final String[] KNOWN = new String[PLANES];

  private LookAlikes() {}

  /** Read when the first character asks for it: some 40 ms. */
  private static final class Confusables {
    static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

    private Confusables() {}
  }

  /**
   * The small ASCII letters or digits that a character may be put for, the likeliest first, each
   * alone; empty for characters that nobody sees (format characters, combining marks); {@link
   * #NONE} if it is put for no letter.
   *
   * @param codePoint folded or not
   */
  static String of(int codePoint) {
    if (codePoint < 128) {
      boolean plain = Character.isLetterOrDigit(codePoint);
      return plain ? String.valueOf((char) Character.toLowerCase(codePoint)) : NONE;
    }
    if (codePoint >= PLANES) {
      return isUnseen(codePoint) ? "" : NONE;
    }
    String known = KNOWN[codePoint]; // strings are immutable, so a race costs time only
    if (known == null) {
      known = isUnseen(codePoint) ? "" : find(codePoint);
      KNOWN[codePoint] = known;
    }
    return known;
  }

  /** Whether a character shows nothing of its own: joiners, marks, direction signs. */
  static boolean isUnseen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  private static String find(int codePoint) {
    if (!SCRIPTS.contains(UnicodeScript.of(codePoint))) {
      return NONE;
    }
    Set<String> letters = new LinkedHashSet<>();
    for (int form :
        new int[] {codePoint, Character.toLowerCase(codePoint), Character.toUpperCase(codePoint)}) {
      int lacking = LACKING.indexOf(form);
      if (lacking >= 0) {
        letters.add(LACKING.substring(lacking + 1, lacking + 2));
      }
      String found = letter(form);
      if (!found.isEmpty()) {
        letters.add(found);
      }
    }
    return letters.isEmpty() ? NONE : String.join("", letters);
  }

  /** The one letter a character is put for, or nothing. */
  private static String letter(int codePoint) {
    String self = Character.toString(codePoint);
    String letter = plain(self);
    if (letter.isEmpty()) {
      letter = byName(codePoint);
    }
    if (letter.isEmpty() && Character.isLetterOrDigit(codePoint)) {
      letter = confusable(self);
    }
    return letter;
  }

  private static String confusable(String self) {
    String skeleton = Confusables.CHECKER.getSkeleton(self);
    if (skeleton.equals("rn")) {
      return "m"; // the skeleton of m itself
    }
    String letter = plain(skeleton);
    boolean one = skeleton.codePointCount(0, skeleton.length()) == 1;
    return letter.isEmpty() && one ? byName(skeleton.codePointAt(0)) : letter;
  }

  /** A text that is one ASCII letter or digit once marks and dress are taken off, else nothing. */
  private static String plain(String text) {
    StringBuilder letters = new StringBuilder(1);
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isUnseen(c) && c != '(' && c != ')')
        .forEach(letters::appendCodePoint);
    boolean one =
        letters.length() == 1
            && letters.charAt(0) < 128
            && Character.isLetterOrDigit(letters.charAt(0));
    return one ? letters.toString().toLowerCase(Locale.ROOT) : "";
  }

  private static String byName(int codePoint) {
    String name = Character.getName(codePoint);
    if (name == null || !(name.contains("LATIN") || name.startsWith("REGIONAL"))) {
      return ""; // CHEROKEE LETTER A looks like a D
    }
    Matcher letter = LETTER_NAME.matcher(name);
    return letter.matches() ? letter.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
