package id.saring.run;

import id.saring.item.ItemKey;
import id.saring.match.Finding;
import id.saring.match.Finding.Disposition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of a night by what becomes of them. The same item in two exports is one finding: the
 * one whose file comes first by name is kept, whatever was read first. The platform's id tells;
 * where two exports have none in common, {@link Copies}.
 *
 * @param byDisposition findings by class
 * @param duplicates how many were the same item once more
 */
record Sorted(Map<Disposition, List<Finding>> byDisposition, long duplicates) {

  private static final Comparator<Finding> FIRST_SOURCE =
      Comparator.comparing(finding -> finding.subject().item().source(), SourceOrder.BY_PLACE);

  static Sorted of(List<Finding> findings, int minScore) {
    Map<ItemKey, Finding> byKey = new HashMap<>();
    for (Finding finding : findings) {
      byKey.merge(
          ItemKey.of(finding.subject().item()),
          finding,
          (one, other) -> FIRST_SOURCE.compare(one, other) <= 0 ? one : other);
    }
    Map<Disposition, List<Finding>> sorted = new EnumMap<>(Disposition.class);
    for (Disposition disposition : Disposition.values()) {
      sorted.put(disposition, new ArrayList<>());
    }
    List<Finding> distinct = Copies.merged(byKey.values());
    for (Finding finding : distinct) {
      Disposition disposition = finding.disposition(minScore);
      of(sorted, disposition).add(finding.shownAs(disposition));
    }
    return new Sorted(sorted, findings.size() - distinct.size());
  }

  private static List<Finding> of(Map<Disposition, List<Finding>> sorted, Disposition disposition) {
    return sorted.getOrDefault(disposition, List.of());
  }

  /** The findings of one class, in no order. */
  List<Finding> of(Disposition disposition) {
    return of(byDisposition, disposition);
  }

  private long count(Disposition disposition) {
    return of(disposition).size();
  }

  /** The numbers of the night, which must add up. */
  RunCounts counts(Audience audience) {
    long matched = byDisposition.values().stream().mapToLong(List::size).sum() + duplicates;
    return new RunCounts(
        audience.items(),
        audience.screened(),
        audience.unregistered(),
        audience.outOfRange(),
        matched,
        audience.screened() - matched,
        count(Disposition.FLAGGED),
        count(Disposition.SUPPRESSED),
        count(Disposition.ON_TRIAL),
        count(Disposition.BELOW_THRESHOLD),
        duplicates,
        0);
  }
}
