package id.saring.ledger;

import id.saring.item.FindingId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The log of decisions: lines are added, none is ever changed. The caller owns the transaction. */
final class Decisions {

  private static final String INSERT =
      "INSERT INTO decisions SELECT NULL, f.number, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " (SELECT coalesce(max(seq), 0) FROM runs), ?, ?, ?, ? FROM findings f"
          + " WHERE f.number = ? AND f.id_temuan = ?";

  private static final String SELECT =
      "SELECT f.id_temuan, d.reopened, d.decision, d.final_code, d.reason, d.note, d.reviewer,"
          + " d.second_reviewer, d.known_on, d.reviewed_on, d.sheet_file, d.sheet_line, d.copy_of,"
          + " d.recorded_at FROM decisions d JOIN findings f ON f.number = d.finding";

  private Decisions() {}

  /**
   * Adds lines.
   *
   * @throws IllegalArgumentException if no such finding was delivered
   */
  static void add(Connection connection, List<Decision> decisions) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Decision decision : decisions) {
        Decision.Words words = decision.words();
        Decision.Origin origin = decision.origin();
        Object[] values = {
          decision.reopened() ? 1 : 0,
          words.decision(),
          words.finalCode(),
          words.reason(),
          words.note(),
          words.reviewer(),
          words.secondReviewer(),
          words.knownOn(),
          words.reviewedOn(),
          origin.file(),
          origin.line(),
          origin.copyOf().map(FindingId::text).orElse(""),
          origin.at().toString(),
          FindingId.number(decision.finding()),
          decision.finding().text()
        };
        for (int i = 0; i < values.length; i++) {
          insert.setObject(i + 1, values[i]);
        }
        if (insert.executeUpdate() != 1) {
          throw new IllegalArgumentException("no finding " + decision.finding());
        }
      }
    }
  }

  /** Every decision, the oldest first. */
  static List<Decision> all(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(SELECT + " ORDER BY d.number")) {
      return read(query);
    }
  }

  /** Those on one finding, the oldest first. */
  static List<Decision> of(Connection connection, FindingId id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(SELECT + " WHERE d.finding = ? ORDER BY d.number")) {
      query.setLong(1, FindingId.number(id));
      return read(query);
    }
  }

  private static List<Decision> read(PreparedStatement query) throws SQLException {
    List<Decision> decisions = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        Decision.Words words =
            new Decision.Words(
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
        String copyOf = row.getString(13);
        Decision.Origin origin =
            new Decision.Origin(
                row.getString(11),
                row.getLong(12),
                copyOf.isEmpty() ? Optional.empty() : Optional.of(new FindingId(copyOf)),
                Instant.parse(row.getString(14)));
        FindingId id = new FindingId(row.getString(1));
        decisions.add(new Decision(id, row.getInt(2) == 1, words, origin));
      }
    }
    return decisions;
  }
}
