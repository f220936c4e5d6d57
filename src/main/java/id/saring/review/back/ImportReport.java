package id.saring.review.back;

import id.saring.io.TableProblem;
import id.saring.item.FindingId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came back. {@code rows = open + decided + refused}, {@code decided = new rows + known}.
 *
 * @param sheets sheets that could be read
 * @param refusedSheets sheets that could not be used at all
 * @param rows rows with something in them, those that cannot be read among them
 * @param open rows on which nothing was decided yet
 * @param known decisions that were recorded already
 * @param repaired rows in which something was mended
 * @param refused rows that were left out
 * @param copied copies of a text that got a decision typed elsewhere
 * @param foreseen findings with a new decision that no night delivered yet
 * @param added what is to be recorded, the copies among them, in the order of the sheets
 * @param conflicts findings on which people disagree
 * @param problems every repair, every row refused, in the order of the sheets
 */
public record ImportReport(
    int sheets,
    int refusedSheets,
    long rows,
    long open,
    long known,
    long repaired,
    long refused,
    long copied,
    Set<FindingId> foreseen,
    List<RecordedDecision> added,
    List<Conflict> conflicts,
    List<TableProblem> problems) {

  public ImportReport {
    foreseen = Set.copyOf(foreseen);
    added = List.copyOf(added);
    conflicts = List.copyOf(conflicts);
    problems = List.copyOf(problems);
  }

  /** Whether everything that was decided could be used. */
  public boolean isComplete() {
    return refused == 0 && refusedSheets == 0;
  }

  /** New decisions by verdict, in the order of the contract. */
  public Map<Verdict, Long> verdicts() {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    added.forEach(one -> counts.merge(one.decision().verdict(), 1L, Long::sum));
    return counts;
  }
}
