package id.saring.ledger;

import id.saring.item.FindingId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The log of decisions: lines are added, none is ever changed. The caller owns the transaction. */
final class Decisions {

  private static final String INSERT =
      "INSERT INTO decisions SELECT NULL, f.number, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " (SELECT coalesce(max(seq), 0) FROM runs), ?, ?, ?, ? FROM findings f"
          + " WHERE f.number = ? AND f.id_temuan = ?";

  private static final String FORESEE =
      "INSERT INTO foreseen (reopened, decision, final_code, reason, note, reviewer,"
          + " second_reviewer, known_on, reviewed_on, sheet_file, sheet_line, copy_of, recorded_at,"
          + " finding, id_temuan) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15 WHERE NOT"
          + " EXISTS (SELECT 1 FROM findings WHERE number = ?14)";

  private static final String SETTLE =
      "INSERT INTO decisions SELECT NULL, finding, reopened, decision, final_code, reason, note,"
          + " reviewer, second_reviewer, known_on, reviewed_on, ?, sheet_file, sheet_line, copy_of,"
          + " recorded_at FROM foreseen WHERE finding = ? ORDER BY number";

  private static final String AHEAD =
      "SELECT id_temuan, reopened, decision, final_code, reason, note, reviewer, second_reviewer,"
          + " known_on, reviewed_on, sheet_file, sheet_line, copy_of, recorded_at FROM foreseen"
          + " WHERE finding = ? ORDER BY number";

  private static final String SELECT =
      "SELECT f.id_temuan, d.reopened, d.decision, d.final_code, d.reason, d.note, d.reviewer,"
          + " d.second_reviewer, d.known_on, d.reviewed_on, d.sheet_file, d.sheet_line, d.copy_of,"
          + " d.recorded_at FROM decisions d JOIN findings f ON f.number = d.finding";

  private Decisions() {}

  /**
   * Adds lines.
   *
   * @param foreseen findings that need not be delivered yet: what is said of them waits for the
   *     night that delivers them
   * @throws IllegalArgumentException if no such finding was delivered, nor foreseen
   */
  static void add(Connection connection, List<Decision> decisions, Set<FindingId> foreseen)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT);
        PreparedStatement foresee = connection.prepareStatement(FORESEE)) {
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
        int sent = send(insert, values);
        if (foreseen.contains(decision.finding())) {
          sent += send(foresee, values);
        }
        if (sent != 1) {
          throw new IllegalArgumentException("no finding " + decision.finding());
        }
      }
    }
  }

  private static int send(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement.executeUpdate();
  }

  /**
   * Makes what was said of a finding beforehand its decisions.
   *
   * @param seq the run that delivers it first
   */
  static void settle(Connection connection, long finding, long seq) throws SQLException {
    try (PreparedStatement move = connection.prepareStatement(SETTLE);
        PreparedStatement forget =
            connection.prepareStatement("DELETE FROM foreseen WHERE finding = ?")) {
      move.setLong(1, seq);
      move.setLong(2, finding);
      if (move.executeUpdate() > 0) {
        forget.setLong(1, finding);
        forget.executeUpdate();
      }
    }
  }

  /** Numbers of the findings of which something was said beforehand. */
  static Set<Long> foreseen(Connection connection) throws SQLException {
    Set<Long> findings = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT finding FROM foreseen")) {
      while (row.next()) {
        findings.add(row.getLong(1));
      }
    }
    return findings;
  }

  /** Every decision on what was delivered, the oldest first. */
  static List<Decision> all(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(SELECT + " ORDER BY d.number")) {
      return read(query);
    }
  }

  /** Those on one finding, also if it was not delivered yet, the oldest first. */
  static List<Decision> of(Connection connection, FindingId id) throws SQLException {
    List<Decision> decisions = new ArrayList<>();
    for (String sql : List.of(SELECT + " WHERE d.finding = ? ORDER BY d.number", AHEAD)) {
      try (PreparedStatement query = connection.prepareStatement(sql)) {
        query.setLong(1, FindingId.number(id));
        decisions.addAll(read(query));
      }
    }
    return decisions;
  }

  /** Those on one finding that were recorded before a run, the oldest first. */
  static List<Decision> before(Connection connection, FindingId id, long seq) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            SELECT + " WHERE d.finding = ? AND d.after_seq < ? ORDER BY d.number")) {
      query.setLong(1, FindingId.number(id));
      query.setLong(2, seq);
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
