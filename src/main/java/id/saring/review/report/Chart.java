package id.saring.review.report;

import java.util.List;
import java.util.Optional;

/**
 * A plot with its numbers.
 *
 * @param title what it shows, also its accessible name
 * @param says one sentence: how to read it, and what it does not say
 * @param what name of the column of names
 * @param svg the plot; empty where it cannot be drawn, and the numbers are shown instead
 * @param counts the numbers
 */
public record Chart(
    String title, String says, String what, Optional<String> svg, List<Counted> counts) {
  public Chart {
    counts = List.copyOf(counts);
  }
}
