package id.saring.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a hashtag into words: {@code #GASSkeunKupang2024} is gasskeun, kupang, 2024.
 *
 * <p>Known words are tried before letter case, for case alone cuts {@code #GASSkeun} into GAS and
 * Skeun. The cheapest cut wins: a known word or a number costs little, an unknown piece costs more
 * with each letter and is allowed only where letter case, digits or underscores bound it on both
 * sides. So {@code #gasolin} stays whole although {@code gas} is known, and {@code #GasAja} is gas
 * and the unknown aja. Safe for all threads if the predicate is.
 */
public final class HashtagCutter {

  private static final int LONGEST = 80;
  private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;

  private static final int NUMBER = 3;
  private static final int KNOWN = 10;

  /** A short known word inside a longer lower-case run is chance more often than meaning. */
  private static final int SHORT_BY_CHANCE = 35;

  /** Keeps {@code #PersibDay} whole, of which nothing is known. */
  private static final int UNKNOWN = 4;

  /** So dear that cutting a known word of three letters out of unknown ones pays. */
  private static final int UNKNOWN_LETTER = 5;

  private final KnownWords known;

  /** Which folded words are known; asked with slices, so that cutting makes no strings. */
  @FunctionalInterface
  public interface KnownWords {

    /** Whether {@code [start, end)} of {@code letters} is a known word. */
    boolean contains(char[] letters, int start, int end);
  }

  /**
   * Makes a cutter.
   *
   * @param known whether a folded word is known: words of the lexicon, place names, everyday words
   */
  public HashtagCutter(KnownWords known) {
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
    char[] folded = new char[n];
    for (int i = 0; i < n; i++) {
      folded[i] = CharFold.fold(text.charAt(start + i));
    }
    boolean[] edge = edges(text, start, n);
    int[] cost = new int[n + 1];
    int[] from = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      cost[i] = IMPOSSIBLE;
      for (int j = 0; j < i; j++) {
        int step = cost[j] < IMPOSSIBLE ? cost(folded, edge, j, i) : IMPOSSIBLE;
        if (step < IMPOSSIBLE && cost[j] + step < cost[i]) {
          cost[i] = cost[j] + step;
          from[i] = j;
        }
      }
    }
    return cost[n] >= IMPOSSIBLE ? List.of(new Piece(start, end)) : pieces(folded, from, start, n);
  }

  private static List<Piece> pieces(char[] folded, int[] from, int start, int n) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = n; i > 0; i = from[i]) {
      if (folded[from[i]] != '_') {
        pieces.add(new Piece(start + from[i], start + i));
      }
    }
    Collections.reverse(pieces);
    return pieces;
  }

  private int cost(char[] folded, boolean[] edge, int j, int i) {
    if (folded[j] == '_') {
      return i == j + 1 ? 0 : IMPOSSIBLE;
    }
    boolean number = isNumber(folded, j, i);
    if (number) {
      boolean wholeNumber = edge[j] && edge[i];
      return wholeNumber ? NUMBER : IMPOSSIBLE;
    }
    boolean bounded = edge[j] && edge[i];
    if (i - j >= 2 && known.contains(folded, j, i)) {
      return i - j > 2 || bounded ? KNOWN : SHORT_BY_CHANCE;
    }
    return bounded ? UNKNOWN + UNKNOWN_LETTER * (i - j) : IMPOSSIBLE;
  }

  private static boolean isNumber(char[] folded, int from, int to) {
    for (int i = from; i < to; i++) {
      if (folded[i] < '0' || folded[i] > '9') {
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
