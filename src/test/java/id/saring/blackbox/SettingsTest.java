package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code saring.properties}: options that nobody has to type every night. */
class SettingsTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");
  private static final String ENOUGH =
      "input=a.ndjson\naccounts=accounts.csv\nlexicon=lexicon\nrun-date=2024-12-01\n";

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder);
    Files.writeString(
        folder.resolve("a.ndjson"),
        "{\"platform\":\"instagram\",\"item_id\":\"1\",\"author_handle\":\"sari.uji\","
            + "\"posted_at\":\"2024-10-15T10:00:00+08:00\",\"text\":\"gacor\"}\n");
  }

  private Outcome run(String settings, String... args) throws IOException {
    Files.writeString(folder.resolve("saring.properties"), settings);
    return CommandLineDriver.in(folder).run(args);
  }

  @Test
  void aNightNeedsNothingTyped() throws IOException {
    Outcome outcome = run("# malam\n" + ENOUGH + "out = hasil\nxlsx=true\n", "screen");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(folder.resolve("hasil/2024-12-01/lembar-tinjauan.xlsx")).exists();
  }

  @Test
  void anotherFileMayBeNamed() throws IOException {
    Files.writeString(folder.resolve("lain.properties"), ENOUGH + "out=lain\n");
    Outcome outcome = run("out=hasil\n", "screen", "--config", "lain.properties");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(folder.resolve("lain/2024-12-01")).exists();
    assertThat(folder.resolve("hasil")).doesNotExist();
  }

  @Test
  void whatIsTypedWins() throws IOException {
    Files.copy(folder.resolve("a.ndjson"), folder.resolve("b.ndjson"));
    Outcome outcome =
        run(
            ENOUGH + "out=hasil\nxlsx=true\nlexicon=tidak-ada\n",
            "screen",
            "b.ndjson",
            "--out=lain",
            "--lexicon",
            "lexicon",
            "--xlsx");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(folder.resolve("lain/2024-12-01/lembar-tinjauan.xlsx")).exists();
    assertThat(Files.readString(folder.resolve("lain/2024-12-01/manifes.json")))
        .contains("b.ndjson")
        .doesNotContain("a.ndjson");
  }

  @Test
  void aFlagOfTheFileCanBeTurnedOff() throws IOException {
    Outcome outcome = run(ENOUGH + "xlsx=true\n", "screen", "--xlsx=false");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(folder.resolve("reviews/2024-12-01")).isNotEmptyDirectory();
    assertThat(folder.resolve("reviews/2024-12-01/lembar-tinjauan.xlsx")).doesNotExist();
  }

  @Test
  void layersOfTheLexiconMayStandOnSeveralLines() throws IOException {
    Path own = Files.createDirectories(folder.resolve("sendiri/istilah"));
    Files.writeString(
        own.resolve("s.csv"),
        "id;istilah;jenis;bobot;status;contoh_kena;contoh_bebas\n"
            + "s-1;mantul;tagline;90;aktif;Mantul;Selamat pagi\n");
    Files.writeString(
        folder.resolve("a.ndjson"),
        Files.readString(folder.resolve("a.ndjson")).replace("gacor", "mantul"));

    Outcome outcome = run(ENOUGH + "lexicon=sendiri\n", "screen");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(
            Sheet.read(folder.resolve("reviews/2024-12-01/lembar-tinjauan.csv"), ';')
                .column("istilah"))
        .containsExactly("mantul");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "min_skore=3 ! baris 2 ! min-score",
        "Acounts=a.csv ! baris 2 ! accounts",
        "--xlsx=true ! baris 2 ! xlsx",
        "kecepatan=3 ! baris 2 ! run-date",
        "config=x ! baris 2 ! contest",
        "xlsx ! baris 2 ! nama=nilai",
        "xlsx=perhaps ! saring.properties ! --xlsx",
        "since=kemarin ! saring.properties ! --since",
        "office=kantor ! saring.properties ! --office",
      })
  void whatCannotBeUnderstoodStopsTheNightBeforeItStarts(String line, String where, String what)
      throws IOException {
    Outcome outcome = run("# pengaturan\n" + line + "\n" + ENOUGH, "screen");

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).contains(where, what);
    assertThat(outcome.out()).isEmpty();
    assertThat(folder.resolve("reviews")).doesNotExist();
  }

  @Test
  void aNameThatStandsTwiceIsRefusedWithBothLines() throws IOException {
    Outcome outcome = run(ENOUGH + "out=a\nout=b\n", "screen");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("baris 6", "baris 5", "out");
  }

  @Test
  void aFileThatIsNamedMustBeThereAndText() throws IOException {
    Files.write(
        folder.resolve("latin.properties"), "#caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    for (String name : new String[] {"tidak-ada.properties", "latin.properties", "lexicon"}) {
      Outcome outcome = run(ENOUGH, "screen", "--config=" + name);
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).contains(name);
    }
  }

  @Test
  void theLanguageMayStandThere() throws IOException {
    Outcome outcome = run(ENOUGH + "lang=en\n", "screen");

    assertThat(outcome.out()).startsWith("Night 2024-12-01");
    assertThat(run(ENOUGH + "lang=en\n", "screen", "--lang", "id").out()).startsWith("Malam");
  }

  @Test
  void theNightsOfAReportLieWhereScreenPutsThem() throws IOException {
    assertThat(run(ENOUGH + "out=malam\nstate=ingatan\n", "screen").code()).isZero();

    Outcome page = CommandLineDriver.in(folder).run("report");

    assertThat(page.code()).as(page.err()).isZero();
    assertThat(folder.resolve("laporan-2024-12-01.html")).exists();
    Outcome elsewhere = CommandLineDriver.in(folder).run("report", "--runs", "reviews");
    assertThat(elsewhere.err()).contains("tidak ada malam di reviews");
  }

  @Test
  void otherCommandsDoNotReadIt() throws IOException {
    assertThat(run("omong kosong\n", "roster", "check", "accounts.csv").code()).isZero();
  }

  @Test
  void aDryRunReadsAndCountsAndWritesNothing() throws IOException {
    var before = Folders.contents(folder);
    Outcome outcome =
        CommandLineDriver.in(folder)
            .run(
                "screen",
                "a.ndjson",
                "--accounts",
                "accounts.csv",
                "--lexicon",
                "lexicon",
                "--run-date",
                "2024-12-01",
                "--dry-run",
                "--xlsx",
                "--log",
                "log/x.log");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("1 temuan");
    assertThat(Folders.contents(folder)).isEqualTo(before);
    assertThat(folder.resolve("log")).doesNotExist();
    assertThat(folder.resolve("reviews")).doesNotExist();
  }

  @Test
  void aNightIsToldInOneLine() throws IOException {
    Outcome outcome = run(ENOUGH + "summary=line\n", "screen");

    assertThat(outcome.out().lines())
        .containsExactly(
            "saring run=2024-12-01 code=0 flagged=1 tinggi=0 sedang=1 rendah=0 sources=1 unread=0"
                + " items=1 rejected=0");
  }

  @Test
  void theLogHoldsNumbersButNoTextNoNameAndNoFile() throws IOException {
    Files.move(folder.resolve("a.ndjson"), folder.resolve("Sari Uji.ndjson"));
    Files.writeString(folder.resolve("Budi.zip"), "bukan zip");
    Outcome outcome =
        run(
            ENOUGH.replace("input=a.ndjson", "log=catatan/saring.log"),
            "screen",
            "Sari Uji.ndjson",
            "Budi.zip");

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(3);
    String log = Files.readString(folder.resolve("catatan/saring.log"));
    assertThat(log)
        .contains("2024-12-01T02:00:00Z start", "format=ndjson records=1", "problem=", "code=3")
        .contains(Folders.sha256(folder.resolve("Sari Uji.ndjson")).substring(0, 12))
        .doesNotContainIgnoringCase("sari")
        .doesNotContainIgnoringCase("budi")
        .doesNotContainIgnoringCase("gacor");
    run(ENOUGH + "log=catatan/saring.log\n", "screen", "Sari Uji.ndjson");
    assertThat(Files.readString(folder.resolve("catatan/saring.log"))).startsWith(log);
  }

  @Test
  void aNightThatFailsIsInTheLogWithoutItsWords() throws IOException {
    Files.writeString(
        folder.resolve("accounts.csv"), "nip;nama;status;platform;akun\n1;Sari;PNS;x;y\n");
    Outcome outcome = run(ENOUGH + "log=saring.log\n", "screen");

    assertThat(outcome.code()).isEqualTo(4);
    assertThat(Files.readString(folder.resolve("saring.log")))
        .contains("failed", "UnusableTables")
        .doesNotContain("Sari;");
  }

  @Test
  void aLogThatCannotBeWrittenStopsTheNightBeforeItStarts() throws IOException {
    Outcome outcome = run(ENOUGH + "log=accounts.csv/saring.log\n", "screen");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("accounts.csv/saring.log");
    assertThat(folder.resolve("reviews")).doesNotExist();
  }
}
