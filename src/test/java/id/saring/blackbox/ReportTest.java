package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a night: made by the night, and made again. */
class ReportTest {

  private static final String PAGE = "laporan-2024-12-01.html";

  @TempDir Path folder;
  private CommandLineDriver line;

  @BeforeEach
  void aNight() {
    assertThat(SampleNight.run(folder).code()).isZero();
    line = CommandLineDriver.in(folder);
  }

  private Path published(String file) {
    return SampleNight.published(folder).resolve(file);
  }

  private Document page(String file) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(file)));
  }

  @Test
  void theNightHasAPageWithItsNumbers() throws IOException {
    Document page = page("reviews/2024-12-01/laporan.html");
    int rows = Sheet.read(published("lembar-tinjauan.csv"), ';').rows().size();

    assertThat(page.select(".five b").first().text()).isEqualTo(String.valueOf(rows));
    assertThat(page.select(".card")).hasSizeBetween(40, 50);
    assertThat(page.select("svg")).hasSize(7);
    assertThat(Files.size(published("laporan.html"))).isLessThan(1_000_000);
  }

  @Test
  void thePageAgainIsThePageOfTheNight() throws IOException {
    TreeMap<String, String> before = Folders.contents(folder.resolve("reviews"));

    Outcome outcome = line.run("report");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .isEqualTo(
            PAGE
                + ", SHA-256 "
                + Folders.sha256(published("laporan.html"))
                + System.lineSeparator());
    assertThat(folder.resolve(PAGE)).hasSameBinaryContentAs(published("laporan.html"));
    assertThat(Folders.contents(folder.resolve("reviews"))).isEqualTo(before);
  }

  @Test
  void whatHappenedAfterANightIsNotOnItsPage() throws IOException {
    Path sheet = folder.resolve("kembali.csv");
    Files.copy(published("lembar-tinjauan.csv"), sheet);
    Files.writeString(
        sheet,
        Files.readString(sheet)
            .replaceAll("(?m);;;;;;;;\\r?$", ";bukan_pelanggaran;;jelas;;Ani Uji;;;2024-12-01"));
    Outcome imported = line.run("review", "import", sheet.toString());
    assertThat(imported.code()).as(imported.err()).isZero();
    Outcome next = SampleNight.on(folder, "2024-12-03");
    assertThat(next.code()).as(next.err()).isZero();

    assertThat(line.run("report", "2024-12-01").code()).isZero();
    assertThat(folder.resolve(PAGE)).hasSameBinaryContentAs(published("laporan.html"));
    Document later = page("reviews/2024-12-03/laporan.html");
    assertThat(later.getElementById("tren").parent().text())
        .contains("bukan pelanggaran " + Sheet.read(sheet, ';').rows().size())
        .contains("2024-12-01", "2024-12-03");
    assertThat(page("reviews/2024-12-01/laporan.html").getElementById("tren").parent().text())
        .contains("Belum ada keputusan")
        .doesNotContain("2024-12-03");
  }

  @Test
  void aNightThatIsReplayedKeepsItsPageThoughTheLedgerKnowsMoreNow() throws IOException {
    byte[] first = Files.readAllBytes(published("laporan.html"));
    assertThat(SampleNight.on(folder, "2024-12-02").code()).isZero();
    Files.delete(published("laporan.html"));

    Outcome again = SampleNight.run(folder);
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out()).contains("diulang").doesNotContain("berubah");
    assertThat(Files.readAllBytes(published("laporan.html"))).isEqualTo(first);
  }

  @Test
  void anEditedOrMissingFileIsNamedOnThePageAndOnStandardError() throws IOException {
    Path sheet = published("lembar-tinjauan.csv");
    Files.writeString(sheet, Files.readString(sheet).replaceFirst("(?m)^SRG-.*\\R", ""));
    Files.delete(published("uji.csv"));
    TreeMap<String, String> before = Folders.contents(folder.resolve("reviews"));

    Outcome outcome = line.run("report", "2024-12-01");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err())
        .contains("tidak lagi seperti saat diterbitkan", "lembar-tinjauan.csv, uji.csv");
    assertThat(page(PAGE).select(".box li").eachText())
        .containsExactly("lembar-tinjauan.csv", "uji.csv");
    assertThat(Folders.contents(folder.resolve("reviews"))).isEqualTo(before);
  }

  @Test
  void aDamagedManifestIsTakenFromTheLedgerAndNamed() throws IOException {
    Files.writeString(published("manifes.json"), "{\"run\": \"2024");

    Outcome outcome = line.run("report", "2024-12-01");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("manifes.json");
    assertThat(page(PAGE).select(".five b").eachText())
        .isEqualTo(page("reviews/2024-12-01/laporan.html").select(".five b").eachText());
  }

  @Test
  void withoutLedgerADamagedManifestGivesNoPageAndSaysWhatToDo() throws IOException {
    Files.writeString(published("manifes.json"), "{\"run\": \"2024");

    Outcome outcome = line.run("report", "2024-12-01", "--state", "tidak-ada");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("rusak", "reviews/2024-12-01/manifes.json");
    assertThat(folder.resolve(PAGE)).doesNotExist();
  }

  @Test
  void nightsThatAreNotThereAreToldApart() throws IOException {
    assertThat(line.run("report", "2024-12-31").err()).contains("tidak ada malam «2024-12-31»");
    assertThat(line.run("report", "../x").err()).contains("tidak ada malam «../x»");
    assertThat(line.run("report", "--runs", "kosong").err()).contains("tidak ada malam di kosong");
    Folders.clear(SampleNight.published(folder));
    Outcome gone = line.run("report", "2024-12-01");
    assertThat(gone.code()).isEqualTo(2);
    assertThat(gone.err()).contains("tidak ada lagi di", "saring review sheet 2024-12-01");
  }

  @Test
  void aFileIsNeverReplacedAndADashIsStandardOutput() throws IOException {
    Files.writeString(folder.resolve(PAGE), "milik orang");

    Outcome refused = line.run("report");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve(PAGE))).isEqualTo("milik orang");
    assertThat(line.run("report", "--out", "-").out())
        .isEqualTo(Files.readString(published("laporan.html")));
    assertThat(line.run("report", "--out", "baru/saya.html").code()).isZero();
    assertThat(folder.resolve("baru/saya.html")).hasSameBinaryContentAs(published("laporan.html"));
  }

  @Test
  void aNightWithoutMemoryHasAPageWithoutPast() throws IOException {
    Outcome outcome =
        SampleNight.screen(
            folder,
            java.util.List.of(SampleNight.EXPORTS.toString()),
            "--no-state",
            "--no-archive",
            "--out",
            "lain",
            "--sheet",
            "rfc4180");
    assertThat(outcome.code()).as(outcome.err()).isZero();

    assertThat(page("lain/2024-12-01/laporan.html").getElementById("tren").parent().text())
        .contains("tanpa buku catatan");
    assertThat(page("lain/2024-12-01/laporan.html").select(".five b").eachText())
        .isEqualTo(page("reviews/2024-12-01/laporan.html").select(".five b").eachText());
  }

  @Test
  void theReportSpeaksEnglishToThoseWhoDo() {
    assertThat(line.speaking("en").run("report", "2024-12-31").err())
        .contains("there is no night «2024-12-31»");
  }
}
