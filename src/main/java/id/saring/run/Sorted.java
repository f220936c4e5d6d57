package id.saring.run;

import id.saring.io.shelf.Picked;
import id.saring.item.ItemKey;
import id.saring.item.ItemNote;
import id.saring.match.Finding;
import id.saring.match.Finding.Disposition;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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
    Copies.Merged merged = Copies.merged(findings, distinct(findings));
    Map<Disposition, IntStream.Builder> classes = new EnumMap<>(Disposition.class);
    for (Disposition disposition : Disposition.values()) {
      classes.put(disposition, IntStream.builder());
    }
    Map<ItemKey, List<ItemKey>> others = new HashMap<>();
    for (int number : merged.kept()) {
      Finding finding = findings.get(number);
      Optional.ofNullable(classes.get(finding.disposition(minScore)))
          .ifPresent(numbers -> numbers.add(number));
      Optional.ofNullable(merged.others().get(number))
          .ifPresent(keys -> others.put(ItemKey.of(finding.subject().item()), keys));
    }
    Map<Disposition, List<Finding>> sorted = new EnumMap<>(Disposition.class);
    classes.forEach(
        (disposition, some) -> {
          int[] numbers = some.build().toArray();
          sorted.put(
              disposition,
              Picked.of(
                  findings,
                  numbers,
                  (place, finding) ->
                      noted(finding, merged.others().containsKey(numbers[place]))
                          .shownAs(disposition)));
        });
    return new Sorted(sorted, others, findings.size() - merged.kept().size(), 0);
  }

  private static Finding noted(Finding finding, boolean isMerged) {
    return isMerged ? finding.noted(ItemNote.DIGABUNG_TANPA_ID) : finding;
  }

  /** Of each item the number of the finding whose place comes first. */
  private static int[] distinct(List<Finding> findings) {
    Map<ItemKey, Integer> byKey = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      byKey.merge(
          ItemKey.of(finding.subject().item()),
          i,
          (known, other) ->
              FIRST_SOURCE.compare(findings.get(known), finding) <= 0 ? known : other);
    }
    return byKey.values().stream().mapToInt(Integer::intValue).sorted().toArray();
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
