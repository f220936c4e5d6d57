package id.saring.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What colloquial Indonesian hangs on a word: clitics, prefixes, suffixes, doubling.
 *
 * <p>Forms are built up from the word and never by cutting endings off a text, since cutting makes
 * one word of two ({@code menang} and {@code memenangkan}). Besides standard Indonesian it knows
 * the Jakartan {@code -in}, the Sundanese {@code -keun}, the Javanese {@code -ken} and {@code n-},
 * and the Makassar clitics {@code -ji -mi -ki} (domain reference 6.3). Works on folded words. Pure.
 */
final class Inflection {

  /** Words shorter than this are not inflected: too many chance hits. */
  private static final int SHORTEST = 3;

  private static final List<String> CLITICS =
      List.of("lah", "kah", "nya", "ku", "mu", "ji", "mi", "ki");
  private static final List<String> NAME_CLITICS = List.of("nya", "ku", "lah");
  private static final List<String> SUFFIXES = List.of("kan", "keun", "ken", "in", "an", "i");

  /** Suffixes that stand together with a verbal prefix: digaskan, digasin, but not digasan. */
  private static final List<String> VERBAL_SUFFIXES = List.of("kan", "keun", "ken", "in", "i");

  private static final Set<String> PREFIXES = Set.of("di", "nge", "ng", "n");

  private Inflection() {}

  /** All forms of one word except the word itself, always in the same order. */
  static List<String> ofWord(String word) {
    List<String> forms = new ArrayList<>();
    if (!isInflectable(word)) {
      return forms;
    }
    hang(forms, word, CLITICS);
    hang(forms, word, SUFFIXES);
    forms.add("di" + word);
    hang(forms, "di" + word, VERBAL_SUFFIXES);
    String nasal = nasalPrefix(word);
    if (!nasal.isEmpty()) {
      forms.add(nasal + word);
      hang(forms, nasal + word, VERBAL_SUFFIXES);
    }
    forms.add(active(word));
    forms.add(active(word) + "kan");
    forms.add(word + " " + word);
    forms.add(word + "2");
    return forms;
  }

  /** The phrase with clitics on its last word. */
  static List<String> ofPhrase(String phrase) {
    return onLastWord(phrase, CLITICS);
  }

  /** The name with the clitics that names take: {@code prabowonya}, {@code prabowolah}. */
  static List<String> ofName(String name) {
    return onLastWord(name, NAME_CLITICS);
  }

  /** Whether a piece behind a word is one of the endings above, so no word of its own. */
  static boolean isEnding(String piece) {
    return CLITICS.contains(piece) || SUFFIXES.contains(piece);
  }

  /** Whether a piece before a word is one of the prefixes above. */
  static boolean isPrefix(String piece) {
    return PREFIXES.contains(piece);
  }

  private static List<String> onLastWord(String phrase, List<String> endings) {
    List<String> forms = new ArrayList<>();
    if (isInflectable(phrase.substring(phrase.lastIndexOf(' ') + 1))) {
      hang(forms, phrase, endings);
    }
    return forms;
  }

  private static void hang(List<String> forms, String word, List<String> endings) {
    for (String ending : endings) {
      if (!ending.equals("i") || !word.endsWith("i")) {
        forms.add(word + ending);
      }
    }
  }

  /**
   * The colloquial active prefix: {@code nge-} before one syllable (ngegas), {@code ng-} before a
   * vowel (ngasik) and before g (nggacor), {@code n-} before c, d, j, t, z (ncoblos); empty where
   * the first letter would change, for such forms have to be listed as variants.
   */
  private static String nasalPrefix(String word) {
    char first = word.charAt(0);
    if (isVowel(first)) {
      return "ng";
    }
    if (syllables(word) == 1) {
      return "nge";
    }
    return switch (first) {
      case 'g' -> "ng";
      case 'c', 'd', 'j', 't', 'z' -> "n";
      default -> "";
    };
  }

  /**
   * The standard active prefix with the change of sound it asks for: {@code mengegas}, {@code
   * menggacor}, {@code mendukung}, {@code memilih}, {@code menyalip}.
   */
  private static String active(String word) {
    char first = word.charAt(0);
    if (!isVowel(first) && syllables(word) == 1) {
      return "menge" + word;
    }
    return switch (first) {
      case 'a', 'i', 'u', 'e', 'o', 'g', 'h' -> "meng" + word;
      case 'k' -> "meng" + word.substring(1);
      case 'b', 'f', 'v' -> "mem" + word;
      case 'p' -> "mem" + word.substring(1);
      case 'c', 'd', 'j', 'z' -> "men" + word;
      case 't' -> "men" + word.substring(1);
      case 's' -> "meny" + word.substring(1);
      default -> "me" + word;
    };
  }

  private static int syllables(String word) {
    int vowels = 0;
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word.charAt(i))) {
        vowels++;
      }
    }
    return vowels;
  }

  private static boolean isVowel(char c) {
    return "aiueo".indexOf(c) >= 0;
  }

  /** Letters only, apostrophes allowed inside: an initialism with digits takes no endings. */
  private static boolean isInflectable(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
      } else if (c != '\'') {
        return false;
      }
    }
    return letters >= SHORTEST;
  }
}
