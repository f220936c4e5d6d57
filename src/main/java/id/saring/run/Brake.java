package id.saring.run;

import id.saring.io.shelf.Chained;
import id.saring.io.shelf.Picked;
import id.saring.item.ItemNote;
import id.saring.lexicon.Entry;
import id.saring.match.Finding;
import id.saring.match.Finding.Disposition;
import id.saring.match.Match;
import id.saring.match.Sign;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Keeps entries to their {@code anggaran}: an entry that would fill the review sheet with more rows
 * than its maintainer expected is most likely wrong, and its rows of this night are written to
 * {@code uji.csv} instead. A row that another entry carries as well stays in the sheet with what
 * that entry found. The lexicon is not changed. Immutable.
 *
 * <p>Entries are judged side by side, each by all its rows: the result does not depend on an order.
 *
 * @param over the entries over their budget by id, in the order of ids
 * @param minScore smallest score of a row in the sheet
 */
record Brake(Map<String, Overrun> over, int minScore) {

  Brake {
    over = java.util.Collections.unmodifiableMap(new TreeMap<>(over));
  }

  /**
   * Looks for entries over their budget.
   *
   * @param rows findings for the review sheet
   * @param counts whether the sheet would hold a row tonight, and because of what entries find
   * @param minScore a match below this carries no row
   */
  static Brake on(Collection<Finding> rows, Predicate<Finding> counts, int minScore) {
    Map<String, Long> found = new TreeMap<>();
    Map<String, Integer> budgets = new TreeMap<>();
    for (Finding row : rows) {
      if (!counts.test(row)) {
        continue;
      }
      row.examination().matches().stream()
          .filter(match -> match.score() >= minScore)
          .flatMap(match -> limited(match).stream())
          .distinct()
          .forEach(
              entry -> {
                found.merge(entry.id(), 1L, Long::sum);
                budgets.put(entry.id(), entry.budget().getAsInt());
              });
    }
    Map<String, Overrun> over = new TreeMap<>();
    found.forEach(
        (id, count) -> {
          int budget = budgets.getOrDefault(id, 0);
          if (count > budget) {
            over.put(id, new Overrun(id, budget, count));
          }
        });
    return new Brake(over, minScore);
  }

  private static Optional<Entry> limited(Match match) {
    return match.sign() instanceof Sign.Words words && words.entry().budget().isPresent()
        ? Optional.of(words.entry())
        : Optional.empty();
  }

  /**
   * The same findings with the rows of entries over their budget in {@code uji.csv}.
   *
   * @param subject whether a row may be taken out of the sheet at all
   */
  Sorted apply(Sorted sorted, Predicate<Finding> subject) {
    if (over.isEmpty()) {
      return sorted;
    }
    Set<String> braked = over.keySet();
    List<Finding> before = sorted.of(Disposition.FLAGGED);
    IntStream.Builder stays = IntStream.builder();
    IntStream.Builder goes = IntStream.builder();
    for (int place = 0; place < before.size(); place++) {
      Finding finding = before.get(place);
      boolean carried =
          !subject.test(finding)
              || finding.without(braked).disposition(minScore) == Disposition.FLAGGED;
      (carried ? stays : goes).add(place);
    }
    List<Finding> flagged =
        Picked.of(
            before,
            stays.build().toArray(),
            (place, finding) -> subject.test(finding) ? finding.without(braked) : finding);
    List<Finding> braking =
        Picked.of(
            before,
            goes.build().toArray(),
            (place, finding) -> finding.noted(ItemNote.LEWAT_ANGGARAN));
    List<Finding> onTrial = new Chained<>(List.of(sorted.of(Disposition.ON_TRIAL), braking));
    Map<Disposition, List<Finding>> classes = new EnumMap<>(sorted.byDisposition());
    classes.put(Disposition.FLAGGED, flagged);
    classes.put(Disposition.ON_TRIAL, onTrial);
    return new Sorted(classes, sorted.others(), sorted.duplicates(), sorted.alreadyKnown());
  }
}
