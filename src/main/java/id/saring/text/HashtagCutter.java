package id.saring.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts a hashtag into words: {@code #GASSkeunKupang2024} is gasskeun, kupang, 2024.
 *
 * <p>Known words are tried before letter case, for case alone cuts {@code #GASSkeun} into GAS and
 * Skeun. The cheapest cut wins: a known word or a number costs least, an unknown piece is allowed
 * only where letter case, digits or underscores bound it on both sides. So {@code #gasolin} stays
 * whole although {@code gas} is known, and {@code #GasAja} is gas and the unknown aja. Safe for all
 * threads if the predicate is.
 */
public final class HashtagCutter {

  private static final int LONGEST = 80;
  private static final int LONGEST_WORD = 32;
  private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;

  private final Predicate<String> known;

  /**
   * Makes a cutter.
   *
   * @param known whether a folded word is known: words of the lexicon, place names, everyday words
   */
  public HashtagCutter(Predicate<String> known) {
    this.known = known;
  }

  /**
   * A piece of a hashtag.
   *
   * @param start index in the text that was handed in
   * @param end index behind the piece
   */
  public record Piece(int start, int end) {}

  /**
   * Cuts the name of a hashtag.
   *
   * @param text raw text, case as written
   * @param start index behind the number sign
   * @param end index behind the name
   * @return pieces from left to right; a single piece if nothing better is known; empty if the name
   *     is too long to be meant for reading (over 80 characters)
   */
  public List<Piece> cut(CharSequence text, int start, int end) {
    int n = end - start;
    if (n == 0 || n > LONGEST) {
      return List.of();
    }
    String folded = CharFold.fold(text.subSequence(start, end));
    boolean[] edge = edges(text, start, n);
    int[] cost = new int[n + 1];
    int[] from = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      cost[i] = IMPOSSIBLE;
      for (int j = Math.max(0, i - LONGEST_WORD); j < i; j++) {
        int step = cost(folded, edge, j, i);
        if (step < IMPOSSIBLE && cost[j] + step < cost[i]) {
          cost[i] = cost[j] + step;
          from[i] = j;
        }
      }
    }
    return cost[n] >= IMPOSSIBLE ? List.of(new Piece(start, end)) : pieces(folded, from, start, n);
  }

  private static List<Piece> pieces(String folded, int[] from, int start, int n) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = n; i > 0; i = from[i]) {
      if (folded.charAt(from[i]) != '_') {
        pieces.add(new Piece(start + from[i], start + i));
      }
    }
    Collections.reverse(pieces);
    return pieces;
  }

  private int cost(String folded, boolean[] edge, int j, int i) {
    if (folded.charAt(j) == '_') {
      return i == j + 1 ? 0 : IMPOSSIBLE;
    }
    boolean number = isNumber(folded, j, i);
    if (number) {
      boolean wholeNumber = edge[j] && edge[i];
      return wholeNumber ? 10 : IMPOSSIBLE;
    }
    // A short known word inside a longer lower-case run is chance more often than meaning.
    if (i - j >= 2 && known.test(folded.substring(j, i))) {
      return i - j == 2 && !(edge[j] && edge[i]) ? 25 : 10;
    }
    return edge[j] && edge[i] ? 30 + (i - j) : IMPOSSIBLE;
  }

  private static boolean isNumber(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      if (folded.charAt(i) < '0' || folded.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Places where letter case, digits or underscores show a new word. */
  private static boolean[] edges(CharSequence text, int start, int n) {
    boolean[] edge = new boolean[n + 1];
    edge[0] = true;
    edge[n] = true;
    for (int i = 1; i < n; i++) {
      char before = text.charAt(start + i - 1);
      char here = text.charAt(start + i);
      boolean nextIsLower = i + 1 < n && Character.isLowerCase(text.charAt(start + i + 1));
      edge[i] =
          before == '_'
              || here == '_'
              || Character.isDigit(before) != Character.isDigit(here)
              || (Character.isLowerCase(before) && Character.isUpperCase(here))
              || (Character.isUpperCase(before) && Character.isUpperCase(here) && nextIsLower);
    }
    return edge;
  }
}
