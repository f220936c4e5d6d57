package id.saring.run;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers of a night. They must add up, each item in exactly one class of each sum.
 *
 * @param items all items of all sources
 * @param screened items of registered accounts in range
 * @param unregistered items of others
 * @param outOfRange items before {@code --since} or after {@code --until}
 * @param matched items in which something counted or was cancelled
 * @param unmatched screened items without
 * @param flagged rows of the sheet
 * @param suppressed rows of {@code dikecualikan.csv}
 * @param onTrial rows of {@code uji.csv}
 * @param belowThreshold matched with too small a score
 * @param duplicate the same item once more
 * @param alreadyKnown delivered by an earlier run
 */
public record RunCounts(
    long items,
    long screened,
    long unregistered,
    long outOfRange,
    long matched,
    long unmatched,
    long flagged,
    long suppressed,
    long onTrial,
    long belowThreshold,
    long duplicate,
    long alreadyKnown) {

  public RunCounts {
    requireSum("items", items, screened + unregistered + outOfRange);
    requireSum("screened", screened, matched + unmatched);
    requireSum(
        "matched",
        matched,
        flagged + suppressed + onTrial + belowThreshold + duplicate + alreadyKnown);
  }

  private static void requireSum(String what, long whole, long parts) {
    if (whole != parts) {
      throw new IllegalStateException(
          "the counts of this run do not add up: " + what + " " + whole + ", parts " + parts);
    }
  }

  /** The numbers by the names of the manifest, in its order. */
  public Map<String, Long> byName() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("items", items);
    counts.put("screened", screened);
    counts.put("unregistered", unregistered);
    counts.put("out_of_range", outOfRange);
    counts.put("matched", matched);
    counts.put("unmatched", unmatched);
    counts.put("flagged", flagged);
    counts.put("suppressed", suppressed);
    counts.put("on_trial", onTrial);
    counts.put("below_threshold", belowThreshold);
    counts.put("duplicate", duplicate);
    counts.put("already_known", alreadyKnown);
    return counts;
  }
}
