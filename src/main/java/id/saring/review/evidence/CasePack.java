package id.saring.review.evidence;

import id.saring.io.Sha256;
import id.saring.item.RawRecord;
import id.saring.ledger.Dossier;
import id.saring.ledger.Dossier.Handover;
import id.saring.ledger.Dossier.Kept;
import id.saring.ledger.Ledger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One finding with all that proves it, in one file that anybody can check without the ledger. The
 * same ledger gives the same bytes. It holds the words of one person and of no other night's
 * people: of runs that did not deliver the finding only hashes.
 */
public final class CasePack {

  private CasePack() {}

  /**
   * Packs a finding.
   *
   * @throws IOException if the ledger cannot be read
   */
  public static byte[] of(Ledger ledger, Dossier dossier) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    CaseTables.of(dossier, ledger.chain())
        .tables()
        .forEach((file, table) -> files.put(file.file(), table.toCsv()));
    for (Handover handover : dossier.handovers()) {
      String run = handover.run().run();
      Optional<String> manifest = ledger.manifest(run);
      if (manifest.isPresent()) {
        files.put(CaseFile.manifest(run), utf8(manifest.get()));
      }
      handover
          .kept()
          .flatMap(Kept::raw)
          .map(RawRecord::bytes)
          .ifPresent(raw -> files.put(CaseFile.record(run), raw));
      handover
          .kept()
          .map(kept -> kept.cells().getOrDefault("konteks", ""))
          .filter(context -> !context.isEmpty())
          .ifPresent(context -> files.put(CaseFile.context(run), utf8(context)));
    }
    files.put(CaseFile.PAGE, CasePage.of(files));
    files.put(CaseFile.SUMS, sums(files));
    return StoredZip.write(files);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The hashes of all files but their own. */
  static byte[] sums(Map<String, byte[]> files) {
    StringBuilder sums = new StringBuilder();
    new TreeMap<>(files)
        .forEach(
            (name, bytes) -> {
              if (!name.equals(CaseFile.SUMS)) {
                sums.append(Sha256.of(bytes)).append("  ").append(name).append('\n');
              }
            });
    return utf8(sums.toString());
  }
}
