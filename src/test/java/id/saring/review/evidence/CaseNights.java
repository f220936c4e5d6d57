package id.saring.review.evidence;

import id.saring.io.CsvOutput.Dialect;
import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import id.saring.item.RawRecord;
import id.saring.ledger.Cause;
import id.saring.ledger.Decision;
import id.saring.ledger.Dossier;
import id.saring.ledger.Ledger;
import id.saring.ledger.Night;
import id.saring.ledger.NightDraft;
import id.saring.ledger.SheetKind;
import id.saring.review.ReviewRow;
import id.saring.review.ReviewSheets;
import id.saring.review.SheetAgain;
import id.saring.review.SheetColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Four nights of a ledger: the case on trial, in the review sheet with record and context, not at
 * all, and in the review sheet again with a record that is others' too.
 */
final class CaseNights {

  static final String TRIAL = "2024-12-01";
  static final String REVIEW = "2024-12-02";
  static final String OTHER = "2024-12-03";
  static final String AGAIN = "2024-12-04";

  static final String WORDS = "gas pol, dukung gas";
  static final RawRecord RECORD = RawRecord.ofText("{\"text\":\"" + WORDS + "\"}");

  static final FindingId CASE = id("satu");

  private static final String SORT_TIME = "2024-10-15T02:00:00Z";

  private CaseNights() {}

  static FindingId id(String item) {
    return FindingId.of(key(item), "UJI");
  }

  private static ItemKey key(String item) {
    return new ItemKey(Sha256.of(item));
  }

  /** Commits the nights. */
  static void commit(Ledger ledger) throws IOException {
    Night.Delivery trial =
        new Night.Delivery(
            CASE,
            key("satu"),
            List.of(),
            SheetKind.TRIAL,
            Cause.NEW,
            "h",
            Set.of(),
            Optional.empty());
    String first = night(ledger, TRIAL, "", List.of(trial), List.of());
    String second =
        night(ledger, REVIEW, first, "satu", RECORD.sha256(), Optional.of(RECORD), "gas di mana?");
    String third = night(ledger, OTHER, second, "dua", Sha256.of("dua"), Optional.empty(), "");
    night(ledger, AGAIN, third, "satu", Sha256.of("bersama"), Optional.empty(), "");
  }

  /** One more night with one row; gives the hash of its manifest. */
  static String night(
      Ledger ledger,
      String run,
      String previous,
      String item,
      String sha256,
      Optional<RawRecord> raw,
      String context)
      throws IOException {
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    cells.put(SheetColumn.ID_TEMUAN, id(item).text());
    cells.put(SheetColumn.PRIORITAS, "tinggi");
    cells.put(SheetColumn.SKOR, "72");
    cells.put(SheetColumn.NAMA, "Pegawai Uji");
    cells.put(SheetColumn.TEKS, WORDS);
    cells.put(SheetColumn.KONTEKS, context);
    cells.put(SheetColumn.SUMBER, "a.ndjson:7");
    cells.put(SheetColumn.SHA256, sha256);
    cells.put(SheetColumn.VERSI_LEKSIKON, "l");
    ReviewRow row = new ReviewRow(id(item), "", 72, SORT_TIME, cells);
    Map<String, String> kept = new TreeMap<>();
    cells.forEach((column, cell) -> kept.put(column.header(), cell));
    List<Night.Hit> hits =
        List.of(
            new Night.Hit("uji-gas", "gas", "persis", "a", "b", 45, "text", 0, 3),
            new Night.Hit("uji-pol", "pol", "persis", "a", "b", 20, "context", 4, 7));
    return night(
        ledger,
        run,
        previous,
        List.of(
            new Night.Delivery(
                id(item),
                key(item),
                List.of(),
                SheetKind.REVIEW,
                Cause.CHANGED,
                Sha256.of(run),
                Set.of("uji-gas"),
                Optional.of(new Night.Evidence(kept, raw, sha256, hits, SORT_TIME)))),
        List.of(row));
  }

  private static String night(
      Ledger ledger,
      String run,
      String previous,
      List<Night.Delivery> deliveries,
      List<ReviewRow> sheet)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReviewSheets.write(bytes, Dialect.EXCEL_ID, SheetColumn.SHEET, sheet);
    String manifest =
        String.format(
            "{\"run\":\"%s\",\"previous_manifest_sha256\":\"%s\",\"lexicon_sha256\":\"l\","
                + "\"roster_sha256\":\"r\",\"options\":{\"sheet\":\"excel-id\"},\"items\":9,"
                + "\"outputs\":[{\"name\":\"%s\",\"rows\":%d,\"sha256\":\"%s\"}]}",
            run, previous, SheetAgain.NAME, sheet.size(), Sha256.of(bytes.toByteArray()));
    ledger.commit(
        NightDraft.of(run)
            .manifest(manifest, Sha256.of(manifest), previous)
            .rows(deliveries)
            .entries(
                Map.of(
                    "uji-gas", Map.of("istilah", "gas", "bobot", "45", "id", "uji-gas"),
                    "uji-pol", Map.of("istilah", "pol")))
            .night());
    return Sha256.of(manifest);
  }

  /** What Rina said of the case. */
  static Decision said(String decision) {
    return new Decision(
        CASE,
        decision.isEmpty(),
        new Decision.Words(decision, "", "", "", "Rina", "", "", ""),
        new Decision.Origin("lembar.csv", 2, Optional.empty(), Instant.EPOCH));
  }

  static byte[] pack(Ledger ledger) throws IOException {
    Dossier dossier = ledger.dossier(CASE).orElseThrow();
    return CasePack.of(ledger, dossier);
  }
}
