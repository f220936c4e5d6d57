package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One night over the sample data: what it publishes, and whether a person would agree. */
class SampleNightTest {

  /** Columns of the sheet in the order of the contract (design.md 5). */
  private static final String COLUMNS =
      "id_temuan kelompok ulang prioritas skor alasan nama nip status jabatan unit_kerja instansi"
          + " wilayah keyakinan_akun platform aktivitas waktu waktu_tangkap akun cuplikan teks"
          + " konteks istilah bentuk cara jenis sasaran kontes tahapan kode jalur tautan sumber"
          + " sha256 versi_leksikon catatan_sistem keputusan kode_akhir alasan_keputusan catatan"
          + " penelaah penelaah_kedua tanggal_diketahui tanggal_telaah";

  private static final Path EXPECTED =
      Path.of("src/test/resources/id/saring/blackbox/sample-expected.csv");

  private static final Pattern SUM = Pattern.compile("(?<score>[0-9]+) = (?<terms>.+)");
  private static final Pattern TERM = Pattern.compile("(^| [+-] )([0-9]+) (?=\\p{L})");

  @TempDir static Path folder;
  private static Outcome outcome;
  private static Sheet sheet;
  private static Sheet suppressed;

  @BeforeAll
  static void screen() throws IOException {
    outcome = SampleNight.run(folder);
    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    sheet = Sheet.read(file("lembar-tinjauan.csv"), ';');
    suppressed = Sheet.read(file("dikecualikan.csv"), ';');
  }

  private static Path file(String name) {
    return SampleNight.published(folder).resolve(name);
  }

  @Test
  void publishesAllItsFilesAndNothingElse() throws IOException {
    assertThat(Folders.contents(folder.resolve("reviews")).keySet())
        .containsExactly(
            "2024-12-01/dikecualikan.csv",
            "2024-12-01/ditolak.csv",
            "2024-12-01/laporan.html",
            "2024-12-01/lembar-tinjauan.csv",
            "2024-12-01/manifes.json",
            "2024-12-01/uji.csv");
  }

