package id.saring.workbench.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Draws samples that are spread over the months: of each month those with the smallest keys, which
 * is chance, but the same chance each time. Not thread-safe.
 */
final class Samples {

  private final int most;
  private final TreeMap<Optional<YearMonth>, TreeMap<String, Sample>> byMonth =
      new TreeMap<>(Comparator.comparing(month -> month.map(YearMonth::toString).orElse("")));

  Samples(int most) {
    this.most = most;
  }

  void add(Optional<YearMonth> month, Sample sample) {
    TreeMap<String, Sample> kept = byMonth.computeIfAbsent(month, one -> new TreeMap<>());
    kept.put(sample.key(), sample);
    if (kept.size() > most) {
      kept.pollLastEntry();
    }
  }

  /** As many as asked for, one month after the other in turn; the oldest stands first. */
  List<Sample> drawn() {
    List<List<Sample>> months = new ArrayList<>();
    byMonth.values().forEach(kept -> months.add(new ArrayList<>(kept.values())));
    List<Sample> drawn = new ArrayList<>();
    for (int turn = 0; turn < most && drawn.size() < most; turn++) {
      for (List<Sample> month : months) {
        if (turn < month.size() && drawn.size() < most) {
          drawn.add(month.get(turn));
        }
      }
    }
    drawn.sort(
        Comparator.comparing(
                (Sample sample) ->
                    sample
                        .subject()
                        .item()
                        .postedAt()
                        .map(at -> at.instant().toString())
                        .orElse(""))
            .thenComparing(Sample::key));
    return drawn;
  }
}
