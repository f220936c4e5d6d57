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
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code saring lexicon diff}: what another lexicon does to the rows, and how that is decided. */
class DiffTest {

  private static final Path ROOT = Path.of("src/test/resources/id/saring/blackbox");
  private static final String HEADER =
      "id;istilah;jenis;sasaran;butuh;kecuali;bobot;kode;status;contoh_kena;contoh_bebas\n";
  private static final String GACOR =
      "uji-gacor;gacor;tagline;uji-2;[dukungan];[burung];45;SKB-04;aktif;Dukung gacor;Burung gacor\n";
  private static final String GAS =
      "uji-gas;gas;tagline;uji-1;[dukungan];;%d;SKB-04;aktif;Dukung gas;Selamat pagi\n";
  private static final String JOSS =
      "uji-joss;joss;tagline;uji-1;;;45;SKB-04;aktif;Dukung joss;Selamat pagi\n";

  @TempDir Path folder;

  @BeforeEach
  void usual() throws IOException {
    Folders.copy(ROOT.resolve("usual"), folder);
    Files.writeString(
        folder.resolve("accounts.csv"),
        """
        nip;nama;status;jabatan;unit_kerja;instansi;wilayah;platform;akun;id_akun;berlaku_dari;berlaku_sampai;keyakinan
        198609262015051001;Rina Contoh;PNS;Staf;Unit;Pemkot;Kota Uji;instagram;rina.contoh;;;;pasti
        """);
    Files.writeString(
        folder.resolve("posts.ndjson"),
        post("1", "Dukung gacor")
            + post("2", "Dukung gas")
            + post("3", "Coblos joss")
            + post("4", "Selamat pagi"));
    write("lexicon", GACOR + GAS.formatted(45));
    Folders.copy(folder.resolve("lexicon"), folder.resolve("baru"));
    write("baru", GAS.formatted(60) + JOSS);
  }

  private void write(String lexicon, String entries) throws IOException {
    Files.writeString(folder.resolve(lexicon).resolve("istilah/uji.csv"), HEADER + entries);
  }

  private static String post(String id, String text) {
    return """
        {"platform":"instagram","kind":"post","item_id":"%s","author_handle":"rina.contoh","posted_at":"2024-10-15T03:00:00Z","text":"%s"}
        """
        .formatted(id, text);
  }

  private Outcome saring(String... words) {
    return CommandLineDriver.in(folder).speaking("en").run(words);
  }

  private Outcome night(String day, String lexicon) {
    Outcome night =
        saring(
            "screen",
            "posts.ndjson",
            "--accounts=accounts.csv",
            "--lexicon",
            lexicon,
            "--run-date",
            day);
    assertThat(night.code()).as(night.err()).isZero();
    return night;
  }

  private Outcome diff(String... more) {
    List<String> args = new ArrayList<>(List.of("lexicon", "diff"));
    Collections.addAll(args, more);
    return saring(args.toArray(String[]::new));
  }

  @Test
  void rowsGainedLostAndChangedAreToldPerSign() {
    night("2024-12-01", "lexicon");

    Outcome outcome = diff("lexicon", "baru");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .isEqualToNormalizingNewlines(
            """
            sign                                    gained      lost   changed
            uji-gacor                                    0         1         0
            uji-gas                                      0         0         1
            uji-joss                                     1         0         0
            1 rows gained, 1 lost, 1 changed, 0 the same
            The past: 4 items, 2024-10-15 to 2024-10-15
            """);
    assertThat(diff("lexicon", "lexicon").out())
        .contains("0 rows gained, 0 lost, 0 changed, 2 the");
    assertThat(diff("lexicon", "baru", "posts.ndjson", "--accounts=accounts.csv").out())
        .isEqualTo(outcome.out());
  }

  @Test
  void aFileOfEntriesIsLaidOverTheOldLexicon() throws IOException {
    night("2024-12-01", "lexicon");
    Files.writeString(folder.resolve("tambahan.csv"), HEADER + JOSS);

    assertThat(diff("lexicon", "tambahan.csv").out())
        .contains("1 rows gained, 0 lost, 0 changed, 2 the same");
  }

