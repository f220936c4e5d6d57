package id.saring.workbench;

import id.saring.lexicon.Entry;
import id.saring.lexicon.Form;
import id.saring.lexicon.Level;
import id.saring.text.CharFold;
import id.saring.text.Disguise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Examples of what is undone in the text and hence has no end of forms: drawn-out letters, pieces
 * of a hashtag, disguises up to the entry's grade. Pure.
 */
final class FormExamples {

  private static final int SHORTEST = 3;
  private static final int BOLD_A = 0x1D41A;
  private static final String LETTERS = "aoies";
  private static final String SIGNS = "40135";

  private FormExamples() {}

  /** One or two examples of each level; none for emoji and for terms with no letters. */
  static List<Form> undone(Entry entry) {
    List<Form> forms = new ArrayList<>();
    String term = CharFold.fold(entry.term());
    boolean tag = term.startsWith("#");
    if (letters(term) < SHORTEST || term.codePoints().anyMatch(c -> c > 0xFFFF)) {
      return forms;
    }
    add(forms, Level.PANJANG, term, term.replaceFirst("([aiueo])([^aiueo\\s]*)$", "$1$1$1$1$2"));
    String joined = term.replaceAll("[^a-z0-9 ]", " ").strip();
    if (!tag && joined.equals(term)) {
      add(forms, Level.TAGAR, term, "#Ayo" + capitals(joined));
    }
    if (entry.disguise() >= Disguise.LOOK_ALIKE && !tag) {
      add(forms, Level.SAMARAN, term, bold(term));
    }
    if (entry.disguise() >= Disguise.OTHER_SIGNS && !tag) {
      add(forms, Level.SAMARAN, term, leet(term));
      add(forms, Level.SAMARAN, term, term.replaceAll("(?<=[a-z])(?=[a-z])", "."));
    }
    if (entry.disguise() >= Disguise.MASKED && !tag) {
      add(forms, Level.SAMARAN, term, term.replaceFirst("(?<=^[a-z]{1,9})[a-z](?=[a-z])", "*"));
    }
    return forms;
  }

  private static void add(List<Form> forms, Level level, String term, String example) {
    if (!example.equals(term)) {
      forms.add(new Form(example, level));
    }
  }

  private static long letters(String term) {
    return term.chars().filter(c -> c >= 'a' && c <= 'z').count();
  }

  private static String capitals(String words) {
    StringBuilder joined = new StringBuilder();
    for (String word : words.split(" +")) {
      joined.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return joined.toString();
  }

  private static String bold(String term) {
    StringBuilder bold = new StringBuilder();
    term.chars().forEach(c -> bold.appendCodePoint(c >= 'a' && c <= 'z' ? BOLD_A + c - 'a' : c));
    return bold.toString();
  }

  /** One letter behind the first as a sign. */
  private static String leet(String term) {
    for (int i = 1; i < term.length(); i++) {
      int at = LETTERS.indexOf(term.charAt(i));
      if (at >= 0 && Character.isLetter(term.charAt(i - 1))) {
        return term.substring(0, i) + SIGNS.charAt(at) + term.substring(i + 1);
      }
    }
    return term;
  }
}
