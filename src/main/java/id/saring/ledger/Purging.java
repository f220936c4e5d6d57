package id.saring.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Empties findings. Whoever calls it owns the transaction.
 *
 * @param connection the ledger
 */
record Purging(Connection connection) {

  /** What still holds words, with its last decision and its days. */
  private static final String STANDING =
      "SELECT f.number, coalesce(d.decision, ''), coalesce(d.reopened, 1), coalesce(d.after_seq, 0),"
          + " coalesce(d.reviewed_on, ''), coalesce(d.recorded_at, ''), l.seq, l.run_date"
          + " FROM findings f"
          + " JOIN (SELECT v.finding, max(v.seq) AS seq, max(n.run_date) AS run_date"
          + " FROM deliveries v JOIN runs n ON n.seq = v.seq GROUP BY v.finding) l"
          + " ON l.finding = f.number"
          + " LEFT JOIN decisions d ON d.number ="
          + " (SELECT max(number) FROM decisions WHERE finding = f.number)"
          + " WHERE EXISTS (SELECT 1 FROM records r WHERE r.finding = f.number"
          + " AND (r.cells IS NOT NULL OR r.raw IS NOT NULL))";

  /** Freed bytes become zeros. To be called outside of transactions. */
  boolean overwriting() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.execute("PRAGMA secure_delete = ON");
    }
  }

  /** The file without its free pages, and nothing left in the log beside it. */
  boolean pack() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("VACUUM");
      return statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  Map<String, Long> count(PurgeRule rule, LocalDate today) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    for (String decision : chosen(rule, today).values()) {
      counts.merge(decision, 1L, Long::sum);
    }
    return counts;
  }

  Map<String, Long> purge(PurgeRule rule, LocalDate today) throws SQLException {
    Map<Long, String> chosen = chosen(rule, today);
    Map<String, Long> counts = count(rule, today);
    if (chosen.isEmpty()) {
      return counts;
    }
    long purge = log(rule, today, chosen.size());
    try (PreparedStatement records =
            connection.prepareStatement(
                "UPDATE records SET cells = NULL, raw = NULL, sort_time = NULL, purge = ?"
                    + " WHERE finding = ? AND (cells IS NOT NULL OR raw IS NOT NULL)");
        PreparedStatement matches =
            connection.prepareStatement("UPDATE matches SET found = '' WHERE finding = ?")) {
      for (long finding : chosen.keySet()) {
        records.setLong(1, purge);
        records.setLong(2, finding);
        records.executeUpdate();
        matches.setLong(1, finding);
        matches.executeUpdate();
      }
    }
    return counts;
  }

  private long log(PurgeRule rule, LocalDate today, int findings) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO purges SELECT NULL, ?, ?, ?, coalesce(max(seq), 0) FROM runs")) {
      insert.setString(1, today.toString());
      insert.setString(2, rule.words());
      insert.setInt(3, findings);
      insert.executeUpdate();
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT last_insert_rowid()")) {
      row.next();
      return row.getLong(1);
    }
  }

  private Map<Long, String> chosen(PurgeRule rule, LocalDate today) throws SQLException {
    Map<Long, String> chosen = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(STANDING)) {
      while (row.next()) {
        PurgeRule.Standing standing = standing(row, today);
        if (rule.covers(standing)) {
          chosen.put(row.getLong(1), standing.decision());
        }
      }
    }
    return chosen;
  }

  /** What came again after its decision, or was opened again by it, waits for another one. */
  private static PurgeRule.Standing standing(ResultSet row, LocalDate today) throws SQLException {
    String decision = PurgeRule.plain(row.getString(2));
    boolean reopened = row.getInt(3) == 1 && !decision.equals(PurgeRule.POSTPONED);
    LocalDate since = LocalDate.parse(row.getString(8));
    if (decision.isEmpty() || reopened || row.getLong(7) > row.getLong(4)) {
      return new PurgeRule.Standing(PurgeRule.OPEN, since);
    }
    LocalDate typed = PurgeRule.day(row.getString(5), today).orElse(since);
    LocalDate recorded = Instant.parse(row.getString(6)).atZone(ZoneOffset.UTC).toLocalDate();
    return new PurgeRule.Standing(
        decision, Stream.of(since, typed, recorded).max(LocalDate::compareTo).orElse(since));
  }
}
