package id.saring.review.back;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.item.FindingId;
import id.saring.review.SheetColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One decision for all copies of a text ({@code --kelompok}). A copy on which somebody decided
 * himself is left alone; where the rows of a group disagree, and for verdicts that speak of a
 * person and not of the text, nothing is spread.
 */
final class GroupSpread {

  private final KnownFindings known;
  private final DecisionLog log;
  private final List<TableProblem> notes = new ArrayList<>();
  private long spread;

  GroupSpread(KnownFindings known, DecisionLog log) {
    this.known = known;
    this.log = log;
  }

  /**
   * Spreads what was typed.
   *
   * @param typed decisions as they stand in the sheets, new or not, in their order
   */
  void spread(List<RecordedDecision> typed) {
    Map<Set<FindingId>, List<RecordedDecision>> groups = new LinkedHashMap<>();
    for (RecordedDecision one : typed) {
      Set<FindingId> copies = known.copiesOf(one.decision().id());
      if (copies.size() > 1) {
        groups.computeIfAbsent(copies, none -> new ArrayList<>()).add(one);
      }
    }
    groups.forEach(this::spreadGroup);
  }

  private void spreadGroup(Set<FindingId> copies, List<RecordedDecision> typed) {
    Set<FindingId> open = new TreeSet<>(copies);
    open.removeIf(this::isDecidedItself);
    typed.forEach(one -> open.remove(one.decision().id()));
    if (open.isEmpty()) {
      return;
    }
    RecordedDecision first = typed.get(0);
    Verdict verdict = first.decision().verdict();
    if (typed.stream().anyMatch(one -> one.decision().verdict() != verdict)) {
      note(first, "review.group-divided", open.size());
    } else if (!verdict.holdsForEveryCopy()) {
      note(first, "review.group-person", verdict.code(), open.size());
    } else {
      open.forEach(copy -> give(first, copy));
    }
  }

  private boolean isDecidedItself(FindingId id) {
    return log.before(id).stream().anyMatch(one -> one.decision().copyOf().isEmpty());
  }

  private void give(RecordedDecision typed, FindingId copy) {
    RecordedDecision copied =
        new RecordedDecision(
            typed.decision().forCopy(copy), typed.file(), typed.line(), typed.at());
    spread += log.add(copied) == DecisionLog.Fate.NEW ? 1 : 0;
  }

  private void note(RecordedDecision first, String key, Object... values) {
    notes.add(
        TableProblem.warning(
            first.file(),
            first.line(),
            SheetColumn.KELOMPOK.header(),
            first.decision().id().text(),
            Message.of(key, values)));
  }

  /** How many copies got a decision. */
  long count() {
    return spread;
  }

  List<TableProblem> notes() {
    return List.copyOf(notes);
  }
}
