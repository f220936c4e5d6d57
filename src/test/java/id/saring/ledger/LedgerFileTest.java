package id.saring.ledger;

import static id.saring.ledger.Nights.delivery;
import static id.saring.ledger.Nights.key;
import static id.saring.ledger.Nights.night;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.saring.ledger.LedgerException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger that cannot be trusted is never taken for a new one, and never written over. */
class LedgerFileTest {

  private static final int PAGE = 4096;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve(LedgerFile.NAME);
  }

  private static LedgerException fault(ThrowingCallable call) {
    return catchThrowableOfType(LedgerException.class, call);
  }

  private List<Path> copies() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(one -> one.getFileName().toString().contains(".rusak-")).toList();
    }
  }

  private static void run(Path database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** A ledger of more pages than SQLite keeps in memory, so that they can be spoilt beneath it. */
  private void aLedgerOfManyPages() throws IOException {
    try (Ledger ledger = Ledger.open(folder, "0.1")) {
      ledger.commit(
          night(
              "2024-12-01",
              IntStream.range(0, 100)
                  .mapToObj(i -> delivery(key("item " + i), Cause.NEW, "teks ".repeat(4_000)))
                  .toList()));
    }
  }

  private void spoil() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 2 * PAGE, bytes.length, (byte) 0xA5);
    Files.write(file, bytes, StandardOpenOption.WRITE);
  }

  @Test
  void aNewLedgerIsItsOwnersAloneAndWhatACrashLeftBesideItIsNoLedger() throws IOException {
    Path state = folder.resolve("baru/state");
    Files.createDirectories(state.getParent());
    Ledger.open(state, "0.1").close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(state.resolve(LedgerFile.NAME))))
        .isEqualTo("rw-------");

    Files.writeString(folder.resolve(LedgerFile.NAME + ".baru"), "half a ledger");
    assertThat(Ledger.isIn(folder)).isFalse();
    Ledger.open(folder, "0.1").close();
    assertThat(Ledger.isIn(folder)).isTrue();
    assertThat(folder.resolve(LedgerFile.NAME + ".baru")).doesNotExist();
  }

  @Test
  void whereThereIsNoLedgerNoneIsMadeForAQuestion() throws IOException {
    assertThat(Ledger.openExisting(folder, "0.1")).isEmpty();
    assertThat(Ledger.lookInto(folder, "0.1")).isEmpty();
    assertThat(folder).isEmptyDirectory();
    Ledger.open(folder, "0.1").close();

    try (Ledger ledger = Ledger.openExisting(folder, "0.1").orElseThrow()) {
      ledger.commit(night("2024-12-01", "satu"));
    }
    try (Ledger ledger = Ledger.lookInto(folder, "0.1").orElseThrow()) {
      assertThat(ledger.run("2024-12-01")).isPresent();
      assertThat(fault(() -> ledger.commit(night("2024-12-02", "dua"))).kind())
          .as("looking in changes nothing")
          .isEqualTo(Kind.UNWRITABLE);
    }
  }

  @Test
  void anOlderLedgerIsBroughtToTheNewestShapeByWhoeverLooksIntoIt() throws Exception {
    Schema first = new Schema(Schema.CURRENT.scripts().subList(0, 2));
    new LedgerFile(file, first).open("0.0").close();

    try (Ledger ledger = Ledger.lookInto(folder, "0.1").orElseThrow();
        Connection connection = new LedgerFile(file, Schema.CURRENT).read("0.1")) {
      assertThat(ledger.chain()).isEmpty();
      assertThat(Schema.versionOf(connection)).isEqualTo(Schema.CURRENT.newest());
    }
  }

  @Test
  void anEmptyFileIsDamageAndNotAYoungLedger() throws IOException {
    Files.createFile(file);

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> Ledger.open(folder, "0.1"),
            () -> Ledger.openExisting(folder, "0.1"),
            () -> Ledger.lookInto(folder, "0.1"))) {
      LedgerException fault = fault(call);
      assertThat(fault.kind()).isEqualTo(Kind.DAMAGED);
      assertThat(fault.problem().in(Locale.ENGLISH))
          .contains(file + " is damaged (0 byte)", "A copy as it is now stands in " + file);
    }
    assertThat(file).isEmptyFile();
    assertThat(copies()).hasSize(1);
  }

  @Test
  void ofEachDamageOneCopyIsKeptForItsOwner() throws IOException {
    Files.writeString(file, "this is no database, ".repeat(400));
    assertThat(fault(() -> Ledger.open(folder, "0.1")).kind()).isEqualTo(Kind.DAMAGED);
    assertThat(fault(() -> Ledger.lookInto(folder, "0.1")).kind()).isEqualTo(Kind.DAMAGED);

    assertThat(copies()).hasSize(1);
    Path copy = copies().get(0);
    assertThat(copy).hasSameBinaryContentAs(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rw-------");
    assertThat(fault(() -> Ledger.open(folder, "0.1")).problem().indonesian())
        .startsWith("Buku catatan " + file + " rusak (")
        .contains(copy.toString());

    Files.writeString(file, "nor is this, ".repeat(400));
    assertThat(fault(() -> Ledger.open(folder, "0.1")).kind()).isEqualTo(Kind.DAMAGED);
    assertThat(copies()).hasSize(2);
  }

  @Test
  void aSpoiltPageIsFoundWhenTheLedgerIsOpened() throws IOException {
    aLedgerOfManyPages();
    spoil();

    LedgerException fault = fault(() -> Ledger.open(folder, "0.1"));
    assertThat(fault.kind()).isEqualTo(Kind.DAMAGED);
    assertThat(fault).hasMessageContaining(" is damaged (").hasMessageNotContaining("***");
    assertThat(copies()).hasSize(1);
  }

  @Test
  void aPageThatIsSpoiltWhileTheLedgerIsOpenIsDamageToo() throws IOException {
    aLedgerOfManyPages();
    try (Ledger ledger = Ledger.open(folder, "0.1")) {
      spoil();

      assertThat(fault(() -> ledger.eachCase(one -> {})).kind()).isEqualTo(Kind.DAMAGED);
    }
    assertThat(copies()).hasSize(1);
  }

  @Test
  void anothersDatabaseIsRefusedAndNotTouched() throws Exception {
    run(file, "CREATE TABLE lain (a)");

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> Ledger.open(folder, "0.1"), () -> Ledger.lookInto(folder, "0.1"))) {
      assertThat(fault(call).kind()).isEqualTo(Kind.FOREIGN);
      assertThat(fault(call).problem().in(Locale.ENGLISH)).startsWith("The file " + file);
    }
    assertThat(copies()).isEmpty();
    run(file, "INSERT INTO lain VALUES (1)");
  }

  @Test
  void whatCannotBeReachedIsNeitherMissingNorDamaged() throws IOException {
    Path beneath = folder.resolve("x".repeat(300)); // longer than a name may be

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> Ledger.isIn(beneath),
            () -> Ledger.open(beneath, "0.1"),
            () -> Ledger.lookInto(beneath, "0.1"),
            () -> Ledger.openExisting(beneath, "0.1"))) {
      assertThat(fault(call).kind()).isEqualTo(Kind.UNWRITABLE);
      assertThat(fault(call)).hasMessageContaining(beneath.toString());
    }
  }

  @Test
  void aFolderInItsPlaceCannotBeRead() throws IOException {
    Files.createDirectory(file);

    assertThat(fault(() -> Ledger.open(folder, "0.1")).kind()).isEqualTo(Kind.UNWRITABLE);
    assertThat(fault(() -> Ledger.lookInto(folder, "0.1")).kind()).isEqualTo(Kind.UNWRITABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE runs SET manifest = x'0102'",
        "DELETE FROM runs",
        "UPDATE records SET cells = '{\"teks\"'"
      })
  void aLedgerThatSomebodyWroteIntoIsAFaultAndNoAnswer(String sql) throws Exception {
    try (Ledger ledger = Ledger.open(folder, "0.1")) {
      ledger.commit(night("2024-12-01", "satu"));
    }
    run(file, sql);

    try (Ledger ledger = Ledger.open(folder, "0.1")) {
      assertThatThrownBy(
              () -> {
                ledger.dossier(Nights.id("satu"));
                ledger.manifest("2024-12-01");
              })
          .isInstanceOf(LedgerException.class);
    }
    assertThat(copies()).as("no damage of its bytes").isEmpty();
  }

  @Test
  void aLedgerThatWasClosedTellsSo() throws IOException {
    Ledger ledger = Ledger.open(folder, "0.1");
    ledger.close();

    assertThat(fault(ledger::chain).kind()).isEqualTo(Kind.UNWRITABLE);
    assertThat(fault(() -> ledger.commit(night("2024-12-01", "satu"))).kind())
        .isEqualTo(Kind.UNWRITABLE);
    Ledger.warmUp();
    assertThat(Thread.currentThread().isInterrupted()).as("SQLite is there").isFalse();
  }
}
