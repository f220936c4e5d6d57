package id.saring.ledger;

import id.saring.ledger.Ledger.CommittedRun;
import id.saring.ledger.Ledger.Extent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks up the runs that happened and what they read.
 *
 * @param connection the ledger
 */
record PastRuns(Connection connection) {

  private static final String COLUMNS =
      "seq, run, run_date, fingerprint, conditions, saring, lexicon_sha256, roster_sha256,"
          + " previous_manifest_sha256, manifest_sha256";

  /** Runs by a condition with these values, in the order of commits. */
  List<CommittedRun> where(String condition, String... values) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT " + COLUMNS + " FROM runs WHERE " + condition + " ORDER BY seq")) {
      for (int i = 0; i < values.length; i++) {
        query.setString(i + 1, values[i]);
      }
      List<CommittedRun> runs = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          Night.Identity identity =
              new Night.Identity(
                  row.getString(2),
                  LocalDate.parse(row.getString(3)),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6),
                  row.getString(7),
                  row.getString(8),
                  row.getString(9),
                  row.getString(10));
          runs.add(new CommittedRun(row.getLong(1), identity, outputs(row.getLong(1))));
        }
      }
      return runs;
    }
  }

  private Map<String, String> outputs(long seq) throws SQLException {
    return pairs("SELECT name, sha256 FROM outputs WHERE seq = ?", seq);
  }

  private Map<String, String> pairs(String sql, long seq) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, seq);
      Map<String, String> pairs = new TreeMap<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          pairs.put(row.getString(1), row.getString(2));
        }
      }
      return pairs;
    }
  }

  /** See {@link Ledger#sources}. */
  Map<String, String> sources(long seq) throws SQLException {
    return pairs("SELECT file, sha256 FROM sources WHERE seq = ?", seq);
  }

  /** See {@link Ledger#readings}. */
  Map<String, PastReading> readings(String file, long bytes, String conditions, long before)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT s.sha256, r.run, s.accounts, s.newest FROM sources s JOIN runs r ON r.seq = s.seq"
                + " WHERE s.file = ? AND s.bytes = ? AND s.was_read = 1 AND s.sound = 1"
                + " AND s.accounts IS NOT NULL"
                + " AND r.conditions = ? AND r.seq < ? ORDER BY r.seq DESC")) {
      query.setString(1, file);
      query.setLong(2, bytes);
      query.setString(3, conditions);
      query.setLong(4, before);
      Map<String, PastReading> readings = new TreeMap<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          readings.put(
              row.getString(1),
              new PastReading(row.getString(2), contents(row.getBytes(3), row.getString(4))));
        }
      }
      return readings;
    }
  }

  private static FileContents contents(byte[] accounts, String newest) {
    return new FileContents(
        accounts, newest.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(newest)));
  }

  /** See {@link Ledger#extent}. */
  Extent extent() throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT (SELECT count(*) FROM runs), (SELECT count(DISTINCT finding)"
                    + " FROM deliveries WHERE sheet = 'tinjauan'),"
                    + " coalesce((SELECT run FROM runs ORDER BY seq DESC LIMIT 1), '')");
        ResultSet row = query.executeQuery()) {
      row.next();
      return new Extent(row.getLong(1), row.getLong(2), row.getString(3));
    }
  }
}
