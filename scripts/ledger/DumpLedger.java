import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prints rows and SHA-256 of every table of a ledger, and whether SQLite finds it sound, so that two
 * ledgers can be compared. Run as {@code java -cp sqlite-jdbc.jar DumpLedger.java FILE [COLUMN…]};
 * columns that are named, such as times, are left out.
 */
public final class DumpLedger {

  private DumpLedger() {}

  public static void main(String[] args) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + args[0]);
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet row =
          statement.executeQuery(
              "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1")) {
        while (row.next()) {
          tables.add(row.getString(1));
        }
      }
      for (String table : tables) {
        System.out.println(table + " " + rows(statement, table, Set.of(args)));
      }
      for (String check : List.of("integrity_check", "foreign_key_check")) {
        try (ResultSet row = statement.executeQuery("PRAGMA " + check)) {
          System.out.println(check + " " + (row.next() ? row.getString(1) : "ok"));
        }
      }
    }
  }

  private static String rows(Statement statement, String table, Set<String> without)
      throws Exception {
    TreeSet<String> rows = new TreeSet<>();
    int count = 0;
    try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          if (without.contains(row.getMetaData().getColumnName(i))) {
            continue;
          }
          byte[] cell = row.getBytes(i);
          line.append(cell == null ? "null" : new String(cell, StandardCharsets.UTF_8)).append('\u001F');
        }
        rows.add(line.toString());
        count++;
      }
    }
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    rows.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    return count + " " + HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }
}
