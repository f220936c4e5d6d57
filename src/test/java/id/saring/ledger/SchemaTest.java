package id.saring.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old ledgers come along; newer ones are left alone. */
class SchemaTest {

  @TempDir private Path folder;

  private static Schema with(String... more) {
    List<String> scripts = new ArrayList<>(Schema.CURRENT.scripts());
    scripts.addAll(List.of(more));
    return new Schema(scripts);
  }

  private LedgerFile file(Schema schema) {
    return new LedgerFile(folder.resolve(LedgerFile.NAME), schema);
  }

  private String ask(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(LedgerFile.NAME));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  @Test
  void aNewLedgerHasTheNewestShapeAndTellsWhoMadeIt() throws Exception {
    Ledger.open(folder, "0.1").close();

    assertThat(ask("SELECT group_concat(version || ' ' || saring) FROM schema_versions"))
        .isEqualTo("1 0.1,2 0.1,3 0.1,4 0.1,5 0.1");
    assertThat(ask("PRAGMA journal_mode")).isEqualTo("wal");
  }

  @Test
  void aLedgerIsOpenedWithTheSettingsItsCommitRestsOn() throws Exception {
    try (Connection connection = file(Schema.CURRENT).open("0.1");
        Statement statement = connection.createStatement()) {
      for (String setting : List.of("synchronous 2", "foreign_keys 1")) {
        String[] parts = setting.split(" ");
        try (ResultSet row = statement.executeQuery("PRAGMA " + parts[0])) {
          assertThat(row.getString(1)).as(setting).isEqualTo(parts[1]);
        }
      }
    }
  }

  @Test
  void anOldLedgerComesAlongWithAllThatIsInIt() throws Exception {
    try (Ledger ledger = Ledger.open(folder, "0.1")) {
      ledger.commit(Nights.night("2024-12-01", "satu"));
    }
    file(with("ALTER TABLE findings ADD COLUMN colour TEXT NOT NULL DEFAULT 'red';\n"))
        .open("0.2")
        .close();

    assertThat(ask("SELECT colour FROM findings")).isEqualTo("red");
    assertThat(ask("SELECT max(version) FROM schema_versions"))
        .isEqualTo(String.valueOf(Schema.CURRENT.newest() + 1));
  }

  @Test
  void aStepThatFailsLeavesTheShapeBeforeIt() throws Exception {
    Ledger.open(folder, "0.1").close();
    Schema broken = with("CREATE TABLE half (a);\nCREATE TABLE runs (b);\n");

    assertThatThrownBy(() -> file(broken).open("0.2")).isInstanceOf(LedgerException.class);
    assertThat(ask("SELECT max(version) FROM schema_versions"))
        .isEqualTo(String.valueOf(Schema.CURRENT.newest()));
    assertThat(ask("SELECT count(*) FROM sqlite_schema WHERE name = 'half'")).isEqualTo("0");
    Ledger.open(folder, "0.1").close();
  }

  @Test
  void aNewerLedgerIsRefusedAndNotTouched() throws Exception {
    file(with("CREATE TABLE later (a);\n")).open("0.2").close();

    assertThatThrownBy(() -> Ledger.open(folder, "0.1"))
        .isInstanceOfSatisfying(
            LedgerException.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(LedgerException.Kind.NEWER);
              assertThat(fault.problem().indonesian()).contains("bentuk 5").contains("--state");
            });
    assertThat(ask("SELECT count(*) FROM later")).isEqualTo("0");
  }
}
