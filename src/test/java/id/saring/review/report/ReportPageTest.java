package id.saring.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.review.SheetColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPageTest {

  private static final String SHEET = "lembar-tinjauan.csv";

  @TempDir Path folder;

  private static Map<SheetColumn, String> row(String id, int score) {
    return MadeNight.row(id, score);
  }

  private static Map<SheetColumn, String> with(
      Map<SheetColumn, String> row, SheetColumn column, String cell) {
    row.put(column, cell);
    return row;
  }

  private static Document page(ReportFacts facts) {
    return Jsoup.parse(MadeNight.html(facts));
  }

  private static String section(Document page, String id) {
    return page.getElementById(id).parent().text();
  }

  @ParameterizedTest
  @ValueSource(chars = {';', ','})
  void theNightStandsInFiveNumbersWhateverTheDialect(char delimiter) {
    MadeNight night =
        new MadeNight(folder)
            .sheet(SHEET, delimiter, List.of(row("a", 90), row("b", 71), row("c", 40)));

    assertThat(page(night.facts()).select(".five b").eachText())
        .containsExactly("3", "2", "3", "3.130", "1");
  }

  @Test
  void whatWasNotCoveredIsNamed() {
    String told = section(page(new MadeNight(folder).facts()), "luput");

    assertThat(told)
        .contains("8 dari 28 akun aktif (29 %) tanpa data.", "Tanpa data bukan bersih")
        .contains("instagram 18 18 0 (0 %)", "x 10 2 8 (80 %)")
        .contains("Tidak datang: 1; menipis: 1; terlambat: 40.", "Dan 39 lagi")
        .contains("wa.zip tidak datang datang pada 6 malam terakhir, biasanya dengan 1.200 item")
        .contains("ig.csv menipis 3 item; median 9 malam sebelumnya 77")
        .contains("x.json terlambat item terbarunya dari 3 Oktober 2024")
        .contains("2 di luar masa berlakunya: tidak ada item dari hari-hari itu: a1, a2.")
        .contains("1 tidak satu pun bentuknya dapat dicari: rusak.")
        .doesNotContain("di wilayah kontesnya")
        .contains("Rekaman ditolak: 2 dari 109 (2 %)")
        .contains("b.zip#satu.json tidak terbaca terpotong di tengah")
        .contains("a.ndjson rekaman ditolak 2 dari 100")
        .contains("b.zip#dua.json bentuknya berubah teks kosong pada 90 %")
        .contains("b.zip#tiga.json tidak berubah, dilewati sudah dibaca pada malam 2024-11-30")
        .contains("b.zip#empat.json kosong")
        .contains("gas-uji 77 5")
        .contains("dicari: 50; tidak ditemukan: 19");
  }

  @Test
  void ofAnOlderNightThePageSaysWhatItCanAndNoMore() {
    String manifest =
        MadeNight.MANIFEST.replaceAll("(?s) \"accounts\".*? \"over_budget\"", " \"over_budget\"");
    String told = section(page(new MadeNight(folder).manifest(manifest).facts()), "luput");

    assertThat(told)
        .contains("Akun terdaftar tanpa temuan: 30 dari 30")
        .doesNotContain("Akun tanpa data", "terlambat", "Istilah buta");
  }

  @Test
  void ofManyBlindEntriesTheFirstThirtyAreNamed() {
    String many =
        java.util.stream.IntStream.range(100, 445)
            .mapToObj(i -> "\"t" + i + "\"")
            .collect(java.util.stream.Collectors.joining(", "));
    String manifest = MadeNight.MANIFEST.replace("\"a1\", \"a2\"", many);

    assertThat(section(page(new MadeNight(folder).manifest(manifest).facts()), "luput"))
        .contains("345 di luar masa", "t100, t101", "t129, dan 315 lagi.")
        .doesNotContain("t130");
  }

  @Test
  void aNightOfNothingIsAPageToo() {
    Document page = page(new MadeNight(folder).facts());

    assertThat(section(page, "temuan")).contains("Tidak ada temuan malam ini.");
    assertThat(page.select("svg, .card")).isEmpty();
    assertThat(page.text()).doesNotContain("NaN", "null", "Infinity");
  }

  @Test
  void theSignThatCountedIsMarkedThoughPeopleQuoteToo() {
    MadeNight night = new MadeNight(folder).sheet(SHEET, ';', List.of(row("a", 90)));

    Element card = page(night.facts()).selectFirst(".card");
    assertThat(card.select("mark").text()).isEqualTo("ngegas");
    assertThat(card.select("blockquote").text()).isEqualTo("kata «orang» itu ngegas terus");
    assertThat(card.select(".why li").eachText())
        .containsExactly("45 tagline gas (persis)", "+ 15 nama dekat", "- 3 nada");
  }

  @Test
  void theStrongestFiftyAreShownWhateverTheOrderOfTheSheetAndEachTextOnce() {
    List<Map<SheetColumn, String>> rows = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      rows.add(row("r" + i, 20 + i));
    }
    rows.add(with(row("kembar", 95), SheetColumn.KELOMPOK, "K-sama"));
    rows.add(with(row("kembar-lagi", 95), SheetColumn.KELOMPOK, "K-sama"));
    MadeNight night = new MadeNight(folder).sheet(SHEET, ';', rows);

    List<StrongFinding> strongest = night.facts().findings().strongest();
    assertThat(strongest).hasSize(50).isSortedAccordingTo((a, b) -> b.score() - a.score());
    assertThat(strongest.get(0).id()).isEqualTo("kembar");
    assertThat(strongest.get(49).score()).isEqualTo(41);
  }

  @Test
  void guardsOfCellsAreTakenOff() {
    MadeNight night =
        new MadeNight(folder)
            .sheet(SHEET, ';', List.of(with(row("a", 90), SheetColumn.NAMA, "'@yohana")));

    assertThat(night.facts().findings().strongest().get(0).person()).startsWith("@yohana");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-16 21:21 WITA, 21, 2024-11-16, 0",
    "2024-02-29 00:00, 00, 2024-02-29, 0",
    "2024-02-30 00:00 WIB, , , 1",
    "2024-11-16 25:00 WIB, , , 1",
    "kemarin, , , 1",
    "'', , , 1"
  })
  void hoursAndDaysAreThoseOfTheRow(String time, String hour, String day, long untimed) {
    MadeNight night =
        new MadeNight(folder)
            .sheet(SHEET, ';', List.of(with(row("a", 90), SheetColumn.WAKTU, time)));

    NightFindings found = night.facts().findings();
    assertThat(found.untimed()).isEqualTo(untimed);
    assertThat(found.hours().stream().filter(one -> one.count() > 0).map(Counted::name))
        .isEqualTo(hour == null ? List.of() : List.of(hour));
    assertThat(found.days().stream().map(Counted::name))
        .isEqualTo(day == null ? List.of() : List.of(day));
  }

  @Test
  void daysFarApartAreToldByMonthAndCenturiesDoNotFillThePage() {
    MadeNight night =
        new MadeNight(folder)
            .sheet(
                SHEET,
                ';',
                List.of(
                    with(row("a", 90), SheetColumn.WAKTU, "0001-01-01 10:00 WIB"),
                    with(row("b", 90), SheetColumn.WAKTU, "2024-10-31 10:00 WIB"),
                    with(row("c", 90), SheetColumn.WAKTU, "2024-11-01 10:00 WIB")));

    List<Counted> days = night.facts().findings().days();
    assertThat(days)
        .hasSizeBetween(2, 63)
        .endsWith(new Counted("2024-10", 1), new Counted("2024-11", 1));
  }

  private static Map<SheetColumn, String> cancelled(String id, String region, String terms) {
    Map<SheetColumn, String> row = with(row(id, 0), SheetColumn.ISTILAH, terms);
    with(row, SheetColumn.SASARAN, "");
    with(row, SheetColumn.KONTES, "");
    return with(row, SheetColumn.WILAYAH, region);
  }

  private static Map<SheetColumn, String> one(
      String id, String region, String term, String pair, String contest) {
    Map<SheetColumn, String> row = with(row(id, 80), SheetColumn.ISTILAH, term);
    with(row, SheetColumn.SASARAN, pair);
    with(row, SheetColumn.KONTES, contest);
    return with(row, SheetColumn.WILAYAH, region);
  }

  @Test
  void whatIsCancelledCountsOnlyForContendersWhomTheWordMeansWhereItWasWritten() {
    MadeNight night =
        new MadeNight(folder)
            .sheet(
                SHEET,
                ';',
                List.of(
                    one("a", "Kota Barat", "gas", "Pasangan Barat", "Pilwali Barat"),
                    one("b", "Kota Timur", "gas", "Pasangan Timur", "Pilwali Timur"),
                    one("c", "Kota Timur", "nyala", "Pasangan Lain", "Pilwali Timur")))
            .sheet(
                "dikecualikan.csv",
                ';',
                List.of(
                    cancelled("d", "Kota Barat", "gas"),
                    cancelled("e", "Kota Barat", "gas|gas"),
                    cancelled("f", "Kota Selatan", "gas"),
                    cancelled("g", "Kota Barat", "nyala"),
                    cancelled("h", "Kota Barat", "nyala|gas")));

    NightFindings found = night.facts().findings();
    assertThat(found.pairs())
        .containsExactly(
            new PairLine("Pilwali Barat", "Pasangan Barat", 4, 1, 1),
            new PairLine("Pilwali Timur", "Pasangan Lain", 1, 1, 1),
            new PairLine("Pilwali Timur", "Pasangan Timur", 1, 1, 1));
    assertThat(found.ofNobody()).isEqualTo(2);
    assertThat(section(page(night.facts()), "imbang"))
        .contains("Pasangan Timur Pilwali Timur 1 1 100 % 1")
        .contains("2 item yang dikecualikan tidak dihitung untuk pasangan mana pun");
  }

  @Test
  void aContenderIsSetAgainstItsMentionsInAllSheets() {
    MadeNight night =
        new MadeNight(folder)
            .sheet(SHEET, ';', List.of(row("a", 90), row("b", 80)))
            .sheet("uji.csv", ';', List.of(row("c", 50)))
            .sheet(
                "dikecualikan.csv",
                ';',
                List.of(
                    with(with(row("d", 0), SheetColumn.ISTILAH, "gas"), SheetColumn.SASARAN, "")));

    NightFindings found = night.facts().findings();
    assertThat(found.pairs())
        .containsExactly(
            new PairLine("Pilwali", "Pasangan Dua", 4, 2, 2),
            new PairLine("Pilwali", "Pasangan Tiga", 3, 2, 0));
    assertThat(found.terms())
        .containsExactly(
            new TermLine("gas", 2, 2, 1, 1), new TermLine("salam dua jari", 2, 0, 0, 1));
    assertThat(section(page(night.facts()), "imbang")).contains("Pasangan Dua Pilwali 4 2 50 % 2");
  }

  @Test
  void pastNightsAndDecisionsComeFromTheLedgerAlone() {
    History history =
        new History(
            List.of(
                new History.PastNight("2024-11-29", "2024-11-29", 12, 1_000),
                new History.PastNight("2024-11-30", "2024-11-30", 7, 0)),
            Map.of("gas", new History.Verdict(3, 1, 0.3, 0.95)),
            List.of(new Counted("dugaan_pelanggaran", 3)));
    MadeNight night = new MadeNight(folder).sheet(SHEET, ';', List.of(row("a", 90)));

    Document page = page(night.facts(Optional.of(history), List.of()));
    assertThat(section(page, "tren"))
        .contains("2024-11-29 12 1.000 12", "2024-11-30 7 0 –", "2024-12-01 3 3.130 1")
        .contains("dugaan pelanggaran 3");
    assertThat(section(page, "istilah")).contains("gas 1 1 4 75 % (30 %–95 %)");
    assertThat(section(page(night.facts()), "tren")).contains("tanpa buku catatan");
  }

  @Test
  void anEstimateOfWhatWasMissedHasItsPlaceAndIsNotThereWithoutOne() {
    ReportFacts facts = new MadeNight(folder).facts();

    assertThat(page(facts).getElementById("terlewat")).isNull();
    assertThat(
            section(page(facts.withMissed(new MissEstimate(20, 1, 0.01, 0.24, 3_000))), "terlewat"))
        .contains("1 dari 20", "1 % sampai 24 %", "30 sampai 720 dari 3.000");
  }

  @Test
  void filesThatAreGoneOrChangedAreNamedOnThePage() throws IOException {
    MadeNight night = new MadeNight(folder);
    Files.delete(folder.resolve("uji.csv"));

    assertThat(page(night.facts(Optional.empty(), List.of(SHEET))).select(".box li").eachText())
        .containsExactly(SHEET, "uji.csv");
    assertThat(page(night.facts(Optional.empty(), List.of())).select(".box li").eachText())
        .containsExactly("uji.csv");
  }

  @Test
  void aDamagedManifestIsAFaultAndNoEmptyPage() {
    MadeNight night = new MadeNight(folder).manifest(MadeNight.MANIFEST.substring(0, 300));

    assertThatThrownBy(night::facts).hasRootCauseInstanceOf(IOException.class);
  }

  @Test
  void everyPlotHasANameAndItsNumbersBesideIt() {
    MadeNight night = new MadeNight(folder).sheet(SHEET, ';', List.of(row("a", 90), row("b", 40)));

    Document page = page(night.facts());
    assertThat(page.select("figure")).hasSize(7);
    for (Element figure : page.select("figure")) {
      assertThat(figure.select("[role=img]").attr("aria-label")).startsWith("Grafik: ");
      assertThat(figure.select("svg[aria-hidden=true] .m")).isNotEmpty();
      assertThat(figure.select("table tbody tr")).isNotEmpty();
      assertThat(figure.select(".says").text()).endsWith(".");
    }
    for (Element heading : page.select("main h2")) {
      assertThat(heading.nextElementSibling().className()).isEqualTo("says");
    }
  }

  @Test
  void aPlotThatCannotBeDrawnLeavesItsNumbers() {
    NightFindings found =
        new MadeNight(folder).sheet(SHEET, ';', List.of(row("a", 90))).facts().findings();
    Chart chart =
        new Chart(
            "Menurut prioritas", "Kalimat.", "Prioritas", Optional.empty(), found.priorities());
    var html = new gg.jte.output.StringOutput();
    id.saring.review.report.page.tag.JtegambarGenerated.render(
        new gg.jte.html.OwaspHtmlTemplateOutput(html),
        null,
        new PageModel(new MadeNight(folder).facts(), "", ""),
        chart);

    assertThat(Jsoup.parse(html.toString()).text())
        .contains("Grafik tidak dapat digambar", "tinggi 1", "sedang 0");
    assertThat(html.toString()).doesNotContain("<svg", "<details");
  }

  @Test
  void theSameNightGivesTheSameBytes() {
    MadeNight night = new MadeNight(folder).sheet(SHEET, ';', List.of(row("a", 90), row("b", 40)));

    assertThat(MadeNight.html(night.facts())).isEqualTo(MadeNight.html(night.facts()));
  }
}
