package id.saring.ledger;

import id.saring.item.FindingId;
import id.saring.item.RawRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks up one finding.
 *
 * @param connection the ledger
 */
record Dossiers(Connection connection) {

  private static final String DELIVERIES =
      "SELECT d.seq, d.sheet, d.cause, d.text_sha256, r.cells, r.raw, r.raw_sha256, r.raw_bytes,"
          + " p.purged_on, p.rule FROM deliveries d"
          + " LEFT JOIN records r ON r.finding = d.finding AND r.seq = d.seq AND d.sheet = 'tinjauan'"
          + " LEFT JOIN purges p ON p.number = r.purge WHERE d.finding = ? ORDER BY d.seq";

  private static final String MATCHES =
      "SELECT entry, found, manner, owner, contest, score, field, start, stop FROM matches"
          + " WHERE finding = ? AND seq = ? ORDER BY place";

  private static final String ENTRY =
      "SELECT cells FROM entries WHERE entry = ? AND since_seq <= ?"
          + " ORDER BY since_seq DESC LIMIT 1";

  private static final String SOURCES =
      "SELECT file, sha256, bytes, was_read, sound FROM sources WHERE seq = ?";

  private static final String AFTER =
      "SELECT coalesce(r.run, '') FROM decisions d LEFT JOIN runs r ON r.seq = d.after_seq"
          + " WHERE d.finding = ? ORDER BY d.number";

  private static final String WRITTEN =
      "SELECT written_at, kind, name, sha256 FROM written WHERE finding = ? ORDER BY number";

  Optional<Dossier> of(FindingId asked) throws SQLException {
    long number = FindingId.number(asked);
    Optional<FindingId> id = printed(number);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Dossier(id.get(), handovers(number), rulings(number, id.get()), written(id.get())));
  }

  private Optional<FindingId> printed(long number) throws SQLException {
    try (PreparedStatement query = asking("SELECT id_temuan FROM findings WHERE number = ?")) {
      query.setLong(1, number);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(new FindingId(row.getString(1))) : Optional.empty();
      }
    }
  }

  /** The run of a delivery, which the ledger's own keys say is there. */
  private Night.Identity run(long seq) throws SQLException {
    return new PastRuns(connection)
        .where("seq = ?", String.valueOf(seq)).stream()
            .findFirst()
            .orElseThrow(
                () -> new SQLException("a delivery of run " + seq + ", which is not there"))
            .identity();
  }

  private PreparedStatement asking(String sql) throws SQLException {
    return connection.prepareStatement(sql);
  }

  private List<Dossier.Handover> handovers(long number) throws SQLException {
    List<Dossier.Handover> handovers = new ArrayList<>();
    try (PreparedStatement query = asking(DELIVERIES)) {
      query.setLong(1, number);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          handovers.add(handover(number, row));
        }
      }
    }
    return handovers;
  }

  private Dossier.Handover handover(long number, ResultSet row) throws SQLException {
    long seq = row.getLong(1);
    Optional<Dossier.Kept> kept =
        row.getString(7) == null ? Optional.empty() : Optional.of(kept(number, seq, row));
    Optional<String> label = kept.flatMap(one -> Optional.ofNullable(one.cells().get("sumber")));
    return new Dossier.Handover(
        seq,
        run(seq),
        SheetKind.ofCode(row.getString(2)),
        Cause.ofCode(row.getString(3)),
        row.getString(4),
        kept,
        label.isEmpty() ? Optional.empty() : source(seq, label.get()));
  }

  private Dossier.Kept kept(long number, long seq, ResultSet row) throws SQLException {
    byte[] raw = row.getBytes(6);
    String cells = row.getString(5);
    List<Night.Hit> matches = matches(number, seq);
    Map<String, Map<String, String>> entries = new TreeMap<>();
    for (Night.Hit match : matches) {
      Optional<Map<String, String>> entry = entry(match.entry(), seq);
      if (entry.isPresent()) {
        entries.put(match.entry(), entry.get());
      }
    }
    String purgedOn = row.getString(9);
    return new Dossier.Kept(
        cells == null ? Map.of() : CellJson.read(cells),
        raw == null ? Optional.empty() : Optional.of(new RawRecord(raw, 0, raw.length)),
        row.getString(7),
        row.getInt(8),
        matches,
        entries,
        purgedOn == null
            ? Optional.empty()
            : Optional.of(new Dossier.Purged(LocalDate.parse(purgedOn), row.getString(10))));
  }

  private List<Night.Hit> matches(long number, long seq) throws SQLException {
    List<Night.Hit> matches = new ArrayList<>();
    try (PreparedStatement query = asking(MATCHES)) {
      query.setLong(1, number);
      query.setLong(2, seq);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          matches.add(
              new Night.Hit(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5),
                  row.getInt(6),
                  row.getString(7),
                  row.getInt(8),
                  row.getInt(9)));
        }
      }
    }
    return matches;
  }

  private Optional<Map<String, String>> entry(String id, long seq) throws SQLException {
    try (PreparedStatement query = asking(ENTRY)) {
      query.setString(1, id);
      query.setLong(2, seq);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(CellJson.read(row.getString(1))) : Optional.empty();
      }
    }
  }

  /**
   * The longest name of the night's inputs that the label {@code file#member:record} begins with.
   */
  private Optional<Night.SourceRead> source(long seq, String label) throws SQLException {
    Optional<Night.SourceRead> best = Optional.empty();
    try (PreparedStatement query = asking(SOURCES)) {
      query.setLong(1, seq);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          String file = row.getString(1);
          boolean fits = label.startsWith(file + "#") || label.startsWith(file + ":");
          if (fits && best.filter(one -> one.file().length() >= file.length()).isEmpty()) {
            best =
                Optional.of(
                    new Night.SourceRead(
                        file,
                        row.getString(2),
                        row.getLong(3),
                        row.getInt(4) == 1,
                        row.getInt(5) == 1,
                        Optional.empty()));
          }
        }
      }
    }
    return best;
  }

  private List<Dossier.Ruling> rulings(long number, FindingId id) throws SQLException {
    Iterator<Decision> decisions = Decisions.of(connection, id).iterator();
    List<Dossier.Ruling> rulings = new ArrayList<>();
    try (PreparedStatement query = asking(AFTER)) {
      query.setLong(1, number);
      try (ResultSet row = query.executeQuery()) {
        while (row.next() && decisions.hasNext()) {
          rulings.add(new Dossier.Ruling(decisions.next(), row.getString(1)));
        }
      }
    }
    return rulings;
  }

  private List<Written> written(FindingId id) throws SQLException {
    List<Written> written = new ArrayList<>();
    try (PreparedStatement query = asking(WRITTEN)) {
      query.setLong(1, FindingId.number(id));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          written.add(
              Written.ofFinding(
                  Instant.parse(row.getString(1)), row.getString(3), row.getString(4), id));
        }
      }
    }
    return written;
  }
}
