package id.saring.match;

import id.saring.text.CharFold;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name in the manner of gambling sites: letters and then a number, as in {@code ELANG77} or
 * {@code CAMAR4D}. It proves little in plain letters ({@code GIBRAN02} looks the same) and much in
 * letters of another alphabet or font, which are there to get past the platform's filter.
 *
 * @param text as written
 * @param points how much it proves
 */
record BrandName(String text, int points) {

  private static final int PLAIN = 1;
  private static final int LOTTERY = 2;
  private static final int DISGUISED = 3;

  /** Fewer odd letters are a slip or an emoji. */
  private static final int ODD = 2;

  /** Three letters or more (zeros between them), then digits, perhaps a D behind. */
  private static final Pattern SHAPE = Pattern.compile("(\\p{L}[\\p{L}0]+\\p{L})([0-9]{1,4})[dD]?");

  /** What lottery sites are called: the number of digits to be guessed. */
  private static final Pattern ENDS_4D = Pattern.compile("(?i).*[2-4]d");

  /** A letter or digit of any alphabet or font: circled, squared and flag letters too. */
  private static final String CHARACTER =
      "[\\p{L}\\p{N}\\x{24B6}-\\x{24E9}\\x{1F130}-\\x{1F189}\\x{1F1E6}-\\x{1F1FF}]";

  private static final Pattern WORD = Pattern.compile(CHARACTER + "{4,}");

  /** A word whose letters stand apart: {@code C A M A R 7 7}. */
  private static final Pattern SPACED =
      Pattern.compile("(?<!C)(?:C ){3,}C{1,4}(?!C)".replace("C", CHARACTER));

  /**
   * The strongest such name in a text, the first of equals.
   *
   * @param known says of folded letters that they are a name of politics: a supporter's {@code
   *     GERI03} in fancy letters is no brand
   */
  static Optional<BrandName> in(String raw, Predicate<String> known) {
    BrandName best = null;
    for (Pattern pattern : List.of(WORD, SPACED)) {
      Matcher words = pattern.matcher(raw);
      while (words.find()) {
        boolean ofAddress = words.start() > 0 && "@/.".indexOf(raw.charAt(words.start() - 1)) >= 0;
        BrandName name = ofAddress ? null : of(words.group(), known);
        if (name != null && (best == null || name.points > best.points)) {
          best = name;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable BrandName of(String word, Predicate<String> known) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).replace(" ", "");
    Matcher shape = SHAPE.matcher(plain);
    if (!shape.matches() || known.test(CharFold.fold(shape.group(1)))) {
      return null;
    }
    if (word.codePoints().filter(BrandName::isOdd).count() >= ODD) {
      return new BrandName(word, DISGUISED);
    }
    if (ENDS_4D.matcher(plain).matches()) {
      return new BrandName(word, LOTTERY);
    }
    // One digit behind a word is a doubling: "lama2".
    return shape.group(2).length() > 1 ? new BrandName(word, PLAIN) : null;
  }

  /** A letter or digit that a keyboard for Indonesian does not write. */
  private static boolean isOdd(int c) {
    return c > 0x24F
        && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL);
  }
}
