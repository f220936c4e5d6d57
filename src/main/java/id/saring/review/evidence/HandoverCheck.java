package id.saring.review.evidence;

import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.ledger.SheetKind;
import id.saring.review.ManifestFacts;
import id.saring.review.SheetAgain;
import id.saring.review.SheetCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Whether the deliveries of a pack hold: record, row, context and manifest of each.
 *
 * @param id of the finding
 * @param tables all of them
 * @param files the pack's
 */
record HandoverCheck(FindingId id, CaseSet tables, SortedMap<String, byte[]> files) {

  List<Check> all() {
    CaseTable handovers = tables.of(CaseFile.HANDOVERS);
    List<Check> checks = new ArrayList<>();
    TreeSet<String> expected = new TreeSet<>(List.of(CaseFile.PAGE, CaseFile.SUMS));
    for (CaseFile file : CaseFile.values()) {
      expected.add(file.file());
    }
    for (List<String> row : handovers.rows()) {
      checks.add(record(row, expected));
      checks.add(row(row, expected));
      checks.add(manifest(row, expected));
    }
    TreeSet<String> strange = new TreeSet<>(files.keySet());
    strange.removeAll(expected);
    if (!strange.isEmpty()) {
      checks.add(Check.fail("strange", String.join(", ", strange)));
    }
    TreeSet<String> runs = runs(CaseFile.HANDOVERS);
    for (CaseFile file : List.of(CaseFile.ROWS, CaseFile.MATCHES, CaseFile.ENTRIES)) {
      if (!runs.containsAll(runs(file))) {
        checks.add(Check.fail("strange", file.file()));
      }
    }
    return checks;
  }

  private TreeSet<String> runs(CaseFile file) {
    CaseTable table = tables.of(file);
    TreeSet<String> runs = new TreeSet<>();
    table.rows().forEach(row -> runs.add(table.cell(row, "malam")));
    return runs;
  }

  private String of(List<String> row, String column) {
    return tables.of(CaseFile.HANDOVERS).cell(row, column);
  }

  private Check record(List<String> row, TreeSet<String> expected) {
    String run = of(row, "malam");
    String kept = of(row, "rekaman");
    if (!kept.equals(CaseFile.RecordFate.DISIMPAN.code())) {
      for (CaseFile.RecordFate other : CaseFile.RecordFate.values()) {
        if (other.code().equals(kept)) {
          return Check.note("record-" + kept.replace('_', '-'), run, of(row, "sha256_rekaman"));
        }
      }
      return Check.fail("record", run);
    }
    String file = CaseFile.record(run);
    expected.add(file);
    byte[] raw = files.get(file);
    boolean proven =
        raw != null
            && Sha256.of(raw).equals(of(row, "sha256_rekaman"))
            && of(row, "byte_rekaman").equals(String.valueOf(raw.length));
    return proven ? Check.ok("record", run, of(row, "sha256_rekaman")) : Check.fail("record", run);
  }

  /** The row of the sheet is there, is of this finding, and names this very record. */
  private Check row(List<String> handover, TreeSet<String> expected) {
    String run = of(handover, "malam");
    CaseTable rows = tables.of(CaseFile.ROWS);
    List<List<String>> found = rows.where("malam", run);
    String kept = of(handover, "rekaman");
    boolean shown =
        kept.equals(CaseFile.RecordFate.DISIMPAN.code())
            || kept.equals(CaseFile.RecordFate.BERSAMA.code());
    if (!shown) {
      return found.isEmpty() ? Check.note("row-none", run) : Check.fail("row", run);
    }
    if (found.size() != 1 || !of(handover, "lembar").equals(SheetKind.REVIEW.code())) {
      return Check.fail("row", run);
    }
    List<String> row = found.get(0);
    boolean same =
        rows.cell(row, "id_temuan").equals(id.text())
            && rows.cell(row, "sha256").equals(of(handover, "sha256_rekaman"))
            && of(handover, "sha256_leksikon").startsWith(rows.cell(row, "versi_leksikon"));
    String context = rows.cell(row, "konteks");
    String file = CaseFile.context(run);
    if (!context.isEmpty()) {
      expected.add(file);
      byte[] whole = files.get(file);
      same &=
          whole != null
              && SheetCell.guarded(new String(whole, java.nio.charset.StandardCharsets.UTF_8))
                  .equals(SheetCell.guarded(context));
    }
    return same ? Check.ok("row", run) : Check.fail("row", run);
  }

  /** The manifest has the hash of the chain, is of this run, and published a sheet with rows. */
  private Check manifest(List<String> handover, TreeSet<String> expected) {
    String run = of(handover, "malam");
    CaseTable chain = tables.of(CaseFile.CHAIN);
    List<List<String>> links = chain.where("malam", run);
    String hash = of(handover, "sha256_manifes");
    if (links.size() != 1 || !chain.cell(links.get(0), "sha256_manifes").equals(hash)) {
      return Check.fail("manifest", run);
    }
    String file = CaseFile.manifest(run);
    byte[] manifest = files.get(file);
    if (manifest == null) {
      return Check.note("manifest-none", run, hash);
    }
    expected.add(file);
    try {
      ManifestFacts facts = ManifestFacts.read(manifest);
      boolean inSheet = of(handover, "lembar").equals(SheetKind.REVIEW.code());
      ManifestFacts.Output sheet = facts.outputs().get(SheetAgain.NAME);
      boolean holds =
          Sha256.of(manifest).equals(hash)
              && facts.run().equals(run)
              && facts.previous().equals(chain.cell(links.get(0), "sha256_manifes_sebelumnya"))
              && facts.lexiconSha256().equals(of(handover, "sha256_leksikon"))
              && facts.rosterSha256().equals(of(handover, "sha256_akun"))
              && (!inSheet || (sheet != null && sheet.rows() > 0));
      return holds ? Check.ok("manifest", run, hash) : Check.fail("manifest", run);
    } catch (IOException e) {
      return Check.fail("manifest", run);
    }
  }
}
