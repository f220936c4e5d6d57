package id.saring.workbench.suggest;

import java.util.List;
import java.util.Optional;

/**
 * A term that might come into the lexicon. Immutable.
 *
 * @param unit in folded letters
 * @param written as it should be written: a hashtag in the letter case met most, else as folded
 * @param newForm whether it is a hashtag made of a known sign or name and something else
 * @param use how often it stands where
 * @param accounts how many accounts wrote it in the foreground, all unknown authors being one
 * @param likely whom it may favour
 * @param also other units that stand in the same texts or are spellings of it
 * @param samples excerpts around it, of different accounts where there are such
 */
public record Suggestion(
    Unit unit,
    String written,
    boolean newForm,
    OverUse use,
    int accounts,
    Optional<Likely> likely,
    List<String> also,
    List<String> samples) {

  /**
   * A contender and how it was found.
   *
   * @param contender its id
   * @param items in how many texts of the foreground that hold the term something points at it
   * @param bySigns in how many a name, number or other sign of the present lexicon does
   * @param byAccounts in how many a campaign account does
   * @param partOfTerm whether the term itself holds its sign or name
   */
  public record Likely(
      String contender, int items, int bySigns, int byAccounts, boolean partOfTerm) {}

  public Suggestion {
    also = List.copyOf(also);
    samples = List.copyOf(samples);
  }
}
