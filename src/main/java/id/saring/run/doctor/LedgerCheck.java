package id.saring.run.doctor;

import id.saring.ledger.Ledger;
import id.saring.ledger.LedgerException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the memory of the office can be used tonight. */
public final class LedgerCheck {

  private LedgerCheck() {}

  /**
   * Opens the ledger of a state folder for reading.
   *
   * @param version of the program
   */
  public static Diagnosis of(Path state, String version) {
    try (Ledger ledger = openOrNull(state, version)) {
      if (ledger == null) {
        return Diagnosis.attention("ledger-none", state.toString());
      }
      Ledger.Extent extent = ledger.extent();
      return Diagnosis.ok(
          "ledger",
          String.valueOf(extent.runs()),
          String.valueOf(extent.findings()),
          extent.lastRun());
    } catch (LedgerException e) {
      return new Diagnosis(Diagnosis.Level.MASALAH, e.problem());
    }
  }

  private static @Nullable Ledger openOrNull(Path state, String version) throws LedgerException {
    Optional<Ledger> ledger = Ledger.lookInto(state, version);
    return ledger.orElse(null);
  }
}
