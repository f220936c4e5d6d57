package id.saring.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of a ballot number: {@code nomor urut 3}, {@code no 03}, {@code nmr tiga}, {@code
 * paslon 3} (domain reference 5.2). Words around the number stay: {@code coblos nomor 8 PKS} gives
 * {@code coblos no 8 pks}. A bare digit is never made, for it says nothing. Pure.
 */
final class NumberForms {

  private static final List<String> NUMBER_WORDS = List.of("nomor", "no", "nmr", "nomer");
  private static final List<String> PAIR_WORDS = List.of("paslon", "paket");
  private static final String ORDER_WORD = "urut";
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

  private NumberForms() {}

  /**
   * A number found in a spelling.
   *
   * @param before words before it, each followed by a blank
   * @param number 1 to 99
   * @param after words behind it, each led by a blank
   */
  private record Found(String before, int number, String after) {
    boolean standsAlone() {
      return before.isEmpty() && after.isEmpty();
    }
  }

  /**
   * All spellings of the number in the first of {@code spellings}, which is the term; where the
   * term has other words beside it, a variant that is the bare number gives its spellings too.
   *
   * @param spellings folded, words parted by single blanks
   */
  static List<String> of(List<String> spellings) {
    List<String> forms = new ArrayList<>();
    Found term = find(spellings.get(0));
    if (term == null) {
      return forms;
    }
    spell(forms, term);
    if (!term.standsAlone()) {
      for (String variant : spellings.subList(1, spellings.size())) {
        Found bare = find(variant);
        if (bare != null && bare.standsAlone() && bare.number() == term.number()) {
          spell(forms, bare);
          break;
        }
      }
    }
    return forms;
  }

  private static void spell(List<String> forms, Found found) {
    for (String word : NUMBER_WORDS) {
      for (String lead : List.of(word + " ", word + " " + ORDER_WORD + " ")) {
        for (String number : numerals(found.number())) {
          forms.add(found.before() + lead + number + found.after());
        }
        forms.add(found.before() + lead + inWords(found.number()) + found.after());
      }
    }
    if (found.standsAlone()) {
      numerals(found.number()).forEach(numeral -> forms.add("paslon " + numeral));
      forms.add("paket " + found.number());
    }
  }

  private static List<String> numerals(int number) {
    String plain = String.valueOf(number);
    return number < 10 ? List.of(plain, "0" + plain) : List.of(plain);
  }

  /** The number in Indonesian words, 1 to 99. */
  static String inWords(int number) {
    if (number < UNITS.size()) {
      return UNITS.get(number);
    }
    if (number < 20) {
      return UNITS.get(number - 10) + " belas";
    }
    String tens = UNITS.get(number / 10) + " puluh";
    return number % 10 == 0 ? tens : tens + " " + UNITS.get(number % 10);
  }

  private static @Nullable Found find(String spelling) {
    List<String> words = List.of(spelling.split(" "));
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.get(i);
      if (NUMBER_WORDS.contains(word) || PAIR_WORDS.contains(word)) {
        int at = words.get(i + 1).equals(ORDER_WORD) ? i + 2 : i + 1;
        OptionalInt number = at < words.size() ? numberOf(words.get(at)) : OptionalInt.empty();
        if (number.isPresent()) {
          return new Found(
              before(words.subList(0, i)),
              number.getAsInt(),
              after(words.subList(at + 1, words.size())));
        }
      }
    }
    return null;
  }

  private static String before(List<String> words) {
    return words.isEmpty() ? "" : String.join(" ", words) + " ";
  }

  private static String after(List<String> words) {
    return words.isEmpty() ? "" : " " + String.join(" ", words);
  }

  /** A numeral of one or two digits, or one word up to eleven. */
  private static OptionalInt numberOf(String word) {
    int inWords = UNITS.indexOf(word);
    if (inWords > 0) {
      return OptionalInt.of(inWords);
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      if (digit < 0 || digit > 9 || word.length() > 2) {
        return OptionalInt.empty();
      }
      value = 10 * value + digit;
    }
    return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
