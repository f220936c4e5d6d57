package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code saring lexicon stats}: what entries caught, and what people made of it. */
class StatsTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");

  @TempDir Path folder;

  @BeforeEach
  void aNightWithDecisions() throws IOException {
    Folders.copy(USUAL, folder);
    Files.writeString(
        folder.resolve("lexicon/istilah/uji.csv"),
        """
        uji-tidur;tidur;tagline;uji-1;;;45;;aktif;;
        uji-usul;usulan;tagline;uji-1;;;45;;usul;;
        uji-coba;cobaan;tagline;uji-1;;;45;;uji;;
        """,
        java.nio.file.StandardOpenOption.APPEND);
    screen(
        "2024-12-01",
        post("1", "sari.uji", "dukung gacor satu"),
        post("2", "sari.uji", "dukung gacor dan gas dua"),
        post("3", "sari.uji", "dukung gas tiga"),
        post("4", "sari.uji", "dukung gas empat"),
        post("5", "sari.uji", "kami cobaan lima"));
    decide("2024-12-01", "satu=dugaan_pelanggaran", "dua=bukan_pelanggaran", "tiga=bukan_asn");
  }

  private static String post(String item, String account, String text) {
    return """
        {"platform":"instagram","item_id":"%s","author_handle":"%s","posted_at":"2024-10-15T10:00:00+08:00","text":"%s"}
        """
        .formatted(item, account, text);
  }

  private Outcome run(String language, String... args) {
    return CommandLineDriver.in(folder).speaking(language).run(args);
  }

  private void screen(String date, String... posts) throws IOException {
    Files.writeString(folder.resolve(date + ".ndjson"), String.join("", posts));
    Outcome outcome =
        run(
            "en",
            "screen",
            date + ".ndjson",
            "--accounts=accounts.csv",
            "--lexicon=lexicon",
            "--run-date=" + date);
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  /** WORD=DECISION: on the row whose text ends in that word, typed in a sheet and imported. */
  private void decide(String night, String... decisions) throws IOException {
    List<Map<String, String>> rows =
        Sheet.read(folder.resolve("reviews/" + night + "/lembar-tinjauan.csv"), ';').rows();
    StringBuilder sheet =
        new StringBuilder(
            "id_temuan;keputusan;penelaah;penelaah_kedua;tanggal_diketahui;tanggal_telaah\r\n");
    for (String decision : decisions) {
      String[] parts = decision.split("=", 2);
      String id =
          rows.stream()
              .filter(row -> row.get("teks").endsWith(parts[0]))
              .map(row -> row.get("id_temuan"))
              .collect(Collectors.joining());
      sheet.append(id).append(';').append(parts[1]).append(";Ani;Budi;2024-11-25;2024-11-30\r\n");
    }
    Files.writeString(folder.resolve("kembali.csv"), sheet);
    Outcome outcome = run("en", "review", "import", "kembali.csv");
    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
  }

  private Outcome stats(String language, String... more) {
    List<String> args = new ArrayList<>(List.of("lexicon", "stats", "--lexicon", "lexicon"));
    args.addAll(List.of(more));
    return run(language, args.toArray(String[]::new));
  }

  private Map<String, Map<String, String>> table(String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("--csv"));
    args.addAll(List.of(more));
    Outcome outcome = stats("id", args.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).startsWith("\uFEFFid;istilah;").contains("\r\n");
    Path csv = Files.writeString(folder.resolve("hasil.csv"), outcome.out());
    return Sheet.read(csv, ';').rows().stream()
        .collect(Collectors.toMap(row -> row.get("id"), row -> row));
  }

  @Test
  void whatCostsMostPerConfirmedCaseStandsFirst() {
    Outcome id = stats("id");
    assertThat(id.err()).isEmpty();
    assertThat(id.code()).isZero();
    assertThat(id.out())
        .isEqualToNormalizingNewlines(
            """
            3 istilah terlihat; 4 baris di lembar tinjauan, 3 di antaranya diputus
            istilah    kena  temuan  akun    terakhir  uji  batal  benar  salah  lain  terbuka      presisi  menit/kasus
            uji-gas       3       3     1  2024-12-01    0      0      0      1     1        1   0 % (0–79)          > 4
            uji-gacor     2       2     1  2024-12-01    0      0      1      1     0        0  50 % (9–91)            4
            uji-coba      0       0     0  2024-12-01    1      0      0      0     0        0            –            –

            Anggapan: 2 menit per baris; 3 baris terbaca menjadi 6 menit. presisi = benar / (benar + salah); menit/kasus = menit baris terbaca per kasus yang benar, «>» bila belum ada yang benar
            Belum pernah terlihat walaupun dicari (1):
              uji-tidur
            """);
    assertThat(stats("en", "--minutes-per-row", "0.5", "--sort", "id").out())
        .contains("3 entries seen; 4 rows in review sheets, 3 of them decided")
        .containsSubsequence("\nuji-coba ", "\nuji-gacor ", "\nuji-gas ")
        .contains("Assumed: 0.5 minutes a row; 3 rows read make 1.5 minutes")
        .contains("Never seen, though looked for (1):");
  }

  @Test
  void theTableTellsEveryEntryAndEveryDecision() throws IOException {
    Map<String, Map<String, String>> table = table("--minutes-per-row=3");

    assertThat(table).containsOnlyKeys("uji-gas", "uji-gacor", "uji-coba", "uji-tidur", "uji-usul");
    assertThat(table.get("uji-gacor"))
        .containsEntry("istilah", "gacor")
        .containsEntry("jenis", "tagline")
        .containsEntry("status", "aktif")
        .containsEntry("kena", "2")
        .containsEntry("temuan", "2")
        .containsEntry("akun", "1")
        .containsEntry("terakhir_terlihat", "2024-12-01")
        .containsEntry("dugaan_pelanggaran", "1")
        .containsEntry("bukan_pelanggaran", "1")
        .containsEntry("benar", "1")
        .containsEntry("salah", "1")
        .containsEntry("presisi", "0,5")
        .containsEntry("presisi_bawah", "0,0945")
        .containsEntry("presisi_atas", "0,9055")
        .containsEntry("menit_telaah", "6")
        .containsEntry("menit_per_kasus", "6");
    assertThat(table.get("uji-gas"))
        .containsEntry("bukan_asn", "1")
        .containsEntry("terbuka", "1")
        .containsEntry("menit_per_kasus", "");
    assertThat(table.get("uji-coba")).containsEntry("status", "uji").containsEntry("uji", "1");
    assertThat(table.get("uji-tidur"))
        .containsEntry("temuan", "0")
        .containsEntry("terakhir_terlihat", "")
        .containsEntry("presisi", "");
  }

  @Test
  void anEntryThatLeftTheLexiconIsStillTold() throws IOException {
    Path file = folder.resolve("lexicon/istilah/uji.csv");
    Files.writeString(file, Files.readString(file).replace("uji-gacor;gacor;", "uji-baru;baru;"));

    assertThat(stats("id").out())
        .contains("\nuji-gacor ")
        .containsSubsequence("Tidak ada lagi dalam leksikon (1):", "uji-gacor", "Belum pernah");
    assertThat(table().get("uji-gacor"))
        .containsEntry("istilah", "gacor")
        .containsEntry("status", "tidak_ada");
  }

  @Test
  void aTermThatLooksLikeAFormulaDoesNotRun() throws IOException {
    Files.writeString(
        folder.resolve("lexicon/istilah/uji.csv"),
        "uji-rumus;+gas;tagline;uji-1;;;45;;aktif;;\n",
        java.nio.file.StandardOpenOption.APPEND);

    assertThat(table().get("uji-rumus")).containsEntry("istilah", "'+gas");
  }

  @Test
  void onlyNightsSinceADayCount() throws IOException {
    screen("2024-12-03", post("9", "sari.uji", "dukung gas sembilan"));

    assertThat(stats("en", "--since", "2024-12-02").out())
        .startsWith("Since 2024-12-02: 1 entries seen; 1 rows in review sheets, 0 of them decided")
        .containsSubsequence("Not seen since then, though looked for (3):", "uji-coba, uji-gacor");
    assertThat(stats("en", "--since", "2024-12-04").out())
        .startsWith("Since 2024-12-04: 0 entries");
  }

  @Test
  void theOfficesOwnFolderIsAskedThroughItsSettings() throws IOException {
    Files.move(folder.resolve("state"), folder.resolve("ingatan"));
    Files.move(folder.resolve("lexicon"), folder.resolve("kamus"));
    Files.writeString(
        folder.resolve("saring.properties"),
        "state=ingatan\nlexicon=kamus\nsince=2030-01-01\naccounts=accounts.csv\n");

    assertThat(run("id", "lexicon", "stats").out()).startsWith("3 istilah terlihat; 4 baris");
  }

  @Test
  void listsAreCutUnlessAllIsAskedFor() throws IOException {
    StringBuilder more = new StringBuilder();
    for (int i = 10; i < 40; i++) {
      more.append("uji-x")
          .append(i)
          .append(";kata")
          .append(i)
          .append(";tagline;uji-1;;;45;;aktif;;\n");
    }
    Files.writeString(
        folder.resolve("lexicon/istilah/uji.csv"), more, java.nio.file.StandardOpenOption.APPEND);

    assertThat(stats("en").out())
        .contains("and 11 more; --all shows them")
        .doesNotContain("uji-x39");
    assertThat(stats("en", "--all").out()).contains("uji-x39").doesNotContain("more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--state=lain            | There is no memory in",
        "--since=kemarin         | --since",
        "--minutes-per-row=0     | --minutes-per-row",
        "--minutes-per-row=NaN   | --minutes-per-row",
        "--minutes-per-row=99999 | --minutes-per-row",
        "--sort=mahal            | --sort",
        "--lexicon=tidak-ada     | tidak-ada"
      })
  void aWrongQuestionIsToldSo(String option, String told) {
    Outcome outcome = stats("en", option);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(told);
    assertThat(outcome.out()).isEmpty();
    assertThat(Files.exists(folder.resolve("lain"))).isFalse();
  }

  @Test
  void aLexiconWithErrorsIsNotAsked() throws IOException {
    Files.writeString(folder.resolve("lexicon/istilah/rusak.csv"), "id;istilah;jenis\nx;X;tagal\n");

    Outcome outcome = stats("id");
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).contains("rusak.csv:2:jenis: galat");
    assertThat(outcome.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"damaged, rusak", "newer, lebih baru"})
  void aLedgerThatCannotBeUsedIsToldSo(String how, String told) throws Exception {
    Path file = folder.resolve("state/saring.sqlite");
    if (how.equals("newer")) {
      try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          var statement = connection.createStatement()) {
        statement.execute("INSERT INTO schema_versions VALUES (9, '9.9')");
      }
    } else {
      Files.writeString(file, "rusak\n".repeat(1000));
    }

    Outcome outcome = stats("id");
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(6);
    assertThat(outcome.err()).contains(told);
    assertThat(outcome.out()).isEmpty();
  }
}
