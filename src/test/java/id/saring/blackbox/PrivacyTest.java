package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import id.saring.io.RunLock;
import id.saring.item.FindingId;
import id.saring.ledger.Decision;
import id.saring.ledger.Ledger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not needed is not kept, and what is kept is its owner's. */
class PrivacyTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder);
  }

  private static String post(String item, String text) {
    return String.format(
        "{\"platform\":\"instagram\",\"item_id\":\"%s\",\"author_handle\":\"sari.uji\","
            + "\"posted_at\":\"2024-10-15T10:00:00+08:00\",\"text\":\"%s\"}%n",
        item, text);
  }

  private Outcome run(String... args) {
    return CommandLineDriver.in(folder).speaking("en").run(args);
  }

  private void screen(String date, String text, String... more) throws IOException {
    Files.writeString(folder.resolve("a.ndjson"), text);
    List<String> args =
        new ArrayList<>(
            List.of(
                "screen",
                "a.ndjson",
                "--accounts",
                "accounts.csv",
                "--lexicon",
                "lexicon",
                "--run-date",
                date));
    args.addAll(List.of(more));
    Outcome outcome = run(args.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private Map<String, String> row(String run, String words) throws IOException {
    return rows(run).stream()
        .filter(row -> row.get("teks").contains(words))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, String>> rows(String run) throws IOException {
    return Sheet.read(folder.resolve("reviews/" + run + "/lembar-tinjauan.csv"), ';').rows();
  }

  private void decide(String run, String words, String decision, String on) throws IOException {
    FindingId id = FindingId.parse(row(run, words).get("id_temuan")).orElseThrow();
    try (Ledger ledger = Ledger.open(folder.resolve("state"), "uji")) {
      boolean again = decision.equals("dibuka");
      Decision.Words said = new Decision.Words(again ? "" : decision, "", "", "", "", "", "", on);
      ledger.record(
          List.of(
              new Decision(
                  id,
                  again || decision.equals("tunda"),
                  said,
                  new Decision.Origin(
                      "lembar.csv", 2, Optional.empty(), Instant.parse("2024-06-02T03:00:00Z")))));
    }
  }

  private String state() throws IOException {
    StringBuilder bytes = new StringBuilder();
    for (Path file : Folders.below(folder.resolve("state"))) {
      if (!file.getFileName().toString().startsWith("saring.sqlite")) {
        continue; // the archive forgets by a rule of its own
      }
      bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    return bytes.toString();
  }

  private List<String> ask(String sql) {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("state/saring.sqlite"));
        var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> answers = new ArrayList<>();
      while (row.next()) {
        answers.add(String.valueOf(row.getString(1)));
      }
      return answers;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One finding of each decision, and of each kind of age. */
  private void manyDecisions() throws IOException {
    screen(
        "2024-06-01",
        post("1", "dukung gacor rahasia-satu")
            + post("2", "dukung gacor rahasia-dua")
            + post("3", "dukung gacor rahasia-tiga")
            + post("4", "dukung gacor rahasia-empat")
            + post("5", "dukung gacor rahasia-lima")
            + post("6", "dukung gacor rahasia-enam"));
    decide("2024-06-01", "satu", "Bukan Pelanggaran", "2024-06-02");
    decide("2024-06-01", "dua", "dugaan_pelanggaran", "2024-06-02");
    decide("2024-06-01", "tiga", "bukan_asn", "2024-11-20");
    decide("2024-06-01", "empat", "bukan_pelanggaran", "2024-06-02");
    decide("2024-06-01", "empat", "dibuka", "");
    decide("2024-06-01", "lima", "tunda", "2024-06-02");
  }

  @Test
  void purgedWordsAreGoneFromEveryByteOfTheLedger() throws IOException {
    manyDecisions();
    assertThat(state()).contains("rahasia-satu");
    Outcome outcome = run("purge", "--older-than", "90d");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("Purged 1 findings", "bukan_pelanggaran", "Not touched: sheets in run folders");
    assertThat(state())
        .doesNotContain("rahasia-satu")
        .contains("rahasia-dua", "rahasia-tiga", "rahasia-empat", "rahasia-lima", "rahasia-enam");
    assertThat(ask("SELECT purged_on || ' ' || findings || ' ' || rule FROM purges"))
        .singleElement()
        .asString()
        .startsWith("2024-12-01 1 sebelum=2024-09-02 keputusan=akun_tidak_terbukti,bukan_asn,");
    assertThat(ask("SELECT count(*) FROM decisions")).containsExactly("6");
    assertThat(ask("SELECT count(*) FROM records WHERE raw_sha256 <> ''")).containsExactly("6");
    assertThat(ask("SELECT found FROM matches WHERE found = ''")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "90d|                           | satu",
        "5d |                           | satu,tiga",
        "90d| dugaan_pelanggaran        | dua",
        "90d| Dugaan Pelanggaran,tunda  | dua,lima",
        "90d| terbuka                   | empat,enam",
        "1y |                           | ",
        "1d | bukan_asn                 | tiga",
      })
  void onlyWhatTheRuleNamesIsPurged(String age, String decisions, String gone) throws IOException {
    manyDecisions();
    List<String> args = new ArrayList<>(List.of("purge", "--older-than", age.strip()));
    if (decisions != null) {
      args.addAll(List.of("--decision", decisions));
    }
    int before = ask("SELECT 1 FROM records WHERE cells IS NOT NULL").size();
    List<String> dry = new ArrayList<>(args);
    dry.add("--dry-run");
    Outcome would = run(dry.toArray(String[]::new));
    assertThat(ask("SELECT 1 FROM records WHERE cells IS NOT NULL")).hasSize(before);
    Outcome outcome = run(args.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();

    List<String> expected = gone == null ? List.of() : List.of(gone.split(",", -1));
    List<String> found =
        Stream.of("satu", "dua", "tiga", "empat", "lima", "enam")
            .filter(
                word ->
                    ask("SELECT 1 FROM records WHERE cells LIKE '%rahasia-" + word + "%'")
                        .isEmpty())
            .toList();
    assertThat(found).isEqualTo(expected);
    assertThat(would.out()).contains("Would purge " + expected.size());
  }

  @Test
  void whatWasPurgedDoesNotComeBackAsNew() throws IOException {
    manyDecisions();
    assertThat(run("purge", "--older-than", "90d").code()).isZero();
    screen(
        "2024-12-01",
        post("1", "dukung gacor rahasia-satu") + post("7", "dukung gacor rahasia-tujuh"));

    assertThat(rows("2024-12-01")).hasSize(1);
    assertThat(rows("2024-12-01").get(0).get("teks")).contains("tujuh");
  }

  /** Its new words wait for a decision of their own. */
  @Test
  void whatChangedAfterItsDecisionIsOpenAgain() throws IOException {
    manyDecisions();
    screen("2024-06-05", post("1", "dukung gacor, coblos rahasia-satu baru"));
    assertThat(run("purge", "--older-than", "90d").out()).contains("Purged 0 findings");
    assertThat(run("purge", "--older-than", "90d", "--decision", "terbuka").out())
        .contains("Purged 3 findings");
  }

  @Test
  void aPurgedCaseStillShowsItsHashesAndDecisions() throws IOException {
    manyDecisions();
    Map<String, String> row = row("2024-06-01", "satu");
    assertThat(run("evidence", row.get("id_temuan"), "--pack", "dulu.zip").code()).isZero();
    assertThat(run("purge", "--older-than", "90d").code()).isZero();
    Outcome shown = run("evidence", row.get("id_temuan"));
    Outcome packed = run("evidence", row.get("id_temuan"), "--pack", "kini.zip");

    assertThat(shown.out())
        .contains(row.get("sha256"), "purged on 2024-12-01", "Bukan Pelanggaran")
        .doesNotContain("rahasia", "Sari");
    assertThat(packed.code()).isZero();
    assertThat(run("evidence", "verify", "kini.zip").code()).isZero();
    Outcome old = run("evidence", "verify", "dulu.zip");
    assertThat(old.code()).as(old.out()).isZero();
    assertThat(old.out()).contains("purged words of 2024-06-01 since");
  }

  @Test
  void aPurgedCaseCanStillBeDecidedOtherwise() throws IOException {
    manyDecisions();
    Path sheet = folder.resolve("reviews/2024-06-01/lembar-tinjauan.csv");
    String text = Files.readString(sheet);
    String header = text.lines().findFirst().orElseThrow();
    String row =
        text.lines().filter(line -> line.contains("rahasia-satu")).findFirst().orElseThrow();
    assertThat(row).endsWith(";;;;;;;;");
    Files.writeString(
        folder.resolve("kembali.csv"),
        header
            + "\r\n"
            + row.replaceFirst(";;;;;;;;$", ";bukan_asn;;;;Rina;;;2024-11-30")
            + "\r\n");
    assertThat(run("purge", "--older-than", "90d").code()).isZero();
    Outcome outcome = run("review", "import", "kembali.csv");

    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    assertThat(ask("SELECT decision FROM decisions ORDER BY number DESC LIMIT 1"))
        .containsExactly("bukan_asn");
    assertThat(run("evidence", row("2024-06-01", "satu").get("id_temuan")).out())
        .contains("bukan_asn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "purge",
        "purge --older-than 90",
        "purge --older-than d",
        "purge --older-than 90d --decision bebas",
        "purge --older-than 90d --state lain",
        "purge --older-than 90d --zone Mars"
      })
  void aPurgeThatIsNotWellSaidChangesNothing(String command) throws IOException {
    manyDecisions();
    String before = state();
    Outcome outcome = run(command.split(" ", -1));

    assertThat(outcome.code()).as(outcome.out()).isEqualTo(2);
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void nothingIsPurgedWhileANightIsAtWork() throws IOException {
    manyDecisions();
    try (RunLock lock = RunLock.take(folder.resolve("state"), CommandLineDriver.NOW)) {
      assertThat(lock).isNotNull();
      assertThat(run("purge", "--older-than", "90d").code()).isEqualTo(5);
    }
    assertThat(state()).contains("rahasia-satu");
  }

  @Test
  void everythingThatIsWrittenIsItsOwners() throws IOException {
    Path work = Files.createDirectory(folder.resolve("kerja"));
    Folders.copy(USUAL, work);
    Files.writeString(
        work.resolve("a.ndjson"), post("1", "dukung gacor rahasia") + "{\"platform\":\n");
    List<Path> given = Folders.below(work);
    Outcome night =
        CommandLineDriver.in(work)
            .run(
                "screen",
                "a.ndjson",
                "--accounts",
                "accounts.csv",
                "--lexicon",
                "lexicon",
                "--run-date",
                "2024-12-01",
                "--max-rejects",
                "50%",
                "--xlsx",
                "--log",
                "log/saring.log");
    assertThat(night.code()).as(night.err()).isZero();
    String id =
        Sheet.read(work.resolve("reviews/2024-12-01/lembar-tinjauan.csv"), ';')
            .rows()
            .get(0)
            .get("id_temuan");
    assertThat(CommandLineDriver.in(work).run("evidence", id, "--pack", "bukti/a.zip").code())
        .isZero();
    assertThat(CommandLineDriver.in(work).run("purge", "--older-than", "0d").code()).isZero();

    List<String> open = new ArrayList<>();
    int seen = 0;
    try (Stream<Path> tree = Files.walk(work)) {
      for (Path path : tree.filter(one -> !given.contains(one)).toList()) {
        boolean made = !path.equals(work) && !path.startsWith(work.resolve("lexicon"));
        String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        String wanted = Files.isDirectory(path) ? "rwx------" : "rw-------";
        seen += made ? 1 : 0;
        if (made && !rights.equals(wanted)) {
          open.add(work.relativize(path) + " " + rights);
        }
      }
    }
    assertThat(open).isEmpty();
    assertThat(seen).isGreaterThan(12);
  }

  @Test
  void everyFileWithWordsIsLoggedWithItsHash() throws IOException {
    screen("2024-12-01", post("1", "dukung gacor"));
    Path night = folder.resolve("reviews/2024-12-01");
    Path sheet = night.resolve("lembar-tinjauan.csv");
    assertThat(ask("SELECT sha256 FROM outputs WHERE name = 'lembar-tinjauan.csv'"))
        .containsExactly(Folders.sha256(sheet));
    String id = rows("2024-12-01").get(0).get("id_temuan");
    assertThat(run("evidence", id, "--pack", "bukti.zip").code()).isZero();
    Files.delete(sheet);
    screen("2024-12-01", post("1", "dukung gacor"));
    for (Path file : Folders.below(night)) {
      Files.delete(file);
    }
    Files.delete(night);
    screen("2024-12-01", post("1", "dukung gacor"));
    screen("2024-12-01", post("1", "dukung gacor"));

    assertThat(ask("SELECT kind || ' ' || name || ' ' || sha256 FROM written WHERE kind <> 'x'"))
        .startsWith(
            "paket bukti.zip " + Folders.sha256(folder.resolve("bukti.zip")),
            "tulis_ulang lembar-tinjauan.csv " + Folders.sha256(sheet))
        .hasSize(2 + 5);
    assertThat(ask("SELECT DISTINCT written_at FROM written"))
        .containsExactly(CommandLineDriver.NOW.toString());
  }

  @Test
  void theManifestsAreAChainInTheOrderOfCommits() throws IOException {
    screen("2024-12-03", post("1", "dukung gacor"));
    screen("2024-12-01", post("2", "dukung gacor"));
    screen("2024-12-05", post("3", "dukung gacor"), "--out", "lain");

    List<String> hashes =
        List.of(
            Folders.sha256(folder.resolve("reviews/2024-12-03/manifes.json")),
            Folders.sha256(folder.resolve("reviews/2024-12-01/manifes.json")),
            Folders.sha256(folder.resolve("lain/2024-12-05/manifes.json")));
    assertThat(ask("SELECT manifest_sha256 FROM runs ORDER BY seq")).isEqualTo(hashes);
    assertThat(ask("SELECT previous_manifest_sha256 FROM runs ORDER BY seq"))
        .containsExactly("", hashes.get(0), hashes.get(1));
    assertThat(Files.readString(folder.resolve("lain/2024-12-05/manifes.json")))
        .contains("\"previous_manifest_sha256\" : \"" + hashes.get(1) + "\"");
  }

  @Test
  void doctorTellsWhereTheChainBreaks() throws IOException {
    screen("2024-12-01", post("1", "dukung gacor"));
    screen("2024-12-02", post("2", "dukung gacor"));
    assertThat(doctor()).contains("OK         chain of manifests: 2 nights");
    Path manifest = folder.resolve("reviews/2024-12-01/manifes.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"flagged\" : 1", "\"flagged\" : 0"));
    assertThat(doctor()).contains("PERHATIAN  chain of manifests: manifes.json of 2024-12-01");
    byte[] before = Files.readAllBytes(folder.resolve("state/saring.sqlite"));
    assertThat(doctor()).isNotEmpty();
    assertThat(Files.readAllBytes(folder.resolve("state/saring.sqlite"))).isEqualTo(before);
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("state/saring.sqlite"));
        var statement = connection.createStatement()) {
      statement.execute("UPDATE runs SET manifest_sha256 = 'x' WHERE seq = 1");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    assertThat(doctor())
        .contains("PERHATIAN  chain of manifests: broken at 2024-12-01, 2024-12-02");
  }

  /** The whole sample night, in each dress of a sheet. */
  @ParameterizedTest
  @ValueSource(strings = {"", "--nip=masked", "--sheet=rfc4180"})
  void aSheetIsMadeAgainFromTheLedgerByteByByte(String more) throws IOException {
    Outcome night =
        more.isEmpty() ? SampleNight.run(folder) : SampleNight.run(folder, more.split("=", 2));
    assertThat(night.code()).as(night.err()).isIn(0, 3);
    Path published = SampleNight.published(folder).resolve("lembar-tinjauan.csv");
    Outcome outcome = run("review", "sheet", SampleNight.RUN, "--out", "lagi");

    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    assertThat(outcome.out()).contains("Byte by byte", Folders.sha256(published));
    Path again = folder.resolve("lagi/lembar-tinjauan-2024-12-01.csv");
    assertThat(again).hasSameBinaryContentAs(published);
    assertThat(ask("SELECT kind || ' ' || sha256 FROM written"))
        .containsExactly("lembar " + Folders.sha256(published));
    assertThat(run("review", "sheet", SampleNight.RUN, "--out", "lagi").code()).isEqualTo(2);
    assertThat(run("review", "sheet", "2024-12-09").code()).isEqualTo(2);
  }

  @Test
  void everyFindingOfTheSampleNightCanBePackedAndProven() throws IOException {
    SampleNight.run(folder);
    List<Map<String, String>> rows = rows(SampleNight.RUN);
    assertThat(rows).hasSizeGreaterThan(50);
    for (Map<String, String> row : rows) {
      String file = row.get("id_temuan") + ".zip";
      assertThat(run("evidence", row.get("id_temuan"), "--pack", file).code()).isZero();
      Outcome outcome = run("evidence", "verify", file);
      assertThat(outcome.code()).as(outcome.out()).isZero();
    }
  }

  @Test
  void aSheetWithPurgedRowsSaysSo() throws IOException {
    manyDecisions();
    assertThat(run("purge", "--older-than", "90d").code()).isZero();
    Outcome outcome = run("review", "sheet", "2024-06-01", "--out", "lagi");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("1 rows were purged");
    assertThat(Files.readString(folder.resolve("lagi/lembar-tinjauan-2024-06-01.csv")))
        .contains("rahasia-dua")
        .doesNotContain("rahasia-satu");
  }

  private String doctor() {
    return run("doctor", "--lexicon", "lexicon").out();
  }

  /** All bytes of the archive: a word stands in its dictionary as it is. */
  private String archive() throws IOException {
    StringBuilder bytes = new StringBuilder();
    for (Path file : Folders.below(folder.resolve("state/arsip"))) {
      bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    return bytes.toString();
  }

  @Test
  void whatNoNightHasHeldForLongIsPurgedFromEveryByteOfTheArchive() throws IOException {
    screen("2024-06-01", post("1", "pagi rahasiatua") + post("2", "dukung gacor rahasiabesar"));
    screen(
        "2024-11-20",
        post("2", "dukung gacor rahasiabesar") + post("3", "sore rahasiamuda"),
        "--archive-days",
        "400");
    assertThat(archive()).contains("rahasiatua", "rahasiamuda");

    Outcome would = run("purge", "--older-than", "90d", "--dry-run");
    assertThat(would.code()).as(would.err()).isZero();
    assertThat(would.out()).contains("Would purge 1 archived items that no night since 2024-09-02");
    assertThat(archive()).contains("rahasiatua");
    assertThat(run("archive", "search", "rahasiatua").out()).contains("1 found among 3 items");

    Outcome done = run("purge", "--older-than", "90d");
    assertThat(done.code()).as(done.err()).isZero();
    assertThat(done.out())
        .contains("Purged 0 findings", "Purged 1 archived items that no night since 2024-09-02");
    assertThat(archive()).doesNotContain("rahasiatua").contains("rahasiabesar", "rahasiamuda");
    assertThat(run("archive", "search", "rahasia*").out()).contains("2 found among 2 items");
    assertThat(run("archive", "info").code()).isZero();
    assertThat(run("purge", "--older-than", "90d").out()).contains("Purged 0 archived items");
  }

  @Test
  void aRuleAboutDecisionsLeavesTheArchiveAlone() throws IOException {
    manyDecisions();
    String before = archive();
    Outcome outcome = run("purge", "--older-than", "90d", "--decision", "bukan_pelanggaran");

    assertThat(outcome.out()).contains("Purged 1 findings").doesNotContain("archived items");
    assertThat(archive()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--dry-run"})
  void withoutAnArchiveNoneIsMade(String option) throws IOException {
    screen("2024-06-01", post("1", "dukung gacor"), "--no-archive");
    List<String> args = new ArrayList<>(List.of("purge", "--older-than", "90d"));
    args.addAll(option.isEmpty() ? List.of() : List.of(option));
    Outcome outcome = run(args.toArray(String[]::new));

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).containsIgnoringCase("purge").contains(" 0 archived items");
    assertThat(folder.resolve("state/arsip")).doesNotExist();
  }

  /** The ledger's part is done all the same, and what was not done is said. */
  @ParameterizedTest
  @CsvSource({"damaged, 6, is damaged", "file, 7, cannot be read or written"})
  void anArchiveThatCannotBePurgedIsToldSoAndTheLedgerIsPurged(String how, int code, String told)
      throws IOException {
    manyDecisions();
    Path archive = folder.resolve("state/arsip");
    if (how.equals("damaged")) {
      for (Path file : Folders.below(archive)) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    } else {
      Files.move(archive, folder.resolve("lain"));
      Files.writeString(archive, "a file where a folder should be");
    }
    Outcome outcome = run("purge", "--older-than", "90d");

    assertThat(outcome.code()).isEqualTo(code);
    assertThat(outcome.err()).contains(told, "the archive is NOT", "delete its folder");
    assertThat(outcome.out()).contains("Purged 1 findings").doesNotContain("archived items");
    assertThat(state()).doesNotContain("rahasia-satu");
  }
}
