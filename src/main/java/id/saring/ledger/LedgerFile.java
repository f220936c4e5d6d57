package id.saring.ledger;

import id.saring.io.FileFacts;
import id.saring.io.Message;
import id.saring.io.PublishedFolder;
import id.saring.io.Sha256;
import id.saring.ledger.LedgerException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteConfig;

/**
 * The file of the ledger: made whole or not at all, opened with the settings that a commit's word
 * depends on, copied aside when it is damaged.
 *
 * @param path where it lies
 * @param schema the shapes that are known
 */
record LedgerFile(Path path, Schema schema) {

  static final String NAME = "saring.sqlite";

  /** Up to this many bytes the whole file is checked when it is opened: a fraction of a second. */
  private static final long CHECKED_WHOLE = 32L << 20;

  private static final int PATIENCE_MS = 10_000;

  private static final Pattern PAGE_FAULT = Pattern.compile("unable to get the page.*=(\\d+)");

  private static final int SQLITE_IOERR = 10;

  static LedgerFile in(Path folder) {
    return new LedgerFile(folder.resolve(NAME), Schema.CURRENT);
  }

  /** Whether it is there; where that cannot be told, nothing may be made in its place. */
  boolean exists() throws LedgerException {
    try {
      return FileFacts.exists(path);
    } catch (IOException e) {
      throw LedgerException.unwritable(path, e);
    }
  }

  /**
   * Opens the ledger, making or migrating it first.
   *
   * @param saring version of the program
   */
  Connection open(String saring) throws LedgerException {
    try {
      if (!exists()) {
        make(saring);
      } else if (Files.size(path) == 0) {
        throw damaged("0 byte", null); // SQLite would take it for a new one
      }
      Connection connection = connect(SQLiteConfig.JournalMode.WAL, path);
      try {
        check(connection);
        schema.migrate(connection, saring);
        return connection;
      } catch (SQLException | LedgerException e) {
        connection.close();
        throw e;
      }
    } catch (LedgerException e) {
      throw e;
    } catch (SQLException e) {
      throw fault(e);
    } catch (IOException e) {
      throw LedgerException.unwritable(path, e);
    }
  }

  /**
   * Opens the ledger to be asked only, also while a run is writing. One of an older shape is
   * brought to the newest first, as any run would do.
   *
   * @param saring version of the program
   */
  Connection read(String saring) throws LedgerException {
    try {
      if (Files.size(path) == 0) {
        throw damaged("0 byte", null);
      }
      // Not opened read-only: such a connection leaves its -wal and -shm beside the file.
      Connection connection = connect(SQLiteConfig.JournalMode.WAL, path);
      try (Statement statement = connection.createStatement()) {
        check(connection);
        if (Schema.versionOf(connection) == schema.newest()) {
          statement.execute("PRAGMA query_only = ON");
          return connection;
        }
      } catch (SQLException | LedgerException e) {
        connection.close();
        throw e;
      }
      connection.close();
      return open(saring);
    } catch (LedgerException e) {
      throw e;
    } catch (SQLException e) {
      throw fault(e);
    } catch (IOException e) {
      throw LedgerException.unwritable(path, e);
    }
  }

  /** A new ledger appears with its tables: an empty file under its name is damage, not youth. */
  private void make(String saring) throws IOException, SQLException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("no folder for " + path);
    }
    PublishedFolder.createPrivate(folder);
    Path fresh = folder.resolve(NAME + ".baru");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh);
    PublishedFolder.restrict(fresh);
    try (Connection connection = connect(SQLiteConfig.JournalMode.DELETE, fresh)) {
      schema.migrate(connection, saring);
    }
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    PublishedFolder.force(folder);
  }

  private static Connection connect(SQLiteConfig.JournalMode journal, Path file)
      throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(journal);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }

  private void check(Connection connection) throws SQLException, LedgerException, IOException {
    int version = Schema.versionOf(connection);
    if (pragma(connection, "application_id") != Schema.APPLICATION) {
      throw new LedgerException(Kind.FOREIGN, Message.of("ledger.foreign", path.toString()), null);
    }
    if (version > schema.newest()) {
      throw new LedgerException(
          Kind.NEWER,
          Message.of(
              "ledger.newer",
              path.toString(),
              String.valueOf(version),
              String.valueOf(schema.newest())),
          null);
    }
    if (Files.size(path) <= CHECKED_WHOLE) {
      try (Statement statement = connection.createStatement();
          ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
        String answer = result.next() ? result.getString(1) : "?";
        if (isUnreadable(answer)) {
          throw LedgerException.unwritable(path, new IOException(answer));
        }
        if (!answer.equals("ok")) {
          throw damaged(answer.lines().reduce((one, other) -> other).orElse(answer), null);
        }
      }
    }
  }

  /** The check reports a page that the disk did not give as it reports a damaged one. */
  private static boolean isUnreadable(String answer) {
    Matcher code = PAGE_FAULT.matcher(answer);
    return code.find() && (Integer.parseInt(code.group(1)) & 0xFF) == SQLITE_IOERR;
  }

  private static int pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA " + name)) {
      return result.next() ? result.getInt(1) : 0;
    }
  }

  /** What SQLite says, as something a person can act on. Of a damaged file a copy is kept. */
  LedgerException fault(SQLException fault) {
    try {
      return LedgerException.isDamage(fault) && !isSoundAfterAll()
          ? damaged(String.valueOf(fault.getMessage()), fault)
          : LedgerException.unwritable(path, fault);
    } catch (IOException e) {
      return LedgerException.unwritable(path, e);
    }
  }

  /** SQLite calls a page damaged too that the disk did not give for a moment: asked once more. */
  private boolean isSoundAfterAll() {
    try (Connection again = connect(SQLiteConfig.JournalMode.WAL, path);
        Statement statement = again.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
      return result.next() && result.getString(1).equals("ok");
    } catch (SQLException e) {
      return false;
    }
  }

  private LedgerException damaged(String what, @org.jspecify.annotations.Nullable Throwable cause)
      throws IOException {
    // Named by its content: the same damage met every night fills no disk.
    Path copy = path.resolveSibling(NAME + ".rusak-" + Sha256.of(path).substring(0, 12));
    if (!FileFacts.exists(copy)) {
      Files.copy(path, copy);
      PublishedFolder.restrict(copy);
    }
    return new LedgerException(
        Kind.DAMAGED, Message.of("ledger.damaged", path.toString(), what, copy.toString()), cause);
  }
}
