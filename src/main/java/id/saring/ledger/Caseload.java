package id.saring.ledger;

import id.saring.item.FindingId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Every finding of the review sheet, one after the other: a ledger of a million findings is walked
 * through without holding it.
 *
 * @param connection the ledger
 */
record Caseload(Connection connection) {

  private static final String CASES =
      """
      SELECT f.id_temuan, first.run_date,
        coalesce(json_extract(r.cells, '$.instansi'), ''),
        (SELECT group_concat(DISTINCT m.contest) FROM matches m
          WHERE m.finding = f.number AND m.seq = d.last AND m.contest <> ''),
        coalesce((SELECT one.reopened FROM decisions one WHERE one.finding = f.number
          ORDER BY one.number DESC LIMIT 1), 0)
      FROM (SELECT finding, min(seq) AS first, max(seq) AS last FROM deliveries
          WHERE sheet = ? GROUP BY finding) d
        JOIN findings f ON f.number = d.finding
        JOIN runs first ON first.seq = d.first
        LEFT JOIN records r ON r.finding = d.finding AND r.seq = d.last
      ORDER BY d.finding
      """;

  void each(Consumer<LedgerCase> taker) throws SQLException {
    try (var query = connection.prepareStatement(CASES)) {
      query.setString(1, SheetKind.REVIEW.code());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          String contests = row.getString(4);
          taker.accept(
              new LedgerCase(
                  new FindingId(row.getString(1)),
                  LocalDate.parse(row.getString(2)),
                  row.getString(3),
                  contests == null ? Set.of() : Set.of(contests.split(",")),
                  row.getInt(5) == 1));
        }
      }
    }
  }
}
