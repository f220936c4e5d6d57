package id.saring.review.back;

import id.saring.item.FindingId;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a damaged id may have been: every id one wrong, missing, added or swapped character away
 * whose check character fits. Only a suspicion; who asks must know which of them exist. Pure.
 */
final class IdGuesses {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** The longest text that is worth a guess: a long office code and one character too many. */
  private static final int MOST = 6 + 13 + 1;

  private IdGuesses() {}

  static Set<FindingId> of(String typed) {
    Set<FindingId> guesses = new LinkedHashSet<>();
    String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    if (plain.length() > MOST || plain.length() < 12) {
      return guesses;
    }
    for (int i = 0; i <= plain.length(); i++) {
      String before = plain.substring(0, i);
      String after = plain.substring(i);
      for (int c = 0; c < ALPHABET.length(); c++) {
        add(guesses, before + ALPHABET.charAt(c) + after);
        if (!after.isEmpty()) {
          add(guesses, before + ALPHABET.charAt(c) + after.substring(1));
        }
      }
      if (!after.isEmpty()) {
        add(guesses, before + after.substring(1));
      }
      if (after.length() > 1) {
        add(guesses, before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
    }
    return guesses;
  }

  private static void add(Set<FindingId> guesses, String text) {
    FindingId.parse(text).ifPresent(guesses::add);
  }
}
