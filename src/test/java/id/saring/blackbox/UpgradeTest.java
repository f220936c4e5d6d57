package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A newer saring over the state of an older one. Each ledger of {@code upgrade/} was written by the
 * program that had this shape: two nights, then an import in which two of four findings were
 * settled and one was postponed.
 */
class UpgradeTest {

  private static final Path ROOT = Path.of("src/test/resources/id/saring/blackbox");

  @TempDir private Path folder;

  @BeforeEach
  void aWorkingFolder() throws IOException {
    Folders.copy(ROOT.resolve("usual"), folder);
    Files.copy(ROOT.resolve("upgrade/malam-3.ndjson"), folder.resolve("malam-3.ndjson"));
  }

  private Path ledgerOfShape(int shape) throws IOException, SQLException {
    Path ledger = Files.createDirectories(folder.resolve("state")).resolve("saring.sqlite");
    String dump = Files.readString(ROOT.resolve("upgrade/shape-" + shape + ".sql"));
    try (Connection connection = open(ledger);
        Statement statement = connection.createStatement()) {
      for (String one : dump.split(";\\R")) {
        statement.execute(one);
      }
    }
    return ledger;
  }

  private static Connection open(Path ledger) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + ledger);
  }

  /** All rows of all tables, column by column, so that what was added later can be left out. */
  private static TreeMap<String, List<String>> content(Path ledger) throws SQLException {
    TreeMap<String, List<String>> content = new TreeMap<>();
    try (Connection connection = open(ledger);
        Statement statement = connection.createStatement()) {
      for (String table : list(statement, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        for (String column :
            list(statement, "SELECT name FROM pragma_table_info('" + table + "')")) {
          String order = table.equals("sqlite_sequence") ? "name" : "1, 2";
          content.put(
              table + "." + column,
              list(
                  statement,
                  "SELECT quote(%s) FROM (SELECT * FROM %s ORDER BY %s)"
                      .formatted(column, table, order)));
        }
      }
    }
    return content;
  }

  private static List<String> list(Statement statement, String question) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }

  private Outcome run(String... args) {
    return CommandLineDriver.in(folder).run(args);
  }

  private Outcome screen(String input, String day, String... more) {
    List<String> args = new ArrayList<>(List.of("screen", input, "--run-date", day));
    args.addAll(List.of("--accounts", "accounts.csv", "--lexicon", "lexicon"));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private List<Map<String, String>> sheet(String run) throws IOException {
    return Sheet.read(folder.resolve("reviews/" + run + "/lembar-tinjauan.csv"), ';').rows();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void anOldLedgerLosesNothingAndGetsTheShapeOfANewOne(int shape) throws Exception {
    Path old = ledgerOfShape(shape);
    TreeMap<String, List<String>> before = content(old);
    assertThat(before.get("schema_versions.version")).hasSize(shape);

    assertThat(run("review", "status").code()).isZero();
    TreeMap<String, List<String>> after = content(old);
    assertThat(screen("malam-3.ndjson", "2024-12-01", "--state", "baru").code()).isZero();
    Path fresh = folder.resolve("baru/saring.sqlite");

    before.keySet().removeIf(column -> column.startsWith("schema_versions"));
    assertThat(after).containsAllEntriesOf(before);
    assertThat(after.keySet()).isEqualTo(content(fresh).keySet());
    assertThat(after.get("schema_versions.version"))
        .isEqualTo(content(fresh).get("schema_versions.version"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void theNextNightKnowsWhatTheOldOneDelivered(int shape) throws Exception {
    ledgerOfShape(shape);

    Outcome night = screen("malam-3.ndjson", "2024-12-02");
    assertThat(night.code()).as(night.err()).isZero();
    assertThat(sheet("2024-12-02"))
        .extracting(row -> row.get("teks") + " | " + row.get("catatan_sistem"))
        .containsExactlyInAnyOrder("coblos gas hari Rabu | dibuka_lagi", "pilih gacor besok | ");
    assertThat(folder.resolve("reviews/2024-12-02/manifes.json"))
        .content()
        .contains("\"already_known\" : 3");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void whatWasDecidedStaysDecided(int shape) throws Exception {
    ledgerOfShape(shape);

    assertThat(run("review", "status").out())
        .contains("4 temuan; 2 terbuka, 2 diputus, 0 bertentangan")
        .contains("1 bukan_pelanggaran, 1 dugaan_pelanggaran");
    Outcome one = run("evidence", "SRG-PGZR-37GX-ZHE1-B");
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(one.out())
        .containsPattern("penelaah +Ani\\R +penelaah_kedua +Citra")
        .contains("pilih gas saja", "rekaman sha256", "saring 0.1.0");
  }

  /** What a ledger did not know in its day it does not invent. */
  @ParameterizedTest
  @CsvSource({"1, 3", "2, 3", "3, 0", "4, 0", "5, 0"})
  void aSheetOfAnOldNightIsWrittenAgain(int shape, int code) throws Exception {
    ledgerOfShape(shape);

    Outcome again = run("review", "sheet", "2024-11-30", "--out", "lagi");
    assertThat(again.code()).as(again.out() + again.err()).isEqualTo(code);
    assertThat(Sheet.read(folder.resolve("lagi/lembar-tinjauan-2024-11-30.csv"), ';').rows())
        .extracting(row -> row.get("teks"))
        .containsExactlyInAnyOrder("dukung gacor sejak awal", "pilih gas saja");
  }

  private void archiveOfShape(String shape) throws IOException {
    try (Directory directory = FSDirectory.open(folder.resolve("state/arsip"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("skema", shape).entrySet());
      writer.commit();
    }
  }

  @Test
  void besideAnArchiveOfAnotherVersionTheSheetComesOutAndTheWayOutLeadsBack() throws IOException {
    assertThat(screen("malam-3.ndjson", "2024-12-01").code()).isZero();
    archiveOfShape("0");
    Files.writeString(
        folder.resolve("malam-4.ndjson"),
        "{\"platform\":\"instagram\",\"kind\":\"post\",\"item_id\":\"107\",\"author_handle\":"
            + "\"sari.uji\",\"posted_at\":\"2024-10-16T10:00:00+08:00\",\"text\":\"pilih gas\"}\n");

    Outcome night = screen("malam-4.ndjson", "2024-12-02");
    assertThat(night.code()).isEqualTo(3);
    assertThat(night.err()).contains("dibuat oleh versi lain (0 ≠ 1)", "pindahkan foldernya");
    assertThat(sheet("2024-12-02")).extracting(row -> row.get("teks")).containsExactly("pilih gas");

    Files.move(folder.resolve("state/arsip"), folder.resolve("arsip-lama"));
    assertThat(screen("malam-3.ndjson", "2024-12-03", "malam-4.ndjson").code()).isZero();
    assertThat(sheet("2024-12-03")).isEmpty();
    assertThat(run("archive", "search", "gas", "--lexicon", "lexicon").out())
        .contains("coblos «gas»", "pilih «gas»", "3 ditemukan di antara 6 butir");
  }

  @ParameterizedTest
  @CsvSource({"archive info", "archive search gas", "purge --older-than 0d"})
  void commandsThatNeedTheArchiveRefuseAnotherVersionOfIt(String command) throws IOException {
    screen("malam-3.ndjson", "2024-12-01");
    archiveOfShape("0");

    Outcome outcome = run(command.split(" "));
    assertThat(outcome.code()).isEqualTo(6);
    assertThat(outcome.err()).contains("dibuat oleh versi lain (0 ≠ 1)", "pindahkan foldernya");
  }
}
