package id.saring.ledger;

import id.saring.item.FindingId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Reads the rows of the sheets that people decide in back: the review sheet, and of the blind
 * sample the hash of each record.
 *
 * @param connection the ledger
 */
record SheetRows(Connection connection) {

  /** Of a row that was purged or sampled, the hash of its record is what there is to know it by. */
  private static final String CELLS = "coalesce(c.cells, json_object('sha256', c.raw_sha256))";

  private static final String ROWS =
      " FROM deliveries d JOIN findings f ON f.number = d.finding JOIN runs r ON r.seq = d.seq"
          + " LEFT JOIN records c ON c.finding = d.finding AND c.seq = d.seq"
          + " WHERE d.sheet IN ('tinjauan', 'sampel')";

  /** The rows of a finding, the oldest first. */
  List<SheetRow> of(FindingId id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT r.run, "
                + CELLS
                + ROWS
                + " AND f.number = ? AND f.id_temuan = ?"
                + " ORDER BY d.seq")) {
      query.setLong(1, FindingId.number(id));
      query.setString(2, id.text());
      List<SheetRow> rows = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          String cells = row.getString(2);
          rows.add(
              new SheetRow(id, row.getString(1), cells == null ? Map.of() : CellJson.read(cells)));
        }
      }
      return rows;
    }
  }

  /** Hands over every row with these of its cells, one by one, in no order that counts. */
  void each(List<String> columns, Consumer<SheetRow> consumer) throws SQLException {
    String wanted =
        String.join(", ", Collections.nCopies(columns.size(), "json_extract(" + CELLS + ", ?)"));
    try (PreparedStatement query =
        connection.prepareStatement("SELECT f.id_temuan, r.run, " + wanted + ROWS)) {
      for (int i = 0; i < columns.size(); i++) {
        query.setString(i + 1, "$." + columns.get(i));
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          Map<String, String> cells = new HashMap<>();
          for (int i = 0; i < columns.size(); i++) {
            String cell = row.getString(i + 3);
            if (cell != null) {
              cells.put(columns.get(i), cell);
            }
          }
          consumer.accept(new SheetRow(new FindingId(row.getString(1)), row.getString(2), cells));
        }
      }
    }
  }

  /** Office codes in the ids of everything that was delivered. */
  Set<String> offices() throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT DISTINCT substr(id_temuan, 1, instr(id_temuan, '-') - 1) FROM findings");
        ResultSet row = query.executeQuery()) {
      Set<String> offices = new TreeSet<>();
      while (row.next()) {
        offices.add(row.getString(1));
      }
      return offices;
    }
  }
}
