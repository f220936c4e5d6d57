package id.saring.match;

import id.saring.text.TextScanner;
import java.util.List;

/**
 * Whether two signs say two things. In one text they do not if they share a word, written alike or
 * inside the other: "Oke gas, gas" and "#GasKota gas" say one thing twice, and saying it twice is
 * no stronger (design.md 6.7). Pure.
 */
final class Independence {

  /** Shorter words stand inside others by chance. */
  private static final int SHORTEST_PART = 3;

  private Independence() {}

  static boolean between(Occurrence one, Occurrence other) {
    if (one.span().overlaps(other.span())) {
      return false;
    }
    if (one.span().field() != other.span().field()
        || one.sign() instanceof Sign.Account
        || other.sign() instanceof Sign.Account) {
      return true; // said in two places, or said and done
    }
    TextScanner scanner = new TextScanner();
    List<String> words = Phrasebook.words(scanner, other.found());
    return Phrasebook.words(scanner, one.found()).stream()
        .noneMatch(word -> words.stream().anyMatch(that -> isSaidIn(word, that)));
  }

  private static boolean isSaidIn(String one, String other) {
    return one.equals(other)
        || (one.length() >= SHORTEST_PART && other.contains(one))
        || (other.length() >= SHORTEST_PART && one.contains(other));
  }
}
