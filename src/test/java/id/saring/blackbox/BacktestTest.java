package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code saring lexicon backtest}: what an entry would have caught, and whether that says much. */
class BacktestTest {

  private static final Path ROOT = Path.of("src/test/resources/id/saring/blackbox");
  private static final String ROSTER =
      """
      nip;nama;status;jabatan;unit_kerja;instansi;wilayah;platform;akun;id_akun;berlaku_dari;berlaku_sampai;keyakinan
      198609262015051001;Rina Contoh;PNS;Staf;Unit;Pemkot;Kota Uji;instagram;rina.contoh;;;;pasti
      198609262015051002;Tono Contoh;PNS;Staf;Unit;Dinas Uji;Kota Uji;x;tono_contoh;;;;pasti
      """;
  private static final String DRAFT = "id;istilah;jenis;sasaran;butuh;kecuali;bobot;kode;status\n";

  @TempDir Path folder;

  @BeforeEach
  void usual() throws IOException {
    Folders.copy(ROOT.resolve("usual"), folder);
    Files.writeString(folder.resolve("accounts.csv"), ROSTER);
    items(
        "posts.ndjson",
        post("1", "instagram", "rina.contoh", "2024-09-15T03:00:00Z", "Ayo gacor! Pilih gacor!"),
        post("2", "instagram", "rina.contoh", "2024-10-16T03:00:00Z", "Dukung gacor, dukung gas"),
        post("3", "x", "tono_contoh", "2024-10-17T03:00:00Z", "Burung gacor sekali"),
        post("4", "x", "tono_contoh", "2024-10-18T03:00:00Z", "Hari ini joss kuning"),
        post("5", "x", "orang_lain", "2024-10-18T03:00:00Z", "gacor dari orang lain"));
  }

  private static String post(String id, String platform, String account, String time, String text) {
    return """
        {"platform":"%s","kind":"post","item_id":"%s","author_handle":"%s","posted_at":"%s","text":"%s"}
        """
        .formatted(platform, id, account, time, text);
  }

