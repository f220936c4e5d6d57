package id.saring.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
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
   * All spellings of the number in the first of {@code spellings}, which is the term. Variants with
   * the same number among other words give spellings of their own; one that is the bare number
   * gives those of the bare number.
   *
   * @param spellings folded, words parted by single blanks
   */
  static List<String> of(List<String> spellings) {
    Set<String> forms = new LinkedHashSet<>();
    Found term = find(spellings.get(0));
    if (term == null) {
      return List.of();
    }
    for (String spelling : spellings) {
      Found found = find(spelling);
      if (found != null && found.number() == term.number()) {
        if (found.standsAlone()) {
          bare(forms, found.number());
        } else {
          among(forms, found);
        }
      }
    }
    return List.copyOf(forms);
  }

  /** With other words beside it the number is written plainly. */
  private static void among(Set<String> forms, Found found) {
    for (String word : NUMBER_WORDS) {
      for (String lead : List.of(word + " ", word + " " + ORDER_WORD + " ")) {
        for (String number : numerals(found.number())) {
          forms.add(found.before() + lead + number + found.after());
        }
        forms.add(found.before() + lead + NumberWords.indonesian(found.number()) + found.after());
      }
    }
  }

  private static void bare(Set<String> forms, int number) {
    among(forms, new Found("", number, ""));
    List<String> said = new ArrayList<>(NumberWords.withZero(number));
    said.addAll(NumberWords.regional(number));
    said.addAll(NumberWords.keycap(number));
    for (String word : NUMBER_WORDS) {
      for (String one : said) {
        forms.add(word + " " + one);
        forms.add(word + " " + ORDER_WORD + " " + one);
      }
      numerals(number).forEach(numeral -> forms.add(word + numeral));
      if (!word.equals("no")) { // "no i" is English
        NumberWords.roman(number).forEach(roman -> forms.add(word + " " + roman));
      }
      NumberWords.roman(number).forEach(roman -> forms.add(word + " " + ORDER_WORD + " " + roman));
    }
    for (String word : PAIR_WORDS) {
      for (String numeral : numerals(number)) {
        forms.add(word + " " + numeral);
        forms.add(word + numeral);
      }
      forms.add(word + " " + NumberWords.indonesian(number));
      NumberWords.withZero(number).forEach(zero -> forms.add(word + " " + zero));
      NumberWords.roman(number).forEach(roman -> forms.add(word + " " + roman));
      NumberWords.keycap(number).forEach(keycap -> forms.add(word + " " + keycap));
    }
    forms.add("urutan " + number);
    forms.add("urutan " + NumberWords.indonesian(number));
  }

  private static List<String> numerals(int number) {
    String plain = String.valueOf(number);
    return number < 10 ? List.of(plain, "0" + plain) : List.of(plain);
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
    int inWords = NumberWords.ofIndonesian(word);
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
