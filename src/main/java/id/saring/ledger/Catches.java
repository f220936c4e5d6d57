package id.saring.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the entries of the lexicon caught, one finding after the other: a ledger of a million
 * findings is walked through without holding it. Entries are known by their ids.
 *
 * @param connection the ledger
 */
record Catches(Connection connection) {

  private static final String TERMS =
      """
      SELECT entry, coalesce(json_extract(cells, '$.istilah'), json_extract(cells, '$.nama'), '')
      FROM entries e
      WHERE since_seq = (SELECT max(since_seq) FROM entries WHERE entry = e.entry)
      """;

  /** A finding counts as it was delivered last: its row in an earlier sheet is the same row. */
  private static final String ROWS =
      """
      SELECT n.run_date,
        coalesce(json_extract(r.cells, '$.platform') || ' ' || json_extract(r.cells, '$.akun'), ''),
        r.cells IS NULL,
        coalesce((SELECT group_concat(entry, char(10)) FROM (SELECT m.entry FROM matches m
          WHERE m.finding = l.finding AND m.seq = l.seq ORDER BY m.place)), ''),
        CASE
          WHEN d.number IS NULL OR d.decision = '' OR d.after_seq < l.seq THEN ''
          WHEN d.reopened = 1 AND lower(d.decision) <> 'tunda' THEN ''
          WHEN 1 < (SELECT count(DISTINCT decision) FROM decisions a
            WHERE a.finding = l.finding AND a.after_seq >= l.seq AND a.decision <> ''
              AND a.number = (SELECT max(number) FROM decisions b WHERE b.finding = a.finding
                AND lower(trim(b.reviewer)) = lower(trim(a.reviewer))
                AND (trim(a.reviewer) <> '' OR b.sheet_file = a.sheet_file)))
            THEN 'bertentangan'
          ELSE d.decision
        END,
        coalesce(d.copy_of, '') = ''
      FROM (SELECT v.finding, max(v.seq) AS seq FROM deliveries v JOIN runs n ON n.seq = v.seq
          WHERE v.sheet = ? AND n.run_date >= ? GROUP BY v.finding) l
        JOIN runs n ON n.seq = l.seq
        LEFT JOIN records r ON r.finding = l.finding AND r.seq = l.seq
        LEFT JOIN decisions d
          ON d.number = (SELECT max(number) FROM decisions WHERE finding = l.finding)
      """;

  private static final String ASIDES =
      """
      SELECT l.sheet, v.entries, count(*), max(n.run_date)
      FROM (SELECT v.finding, v.sheet, max(v.seq) AS seq
          FROM deliveries v JOIN runs n ON n.seq = v.seq
          WHERE v.sheet NOT IN (?, 'sampel') AND n.run_date >= ? GROUP BY v.finding, v.sheet) l
        JOIN deliveries v ON v.finding = l.finding AND v.seq = l.seq
        JOIN runs n ON n.seq = l.seq
      GROUP BY l.sheet, v.entries
      ORDER BY l.sheet, v.entries
      """;

  /**
   * Hands everything over.
   *
   * @param since first run date that counts; all if empty
   */
  void each(Optional<LocalDate> since, CatchTaker taker) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TERMS)) {
      while (row.next()) {
        taker.term(row.getString(1), row.getString(2));
      }
    }
    String from = since.map(LocalDate::toString).orElse("");
    try (PreparedStatement query = asked(ROWS, from);
        ResultSet row = query.executeQuery()) {
      Map<String, LocalDate> days = new HashMap<>();
      Map<String, String> decisions = new HashMap<>();
      while (row.next()) {
        taker.row(
            new Catch(
                days.computeIfAbsent(row.getString(1), LocalDate::parse),
                row.getString(2),
                row.getBoolean(3),
                ids(row.getString(4)),
                decisions.computeIfAbsent(row.getString(5), Catches::standing),
                row.getBoolean(6)));
      }
    }
    try (PreparedStatement query = asked(ASIDES, from);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        taker.aside(
            new CatchTaker.Aside(
                SheetKind.ofCode(row.getString(1)),
                ids(row.getString(2)),
                row.getLong(3),
                LocalDate.parse(row.getString(4))));
      }
    }
  }

  private PreparedStatement asked(String sql, String from) throws SQLException {
    PreparedStatement query = connection.prepareStatement(sql);
    query.setString(1, SheetKind.REVIEW.code());
    query.setString(2, from);
    return query;
  }

  private static String standing(String decision) {
    return decision.isEmpty() ? Catch.OPEN : PurgeRule.plain(decision);
  }

  private static List<String> ids(String lines) {
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
  }
}
