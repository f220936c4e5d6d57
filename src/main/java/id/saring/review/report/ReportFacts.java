package id.saring.review.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the page tells. Immutable.
 *
 * @param manifest what the manifest says
 * @param findings what the sheets hold
 * @param history what the ledger says; empty for a night without one
 * @param changed published files that are gone or are not as they were published
 * @param missed what a blind sample says, if one was read
 */
public record ReportFacts(
    NightManifest manifest,
    NightFindings findings,
    Optional<History> history,
    List<String> changed,
    Optional<MissEstimate> missed) {

  /** Name of the page in a run folder. */
  public static final String NAME = "laporan.html";

  public ReportFacts {
    changed = List.copyOf(changed);
  }

  /**
   * Reads the published files of a night, none of them whole.
   *
   * @param folder where they lie
   * @param manifest bytes of the manifest
   * @param history what the ledger says
   * @param changed files known not to be as published
   * @throws IOException if a file cannot be read or the manifest is damaged
   */
  public static ReportFacts of(
      Path folder, byte[] manifest, Optional<History> history, List<String> changed)
      throws IOException {
    SheetTally tally = new SheetTally();
    List<String> amiss = new ArrayList<>(changed);
    List<Sheet> sheets =
        List.of(
            new Sheet("lembar-tinjauan.csv", tally::row),
            new Sheet("uji.csv", tally::trial),
            new Sheet("dikecualikan.csv", tally::cancelled));
    for (Sheet sheet : sheets) {
      if (!SheetLines.each(folder.resolve(sheet.name()), sheet.taker())
          && !amiss.contains(sheet.name())) {
        amiss.add(sheet.name());
      }
    }
    return new ReportFacts(
        ManifestReading.read(manifest), tally.findings(), history, amiss, Optional.empty());
  }

  private record Sheet(String name, java.util.function.Consumer<SheetLine> taker) {}

  /** The same facts with what a blind sample says. */
  public ReportFacts withMissed(MissEstimate estimate) {
    return new ReportFacts(manifest, findings, history, changed, Optional.of(estimate));
  }
}
