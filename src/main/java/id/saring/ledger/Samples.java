package id.saring.ledger;

import id.saring.item.FindingId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks up what nights drew blindly.
 *
 * @param connection the ledger
 */
record Samples(Connection connection) {

  private static final String FROM = "SELECT seq, value FROM counts WHERE name = ? ORDER BY seq";

  private static final String ITEMS =
      "SELECT f.id_temuan, d.seq, n.run_date, (SELECT min(v.seq) FROM deliveries v"
          + " WHERE v.finding = d.finding AND v.seq > d.seq AND v.sheet = ?)"
          + " FROM deliveries d JOIN findings f ON f.number = d.finding"
          + " JOIN runs n ON n.seq = d.seq WHERE d.sheet = ? ORDER BY d.seq, d.finding";

  BlindDraws all() throws SQLException {
    return new BlindDraws(nights(), items());
  }

  private List<BlindDraws.Draw> nights() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(FROM)) {
      query.setString(1, Night.SAMPLED_FROM);
      List<BlindDraws.Draw> nights = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          nights.add(new BlindDraws.Draw(row.getLong(1), row.getLong(2)));
        }
      }
      return nights;
    }
  }

  private List<BlindDraws.Item> items() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(ITEMS)) {
      query.setString(1, SheetKind.REVIEW.code());
      query.setString(2, SheetKind.SAMPLE.code());
      List<BlindDraws.Item> items = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          long until = row.getLong(4);
          items.add(
              new BlindDraws.Item(
                  new FindingId(row.getString(1)),
                  row.getLong(2),
                  LocalDate.parse(row.getString(3)),
                  until == 0 ? Ledger.ALL : until)); // runs are counted from 1
        }
      }
      return items;
    }
  }
}
