package id.saring.run;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the sheets look like beyond their columns.
 *
 * @param workbook whether workbooks are written beside the CSV
 * @param reviewers among how many analysts the workbooks are divided; 1 for one workbook of all
 * @param nipMasked whether birth date and serial of a NIP are hidden
 */
public record SheetDress(boolean workbook, int reviewers, boolean nipMasked) {

  /** No workbook, the NIP in full. */
  public static final SheetDress PLAIN = new SheetDress(false, 1, false);

  public SheetDress {
    if (reviewers < 1) {
      throw new IllegalArgumentException("at least one reviewer, not " + reviewers);
    }
  }

  /** The options that differ from {@link #PLAIN}, so that a plain night is the same as ever. */
  Map<String, String> byOption() {
    Map<String, String> options = new TreeMap<>();
    if (workbook) {
      options.put("xlsx", "true");
    }
    if (reviewers > 1) {
      options.put("reviewers", String.valueOf(reviewers));
    }
    if (nipMasked) {
      options.put("nip", "masked");
    }
    return options;
  }
}
