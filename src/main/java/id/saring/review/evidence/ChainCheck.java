package id.saring.review.evidence;

import java.util.ArrayList;
import java.util.List;

/** Whether each manifest of the chain holds the hash of the one before. Pure functions. */
final class ChainCheck {

  private ChainCheck() {}

  static List<Check> of(CaseTable chain) {
    List<Check> checks = new ArrayList<>();
    String before = "";
    for (int i = 0; i < chain.rows().size(); i++) {
      List<String> row = chain.rows().get(i);
      String run = chain.cell(row, "malam");
      boolean counted = chain.cell(row, "nomor").equals(String.valueOf(i + 1));
      // What the first run of a ledger follows is not in the ledger.
      boolean linked = i == 0 || chain.cell(row, "sha256_manifes_sebelumnya").equals(before);
      if (!counted || !linked || !chain.cell(row, "sha256_manifes").matches("[0-9a-f]{64}")) {
        checks.add(Check.fail("chain", run));
      }
      before = chain.cell(row, "sha256_manifes");
    }
    if (checks.isEmpty()) {
      checks.add(Check.ok("chain", String.valueOf(chain.rows().size())));
    }
    return checks;
  }
}
