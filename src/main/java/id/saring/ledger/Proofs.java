package id.saring.ledger;

import id.saring.item.FindingId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What proves runs: their manifests, the chain of them, and the files that were written.
 *
 * @param connection the ledger
 */
record Proofs(Connection connection) {

  private static final String LINKS =
      "SELECT seq, run, previous_manifest_sha256, manifest_sha256 FROM runs ORDER BY seq ";

  List<ChainLink> chain() throws SQLException {
    return links(LINKS);
  }

  Optional<ChainLink> lastLink() throws SQLException {
    return links(LINKS + "DESC LIMIT 1").stream().findFirst();
  }

  private List<ChainLink> links(String sql) throws SQLException {
    List<ChainLink> links = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        links.add(
            new ChainLink(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
      }
    }
    return links;
  }

  Optional<String> manifest(String run) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT manifest FROM runs WHERE run = ?")) {
      query.setString(1, run);
      try (ResultSet row = query.executeQuery()) {
        byte[] manifest = row.next() ? row.getBytes(1) : null;
        return manifest == null ? Optional.empty() : Optional.of(Deflated.text(manifest));
      }
    }
  }

  List<String> ids() throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT id_temuan FROM findings ORDER BY number")) {
      while (row.next()) {
        ids.add(row.getString(1));
      }
    }
    return ids;
  }

  List<KeptRow> sheet(String run) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT f.id_temuan, r.cells, r.sort_time FROM runs n"
                + " JOIN records r ON r.seq = n.seq JOIN findings f ON f.number = r.finding"
                + " JOIN deliveries d ON d.finding = r.finding AND d.seq = r.seq"
                + " WHERE n.run = ? AND d.sheet = 'tinjauan' ORDER BY f.number")) {
      query.setString(1, run);
      List<KeptRow> rows = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          String cells = row.getString(2);
          rows.add(
              new KeptRow(
                  new FindingId(row.getString(1)),
                  cells == null ? Map.of() : CellJson.read(cells),
                  Optional.ofNullable(row.getString(3))));
        }
      }
      return rows;
    }
  }

  static boolean add(Connection connection, Written written) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO written VALUES (NULL, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, written.at().toString());
      insert.setString(2, written.kind().code());
      insert.setString(3, written.name());
      insert.setString(4, written.sha256());
      insert.setObject(5, written.seq().orElse(null));
      insert.setObject(6, written.finding().map(FindingId::number).orElse(null));
      return insert.executeUpdate() == 1;
    }
  }
}
