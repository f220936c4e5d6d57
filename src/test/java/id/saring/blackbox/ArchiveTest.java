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

/** {@code saring archive}: what nights leave behind, and how it is found again. */
class ArchiveTest {

  private static final Path ROOT = Path.of("src/test/resources/id/saring/blackbox");

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
    items(
        "posts.ndjson",
        post("1", "rina.contoh", "2024-10-15T03:00:00Z", "Ayo gacor bersama!"),
        post("2", "rina.contoh", "2024-10-16T03:00:00Z", "=2+3 gacor lagi"),
        post("3", "orang.lain", "2024-10-16T03:00:00Z", "gacor dari orang lain"));
  }

  private static String post(String id, String account, String time, String text) {
    return """
        {"platform":"instagram","kind":"post","item_id":"%s","author_handle":"%s","posted_at":"%s","text":"%s"}
        """
        .formatted(id, account, time, text);
  }

  private void items(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("", lines));
  }

  private Outcome screen(String input, String day, String... more) {
    List<String> args = new ArrayList<>();
    Collections.addAll(args, "screen", input, "--accounts", "accounts.csv");
    Collections.addAll(args, "--lexicon", "lexicon", "--run-date", day);
    Collections.addAll(args, more);
    return CommandLineDriver.in(folder).run(args.toArray(String[]::new));
  }

  private Outcome archive(String language, String... more) {
    List<String> args = new ArrayList<>(List.of("archive"));
    Collections.addAll(args, more);
    return CommandLineDriver.in(folder).speaking(language).run(args.toArray(String[]::new));
  }

  private boolean hasSheet(String run) {
    return Files.exists(folder.resolve("reviews/" + run + "/lembar-tinjauan.csv"));
  }

  @Test
  void whatRegisteredAccountsWroteIsFoundTheNewestFirst() {
    assertThat(screen("posts.ndjson", "2024-12-01").code()).isZero();

    Outcome id = archive("id", "search", "gacor");
    assertThat(id.err()).isEmpty();
    assertThat(id.code()).isZero();
    assertThat(id.out())
        .isEqualToNormalizingNewlines(
            """
            2024-10-16 10:00 WIB  instagram post  rina.contoh
              =2+3 «gacor» lagi
              posts.ndjson:2
            2024-10-15 10:00 WIB  instagram post  rina.contoh
              Ayo «gacor» bersama!
              posts.ndjson:1
            2 ditemukan di antara 2 butir
            """);
    assertThat(archive("en", "search", "gacor", "--most", "1", "--zone", "WITA").out())
        .isEqualToNormalizingNewlines(
            """
            2024-10-16 11:00 WITA  instagram post  rina.contoh
              =2+3 «gacor» lagi
              posts.ndjson:2
            2 found among 2 items; the newest 1 are shown. See --most and --csv
            """);
    assertThat(archive("en", "search", "bukan-main").out())
        .isEqualToNormalizingNewlines("0 found among 2 items\n");
  }

  @Test
  void infoTellsSizePeriodAndParts() {
    screen("posts.ndjson", "2024-12-01");

    assertThat(archive("id", "info").out().replaceAll("[0-9]+ KB", "… KB"))
        .isEqualToNormalizingNewlines(
            """
            Arsip     2 butir, … KB dalam 1 segmen
            unggahan  dari 2024-10-15 sampai 2024-10-16
            malam     terakhir 2024-12-01; butir tertua terakhir terlihat 2024-12-01
            platform  instagram 2
            berkas    utuh
            """);
    assertThat(archive("en", "info").out().replaceAll("[0-9]+ KB", "… KB"))
        .isEqualToNormalizingNewlines(
            """
            Archive   2 items, … KB in 1 segments
            posted    from 2024-10-15 to 2024-10-16
            nights    last 2024-12-01; the oldest item was last seen on 2024-12-01
            platforms instagram 2
            files     whole
            """);
  }

  @Test
  void asCsvNoCellRunsAsAFormula() throws IOException {
    screen("posts.ndjson", "2024-12-01");

    Outcome outcome = archive("id", "search", "tanggal:2024-10-16", "--csv");
    assertThat(outcome.err()).isEmpty();
    Path csv = Files.writeString(folder.resolve("hasil.csv"), outcome.out());
    List<Map<String, String>> rows = Sheet.read(csv, ';').rows();
    assertThat(outcome.out()).startsWith("\uFEFFwaktu;platform;").contains("\r\n");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .containsEntry("waktu", "2024-10-16 10:00 WIB")
        .containsEntry("akun", "rina.contoh")
        .containsEntry("nip", "19860926 201505 1 001")
        .containsEntry("teks", "'=2+3 gacor lagi")
        .containsEntry("cuplikan", "'=2+3 gacor lagi")
        .containsEntry("sumber", "posts.ndjson:2")
        .containsEntry("malam", "2024-12-01");
    assertThat(rows.get(0).get("sha256"))
        .isEqualTo(
            id.saring.item.RawRecord.ofText(
                    post("2", "rina.contoh", "2024-10-16T03:00:00Z", "=2+3 gacor lagi").strip())
                .sha256());
  }

  @Test
  void aLaterNightUpdatesAndDoesNotDouble() throws IOException {
    screen("posts.ndjson", "2024-12-01");
    items("later.ndjson", post("1", "rina.contoh", "2024-10-15T03:00:00Z", "Sudah disunting"));
    screen("later.ndjson", "2024-12-02");

    assertThat(archive("en", "search", "*:*").out())
        .contains("Sudah disunting", "2 found among 2 items")
        .doesNotContain("Ayo");
    assertThat(archive("en", "info").out()).contains("last 2024-12-02;");
  }

  @Test
  void anItemThatNoNightHeldForTooLongIsGone() throws IOException {
    screen("posts.ndjson", "2024-12-01");
    items("later.ndjson", post("9", "rina.contoh", "2024-12-05T03:00:00Z", "lain"));
    screen("later.ndjson", "2024-12-11", "--archive-days", "10");

    assertThat(archive("en", "search", "*:*").out()).contains("1 found among 1 items");
  }

  @ParameterizedTest
  @CsvSource({"--no-archive", "--no-state", "--dry-run"})
  void theArchiveCanBeLeftOut(String option) {
    assertThat(screen("posts.ndjson", "2024-12-01", option).code()).isZero();

    assertThat(Files.exists(folder.resolve("state/arsip"))).isFalse();
    Outcome none = archive("en", "info");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("There is no archive in", "saring screen makes it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search | (gacor             | 2 | is not understood
          search | warna:merah        | 2 | There is no field «warna»
          search | kontes:tidak-ada   | 2 | The lexicon has no contest «tidak-ada»
          search | tanggal:kemarin    | 2 | is no date
          search | gacor --most=0     | 2 | --most
          search | gacor --zone=Bulan | 2 | --zone
          """)
  void aWrongQuestionIsToldSo(String command, String words, int code, String told) {
    screen("posts.ndjson", "2024-12-01");
    List<String> args = new ArrayList<>(List.of(command));
    Collections.addAll(args, words.split(" "));

    Outcome outcome = archive("en", args.toArray(String[]::new));
    assertThat(outcome.code()).isEqualTo(code);
    assertThat(outcome.err()).contains(told);
  }

  @Test
  void withADamagedArchiveTheSheetComesOutAllTheSame() throws IOException {
    screen("posts.ndjson", "2024-12-01");
    Path archive = folder.resolve("state/arsip");
    try (Stream<Path> files = Files.list(archive)) {
      for (Path file : files.filter(one -> one.toString().contains("segments")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    items("later.ndjson", post("4", "rina.contoh", "2024-10-20T03:00:00Z", "gacor empat"));

    Outcome night = screen("later.ndjson", "2024-12-02");
    assertThat(night.code()).isEqualTo(3);
    assertThat(night.err()).contains("Arsip", "rusak", "Pindahkan folder itu");
    assertThat(hasSheet("2024-12-02")).isTrue();
    for (String command : List.of("info", "search")) {
      Outcome asked = archive("id", command, command.equals("info") ? "--state=state" : "gacor");
      assertThat(asked.code()).isEqualTo(6);
      assertThat(asked.err()).contains("rusak");
    }
  }

  @Test
  void anArchiveThatWasMovedAwayFillsAgainFromTheSameExports() throws IOException {
    screen("posts.ndjson", "2024-12-01");
    Files.move(folder.resolve("state/arsip"), folder.resolve("rusak"));

    assertThat(screen("posts.ndjson", "2024-12-02").code()).isZero();
    assertThat(archive("en", "search", "gacor").out()).contains("2 found among 2 items");
  }

  @Test
  void anArchiveThatCannotBeWrittenDoesNotHarmTheSheet() throws IOException {
    Files.createDirectories(folder.resolve("state"));
    Files.writeString(folder.resolve("state/arsip"), "a file where a folder should be");

    Outcome night = screen("posts.ndjson", "2024-12-01");
    assertThat(night.code()).isEqualTo(3);
    assertThat(night.err()).contains("tidak dapat dibaca atau ditulis");
    assertThat(hasSheet("2024-12-01")).isTrue();
  }

  private void damage() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("state/arsip"))) {
      for (Path file : files.filter(one -> one.toString().contains("segments")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
  }

  private String doctor() {
    return CommandLineDriver.in(folder).speaking("en").run("doctor").out();
  }

  @Test
  void theLogOfTheNightSaysThatTheArchiveFailedWithoutNamingAFolder() throws IOException {
    screen("posts.ndjson", "2024-12-01", "--log", "malam.log");
    assertThat(Files.readString(folder.resolve("malam.log"))).doesNotContain("archive problem");
    damage();
    items("later.ndjson", post("4", "rina.contoh", "2024-10-20T03:00:00Z", "gacor empat"));
    screen("later.ndjson", "2024-12-02", "--log", "malam.log");

    assertThat(Files.readString(folder.resolve("malam.log")))
        .containsPattern("(?m)Z archive problem=archive\\.damaged$")
        .contains("done run=2024-12-02 code=3")
        .doesNotContain("arsip", folder.toString());
  }

  /** A replay must not depend on the archive: docs/decisions/0017. */
  @Test
  void theManifestIsTheSameWhateverBecameOfTheArchive() throws IOException {
    screen("posts.ndjson", "2024-12-01");
    byte[] sound = Files.readAllBytes(folder.resolve("reviews/2024-12-01/manifes.json"));
    Folders.clear(folder.resolve("state"));
    Files.createDirectories(folder.resolve("state"));
    Files.writeString(folder.resolve("state/arsip"), "a file where a folder should be");

    Outcome night = screen("posts.ndjson", "2024-12-01", "--out", "lain");
    assertThat(night.code()).isEqualTo(3);
    assertThat(folder.resolve("lain/2024-12-01/manifes.json")).hasBinaryContent(sound);
  }

  @Test
  void theDoctorSaysWhetherTheArchiveHoldsTheLastNight() throws IOException {
    assertThat(doctor()).containsPattern("OK +archive: none in .*state");
    screen("posts.ndjson", "2024-12-01");
    assertThat(doctor()).containsPattern("OK +archive: 2 items");
    items("later.ndjson", post("4", "rina.contoh", "2024-10-20T03:00:00Z", "gacor empat"));
    screen("later.ndjson", "2024-12-02", "--no-archive");
    assertThat(doctor()).containsPattern("PERHATIAN +archive: the night 2024-12-02 is not in it");
    damage();
    assertThat(doctor()).containsPattern("MASALAH +The archive .* is damaged");
  }
}