  @Test
  void theSheetSaysWhatHappensToEachRow() throws IOException {
    night("2024-12-01", "lexicon");

    assertThat(diff("lexicon", "baru", "--accounts=accounts.csv", "--out=beda.csv").code())
        .isZero();
    List<Map<String, String>> rows = Sheet.read(folder.resolve("beda.csv"), ';').rows();
    assertThat(rows.stream().collect(Collectors.toMap(r -> r.get("teks"), r -> r.get("perbedaan"))))
        .containsEntry("Coblos joss", "bertambah; + uji-joss")
        .containsEntry("Dukung gacor", "berkurang; - uji-gacor")
        .hasEntrySatisfying(
            "Dukung gas", one -> assertThat(one).matches("berubah: skor \\d+ menjadi \\d+"));
    Map<String, String> delivered =
        Sheet.read(folder.resolve("reviews/2024-12-01/lembar-tinjauan.csv"), ';').rows().stream()
            .filter(row -> "Dukung gacor".equals(row.get("teks")))
            .findFirst()
            .orElseThrow();
    Map<String, String> lost =
        rows.stream().filter(r -> "Dukung gacor".equals(r.get("teks"))).findFirst().orElseThrow();
    delivered.remove("versi_leksikon");
    assertThat(lost).containsAllEntriesOf(delivered);
  }

  @Test
  void aRowThatNoNightDeliveredIsDecidedAheadAndCountsOnceItIs() throws IOException {
    night("2024-12-01", "lexicon");
    diff("lexicon", "baru", "--accounts=accounts.csv", "--out=beda.csv");
    decide("beda.csv");

    Outcome imported = saring("review", "import", "beda.csv");
    assertThat(imported.err()).isEmpty();
    assertThat(imported.code()).isZero();
    assertThat(imported.out()).contains("1 on rows that no night delivered yet");
    assertThat(saring("review", "import", "beda.csv").out()).contains("3 recorded before");
    assertThat(saring("review", "status").out()).contains("2 decided").doesNotContain("3 decided");

    night("2024-12-02", "baru");
    String status = saring("review", "status").out();
    assertThat(status).contains("3 decided");
    assertThat(saring("review", "import", "beda.csv").out()).contains("3 recorded before");
  }

  /** Every row is said to be no violation, as in a spreadsheet. */
  private void decide(String name) throws IOException {
    Path file = folder.resolve(name);
    Sheet sheet = Sheet.read(file, ';');
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    List<String> header = List.of(lines.get(0).replace("\uFEFF", "").split(";"));
    assertThat(header.subList(header.size() - 9, header.size()))
        .startsWith("keputusan")
        .endsWith("tanggal_telaah", "perbedaan");
    String decision = "bukan_pelanggaran;;candaan;;Sari Uji;;2024-12-01;2024-12-01;";
    assertThat(sheet.rows()).hasSize(3);
    lines.replaceAll(
        line -> line.replaceFirst(";{8}(?=(bertambah|berkurang|berubah|\"))", decision));
    Files.write(file, lines);
  }

  @Test
  void anUnknownIdOfAnyOtherSheetIsStillRefused() throws IOException {
    night("2024-12-01", "lexicon");
    diff("lexicon", "baru", "--accounts=accounts.csv", "--out=beda.csv");
    decide("beda.csv");
    Path file = folder.resolve("beda.csv");
    Files.writeString(file, Files.readString(file).replace("bertambah", "entah"));

    Outcome imported = saring("review", "import", "beda.csv");
    assertThat(imported.code()).isEqualTo(3);
    assertThat(imported.err()).contains("id_temuan");
  }

  @Test
  void aSheetThatIsThereIsNotWrittenOver() throws IOException {
    night("2024-12-01", "lexicon");
    Files.writeString(folder.resolve("beda.csv"), "keputusan orang");

    Outcome outcome = diff("lexicon", "baru", "--out=beda.csv");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("beda.csv");
    assertThat(Files.readString(folder.resolve("beda.csv"))).isEqualTo("keputusan orang");
  }

