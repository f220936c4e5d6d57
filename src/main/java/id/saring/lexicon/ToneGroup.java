package id.saring.lexicon;

import java.util.List;
import java.util.Objects;

/**
 * Words and turns of phrase that carry one tone: a row of {@code nada.csv}. Where a text holds a
 * sign, its tone says whether the author cheers, asks, reports or mocks. Each group is one named
 * term of the score (design.md 6.7).
 *
 * <p>A pattern is a run of words parted by blanks. Besides plain words it may hold:
 *
 * <table>
 * <caption>Placeholders</caption>
 * <tr><td>{@code <tanda>}</td><td>any sign of the lexicon</td></tr>
 * <tr><td>{@code <calon>}, {@code <nomor>}, …</td><td>a sign of that {@code jenis}</td></tr>
 * <tr><td>{@code <awal>}</td><td>the beginning of the text</td></tr>
 * <tr><td>{@code <tautan>}, {@code <sebutan>}, {@code #}</td><td>a link, a mention, a hashtag that
 * is no sign</td></tr>
 * <tr><td>{@code *}</td><td>up to three words of any kind</td></tr>
 * <tr><td>{@code [tidak]}</td><td>any word of negation</td></tr>
 * </table>
 *
 * <p>Patterns that speak of the text as a whole stand alone: {@code <tanya>} and {@code <seru>} (it
 * has a question or exclamation mark), {@code <1-3 kata>}, {@code <4-6 kata>}, {@code <61+ kata>}
 * (its length), {@code <3+ nama>} (names and numbers of so many different owners), {@code <tanpa
 * nama>} (no name, number, party or campaign hashtag).
 *
 * @param name slug, shown in {@code alasan} with blanks for hyphens
 * @param points what one hit adds to or takes from the score, -100 to 100; at most two hits of a
 *     group count
 * @param window how many words a hit may be away from a sign; 0 means anywhere in its reach, which
 *     only matters in long texts
 * @param patterns the patterns
 */
public record ToneGroup(String name, int points, int window, List<String> patterns) {

  public ToneGroup {
    Objects.requireNonNull(name, "name");
    patterns = List.copyOf(patterns);
    if (points < -100 || points > 100) {
      throw new IllegalArgumentException("points must be -100 to 100: " + points);
    }
    if (window < 0) {
      throw new IllegalArgumentException("window must not be negative: " + window);
    }
  }

  /** The name in a sentence. */
  public String title() {
    return name.replace('-', ' ');
  }
}
