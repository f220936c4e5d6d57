package id.saring.lexicon;

import java.util.List;

/**
 * A number of 1 to 99 in words and signs other than Arabic digits, folded (domain reference 5.2 and
 * 6.5). Pure.
 */
final class NumberWords {

  private static final int KEYCAPS = 9;
  private static final char KEYCAP = '\u20E3';

  private static final List<String> UNITS =
      List.of(
          "nol",
          "satu",
          "dua",
          "tiga",
          "empat",
          "lima",
          "enam",
          "tujuh",
          "delapan",
          "sembilan",
          "sepuluh",
          "sebelas");

  /** Javanese, Sundanese, Minang and Balinese words of 1 to 9 that are not the Indonesian ones. */
  private static final List<List<String>> REGIONAL =
      List.of(
          List.of("siji", "hiji", "ciek", "besik"),
          List.of("loro", "duo", "kalih"),
          List.of("telu", "tilu", "tigo"),
          List.of("papat", "opat", "ampek"),
          List.of("limo"),
          List.of("enem", "genep", "anam", "nem"),
          List.of("pitu", "tujuah"),
          List.of("wolu", "dalapan", "salapan", "kutus"),
          List.of("sanga", "sambilan", "sia"));

  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  private NumberWords() {}

  /** The number in Indonesian words, 1 to 99. */
  static String indonesian(int number) {
    if (number < UNITS.size()) {
      return UNITS.get(number);
    }
    if (number < 20) {
      return UNITS.get(number - 10) + " belas";
    }
    String tens = UNITS.get(number / 10) + " puluh";
    return number % 10 == 0 ? tens : tens + " " + UNITS.get(number % 10);
  }

  /** The number that one Indonesian word up to eleven says, or 0. */
  static int ofIndonesian(String word) {
    return Math.max(0, UNITS.indexOf(word));
  }

  /** {@code kosong dua}, {@code nol dua}: 02 as it is said; none from ten on. */
  static List<String> withZero(int number) {
    return number < 10
        ? List.of("kosong " + indonesian(number), "nol " + indonesian(number))
        : List.of();
  }

  /** Words of regional languages; none from ten on. */
  static List<String> regional(int number) {
    return number <= REGIONAL.size() ? REGIONAL.get(number - 1) : List.of();
  }

  /** Roman numerals; none from ten on, for X is an unknown number. */
  static List<String> roman(int number) {
    return number <= ROMAN.size() ? List.of(ROMAN.get(number - 1)) : List.of();
  }

  /** The digit in a box; none from ten on. */
  static List<String> keycap(int number) {
    return number <= KEYCAPS ? List.of("" + number + KEYCAP) : List.of();
  }
}
