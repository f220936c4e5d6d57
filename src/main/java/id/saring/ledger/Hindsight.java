package id.saring.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was known before a night: runs that were committed and decisions that were recorded before
 * it. Asks what people decided, not what nights found, so that it stays quick however much they
 * found.
 *
 * @param connection the ledger
 */
record Hindsight(Connection connection) {

  private static final String NIGHTS =
      """
      SELECT n.run, n.run_date, c.name, c.value
      FROM (SELECT seq, run, run_date FROM runs WHERE seq < ?
          ORDER BY run_date DESC, seq DESC LIMIT ?) n
        JOIN counts c ON c.seq = n.seq
      ORDER BY n.run_date, n.seq
      """;

  /**
   * The standing of each finding that anybody decided about; as {@link Catches}, but as of then.
   */
  private static final String STANDING =
      """
      WITH decided AS (SELECT finding, max(number) AS number FROM decisions
          WHERE after_seq < ?1 GROUP BY finding),
        delivered AS (SELECT finding, number, (SELECT max(v.seq) FROM deliveries v
            WHERE v.finding = decided.finding AND v.sheet = ?2 AND v.seq < ?1) AS seq
          FROM decided),
        standing AS (SELECT l.finding, l.seq,
            CASE
              WHEN d.decision = '' OR d.after_seq < l.seq THEN ''
              WHEN d.reopened = 1 AND lower(d.decision) <> 'tunda' THEN ''
              WHEN 1 < (SELECT count(DISTINCT decision) FROM decisions a
                WHERE a.finding = l.finding AND a.after_seq >= l.seq AND a.after_seq < ?1
                  AND a.decision <> '' AND a.number = (SELECT max(number) FROM decisions b
                    WHERE b.finding = a.finding AND b.after_seq < ?1
                      AND lower(trim(b.reviewer)) = lower(trim(a.reviewer))
                      AND (trim(a.reviewer) <> '' OR b.sheet_file = a.sheet_file)))
                THEN 'bertentangan'
              ELSE d.decision
            END AS decision
          FROM delivered l JOIN decisions d ON d.number = l.number
          WHERE l.seq IS NOT NULL)
      """;

  private static final String ALL =
      STANDING + "SELECT '', decision, count(*) FROM standing GROUP BY decision";

  private static final String BY_TERM =
      STANDING
          + """
          , terms AS (SELECT entry, since_seq,
              coalesce(json_extract(cells, '$.istilah'), json_extract(cells, '$.nama'), entry)
                AS term
            FROM entries WHERE since_seq < ?1)
          SELECT term, decision, count(*) FROM (
            SELECT DISTINCT s.finding, s.decision, coalesce((SELECT t.term FROM terms t
                WHERE t.entry = m.entry AND t.since_seq <= s.seq
                ORDER BY t.since_seq DESC LIMIT 1), m.entry) AS term
            FROM standing s JOIN matches m ON m.finding = s.finding AND m.seq = s.seq)
          GROUP BY term, decision
          """;

  /** See {@link Ledger#nightsBefore}. */
  List<PastNight> nights(long before, int most) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(NIGHTS)) {
      query.setLong(1, before);
      query.setInt(2, most);
      List<PastNight> nights = new ArrayList<>();
      Map<String, Long> counts = new TreeMap<>();
      String run = "";
      LocalDate date = LocalDate.MIN;
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          if (!row.getString(1).equals(run)) {
            add(nights, run, date, counts);
            counts.clear();
            run = row.getString(1);
            date = LocalDate.parse(row.getString(2));
          }
          counts.put(row.getString(3), row.getLong(4));
        }
      }
      add(nights, run, date, counts);
      return nights;
    }
  }

  private static void add(
      List<PastNight> nights, String run, LocalDate date, Map<String, Long> counts) {
    if (!run.isEmpty()) {
      nights.add(new PastNight(run, date, counts));
    }
  }

  /** See {@link Ledger#rulings}. */
  List<RulingCount> rulings(long before, boolean byTerm) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(byTerm ? BY_TERM : ALL)) {
      query.setLong(1, before);
      query.setString(2, SheetKind.REVIEW.code());
      Map<List<String>, Long> counts = new java.util.LinkedHashMap<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          String decision = row.getString(2);
          String standing = decision.isEmpty() ? Catch.OPEN : PurgeRule.plain(decision);
          counts.merge(List.of(row.getString(1), standing), row.getLong(3), Long::sum);
        }
      }
      return counts.entrySet().stream()
          .map(one -> new RulingCount(one.getKey().get(0), one.getKey().get(1), one.getValue()))
          .toList();
    }
  }
}
