package id.saring.run;

import id.saring.match.Subject;
import java.util.List;

/**
 * What was drawn from some parts of a night.
 *
 * @param candidates the items with the smallest lots, the smallest first, each item once
 * @param from out of how many items without a finding, a copy in another file counted once more
 */
public record Drawn(List<Subject> candidates, long from) {

  /** Nothing was drawn from. */
  public static final Drawn NOTHING = new Drawn(List.of(), 0);

  public Drawn {
    candidates = List.copyOf(candidates);
  }
}
