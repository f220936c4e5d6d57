package id.saring.review.report;

import java.util.List;
import java.util.Map;

/**
 * Which sources did not come as they used to. Immutable.
 *
 * @param nights earlier run dates with which they were compared
 * @param counts how many, by the name of what is amiss
 * @param lines the first of them by name
 */
public record ArrivalLines(long nights, Map<String, Long> counts, List<Line> lines) {

  /** As many are named on the page; the others in the manifest, or counted there. */
  private static final int MOST_LINES = 30;

  /**
   * A source to ask for.
   *
   * @param source its path
   * @param kind what is amiss: missing, thin, late
   * @param items items tonight
   * @param usual the median of its items on earlier nights
   * @param nights earlier nights on which it came
   * @param newest ISO day of its newest item, or empty
   */
  public record Line(
      String source, String kind, long items, long usual, long nights, String newest) {

    /** What is amiss, in Indonesian. */
    public String words() {
      return switch (kind) {
        case "missing" -> "tidak datang";
        case "thin" -> "menipis";
        case "late" -> "terlambat";
        default -> kind;
      };
    }

    /** How that is known, in Indonesian. */
    public String detail() {
      return switch (kind) {
        case "missing" ->
            "datang pada %s malam terakhir, biasanya dengan %s item"
                .formatted(Figures.number(nights), Figures.number(usual));
        case "thin" ->
            "%s item; median %s malam sebelumnya %s"
                .formatted(Figures.number(items), Figures.number(nights), Figures.number(usual));
        case "late" -> "item terbarunya dari " + Figures.day(newest);
        default -> "";
      };
    }
  }

  public ArrivalLines {
    counts = Map.copyOf(counts);
    lines = List.copyOf(lines.subList(0, Math.min(MOST_LINES, lines.size())));
  }

  /** How many have this amiss. */
  public long count(String kind) {
    return counts.getOrDefault(kind, 0L);
  }

  /** Sources that are not named. */
  public long unnamed() {
    return counts.values().stream().mapToLong(Long::longValue).sum() - lines.size();
  }
}
