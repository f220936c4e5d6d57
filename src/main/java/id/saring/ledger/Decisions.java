package id.saring.ledger;

import id.saring.item.FindingId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The log of decisions. Whoever calls it owns the transaction. */
final class Decisions {

  private Decisions() {}

  static boolean add(Connection connection, Decision decision) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO decisions SELECT NULL, f.number, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " (SELECT coalesce(max(seq), 0) FROM runs) FROM findings f"
                + " WHERE f.number = ? AND f.id_temuan = ?")) {
      Decision.Words words = decision.words();
      insert.setInt(1, decision.reopened() ? 1 : 0);
      insert.setString(2, words.decision());
      insert.setString(3, words.finalCode());
      insert.setString(4, words.reason());
      insert.setString(5, words.note());
      insert.setString(6, words.reviewer());
      insert.setString(7, words.secondReviewer());
      insert.setString(8, words.knownOn());
      insert.setString(9, words.reviewedOn());
      insert.setLong(10, FindingId.number(decision.finding()));
      insert.setString(11, decision.finding().text());
      return insert.executeUpdate() == 1;
    }
  }

  static List<Decision> of(Connection connection, FindingId id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT reopened, decision, final_code, reason, note, reviewer, second_reviewer,"
                + " known_on, reviewed_on FROM decisions WHERE finding = ? ORDER BY number")) {
      query.setLong(1, FindingId.number(id));
      List<Decision> decisions = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          Decision.Words words =
              new Decision.Words(
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6),
                  row.getString(7),
                  row.getString(8),
                  row.getString(9));
          decisions.add(new Decision(id, row.getInt(1) == 1, words));
        }
      }
      return decisions;
    }
  }
}
