package id.saring.review.report;

import id.saring.review.SheetColumn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Invented published files of a night, written without the program's writers. */
final class MadeNight {

  static final String MANIFEST =
      """
      {"format": 1, "run": "2024-12-01", "run_date": "2024-12-01", "saring": "1.2.3",
       "lexicon_sha256": "abcdef0123456789", "roster_accounts": 30, "unknown": {"a": [1]},
       "options": {"sheet": "excel-id"},
       "counts": {"items": 4100, "screened": 3130, "unregistered": 970, "out_of_range": 7,
         "flagged": 3, "suppressed": 1, "below_threshold": 9, "already_known": 5},
       "accounts": {"active": 28, "with_data": 20, "without_data": 8, "platforms": [
         {"platform": "instagram", "active": 18, "with_data": 18, "without_data": 0},
         {"platform": "x", "active": 10, "with_data": 2, "without_data": 8}]},
       "arrivals": {"nights": 9, "missing": 1, "thin": 1, "late": 40, "sources": [
         {"source": "wa.zip", "kind": "missing", "items": 0, "usual": 1200, "nights": 6},
         {"source": "ig.csv", "kind": "thin", "items": 3, "usual": 77, "nights": 9},
         {"source": "x.json", "kind": "late", "items": 3, "usual": 0, "nights": 0,
          "newest": "2024-10-03"}]},
       "blind_entries": {"days": ["a1", "a2"], "region": [], "forms": ["rusak"]},
       "over_budget": [{"entry": "gas-uji", "budget": 5, "rows": 77}],
       "parents": {"wanted": 50, "not_found": 19},
       "inputs": [
        {"file": "a.ndjson", "bytes": 1, "sha256": "00", "sources": [
          {"member": "", "records": 100, "items": 90, "ignored": 8, "rejected": 2}]},
        {"file": "b.zip", "sources": [
          {"member": "satu.json", "records": 0, "items": 0, "rejected": 0,
           "problem": "unread", "problem_text": "terpotong di tengah"},
          {"member": "dua.json", "records": 5, "items": 5, "rejected": 0, "fill": {"text": 0.1},
           "warnings": [{"field": "text", "text": "teks kosong pada 90 %"}]},
          {"member": "tiga.json", "records": 4, "rejected": 0, "skipped_since": "2024-11-30"},
          {"member": "empat.json", "records": 0, "rejected": 0}]}],
       "outputs": [{"name": "lembar-tinjauan.csv", "rows": 3, "sha256": "11"}]}
      """;

  private final Path folder;
  private String manifest = MANIFEST;

  MadeNight(Path folder) {
    this.folder = folder;
    sheet("lembar-tinjauan.csv", ';', List.of());
    sheet("uji.csv", ';', List.of());
    sheet("dikecualikan.csv", ';', List.of());
  }

  /** A row in which nothing is remarkable. */
  static Map<SheetColumn, String> row(String id, int score) {
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    cells.put(SheetColumn.ID_TEMUAN, id);
    cells.put(SheetColumn.KELOMPOK, "K-" + id);
    cells.put(SheetColumn.ULANG, "1");
    cells.put(SheetColumn.SKOR, String.valueOf(score));
    cells.put(SheetColumn.ALASAN, score + " = 45 tagline gas (persis) + 15 nama dekat - 3 nada");
    cells.put(SheetColumn.NAMA, "Yohana Uji");
    cells.put(SheetColumn.INSTANSI, "Pemerintah Kota Lintang");
    cells.put(SheetColumn.PLATFORM, "facebook");
    cells.put(SheetColumn.AKTIVITAS, "unggahan");
    cells.put(SheetColumn.WAKTU, "2024-11-16 21:21 WITA");
    cells.put(SheetColumn.AKUN, "akun-" + id);
    cells.put(SheetColumn.CUPLIKAN, "kata «orang» itu «ngegas» terus");
    cells.put(SheetColumn.ISTILAH, "gas|salam dua jari");
    cells.put(SheetColumn.BENTUK, "ngegas|dua jari");
    cells.put(SheetColumn.JENIS, "tagline|gestur");
    cells.put(SheetColumn.SASARAN, "Pasangan Dua|Pasangan Tiga");
    cells.put(SheetColumn.KONTES, "Pilwali|Pilwali");
    cells.put(SheetColumn.TAUTAN, "https://x.example/1");
    return cells;
  }

  MadeNight sheet(String name, char delimiter, List<Map<SheetColumn, String>> rows) {
    List<SheetColumn> columns = List.of(SheetColumn.values());
    String text =
        "\uFEFF"
            + columns.stream()
                .map(SheetColumn::header)
                .collect(Collectors.joining(String.valueOf(delimiter)))
            + "\r\n"
            + rows.stream()
                .map(
                    row ->
                        columns.stream()
                                .map(column -> quoted(row.getOrDefault(column, "")))
                                .collect(Collectors.joining(String.valueOf(delimiter)))
                            + "\r\n")
                .collect(Collectors.joining());
    try {
      Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  MadeNight manifest(String json) {
    manifest = json;
    return this;
  }

  ReportFacts facts(java.util.Optional<History> history, List<String> changed) {
    try {
      return ReportFacts.of(folder, manifest.getBytes(StandardCharsets.UTF_8), history, changed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ReportFacts facts() {
    return facts(java.util.Optional.empty(), List.of());
  }

  static String html(ReportFacts facts) {
    return new String(ReportPage.of(facts), StandardCharsets.UTF_8);
  }
}
