package id.saring.review.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts by name within a bounded memory: once there are too many names, new ones are counted
 * together. Used by one thread.
 */
final class Tally {

  /** More agencies, contests or terms than any country has. */
  private static final int MOST_NAMES = 20_000;

  /** What is counted without a name of its own. */
  static final String REST = "lainnya";

  private final TreeMap<String, Long> counts = new TreeMap<>();
  private long rest;

  void add(String name) {
    if (counts.size() < MOST_NAMES || counts.containsKey(name)) {
      counts.merge(name, 1L, Long::sum);
    } else {
      rest++;
    }
  }

  /** By name; what has none is left out. */
  Map<String, Long> byName() {
    return new TreeMap<>(counts);
  }

  /**
   * The most frequent first, equals by name, and one line for everything else.
   *
   * @param most names told, without that line
   */
  List<Counted> top(int most) {
    List<Counted> sorted =
        counts.entrySet().stream()
            .map(one -> new Counted(one.getKey(), one.getValue()))
            .sorted(
                Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::name))
            .toList();
    long others = rest + sorted.stream().skip(most).mapToLong(Counted::count).sum();
    List<Counted> told =
        new java.util.ArrayList<>(sorted.subList(0, Math.min(most, sorted.size())));
    if (others > 0) {
      told.add(new Counted(REST, others));
    }
    return List.copyOf(told);
  }
}
