package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import id.saring.io.PublishedFolder;
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
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was delivered does not return, and nothing is lost by that (design.md 4). */
class OnceOnlyTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");

  private static final Decision.Origin NOWHERE =
      new Decision.Origin("", 0, Optional.empty(), Instant.EPOCH);

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder);
  }

  private static String post(int id, String text) {
    return String.format(
        "{\"platform\":\"instagram\",\"item_id\":\"%d\",\"author_handle\":\"sari.uji\","
            + "\"posted_at\":\"2024-10-15T10:00:00+08:00\",\"text\":\"%s\"}%n",
        id, text);
  }

  private static String posts(int from, int to) {
    StringBuilder posts = new StringBuilder();
    for (int i = from; i <= to; i++) {
      posts.append(post(i, "dukung gacor nomor " + i));
    }
    return posts.toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome run(String date, String... more) {
    List<String> args = new ArrayList<>(List.of("screen"));
    args.addAll(List.of(more));
    args.addAll(List.of("--accounts", "accounts.csv", "--lexicon", "lexicon", "--run-date", date));
    return CommandLineDriver.in(folder).speaking("en").run(args.toArray(String[]::new));
  }

  private Outcome done(String date, String... more) {
    Outcome outcome = run(date, more);
    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    return outcome;
  }

  private List<Map<String, String>> rows(String run) throws IOException {
    return rows(run, "lembar-tinjauan.csv");
  }

  private List<Map<String, String>> rows(String run, String name) throws IOException {
    return Sheet.read(folder.resolve("reviews").resolve(run).resolve(name), ';').rows();
  }

  private String manifest(String run) throws IOException {
    return Files.readString(folder.resolve("reviews").resolve(run).resolve("manifes.json"));
  }

  private void assertCounts(String run, int flagged, int known) throws IOException {
    assertThat(manifest(run))
        .contains("\"flagged\" : " + flagged + ",", "\"already_known\" : " + known + "\n");
  }

  @Test
  void overlappingExportsOfManyNightsDeliverEachFindingOnce() throws IOException {
    List<String> delivered = new ArrayList<>();
    for (int night = 1; night <= 8; night++) {
      // Each export reaches back over the two before, under a name of its own.
      write("ekspor/malam-" + night + ".ndjson", posts(10 * night - 20, 10 * night + 9));
      done("2024-12-0" + night, "ekspor");
      rows("2024-12-0" + night).forEach(row -> delivered.add(row.get("id_temuan")));
      assertCounts("2024-12-0" + night, night == 1 ? 30 : 10, night == 1 ? 0 : 20);
    }

    assertThat(delivered).hasSize(100).doesNotHaveDuplicates();
  }

  @Test
  void aSourceThatDidNotChangeIsSkippedAndNamed() throws IOException {
    write("a.ndjson", posts(1, 3));
    write("b.ndjson", posts(4, 5));
    done("2024-12-01", "a.ndjson");
    Outcome second = done("2024-12-02", "a.ndjson", "b.ndjson");

    assertThat(second.out())
        .contains("skipped      1 sources", "a.ndjson (2024-12-01)")
        .contains("read         2 sources, 2 records");
    assertThat(manifest("2024-12-02")).contains("\"skipped_since\" : \"2024-12-01\"");
    assertCounts("2024-12-02", 2, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--min-score=30", "--since=2024-10-01", "lexicon", "accounts", "content"})
  void whatChangesTheResultMakesItReadAgain(String change) throws IOException {
    write("a.ndjson", posts(1, 3));
    done("2024-12-01", "a.ndjson");
    List<String> more = new ArrayList<>(List.of("a.ndjson"));
    switch (change) {
      case "lexicon" ->
          append(
              "lexicon/istilah/uji.csv",
              "uji-x;kompak;tagline;uji-1;;;45;SKB-04;aktif;Kompak;Pagi\n");
      case "accounts" ->
          append(
              "accounts.csv",
              "19850314 201001 1 007;Sari Uji, S.Pd.;PNS;Guru;SMP Uji;Pemerintah Kota"
                  + " Uji;kota-uji;x;sari;;;;pasti\n");
      case "content" -> write("a.ndjson", posts(1, 2) + post(7, "dukung gacor nomor 7"));
      default -> more.add(change);
    }
    Outcome second = done("2024-12-02", more.toArray(String[]::new));

    assertThat(second.out())
        .contains("read         1 sources, 3 records")
        .doesNotContain("skipped");
    assertCounts("2024-12-02", change.equals("content") ? 1 : 0, change.equals("content") ? 2 : 3);
  }

  private void append(String name, String line) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, Files.readString(file) + line);
  }

  /** Its rejects must be told every night, or nobody mends it. */
  @Test
  void aSourceThatCouldNotBeReadIsNeverSkipped() throws IOException {
    write("a.ndjson", posts(1, 3) + "{\"platform\":\n");
    assertThat(run("2024-12-01", "a.ndjson").code()).isEqualTo(3);

    assertThat(run("2024-12-02", "a.ndjson").code()).isEqualTo(3);
    assertCounts("2024-12-02", 0, 3);
  }

  @Test
  void changedTextReturnsMarkedAndOnlyOnce() throws IOException {
    write("a.ndjson", post(1, "dukung gacor") + post(2, "dukung gacor juga"));
    done("2024-12-01", "a.ndjson");
    write("a.ndjson", post(1, "dukung gacor, coblos") + post(2, "dukung  gacor\\njuga"));
    done("2024-12-02", "a.ndjson");
    write("a.ndjson", post(1, "dukung gacor") + post(3, "selamat pagi"));
    done("2024-12-03", "a.ndjson");

    assertThat(rows("2024-12-02")).hasSize(1);
    assertThat(rows("2024-12-02").get(0))
        .containsEntry("id_temuan", idOf("2024-12-01", "dukung gacor"))
        .containsEntry("teks", "dukung gacor, coblos")
        .hasEntrySatisfying("catatan_sistem", notes -> assertThat(notes).contains("diubah"));
    assertThat(rows("2024-12-03")).as("a text that was delivered before").isEmpty();
  }

  private String idOf(String run, String text) throws IOException {
    return rows(run).stream()
        .filter(row -> row.get("teks").equals(text))
        .map(row -> row.get("id_temuan"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNewEntryBringsBackWhatItHits() throws IOException {
    write("a.ndjson", post(1, "dukung gacor kompak") + post(2, "dukung gacor"));
    done("2024-12-01", "a.ndjson");
    append(
        "lexicon/istilah/uji.csv",
        "uji-kompak;kompak;tagline;uji-1;;;45;SKB-04;aktif;Kompak sekali;Selamat pagi\n");
    done("2024-12-02", "a.ndjson");

    assertThat(rows("2024-12-02")).hasSize(1);
    assertThat(rows("2024-12-02").get(0).get("istilah")).contains("kompak");
    assertThat(rows("2024-12-02").get(0).get("catatan_sistem")).contains("istilah_baru");
    assertCounts("2024-12-02", 1, 1);
  }

  @Test
  void aReopenedDecisionBringsTheFindingBackOnce() throws IOException {
    write("a.ndjson", post(1, "dukung gacor") + post(2, "dukung gacor 2"));
    done("2024-12-01", "a.ndjson");
    FindingId id = FindingId.parse(rows("2024-12-01").get(0).get("id_temuan")).orElseThrow();
    try (Ledger ledger = Ledger.open(folder.resolve("state"), "uji")) {
      ledger.record(List.of(new Decision(id, true, Decision.Words.NONE, NOWHERE)));
    }
    append("a.ndjson", post(3, "selamat pagi"));
    done("2024-12-02", "a.ndjson");
    append("a.ndjson", post(4, "selamat pagi"));
    done("2024-12-03", "a.ndjson");

    assertThat(rows("2024-12-02"))
        .extracting(row -> row.get("id_temuan"))
        .containsExactly(id.text());
    assertThat(rows("2024-12-02").get(0).get("catatan_sistem")).contains("dibuka_lagi");
    assertThat(rows("2024-12-03")).isEmpty();
  }

  /** What is cancelled is shown once, and comes into the sheet when it counts after all. */
  @Test
  void aCancelledFindingIsKnownUntilItCounts() throws IOException {
    write("a.ndjson", post(1, "dukung burung gacor"));
    done("2024-12-01", "a.ndjson");
    done("2024-12-02", "a.ndjson", "--min-score", "21");
    Path entries = folder.resolve("lexicon/istilah/uji.csv");
    Files.writeString(entries, Files.readString(entries).replace("[burung]", ""));
    done("2024-12-03", "a.ndjson");

    assertThat(rows("2024-12-01", "dikecualikan.csv")).hasSize(1);
    assertThat(rows("2024-12-02", "dikecualikan.csv")).isEmpty();
    assertThat(rows("2024-12-03")).hasSize(1);
  }

  @Test
  void anAnswerFindsItsParentInASourceThatIsSkipped() throws IOException {
    write("posts.ndjson", post(1, "Pasangan gacor turun ke pasar, dukung"));
    done("2024-12-01", "posts.ndjson");
    write(
        "answers.ndjson",
        post(9, "dukung gacor")
            .replace("\"item_id\"", "\"kind\":\"comment\",\"parent_id\":\"1\",\"item_id\""));
    Outcome second = done("2024-12-02", "posts.ndjson", "answers.ndjson");

    assertThat(second.out()).contains("posts.ndjson (2024-12-01)");
    assertThat(rows("2024-12-02").get(0).get("konteks")).contains("turun ke pasar");
  }

  @Test
  void anAnswerWhoseParentComesLaterIsReadAgain() throws IOException {
    write(
        "answers.ndjson",
        post(9, "dukung gacor")
            .replace("\"item_id\"", "\"kind\":\"comment\",\"parent_id\":\"1\",\"item_id\""));
    done("2024-12-01", "answers.ndjson");

    assertThat(done("2024-12-02", "answers.ndjson").out()).doesNotContain("skipped");
  }

  @Test
  void aReplayAfterManyNightsGivesTheSameBytes() throws IOException {
    TreeMap<String, String> before = new TreeMap<>();
    for (int night = 1; night <= 4; night++) {
      write("a-" + night + ".ndjson", posts(night, night + 5));
      done("2024-12-0" + night, inputs(night));
    }
    before.putAll(Folders.contents(folder.resolve("reviews")));
    for (int night = 4; night >= 1; night--) {
      for (Path file : Folders.below(folder.resolve("reviews/2024-12-0" + night))) {
        Files.delete(file);
      }
      Files.delete(folder.resolve("reviews/2024-12-0" + night));
      assertThat(done("2024-12-0" + night, inputs(night)).out())
          .contains("(replayed, same result)");
    }

    assertThat(Folders.contents(folder.resolve("reviews"))).isEqualTo(before);
  }

  private static String[] inputs(int nights) {
    String[] inputs = new String[nights];
    for (int i = 0; i < nights; i++) {
      inputs[i] = "a-" + (i + 1) + ".ndjson";
    }
    return inputs;
  }

  @Test
  void withoutStateEveryNightIsTheFirst() throws IOException {
    write("a.ndjson", posts(1, 3));
    done("2024-12-01", "a.ndjson", "--no-state");
    done("2024-12-02", "a.ndjson", "--no-state");

    assertCounts("2024-12-02", 3, 0);
    assertThat(folder.resolve("state")).doesNotExist();
  }

  @Test
  void aDryRunCountsWhatIsKnownAndRemembersNothing() throws IOException {
    write("a.ndjson", posts(1, 3));
    done("2024-12-01", "a.ndjson", "--dry-run");
    assertThat(folder.resolve("state")).doesNotExist();
    done("2024-12-01", "a.ndjson");
    write("a.ndjson", posts(1, 4));

    assertThat(done("2024-12-02", "a.ndjson", "--dry-run").out())
        .contains("1 findings to review", "3 delivered before");
    assertThat(done("2024-12-02", "a.ndjson").out()).contains("1 findings to review");
  }

  @Test
  void onlyItsOwnerCanReadTheState() throws IOException {
    write("a.ndjson", posts(1, 3));
    done("2024-12-01", "a.ndjson");

    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("state"))))
        .isEqualTo("rwx------");
    try (var files = Files.list(folder.resolve("state"))) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
    }
  }

  @Test
  void theLedgerHoldsNoWordsOfWhatIsNotInTheSheet() throws IOException {
    write(
        "a.ndjson",
        post(1, "dukung gacor terang")
            + post(2, "burung gacor rahasia-dua")
            + post(3, "selamat pagi rahasia-tiga")
            + post(4, "gacor rahasia-empat").replace("sari.uji", "orang.lain"));
    done("2024-12-01", "a.ndjson");
    String bytes =
        new String(
            Files.readAllBytes(folder.resolve("state/saring.sqlite")), StandardCharsets.ISO_8859_1);

    assertThat(bytes).contains("dukung gacor terang").doesNotContain("rahasia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "garbage", "torn", "foreign", "newer"})
  void aLedgerThatCannotBeReliedOnEndsTheNightBeforeItBegins(String how) throws Exception {
    write("a.ndjson", posts(1, 300));
    done("2024-12-01", "a.ndjson");
    Path ledger = folder.resolve("state/saring.sqlite");
    byte[] sound = Files.readAllBytes(ledger);
    spoil(ledger, sound, how);
    byte[] spoilt = Files.readAllBytes(ledger);
    Outcome outcome = run("2024-12-02", "a.ndjson");

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(6);
    assertThat(outcome.err()).contains(ledger.toString());
    assertThat(folder.resolve("reviews/2024-12-02")).doesNotExist();
    assertThat(Files.readAllBytes(ledger)).isEqualTo(spoilt);
    if (!how.equals("newer") && !how.equals("foreign")) {
      try (var files = Files.list(folder.resolve("state"))) {
        List<Path> copies =
            files.filter(file -> file.toString().contains("sqlite.rusak-")).toList();
        assertThat(copies).hasSize(1);
        assertThat(copies.get(0)).hasBinaryContent(spoilt);
        assertThat(outcome.err()).contains(copies.get(0).toString(), "backup");
      }
    }
    Files.write(ledger, sound);
    done("2024-12-02", "a.ndjson");
  }

  private static void spoil(Path ledger, byte[] sound, String how) throws Exception {
    switch (how) {
      case "empty" -> Files.write(ledger, new byte[0]);
      case "garbage" -> {
        byte[] garbage = sound.clone();
        java.util.Arrays.fill(garbage, 0, 100, (byte) 'x');
        Files.write(ledger, garbage);
      }
      case "torn" -> Files.write(ledger, java.util.Arrays.copyOf(sound, sound.length / 2));
      case "foreign" -> sql(ledger, "PRAGMA application_id = 7");
      default -> sql(ledger, "INSERT INTO schema_versions VALUES (99, '9.9')");
    }
  }

  private static void sql(Path ledger, String statement) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }

  @Test
  void twoRunsWithOneStateDoNotWorkAtOnce() throws IOException {
    write("a.ndjson", posts(1, 3));
    try (RunLock lock = RunLock.take(folder.resolve("state"), CommandLineDriver.NOW)) {
      assertThat(lock).isNotNull();
      assertThat(run("2024-12-01", "a.ndjson", "--out", "lain").code()).isEqualTo(5);
    }
    done("2024-12-01", "a.ndjson", "--out", "lain");
  }

  /** The machine stops between the ledger's commit and the folder's name. */
  @Test
  void aNightThatHappenedGetsItsFolderAtTheNextStart() throws IOException {
    write("a.ndjson", posts(1, 3));
    done("2024-12-01", "a.ndjson");
    TreeMap<String, String> night = Folders.contents(folder.resolve("reviews/2024-12-01"));
    Files.move(
        folder.resolve("reviews/2024-12-01"),
        PublishedFolder.readyPath(folder.resolve("reviews"), "2024-12-01"));
    write("b.ndjson", posts(4, 4));
    Outcome next = done("2024-12-02", "b.ndjson");

    assertThat(next.out()).contains("healed       2024-12-01");
    assertThat(Folders.contents(folder.resolve("reviews/2024-12-01"))).isEqualTo(night);
  }

  @Test
  void aFolderOfANightThatDidNotHappenIsSwept() throws IOException {
    Path ready = PublishedFolder.readyPath(folder.resolve("reviews"), "2024-11-30");
    Files.createDirectories(ready);
    Files.writeString(ready.resolve("manifes.json"), "{}");
    write("a.ndjson", posts(1, 3));
    Outcome outcome = done("2024-12-01", "a.ndjson");

    assertThat(outcome.out()).contains("swept        1 leftovers");
    assertThat(ready).doesNotExist();
    assertThat(folder.resolve("reviews/2024-11-30")).doesNotExist();
  }
}