  @Test
  void tellsInSixLinesWhatTheNightBrought() {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines())
        .hasSize(6)
        .first()
        .asString()
        .startsWith("Malam 2024-12-01: " + sheet.rows().size() + " temuan");
    assertThat(outcome.out())
        .contains(
            Path.of("reviews/2024-12-01/lembar-tinjauan.csv") + "",
            Path.of("reviews/2024-12-01/laporan.html") + "");
  }

  @Test
  void theSheetHasTheColumnsOfTheContract() throws IOException {
    List<String> all = List.of(COLUMNS.split(" "));
    List<String> ours = all.subList(0, all.size() - 8);
    List<String> withException = new ArrayList<>(ours);
    withException.add("pengecualian");

    assertThat(sheet.header()).containsExactlyElementsOf(all);
    assertThat(suppressed.header()).containsExactlyElementsOf(withException);
    assertThat(Sheet.read(file("uji.csv"), ';').header()).containsExactlyElementsOf(ours);
    assertThat(Sheet.read(file("ditolak.csv"), ';').header())
        .containsExactly(
            "berkas", "anggota", "rekaman", "baris", "kolom", "kode", "sebab", "mentah");
  }

  @Test
  void anIndonesianSpreadsheetOpensTheSheetWithADoubleClick() throws IOException {
    String text = Files.readString(file("lembar-tinjauan.csv"), StandardCharsets.UTF_8);

    assertThat(text).startsWith("\uFEFFid_temuan;kelompok;").endsWith("\r\n");
    assertThat(text.replaceAll("\"[^\"]*\"", "").replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void theAnalystsColumnsAreEmpty() {
    for (String column : List.of(COLUMNS.split(" ")).subList(36, 44)) {
      assertThat(sheet.column(column)).as(column).containsOnly("");
    }
  }

  @Test
  void everyReasonBeginsWithTheScoreAndAddsUp() {
    for (Map<String, String> row : sheet.rows()) {
      Matcher sum = SUM.matcher(row.get("alasan"));
      assertThat(sum.matches()).as(row.get("alasan")).isTrue();
      int total = 0;
      Matcher term = TERM.matcher(sum.group("terms"));
      while (term.find()) {
        int points = Integer.parseInt(term.group(2));
        total += term.group(1).contains("-") ? -points : points;
      }
      int score = Integer.parseInt(sum.group("score"));
      assertThat(row.get("skor")).isEqualTo(String.valueOf(score));
      assertThat(score).as(row.get("alasan")).isEqualTo(Math.max(0, Math.min(100, total)));
      String cut =
          total > 100 ? " (" + total + ", dibatasi 100)" : total < 0 ? " (dibatasi 0)" : "";
      assertThat(row.get("alasan")).endsWith(cut);
      assertThat(row.get("alasan").contains("dibatasi ")).isEqualTo(!cut.isEmpty());
    }
  }

  @Test
  void theBandFollowsTheScore() {
    for (Map<String, String> row : sheet.rows()) {
      int score = Integer.parseInt(row.get("skor"));
      assertThat(score).isGreaterThanOrEqualTo(20);
      assertThat(row.get("prioritas"))
          .isEqualTo(score >= 70 ? "tinggi" : score >= 40 ? "sedang" : "rendah");
    }
  }

  @Test
  void theListsOfARowAreParallel() {
    for (Map<String, String> row : sheet.rows()) {
      Set<Integer> sizes = new HashSet<>();
      for (String list : List.of("istilah", "bentuk", "cara", "jenis", "sasaran", "kontes")) {
        sizes.add(row.get(list).split("\\|", -1).length);
      }
      assertThat(sizes).as(row.get("sumber")).hasSize(1);
      assertThat(row.get("istilah")).isNotEmpty();
    }
  }

  @Test
  void theStrongestStandFirstAndCopiesTogether() {
    Map<String, Integer> best = new HashMap<>();
    sheet.rows().forEach(row -> best.merge(row.get("kelompok"), score(row), Math::max));
    List<Integer> order =
        sheet.rows().stream().map(row -> best.getOrDefault(row.get("kelompok"), 0)).toList();
    assertThat(order).isSortedAccordingTo((a, b) -> b - a);

    Set<String> done = new HashSet<>();
    String current = "";
    Map<String, Integer> copies = new HashMap<>();
    for (Map<String, String> row : sheet.rows()) {
      if (!row.get("kelompok").equals(current)) {
        assertThat(done.add(row.get("kelompok"))).as(row.get("kelompok")).isTrue();
        current = row.get("kelompok");
      }
      copies.merge(current, 1, Integer::sum);
    }
    for (Map<String, String> row : sheet.rows()) {
      assertThat(row.get("ulang")).isEqualTo(copies.get(row.get("kelompok")) + "");
    }
    assertThat(sheet.column("ulang")).as("the copied call to vote").contains("2");
  }

  private static int score(Map<String, String> row) {
    return Integer.parseInt(row.get("skor"));
  }

  @Test
  void everyFindingHasAnIdOfItsOwn() {
    List<String> ids = new ArrayList<>(sheet.column("id_temuan"));
    ids.addAll(suppressed.column("id_temuan"));
    assertThat(ids)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("SRG(-[0-9A-HJKMNP-TV-Z]{4}){3}-[0-9A-HJKMNP-TV-Z]"));
  }

  @Test
  void peopleReadTheirOwnTimeAndTheOfficialSpacing() {
    for (Map<String, String> row : sheet.rows()) {
      assertThat(row.get("nip")).matches("|[0-9]{8} [0-9]{6} [12] [0-9]{3}");
      if (row.get("catatan_sistem").contains("waktu_tidak_ada")) {
        assertThat(row.get("waktu") + row.get("tahapan")).isEmpty();
      } else {
        assertThat(row.get("waktu")).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2} WITA");
        assertThat(row.get("tahapan"))
            .isIn("pra_penetapan", "penetapan", "kampanye", "masa_tenang", "pemungutan", "pasca");
      }
      assertThat(row.get("sha256")).matches("[0-9a-f]{64}");
      assertThat(row.get("cuplikan")).contains("«", "»").doesNotContain("\n");
      if (row.get("platform").equals("whatsapp")) {
        assertThat(row.get("akun")).matches("wa:\\+62[0-9]{8,13}");
      }
    }
  }

  @Test
  void theHashProvesTheRecordOfTheExport() throws IOException {
    List<String> lines = Files.readAllLines(SampleNight.EXPORTS.resolve("items.ndjson"));
    int proved = 0;
    for (Map<String, String> row : sheet.rows()) {
      String source = row.get("sumber");
      if (source.startsWith("items.ndjson:")) {
        String line = lines.get(Integer.parseInt(source.substring(13)) - 1);
        Path copy = Files.writeString(folder.resolve("record"), line);
        assertThat(Folders.sha256(copy)).isEqualTo(row.get("sha256"));
        assertThat(line).contains(row.get("teks").isEmpty() ? "" : row.get("teks"));
        proved++;
      }
    }
    assertThat(proved).isGreaterThan(20);
  }

  @Test
  void theManifestAddsUpAndKnowsItsFiles() throws IOException {
    Map<String, String> manifest = manifest(file("manifes.json"));
    assertThat(count(manifest, "/counts/items"))
        .isEqualTo(
            count(manifest, "/counts/screened")
                + count(manifest, "/counts/unregistered")
                + count(manifest, "/counts/out_of_range"));
    assertThat(count(manifest, "/counts/screened"))
        .isEqualTo(count(manifest, "/counts/matched") + count(manifest, "/counts/unmatched"));
    assertThat(count(manifest, "/counts/matched"))
        .isEqualTo(
            count(manifest, "/counts/flagged")
                + count(manifest, "/counts/suppressed")
                + count(manifest, "/counts/on_trial")
                + count(manifest, "/counts/below_threshold")
                + count(manifest, "/counts/duplicate")
                + count(manifest, "/counts/already_known"));
    assertThat(count(manifest, "/counts/flagged")).isEqualTo(sheet.rows().size());
    assertThat(count(manifest, "/counts/suppressed")).isEqualTo(suppressed.rows().size());
    assertThat(count(manifest, "/counts/duplicate"))
        .as("one comment stands in two exports")
        .isEqualTo(1);

    long items = 0;
    long records = 0;
    for (int i = 0; manifest.containsKey("/inputs/" + i + "/file"); i++) {
      String input = "/inputs/" + i;
      Path file = SampleNight.EXPORTS.resolve(manifest.getOrDefault(input + "/file", ""));
      assertThat(manifest).containsEntry(input + "/sha256", Folders.sha256(file));
      assertThat(manifest).containsEntry(input + "/bytes", Files.size(file) + "");
      for (int j = 0; manifest.containsKey(input + "/sources/" + j + "/records"); j++) {
        String source = input + "/sources/" + j;
        long of = count(manifest, source + "/records");
        assertThat(of)
            .isEqualTo(
                count(manifest, source + "/converted")
                    + count(manifest, source + "/merged")
                    + count(manifest, source + "/ignored")
                    + count(manifest, source + "/rejected"));
        records += of;
        items += count(manifest, source + "/items");
      }
    }
    assertThat(items).isEqualTo(count(manifest, "/counts/items"));
    assertThat(records).isEqualTo(420);

    Map<String, String> outputs = new TreeMap<>();
    for (int i = 0; manifest.containsKey("/outputs/" + i + "/name"); i++) {
      String name = manifest.getOrDefault("/outputs/" + i + "/name", "");
      outputs.put(name, manifest.getOrDefault("/outputs/" + i + "/sha256", ""));
      assertThat(count(manifest, "/outputs/" + i + "/rows"))
          .isEqualTo(name.endsWith(".csv") ? Sheet.read(file(name), ';').rows().size() : 0);
    }
    assertThat(outputs.keySet())
        .containsExactly(
            "dikecualikan.csv", "ditolak.csv", "laporan.html", "lembar-tinjauan.csv", "uji.csv");
    for (Map.Entry<String, String> output : outputs.entrySet()) {
      assertThat(Folders.sha256(file(output.getKey()))).isEqualTo(output.getValue());
    }
  }

  @Test
  void theManifestTellsNothingOfTheMachine() throws IOException {
    assertThat(Files.readString(file("manifes.json")))
        .doesNotContain(SampleNight.PROJECT.toString(), folder.toString())
        .doesNotContain(System.getProperty("user.name") + "\"");
  }

  private static long count(Map<String, String> manifest, String path) {
    return Long.parseLong(manifest.getOrDefault(path, "-1"));
  }

  /** Every plain value of a JSON file by its path, as in {@code /inputs/0/file}. */
  private static Map<String, String> manifest(Path file) throws IOException {
    Map<String, String> values = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          values.put(json.getParsingContext().pathAsPointer().toString(), json.getText());
        }
      }
    }
    return values;
  }

  /**
   * The judgements of a person who read the records, against what became of them. The column {@code
   * kini} names what the program says where it does not agree yet; when it has learned better, the
   * cell must be emptied.
   */
  @Test
  void aPersonWouldAgree() throws IOException {
    Map<String, String> became = new HashMap<>();
    suppressed.column("sumber").forEach(s -> became.put(SampleNight.plain(s), "suppressed"));
    sheet.column("sumber").forEach(s -> became.put(SampleNight.plain(s), "flagged"));
    Sheet expected = Sheet.read(EXPECTED, ';');
    assertThat(expected.rows()).hasSizeGreaterThan(300);

    Set<String> wrong = new TreeSet<>();
    for (Map<String, String> row : expected.rows()) {
      String source = row.get("sumber");
      String is = became.getOrDefault(SampleNight.plain(source), "absent");
      boolean agrees =
          row.get("harapan").equals("not-flagged")
              ? !is.equals("flagged")
              : is.equals(row.get("harapan"));
      if (row.get("kini").isEmpty() && !agrees) {
        wrong.add(source + " (" + row.get("sebab") + "): " + row.get("harapan") + " but is " + is);
      } else if (!row.get("kini").isEmpty() && agrees) {
        wrong.add(source + ": now as it should be; empty its cell kini in " + EXPECTED);
      } else if (!row.get("kini").isEmpty() && !is.equals(row.get("kini"))) {
        wrong.add(source + ": kini says " + row.get("kini") + " but is " + is);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A table that leaves out what the program found would prove little. */
  @Test
  void everyRowOfTheSheetHasBeenJudged() throws IOException {
    Set<String> judged = new HashSet<>();
    Sheet.read(EXPECTED, ';').column("sumber").forEach(s -> judged.add(SampleNight.plain(s)));

    assertThat(sheet.column("sumber")).allMatch(s -> judged.contains(SampleNight.plain(s)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pilwali-lintang-timur-2024", "pilkada-kota-kupang-2024"})
  void aChosenContestLeavesTheOthersOut(String contest, @TempDir Path other) throws IOException {
    assertThat(SampleNight.run(other, "--contest", contest).code()).isZero();

    Sheet chosen = Sheet.read(SampleNight.published(other).resolve("lembar-tinjauan.csv"), ';');
    String name =
        contest.startsWith("pilwali") ? "Pilwali Lintang Timur 2024" : "Pilkada Kota Kupang 2024";
    for (String contests : chosen.column("kontes")) {
      assertThat(contests.split("\\|")).allMatch(one -> one.isEmpty() || one.equals(name));
    }
  }

  @Test
  void aHigherThresholdLeavesTheWeakRowsOut(@TempDir Path other) throws IOException {
    assertThat(SampleNight.run(other, "--min-score", "70").code()).isZero();

    Path published = SampleNight.published(other);
    Sheet strong = Sheet.read(published.resolve("lembar-tinjauan.csv"), ';');
    long expected = sheet.rows().stream().filter(row -> score(row) >= 70).count();
    assertThat(strong.column("prioritas")).containsOnly("tinggi").hasSize((int) expected);
    assertThat(count(manifest(published.resolve("manifes.json")), "/counts/below_threshold"))
        .isEqualTo(
            count(manifest(file("manifes.json")), "/counts/below_threshold")
                + sheet.rows().size()
                - expected);
  }
}