  @Test
  void inAWorkingFolderItWritesNoSheetUnlessAskedAndScoresAsItsNightsDo() throws IOException {
    night("2024-12-01", "lexicon");
    Files.createDirectory(folder.resolve("outbox"));
    Files.writeString(
        folder.resolve("saring.properties"),
        "out=outbox\naccounts=accounts.csv\noffice=UJI\nmin-score=50\nsheet=rfc4180\n");

    Outcome told = diff("lexicon", "baru");
    assertThat(told.err()).isEmpty();
    assertThat(told.code()).isZero();
    assertThat(told.out()).contains("rows gained").doesNotContain("written");
    assertThat(diff("lexicon", "baru", "--out=beda.csv").code()).isZero();
    assertThat(Sheet.read(folder.resolve("beda.csv"), ',').rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("id_temuan")).startsWith("UJI-"))
        .allSatisfy(
            row -> assertThat(Integer.parseInt(row.get("skor"))).isGreaterThanOrEqualTo(50));
  }

  @Test
  void anAnswerToACampaignIsARowOfTheArchiveAsItWasAtNight() throws IOException {
    Files.writeString(
        folder.resolve("baru/akun-kampanye.csv"),
        """
        platform;akun;id_akun;nama;jenis;sasaran;sumber
        instagram;posko.uji;;Posko Uji;relawan;uji-1;karangan
        """);
    Files.writeString(
        folder.resolve("posts.ndjson"),
        """
        {"platform":"instagram","kind":"post","item_id":"10","author_handle":"posko.uji","posted_at":"2024-10-15T03:00:00Z","text":"Lapangan penuh malam ini"}
        {"platform":"instagram","kind":"post","item_id":"11","author_handle":"rina.contoh","posted_at":"2024-10-15T03:00:00Z","text":"Sore di lapangan"}
        {"platform":"instagram","kind":"comment","item_id":"12","parent_id":"10","author_handle":"rina.contoh","posted_at":"2024-10-15T04:00:00Z","text":"joss"}
        {"platform":"instagram","kind":"comment","item_id":"13","parent_id":"11","author_handle":"rina.contoh","posted_at":"2024-10-15T05:00:00Z","text":"mantap joss"}
        """);
    night("2024-12-01", "baru");
    String accounts = "--accounts=accounts.csv";

    assertThat(diff("lexicon", "baru", accounts, "--out=arsip.csv").code()).isZero();

    Path delivered = folder.resolve("reviews/2024-12-01/lembar-tinjauan.csv");
    List<Map<String, String>> rows = Sheet.read(folder.resolve("arsip.csv"), ';').rows();
    rows.forEach(row -> row.remove("perbedaan"));
    assertThat(rows)
        .isEqualTo(Sheet.read(delivered, ';').rows())
        .anySatisfy(row -> assertThat(row.get("alasan")).contains("induk dari akun kampanye"))
        .anySatisfy(row -> assertThat(row.get("konteks")).contains("rina.contoh"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lexicon                                | 2 | NEW
          lexicon tidak-ada                      | 2 | tidak-ada
          lexicon baru --min-score=101           | 2 | --min-score
          lexicon baru --contest=tidak-ada       | 2 | tidak-ada
          lexicon baru --sheet=pdf               | 2 | --sheet
          lexicon baru --office=x                | 2 | --office
          lexicon baru --state=kosong            | 2 | There is no archive in
          lexicon rusak.csv                      | 4 | rusak.csv:2:jenis: error
          lexicon baru --out=accounts.csv/beda.csv | 7 | beda.csv
          """)
  void aWrongQuestionIsToldSo(String words, int code, String told) throws IOException {
    night("2024-12-01", "lexicon");
    Files.writeString(folder.resolve("rusak.csv"), HEADER + JOSS.replace("tagline", "tag line"));

    Outcome outcome = diff(words.split(" "));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
    assertThat(outcome.err()).contains(told);
  }
}
