package id.saring.review.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the ledger says as of a night: what came later is not in it, so that a night that is
 * replayed gets the same page. Immutable.
 *
 * @param nights nights before, the oldest first
 * @param verdicts what people decided so far about what each term found
 * @param decided findings by decision, as of then
 */
public record History(
    List<PastNight> nights, Map<String, Verdict> verdicts, List<Counted> decided) {

  /** As many nights are shown, the night of the page among them. */
  public static final int NIGHTS = 30;

  /**
   * A night before.
   *
   * @param run its name
   * @param date its run date, ISO
   * @param flagged rows of its review sheet
   * @param screened items that it screened
   */
  public record PastNight(String run, String date, long flagged, long screened) {}

  /**
   * What people decided about what a term found.
   *
   * @param confirmed findings decided to be a case
   * @param refused findings decided to be none
   * @param low lower end of the 95 % interval of the precision, 0 to 1
   * @param high upper end of it
   */
  public record Verdict(long confirmed, long refused, double low, double high) {

    /** Findings that say something of the term. */
    public long judged() {
      return confirmed + refused;
    }
  }

  public History {
    nights = List.copyOf(nights);
    verdicts = Map.copyOf(new TreeMap<>(verdicts));
    decided = List.copyOf(decided);
  }

  /** What people decided about what a term found, if anybody did. */
  public Optional<Verdict> of(String term) {
    return Optional.ofNullable(verdicts.get(term)).filter(one -> one.judged() > 0);
  }
}
