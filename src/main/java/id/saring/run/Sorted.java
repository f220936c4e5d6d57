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
 * @param others further keys of an item by its own, of copies that have no id in common with it
 * @param duplicates how many were the same item once more
 * @param alreadyKnown how many an earlier run delivered; they are in no class any more
 */
record Sorted(
    Map<Disposition, List<Finding>> byDisposition,
    Map<ItemKey, List<ItemKey>> others,
    long duplicates,
    long alreadyKnown) {

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
    List<Copies.Merged> distinct = Copies.merged(byKey.values());
    Map<ItemKey, List<ItemKey>> others = new HashMap<>();
    for (Copies.Merged merged : distinct) {
      Finding finding = merged.finding();
      Disposition disposition = finding.disposition(minScore);
      of(sorted, disposition).add(finding.shownAs(disposition));
      if (!merged.others().isEmpty()) {
        others.put(ItemKey.of(finding.subject().item()), merged.others());
      }
    }
    return new Sorted(sorted, others, findings.size() - distinct.size(), 0);
  }

  /** The same night with other findings in its classes; what is missing there is known already. */
  Sorted with(Map<Disposition, List<Finding>> classes) {
    long before = byDisposition.values().stream().mapToLong(List::size).sum();
    long left = classes.values().stream().mapToLong(List::size).sum();
    return new Sorted(classes, others, duplicates, alreadyKnown + before - left);
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
    long matched =
        byDisposition.values().stream().mapToLong(List::size).sum() + duplicates + alreadyKnown;
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
        alreadyKnown);
  }
}
