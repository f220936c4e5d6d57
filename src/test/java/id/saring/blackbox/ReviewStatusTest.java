package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is open, decided, conflicting and due, asked by somebody who typed decisions. */
class ReviewStatusTest {

  private static final String LEXICON = Path.of("lexicon").toAbsolutePath().toString();
  private static final String OWN = Path.of("sample-data/lexicon").toAbsolutePath().toString();

  @TempDir Path folder;
  private List<String> ids = List.of();

  @BeforeEach
  void aNight() throws IOException {
    assertThat(SampleNight.run(folder).code()).isZero();
    ids =
        Sheet.read(SampleNight.published(folder).resolve("lembar-tinjauan.csv"), ';')
            .column("id_temuan");
  }

  private Outcome run(String... args) {
    return CommandLineDriver.in(folder).run(args);
  }

  private Outcome status(String... more) {
    List<String> args = new ArrayList<>(List.of("review", "status"));
    args.addAll(List.of("--lexicon", LEXICON, "--lexicon", OWN));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  /** Imports one decision on the finding of that row of the sheet. */
  private void decide(int row, String verdict, String reviewer, String knownOn) throws IOException {
    Path sheet = folder.resolve("dari-" + reviewer + row + ".csv");
    Files.writeString(
        sheet,
        "id_temuan;keputusan;penelaah;penelaah_kedua;tanggal_diketahui;tanggal_telaah\r\n"
            + String.join(";", ids.get(row), verdict, reviewer, "Cici", knownOn, "2024-11-30")
            + "\r\n");
    Outcome outcome = run("review", "import", sheet.getFileName().toString());
    assertThat(outcome.out()).as(outcome.err()).contains("1 keputusan baru dicatat");
  }

  @Test
  void beforeAnybodyDecidedEverythingIsOpenAndNothingIsDated() {
    Outcome status = status();
    assertThat(status.code()).as(status.err()).isZero();
    assertThat(status.out())
        .startsWith(
            "Telaah per 2024-12-01: %d temuan; %d terbuka, 0 diputus, 0 bertentangan\n"
                .formatted(ids.size(), ids.size()))
        .contains(ids.size() + " tanpa tanggal_diketahui", "yang pertama jatuh 2024-12-08");
  }

  @Test
  void decisionsConflictsAndLimitsAreToldApart() throws IOException {
    decide(0, "bukan_pelanggaran", "Ani", "2024-11-25");
    decide(1, "dugaan_pelanggaran", "Ani", "2024-11-20");
    decide(1, "bukan_asn", "Budi", "2024-11-20");
    decide(2, "dugaan_pelanggaran", "Budi", "2024-11-25");
    decide(3, "perlu_klarifikasi", "Ani", "2024-11-29");

    Outcome status = status();

    assertThat(status.out())
        .contains(
            "%d temuan; %d terbuka, 2 diputus, 1 bertentangan"
                .formatted(ids.size(), ids.size() - 3),
            "1 lewat, 1 dalam 3 hari, 1 kemudian",
            "1 bukan_pelanggaran, 1 perlu_klarifikasi, 1 dugaan_pelanggaran",
            "3 Ani, 2 Budi",
            "Bertentangan (1)")
        .containsPattern("dugaan_pelanggaran – Ani \\(.*Ani1.csv:2\\); bukan_asn – Budi \\(")
        .containsPattern("2024-11-27 +LEWAT 4 hari +" + ids.get(1))
        .containsPattern("2024-12-02 +1 hari lagi +" + ids.get(2) + " +dugaan_pelanggaran")
        .doesNotContainPattern("2024-12-06 .*" + ids.get(3));
    assertThat(status("--all").out()).containsPattern("2024-12-06 +5 hari lagi +" + ids.get(3));
    assertThat(status("--as-of", "2024-12-04").out()).contains("2 lewat, 1 dalam 3 hari");
  }

  @Test
  void theTableHasARowPerFindingForThoseWhoCountThemselves() throws IOException {
    decide(2, "dugaan_pelanggaran", "=Budi", "2024-11-25");

    Outcome table = status("--csv");
    Files.writeString(folder.resolve("status.csv"), table.out());
    Sheet sheet = Sheet.read(folder.resolve("status.csv"), ';');

    assertThat(sheet.rows()).hasSize(ids.size());
    Map<String, String> row =
        sheet.rows().stream()
            .filter(one -> one.get("id_temuan").equals(ids.get(2)))
            .findFirst()
            .orElseThrow();
    assertThat(row)
        .containsEntry("keadaan", "diputus")
        .containsEntry("keputusan", "dugaan_pelanggaran")
        .containsEntry("penelaah", "'=Budi")
        .containsEntry("tenggat", "2024-12-02")
        .containsEntry("sisa_hari", "1");
  }

  @Test
  void whatIsOpenedAgainIsOpenAndComesBackWithTheNextNight() throws IOException {
    decide(0, "bukan_pelanggaran", "Ani", "2024-11-25");
    Outcome reopened =
        run("review", "reopen", ids.get(0), "--reviewer", "Budi", "--reason", "ada bukti baru");
    assertThat(reopened.code()).as(reopened.err()).isZero();
    assertThat(reopened.out()).startsWith("1 temuan dibuka kembali");
    assertThat(status().out()).contains(ids.size() + " terbuka, 0 diputus");

    assertThat(SampleNight.on(folder, "2024-12-02").code()).isZero();
    assertThat(
            Sheet.read(folder.resolve("reviews/2024-12-02/lembar-tinjauan.csv"), ';')
                .column("id_temuan"))
        .containsExactly(ids.get(0));
  }

  @Test
  void openingWhatIsOpenChangesNothing() {
    Outcome outcome = run("review", "reopen", ids.get(0), "--reviewer", "Budi", "--reason", "x");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains(ids.get(0) + " masih terbuka");
    assertThat(outcome.out()).startsWith("0 temuan");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "SRG-0000-0000-0000-9,  Budi, alasan, bukan id_temuan",
    "SRG-0000-0000-0000-0,  Budi, alasan, tidak ada dalam ingatan",
    "SRG-0000-0000-0000-0,  ' ',  alasan, Sebut siapa"
  })
  void anIdThatIsNoneOpensNothing(String id, String who, String why, String message) {
    Outcome outcome = run("review", "reopen", id, "--reviewer", who, "--reason", why);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(message);
  }

  @Test
  void withoutAMemoryItIsSaidWhereItWasLookedFor() {
    Outcome outcome = status("--state", "lain");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("Belum ada ingatan di lain");
  }

  @Test
  void aWorkingFolderSaysWhereItsMemoryLies() throws IOException {
    Files.move(folder.resolve("state"), folder.resolve("ingatan"));
    Files.writeString(
        folder.resolve("saring.properties"),
        "state=ingatan\nlexicon=" + LEXICON + "\nlexicon=" + OWN + "\nmin-score=40\n");
    assertThat(run("review", "status").out()).contains(ids.size() + " temuan");
  }
}
