package id.saring.review.evidence;

import id.saring.item.FindingId;
import id.saring.ledger.Dossier;
import id.saring.ledger.Ledger;
import id.saring.ledger.SheetKind;
import id.saring.review.SheetAgain;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a pack against the ledger. The ledger may know more by now: what the pack says must be the
 * beginning of what the ledger says. Pure functions.
 */
final class LedgerCheck {

  /** Columns of deliveries that no purge touches. */
  private static final List<String> HASHES =
      List.of("sha256_teks", "sha256_rekaman", "sha256_leksikon", "sha256_manifes");

  private LedgerCheck() {}

  static List<Check> of(
      Ledger ledger, FindingId id, CaseSet tables, String sha256, boolean required)
      throws IOException {
    Optional<Dossier> dossier = ledger.dossier(id);
    if (dossier.isEmpty()) {
      return List.of(
          required
              ? Check.fail("ledger-unknown", id.text())
              : Check.note("ledger-unknown", id.text()));
    }
    List<Check> checks = new ArrayList<>();
    CaseSet known = CaseTables.of(dossier.get(), ledger.chain());
    List<String> purged =
        dossier.get().handovers().stream()
            .filter(one -> CaseTables.record(one) == CaseFile.RecordFate.DIHAPUS)
            .map(one -> one.run().run())
            .toList();
    for (CaseFile file : CaseFile.values()) {
      checks.add(table(file, tables, known, purged));
    }
    for (Dossier.Handover handover : dossier.get().handovers()) {
      if (handover.sheet() == SheetKind.REVIEW) {
        checks.add(sheet(ledger, handover.run().run()));
      }
    }
    Optional<String> made =
        dossier.get().written().stream()
            .filter(one -> one.sha256().equals(sha256))
            .map(one -> one.at().toString())
            .findFirst();
    checks.add(
        made.isPresent()
            ? Check.ok("ledger-made", made.get())
            : Check.note("ledger-not-made", sha256));
    return checks;
  }

  private static Check table(CaseFile file, CaseSet tables, CaseSet known, List<String> purged) {
    CaseTable packed = tables.of(file);
    CaseTable kept = readBack(known.of(file));
    if (isBeginning(packed.rows(), kept.rows())) {
      return Check.ok("ledger-table", file.file());
    }
    boolean rest = isBeginning(without(packed, purged), without(kept, purged));
    return rest && !purged.isEmpty() && packed.columns().contains("malam") && file != CaseFile.CHAIN
        ? Check.note("ledger-purged", file.file(), String.join(", ", purged))
        : Check.fail("ledger-table", file.file());
  }

  private static boolean isBeginning(List<List<String>> part, List<List<String>> whole) {
    return part.size() <= whole.size() && part.equals(whole.subList(0, part.size()));
  }

  /** What a purge left of a night is its hashes. */
  private static List<List<String>> without(CaseTable table, List<String> purged) {
    List<Integer> left =
        HASHES.stream().map(table.columns()::indexOf).filter(place -> place >= 0).toList();
    return table.rows().stream()
        .filter(row -> !left.isEmpty() || !purged.contains(table.cell(row, "malam")))
        .map(
            row ->
                purged.contains(table.cell(row, "malam"))
                    ? left.stream().map(row::get).toList()
                    : row)
        .toList();
  }

  /** As a pack would show it: cells may be cut, and UTF-8 knows no half characters. */
  private static CaseTable readBack(CaseTable table) {
    return CaseTable.read(table.toCsv()).orElse(table);
  }

  private static Check sheet(Ledger ledger, String run) throws IOException {
    Optional<SheetAgain> sheet = SheetAgain.of(ledger, run);
    if (sheet.isEmpty() || sheet.get().expected().isEmpty()) {
      return Check.note("ledger-sheet-unknown", run);
    }
    if (sheet.get().purged() > 0 || !sheet.get().ordered()) {
      return Check.note("ledger-sheet-not-whole", run, String.valueOf(sheet.get().purged()));
    }
    return sheet.get().same() ? Check.ok("ledger-sheet", run) : Check.fail("ledger-sheet", run);
  }
}
