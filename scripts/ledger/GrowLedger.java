import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;

/**
 * Adds made-up findings to a ledger that has at least one run, each with a row of about a kilobyte and
 * a match, spread over all ids as real ones are. Run as
 * {@code java -cp sqlite-jdbc.jar GrowLedger.java FILE FINDINGS}.
 */
public final class GrowLedger {

  private GrowLedger() {}

  public static void main(String[] args) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + args[0]);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("PRAGMA cache_size = -200000");
      connection.setAutoCommit(false);
      statement.execute(
          "CREATE TEMP TABLE made AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
              + Integer.parseInt(args[1])
              + ") SELECT random() & 1152921504606846975 AS number FROM n ORDER BY 1");
      for (String sql :
          List.of(
              "INSERT OR IGNORE INTO findings SELECT number, 'SRG-' || number, lower(hex(randomblob(32))), 1"
                  + " FROM made",
              "INSERT INTO deliveries SELECT f.number, 1, 'tinjauan', 'baru', lower(hex(randomblob(32))),"
                  + " 'made' FROM findings f WHERE NOT EXISTS (SELECT 1 FROM deliveries WHERE finding = f.number)",
              "INSERT INTO copies SELECT random() & 1152921504606846975, d.finding,"
                  + " 'S2024-10-15T02:00:05Z|NUMBER|||0123456789ab|' || d.finding FROM deliveries d"
                  + " WHERE d.entries = 'made' ORDER BY 1",
              "INSERT INTO records (finding, seq, cells, raw, raw_sha256, raw_bytes) SELECT d.finding, 1,"
                  + " json_object('platform', 'x', 'akun', 'akun' || (d.finding % 50000), 'teks', hex(randomblob(400))),"
                  + " randomblob(250),"
                  + " lower(hex(randomblob(32))), 250 FROM deliveries d WHERE d.entries = 'made'",
              "INSERT INTO matches SELECT d.finding, 1, 1, 'made', 'gas', 'persis', 'a', 'b', 45, 'text', 0, 3"
                  + " FROM deliveries d WHERE d.entries = 'made'")) {
        statement.execute(sql);
      }
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      try (ResultSet row = statement.executeQuery("SELECT count(*) FROM findings")) {
        System.out.println("findings in the ledger: " + row.getLong(1));
      }
    }
  }
}
