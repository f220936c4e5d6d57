package id.saring.lexicon;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what a mistyped name was meant to be: the known name that differs by the fewest letters
 * inserted, left out, changed or swapped. Pure.
 */
public final class NearestName {

  private NearestName() {}

  /** The nearest of {@code known}, if it differs by no more than a third of its letters. */
  public static Optional<String> of(String typed, Collection<String> known) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String name : known) {
      int allowed = Math.max(1, Math.max(name.length(), wanted.length()) / 3);
      if (Math.abs(name.length() - wanted.length()) <= allowed) {
        int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
        if (distance <= allowed && distance < least) {
          best = name;
          least = distance;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Edit distance in which two neighbours swapped count once. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
