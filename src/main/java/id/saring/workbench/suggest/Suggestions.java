package id.saring.workbench.suggest;

import id.saring.workbench.past.Coverage;
import java.util.List;

/**
 * What came out. Immutable.
 *
 * @param basis what the foreground is
 * @param front texts of the foreground, copies counted once
 * @param unknownAuthors how many of them have no author
 * @param back texts of the background, copies counted once
 * @param coverage what was read
 * @param found the best first, new forms of known contenders before all
 * @param more how many more there are
 */
public record Suggestions(
    Basis basis,
    long front,
    long unknownAuthors,
    long back,
    Coverage coverage,
    List<Suggestion> found,
    int more) {

  /** Why an item stands in the foreground; the first that any item has is used. */
  public enum Basis {
    /** People confirmed it, or a campaign account wrote it, was answered or acted on. */
    CASES,
    /** People asked for a word from its author. */
    UNCLEAR,
    /** The present lexicon finds a row of {@code sedang} or more: weaker evidence. */
    FOUND,
    /** There is nothing. */
    NONE
  }

  public Suggestions {
    found = List.copyOf(found);
  }
}
