package id.saring.review.evidence;

import id.saring.item.FindingId;
import id.saring.ledger.ChainLink;
import id.saring.ledger.Decision;
import id.saring.ledger.Dossier;
import id.saring.ledger.Dossier.Handover;
import id.saring.ledger.Dossier.Kept;
import id.saring.ledger.Night;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What the ledger knows of a finding, as the tables of a pack. Pure functions. */
final class CaseTables {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "istilah",
          "platform",
          "akun",
          "id_akun",
          "nama",
          "jenis",
          "sasaran",
          "varian",
          "bentuk",
          "samaran",
          "butuh",
          "kecuali",
          "jarak",
          "bobot",
          "kode",
          "status",
          "anggaran",
          "berlaku_dari",
          "berlaku_sampai",
          "contoh_kena",
          "contoh_bebas",
          "pengusul",
          "penyetuju",
          "sumber",
          "catatan");

  private CaseTables() {}

  static CaseSet of(Dossier dossier, List<ChainLink> chain) {
    Map<CaseFile, CaseTable> tables = new EnumMap<>(CaseFile.class);
    List<List<String>> rulings = new ArrayList<>();
    dossier.rulings().forEach(one -> rulings.add(ruling(rulings.size() + 1, one)));
    List<List<String>> links = new ArrayList<>();
    for (ChainLink link : chain) {
      String number = String.valueOf(links.size() + 1);
      links.add(List.of(number, link.run(), link.previous(), link.manifestSha256()));
    }
    tables.put(
        CaseFile.HANDOVERS,
        table(
            CaseFile.HANDOVERS,
            dossier.handovers().stream().map(one -> handover(dossier, one)).toList()));
    tables.put(CaseFile.RULINGS, table(CaseFile.RULINGS, rulings));
    tables.put(CaseFile.CHAIN, table(CaseFile.CHAIN, links));
    tables.put(CaseFile.ROWS, ofKept(CaseFile.ROWS, dossier, CaseTables::rows));
    tables.put(CaseFile.MATCHES, ofKept(CaseFile.MATCHES, dossier, CaseTables::matches));
    tables.put(CaseFile.ENTRIES, ofKept(CaseFile.ENTRIES, dossier, CaseTables::entries));
    return new CaseSet(tables);
  }

  private static CaseTable table(CaseFile file, List<List<String>> rows) {
    return new CaseTable(file.columns(), rows);
  }

  private static CaseTable ofKept(
      CaseFile file, Dossier dossier, BiFunction<String, Kept, List<List<String>>> rows) {
    return table(
        file,
        dossier.handovers().stream()
            .flatMap(
                one ->
                    one.kept().stream().flatMap(kept -> rows.apply(one.run().run(), kept).stream()))
            .toList());
  }

  static CaseFile.RecordFate record(Handover handover) {
    if (handover.kept().isEmpty()) {
      return CaseFile.RecordFate.TIDAK_DISIMPAN;
    }
    Kept kept = handover.kept().get();
    if (kept.purged().isPresent()) {
      return CaseFile.RecordFate.DIHAPUS;
    }
    return kept.raw().isPresent() ? CaseFile.RecordFate.DISIMPAN : CaseFile.RecordFate.BERSAMA;
  }

  private static List<String> handover(Dossier dossier, Handover handover) {
    Night.Identity run = handover.run();
    return List.of(
        dossier.id().text(),
        run.run(),
        run.date().toString(),
        handover.sheet().code(),
        handover.cause().code(),
        handover.textSha256(),
        record(handover).code(),
        handover.kept().map(Kept::rawSha256).orElse(""),
        handover.kept().map(kept -> String.valueOf(kept.rawBytes())).orElse(""),
        handover.source().map(Night.SourceRead::file).orElse(""),
        handover.source().map(Night.SourceRead::sha256).orElse(""),
        handover.source().map(source -> String.valueOf(source.bytes())).orElse(""),
        run.saring(),
        run.lexiconSha256(),
        run.rosterSha256(),
        run.manifestSha256(),
        handover.kept().flatMap(Kept::purged).map(one -> one.on().toString()).orElse(""),
        handover.kept().flatMap(Kept::purged).map(Dossier.Purged::rule).orElse(""));
  }

  private static List<List<String>> rows(String run, Kept kept) {
    if (kept.cells().isEmpty()) {
      return List.of();
    }
    List<String> row = new ArrayList<>(List.of(run));
    CaseFile.ROWS.columns().stream()
        .skip(1)
        .forEach(column -> row.add(kept.cells().getOrDefault(column, "")));
    return List.of(row);
  }

  private static List<List<String>> matches(String run, Kept kept) {
    List<List<String>> rows = new ArrayList<>();
    for (Night.Hit match : kept.matches()) {
      rows.add(
          List.of(
              run,
              String.valueOf(rows.size() + 1),
              match.entry(),
              match.found(),
              match.manner(),
              match.owner(),
              match.contest(),
              String.valueOf(match.score()),
              match.field(),
              String.valueOf(match.start()),
              String.valueOf(match.end())));
    }
    return rows;
  }

  private static List<List<String>> entries(String run, Kept kept) {
    List<List<String>> rows = new ArrayList<>();
    kept.entries()
        .forEach(
            (id, cells) ->
                cells.entrySet().stream()
                    .sorted(Comparator.comparingInt(one -> place(one.getKey())))
                    .forEach(one -> rows.add(List.of(run, id, one.getKey(), one.getValue()))));
    return rows;
  }

  /** Columns as the lexicon's tables have them. */
  private static int place(String column) {
    int place = COLUMNS.indexOf(column);
    return place < 0 ? COLUMNS.size() : place;
  }

  private static List<String> ruling(int number, Dossier.Ruling ruling) {
    Decision.Words words = ruling.decision().words();
    Decision.Origin origin = ruling.decision().origin();
    return List.of(
        String.valueOf(number),
        ruling.afterRun(),
        ruling.decision().reopened() ? "ya" : "",
        words.decision(),
        words.finalCode(),
        words.reason(),
        words.note(),
        words.reviewer(),
        words.secondReviewer(),
        words.knownOn(),
        words.reviewedOn(),
        origin.at().toString(),
        origin.file(),
        String.valueOf(origin.line()),
        origin.copyOf().map(FindingId::text).orElse(""));
  }
}