  private void items(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("", lines));
  }

  private void screen() {
    Outcome night =
        CommandLineDriver.in(folder)
            .run(
                "screen",
                "posts.ndjson",
                "--accounts",
                "accounts.csv",
                "--lexicon",
                "lexicon",
                "--run-date",
                "2024-12-01");
    assertThat(night.code()).as(night.err()).isZero();
  }

  private Outcome backtest(String language, String... more) {
    List<String> args = new ArrayList<>(List.of("lexicon", "backtest"));
    Collections.addAll(args, more);
    return CommandLineDriver.in(folder).speaking(language).run(args.toArray(String[]::new));
  }

  @Test
  void placesItemsAndAccountsAreThreeNumbers() {
    screen();

    Outcome id = backtest("id", "--entry", "uji-gacor", "--accounts", "accounts.csv");
    assertThat(id.err()).isEmpty();
    assertThat(id.code()).isZero();
    assertThat(id.out())
        .isEqualToNormalizingNewlines(
            """
            uji-gacor: gacor (tagline, status aktif)
              putusan    tipis: ada, tetapi kurang dari 30 butir oleh 5 akun terlalu sedikit untuk dipercaya
              jangkauan  4 butir ada dalam masa dan wilayahnya
              kena       3 tempat dalam 2 butir oleh 1 akun
              lembar     2 baris, 1 di antaranya hanya karena istilah ini: kira-kira 2 menit telaah
              dibatalkan 1 butir, oleh sesuatu di dekat katanya
              bulan      2024-09 1, 2024-10 1
              platform   instagram 2
              instansi   Pemkot 2
              bersama    uji-gas 1
                2024-09-15 instagram 70 Ayo «gacor»! Pilih gacor!
                2024-10-16 instagram 75 Dukung «gacor», dukung gas

            Masa lalu: 4 butir, 2024-09-15 sampai 2024-10-18. Satu baris dianggap 2 menit (--minutes-per-row).
            """);
    assertThat(backtest("en", "--entry", "gacor", "--samples", "1").out())
        .contains(
            "caught     3 places in 2 items by 1 accounts",
            "agencies   not on the roster 2",
            "The past: 4 items, 2024-09-15 to 2024-10-18.");
  }

  @Test
  void exportsGiveWhatTheArchiveGives() {
    screen();
    String archived = backtest("id", "--entry", "uji-gacor,uji-gas").out();

    Outcome exported =
        backtest(
            "id", "posts.ndjson", "--accounts", "accounts.csv", "--entry", "uji-gacor,uji-gas");
    assertThat(exported.code()).isZero();
    assertThat(exported.out().replaceAll("(?m)^  instansi.*\n", ""))
        .isEqualTo(archived.replaceAll("(?m)^  instansi.*\n", ""));
    assertThat(backtest("en", "posts.ndjson", "--all-authors", "--entry", "uji-gacor").out())
        .contains("in 3 items by 2 accounts", "The past: 5 items");
  }

  @Test
  void anItemThatStandsInTwoExportsCountsOnce() throws IOException {
    Files.copy(folder.resolve("posts.ndjson"), folder.resolve("again.ndjson"));

    assertThat(
            backtest(
                    "en",
                    "posts.ndjson",
                    "again.ndjson",
                    "--accounts",
                    "accounts.csv",
                    "--entry",
                    "uji-gacor")
                .out())
        .contains("3 places in 2 items by 1 accounts");
  }

  @Test
  void theRowsAreThoseOfTheNight() throws IOException {
    screen();
    List<Map<String, String>> sheet =
        Sheet.read(folder.resolve("reviews/2024-12-01/lembar-tinjauan.csv"), ';').rows();

    Outcome csv = backtest("id", "--csv");
    Path file = Files.writeString(folder.resolve("hasil.csv"), csv.out());
    assertThat(csv.out()).startsWith("\uFEFFid;istilah;status;putusan;").contains("\r\n");
    for (Map<String, String> row : Sheet.read(file, ';').rows()) {
      String term = row.getOrDefault("istilah", "");
      assertThat(row.get("baris"))
          .as(term)
          .isEqualTo(
              String.valueOf(
                  sheet.stream()
                      .filter(one -> List.of(one.get("istilah").split("\\|")).contains(term))
                      .count()));
    }
  }

  @Test
  void aDraftIsTriedAsIfItWereActive() throws IOException {
    screen();
    items("draft.csv", DRAFT, "uji-joss;joss;tagline;uji-1;;;45;SKB-04;usul\n");

    Outcome outcome = backtest("en", "--file", "draft.csv");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("uji-joss: joss (tagline, status usul)", "1 places in 1 items", "joss» kuning");
    assertThat(Files.readString(folder.resolve("lexicon/istilah/uji.csv")))
        .doesNotContain("uji-joss");
  }

  @Test
  void anIdTwiceInADraftIsToldWithTheDraftsOwnName() throws IOException {
    screen();
    String row = "uji-joss;joss;tagline;uji-1;;;45;SKB-04;usul\n";
    items("draft.csv", DRAFT, row, row);

    Outcome outcome = backtest("en", "--file", "draft.csv");
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err())
        .contains("draft.csv:3:id: error", "draft.csv, line 2")
        .doesNotContain("saring-usulan");
  }

  @Test
  void aTermCannotMoveTheTerminalsCursor() throws IOException {
    screen();
    items("draft.csv", DRAFT, "uji-joss;joss \u001b[31mkuning;tagline;uji-1;;;45;SKB-04;usul\n");

    Outcome outcome = backtest("en", "--file", "draft.csv");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("joss ?[31mkuning").doesNotContain("\u001b");
  }

  @Test
  void aWorkbookIsToldToBeSavedAsCsv() throws IOException {
    screen();
    Files.write(folder.resolve("draft.csv"), new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0});

    Outcome outcome = backtest("en", "--file", "draft.csv");
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err().lines().findFirst().orElse(""))
        .contains("draft.csv: error: ", "workbook", "save it as CSV");
    assertThat(outcome.err().lines()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"#NAME?", "#REF!", "#N/A", "Err:508"})
  void whatAFormulaLeftBehindIsNoTerm(String cell) throws IOException {
    screen();
    items("draft.csv", DRAFT, "uji-joss;" + cell + ";tagline;uji-1;;;45;SKB-04;usul\n");

    Outcome outcome = backtest("en", "--file", "draft.csv");
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).contains("draft.csv:2:istilah: error", "a formula that failed", cell);
  }

  @Test
  void everythingWrongWithADraftIsListedWithItsLines() throws IOException {
    screen();
    items(
        "draft.csv",
        DRAFT,
        "uji-joss;joss;tagline;tidak-ada;;;45;SKB-04;usul\n",
        "uji-tes;tes;taglin;uji-1;;;450;SKB-04;usul\n");

    Outcome outcome = backtest("en", "--file", "draft.csv");
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err())
        .contains(
            "draft.csv:2:sasaran: error", "draft.csv:3:jenis: error", "draft.csv:3:bobot: error")
        .doesNotContain("saring-usulan");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void whatNobodyWroteYetCannotBeJudged() throws IOException {
    screen();
    items(
        "draft.csv",
        DRAFT.strip() + ";berlaku_dari;berlaku_sampai\n",
        "uji-baru;gaspoltua;tagline;uji-1;;;45;SKB-04;usul;;\n",
        "uji-kelak;joss;tagline;uji-1;;;45;SKB-04;usul;2030-01-01;2030-12-31\n");

    assertThat(backtest("en", "--file", "draft.csv").out())
        .contains(
            "buta: nobody whom it could concern wrote it yet",
            "buta: no item lies within its days and regions")
        .containsPattern("no match +di luar masa berlaku .* 1\n");
    assertThat(backtest("en", "--file", "draft.csv", "--any-date").out())
        .contains("1 places in 1 items by 1 accounts");
  }

  @Test
  void aCommentIsJudgedBelowWhatItAnswers() throws IOException {
    items(
        "parents.ndjson",
        post("p", "instagram", "tim.calon", "2024-10-16T01:00:00Z", "Dukung Pasangan Satu"));
    items(
        "comments.ndjson",
        """
        {"platform":"instagram","kind":"comment","item_id":"c","parent_id":"p","author_handle":"rina.contoh","posted_at":"2024-10-16T03:00:00Z","text":"gas"}
        """);

    String alone = backtest("en", "comments.ndjson", "--accounts=accounts.csv", "--csv").out();
    String below =
        backtest("en", "comments.ndjson", "parents.ndjson", "--accounts=accounts.csv", "--csv")
            .out();
    assertThat(score(below)).isGreaterThanOrEqualTo(score(alone));
    assertThat(below).contains("uji-gas");
  }

  private static int score(String csv) {
    return csv.lines()
        .filter(line -> line.startsWith("uji-gas;"))
        .map(line -> line.replaceFirst(".*2024-10-16 ([0-9]+) .*", "$1"))
        .mapToInt(Integer::parseInt)
        .sum();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --entry=tidak-ada                        | 2 | tidak-ada
          --entry=gas --file=accounts.csv          | 2 | Give --entry or --file, not both
          --file=tidak-ada.csv                     | 2 | tidak-ada.csv
          --entry=gas --min-score=101              | 2 | --min-score
          --entry=gas --samples=-1                 | 2 | --samples
          --entry=gas --minutes-per-row=-1         | 2 | --minutes-per-row
          --entry=gas --contest=tidak-ada          | 2 | tidak-ada
          --entry=gas --since=2024-10-02 --until=2024-10-01 | 2 | 2024-10-02
          --entry=gas --state=kosong               | 2 | There is no archive in
          posts.ndjson --entry=gas                 | 2 | --accounts
          tidak-ada.ndjson --all-authors           | 2 | tidak-ada.ndjson
          rusak.json --all-authors --entry=gas     | 3 | rusak.json
          """)
  void aWrongQuestionIsToldSo(String words, int code, String told) throws IOException {
    screen();
    items("rusak.json", "{\"this is\": no export");

    Outcome outcome = backtest("en", words.split(" "));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
    assertThat(outcome.err()).contains(told);
  }

  @Test
  void formsSayHowOftenTheyStandInTheArchiveAndHowSeldomTheyCount() throws IOException {
    items(
        "posts.ndjson",
        post("1", "x", "tono_contoh", "2024-10-16T03:00:00Z", "Dukung gacor"),
        post("2", "x", "tono_contoh", "2024-10-17T03:00:00Z", "Burung GACOR kicau"),
        post("3", "x", "tono_contoh", "2024-10-18T03:00:00Z", "Burung murai g4cor gaccor"));
    String without = CommandLineDriver.in(folder).run("lexicon", "forms", "gacor").out();
    screen();

    Outcome forms = CommandLineDriver.in(folder).run("lexicon", "forms", "gacor");
    assertThat(forms.err()).isEmpty();
    assertThat(forms.out())
        .contains(
            "(persis) · arsip: 2 butir, dihitung di 1\n",
            "(samaran) · arsip: 1 butir, dihitung di 0\n");
    assertThat(without).doesNotContain("arsip");
    assertThat(CommandLineDriver.in(folder).run("lexicon", "forms", "gacor", "--csv").out())
        .containsPattern("persis;gacor;[^\\n]*;2;1\r\n");
  }

  @Test
  void aDamagedArchiveIsToldSo() throws IOException {
    screen();
    try (Stream<Path> files = Files.list(folder.resolve("state/arsip"))) {
      for (Path file : files.filter(one -> one.toString().contains("segments")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    Outcome outcome = backtest("id", "--entry", "gas");
    assertThat(outcome.code()).isEqualTo(6);
    assertThat(outcome.err()).contains("rusak", "Pindahkan folder itu");
  }

  @Test
  void aNewEntryIsShownWithItsPast() throws IOException {
    screen();
    Path entries = folder.resolve("lexicon/istilah/uji.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(entries));
    lines.replaceAll(line -> line + (line.startsWith("id;") ? ";bentuk;pengusul" : ";;"));
    Files.write(entries, lines);

    Outcome outcome =
        CommandLineDriver.in(folder)
            .speaking("en")
            .run(
                "lexicon",
                "add",
                "joss",
                "--for",
                "uji-1",
                "--weight",
                "45",
                "--by",
                "Sari Uji",
                "--dry-run");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("verdict    tipis", "«joss» kuning");
  }
}
