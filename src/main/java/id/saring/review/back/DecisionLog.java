package id.saring.review.back;

import id.saring.item.FindingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was recorded before and what is new beside it. Used by one thread. */
final class DecisionLog {

  private final PastDecisions book;
  private final Map<FindingId, List<RecordedDecision>> before = new HashMap<>();
  private final Map<FindingId, List<RecordedDecision>> fresh = new HashMap<>();
  private final List<RecordedDecision> added = new ArrayList<>();

  /** What becomes of a decision. */
  enum Fate {
    NEW,
    /** Recorded already, and still standing. */
    KNOWN,
    /** Recorded already, but the same person decided otherwise since. */
    REPLACED,
    /** Recorded already, but the finding was opened again since. */
    REOPENED,
    /** Older than what the same person decided since. */
    OUTDATED
  }

  /**
   * Makes a log.
   *
   * @param book what was recorded before
   */
  DecisionLog(PastDecisions book) {
    this.book = book;
  }

  /** Adds a decision if it is new. */
  Fate add(RecordedDecision read) {
    Decision decision = read.decision();
    Optional<Decision> last = lastOfSameVoice(read);
    if (isFresh(decision) || isIn(before(decision.id()), decision)) {
      boolean stands = last.isEmpty() || last.get().equals(decision);
      if (isFresh(decision)) {
        return Fate.KNOWN;
      }
      if (book.isReopened(decision.id())) {
        return Fate.REOPENED;
      }
      return stands ? Fate.KNOWN : Fate.REPLACED;
    }
    if (last.isPresent() && Conflict.isOlder(decision, last.get())) {
      return Fate.OUTDATED;
    }
    added.add(read);
    fresh.computeIfAbsent(decision.id(), none -> new ArrayList<>()).add(read);
    return Fate.NEW;
  }

  private boolean isFresh(Decision decision) {
    return isIn(fresh(decision.id()), decision);
  }

  private static boolean isIn(List<RecordedDecision> recorded, Decision decision) {
    return recorded.stream().anyMatch(one -> one.decision().equals(decision));
  }

  /** What the same person recorded last about the finding, before this import. */
  Optional<Decision> lastOfSameVoice(RecordedDecision read) {
    return before(read.decision().id()).stream()
        .filter(one -> one.voice().equals(read.voice()))
        .reduce((first, second) -> second)
        .map(RecordedDecision::decision);
  }

  /** Recorded before this import, oldest first. */
  List<RecordedDecision> before(FindingId id) {
    return before.computeIfAbsent(id, book::of);
  }

  /** New in this import. */
  List<RecordedDecision> fresh(FindingId id) {
    return fresh.getOrDefault(id, List.of());
  }

  /** Everything new, in the order in which it was read. */
  List<RecordedDecision> added() {
    return List.copyOf(added);
  }

  Optional<Conflict> conflict(FindingId id) {
    return Conflict.of(id, before(id), fresh(id));
  }
}
