package id.saring.review.back;

import id.saring.item.FindingId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Different decisions about one finding that stand beside each other. All are kept; people settle
 * it.
 *
 * @param id the finding
 * @param sides the decisions, oldest first
 */
public record Conflict(FindingId id, List<RecordedDecision> sides) {

  public Conflict {
    sides = List.copyOf(sides);
  }

  /** The sides in words, for a message. */
  public String shown() {
    return String.join("; ", sides.stream().map(RecordedDecision::shown).toList());
  }

  /**
   * Looks at one finding: a later decision of the same person replaces the earlier one, unless both
   * came in the same import without dates that tell which is later.
   *
   * @param before recorded earlier, oldest first
   * @param fresh read now
   */
  static Optional<Conflict> of(
      FindingId id, Collection<RecordedDecision> before, Collection<RecordedDecision> fresh) {
    Map<String, List<RecordedDecision>> standing = new LinkedHashMap<>();
    before.forEach(one -> standing.put(one.voice(), List.of(one)));
    Map<String, List<RecordedDecision>> now = new LinkedHashMap<>();
    for (RecordedDecision one : fresh) {
      now.merge(one.voice(), List.of(one), Conflict::beside);
    }
    standing.putAll(now);
    return between(id, standing.values().stream().flatMap(List::stream).toList());
  }

  /** Looks at everything that was recorded of a finding, the oldest first. */
  public static Optional<Conflict> among(FindingId id, List<RecordedDecision> recorded) {
    return of(id, recorded, List.of());
  }

  private static Optional<Conflict> between(FindingId id, List<RecordedDecision> sides) {
    long verdicts = sides.stream().map(side -> side.decision().verdict()).distinct().count();
    return verdicts > 1 ? Optional.of(new Conflict(id, sides)) : Optional.empty();
  }

  private static List<RecordedDecision> beside(
      List<RecordedDecision> earlier, List<RecordedDecision> later) {
    List<RecordedDecision> both = new ArrayList<>(earlier);
    RecordedDecision added = later.get(0);
    both.removeIf(one -> isOlder(one.decision(), added.decision()));
    if (both.stream().noneMatch(one -> isOlder(added.decision(), one.decision()))) {
      both.add(added);
    }
    return both;
  }

  /** Whether both are dated and the first is of an earlier day. */
  static boolean isOlder(Decision one, Decision other) {
    return one.reviewedOn().isPresent()
        && other.reviewedOn().isPresent()
        && one.reviewedOn().get().isBefore(other.reviewedOn().get());
  }
}
