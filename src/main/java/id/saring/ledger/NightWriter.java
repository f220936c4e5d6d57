package id.saring.ledger;

import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import id.saring.item.RawRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts a night into the tables. Whoever calls it owns the transaction.
 *
 * @param connection the ledger
 */
record NightWriter(Connection connection) {

  private static final int BATCH = 500;

  long write(Night night) throws SQLException, LedgerException {
    long seq = writeRun(night.identity(), night.manifest());
    writeCounts(seq, night.counts());
    writeOutputs(seq, night);
    writeSources(seq, night.sources());
    writeEntries(seq, night.entries());
    writeDeliveries(seq, night.deliveries());
    try (Rows aliases = new Rows("INSERT OR IGNORE INTO aliases VALUES (?, ?)")) {
      for (Map.Entry<ItemKey, Long> alias : night.aliases().entrySet()) {
        aliases.add(alias.getKey().hash(), alias.getValue());
      }
    }
    try (Rows copies = new Rows("INSERT OR IGNORE INTO copies VALUES (?, ?, ?)")) {
      for (CopyMark copy : night.copies()) {
        copies.add(copy.group(), copy.finding(), copy.mark());
      }
    }
    return seq;
  }

  /**
   * An INSERT for many rows; sent in batches, the last one when it is closed. What they refer to is
   * sent first: with references outstanding SQLite would look through all children of each new
   * finding, and a ledger of a million findings took ten times as long.
   */
  private final class Rows implements AutoCloseable {
    private final PreparedStatement insert;
    private final @Nullable Rows referredTo;
    private int waiting;

    Rows(String sql) throws SQLException {
      this(sql, null);
    }

    Rows(String sql, @Nullable Rows referredTo) throws SQLException {
      this.insert = connection.prepareStatement(sql);
      this.referredTo = referredTo;
    }

    void add(@Nullable Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.addBatch();
      if (++waiting == BATCH) {
        flush();
      }
    }

    void flush() throws SQLException {
      if (waiting > 0) {
        if (referredTo != null) {
          referredTo.flush();
        }
        insert.executeBatch();
        waiting = 0;
      }
    }

    @Override
    public void close() throws SQLException {
      try {
        flush();
      } finally {
        insert.close();
      }
    }
  }

  private long writeRun(Night.Identity run, String manifest) throws SQLException {
    try (Rows rows = new Rows("INSERT INTO runs VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      rows.add(
          run.run(),
          run.date().toString(),
          run.fingerprint(),
          run.conditions(),
          run.saring(),
          run.lexiconSha256(),
          run.rosterSha256(),
          run.previousManifest(),
          run.manifestSha256(),
          Deflated.of(manifest));
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT last_insert_rowid()")) {
      row.next();
      return row.getLong(1);
    }
  }

  private void writeCounts(long seq, Map<String, Long> counts) throws SQLException {
    try (Rows rows = new Rows("INSERT INTO counts VALUES (?, ?, ?)")) {
      for (Map.Entry<String, Long> count : counts.entrySet()) {
        rows.add(seq, count.getKey(), count.getValue());
      }
    }
  }

  private void writeOutputs(long seq, Night night) throws SQLException {
    try (Rows rows = new Rows("INSERT INTO outputs VALUES (?, ?, ?, ?)")) {
      for (Night.Output output : night.outputs()) {
        rows.add(seq, output.name(), output.rows(), output.sha256());
      }
    }
  }

  private void writeSources(long seq, List<Night.SourceRead> sources) throws SQLException {
    try (Rows rows = new Rows("INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      int place = 0;
      for (Night.SourceRead source : sources) {
        rows.add(
            seq,
            ++place,
            source.file(),
            source.sha256(),
            source.bytes(),
            source.wasRead() ? 1 : 0,
            source.sound() ? 1 : 0,
            source.contents().map(FileContents::accounts).orElse(null),
            source.contents().map(NightWriter::newest).orElse(null));
      }
    }
  }

  private static String newest(FileContents contents) {
    return contents.newest().map(LocalDate::toString).orElse("");
  }

  /** A row only for what differs from the newest row of its entry. */
  private void writeEntries(long seq, Map<String, Map<String, String>> entries)
      throws SQLException {
    try (Rows rows =
        new Rows(
            "INSERT INTO entries SELECT ?1, ?2, ?3 WHERE ?3 IS NOT (SELECT cells FROM entries"
                + " WHERE entry = ?1 ORDER BY since_seq DESC LIMIT 1)")) {
      for (Map.Entry<String, Map<String, String>> entry : entries.entrySet()) {
        rows.add(entry.getKey(), seq, CellJson.write(entry.getValue()));
      }
    }
  }

  private void writeDeliveries(long seq, Iterable<Night.Delivery> deliveries)
      throws SQLException, LedgerException {
    Set<Long> foreseen = Decisions.foreseen(connection);
    try (PreparedStatement findings =
            connection.prepareStatement("INSERT OR IGNORE INTO findings VALUES (?, ?, ?, ?)");
        PreparedStatement keys =
            connection.prepareStatement("SELECT item_key FROM findings WHERE number = ?");
        Rows aliases = new Rows("INSERT OR IGNORE INTO aliases VALUES (?, ?)");
        Rows rows = new Rows("INSERT INTO deliveries VALUES (?, ?, ?, ?, ?, ?)");
        Rows records =
            new Rows(
                "INSERT INTO records VALUES (?, ?, nullif(?, ''), nullif(?, x''), ?, ?, ?, NULL)",
                rows);
        Rows matches =
            new Rows("INSERT INTO matches VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)) {
      for (Night.Delivery delivery : deliveries) {
        long number = FindingId.number(delivery.id());
        findings.setLong(1, number);
        findings.setString(2, delivery.id().text());
        findings.setString(3, delivery.key().hash());
        findings.setLong(4, seq);
        if (findings.executeUpdate() == 0) {
          requireKey(keys, number, delivery);
        } else if (foreseen.contains(number)) {
          Decisions.settle(connection, number, seq);
        }
        for (ItemKey alias : delivery.aliases()) {
          aliases.add(alias.hash(), number);
        }
        rows.add(
            number,
            seq,
            delivery.sheet().code(),
            delivery.cause().code(),
            delivery.textSha256(),
            String.join("\n", new TreeSet<>(delivery.entries())));
        if (delivery.evidence().isPresent()) {
          writeEvidence(seq, number, delivery.evidence().get(), records, matches);
        }
      }
    }
  }

  /** A finding keeps its key for ever; an item that comes to it by an alias has another. */
  private static void requireKey(PreparedStatement keys, long number, Night.Delivery delivery)
      throws SQLException, LedgerException {
    keys.setLong(1, number);
    try (ResultSet row = keys.executeQuery()) {
      String stored = row.next() ? row.getString(1) : "";
      boolean same =
          stored.equals(delivery.key().hash())
              || delivery.aliases().stream().anyMatch(alias -> alias.hash().equals(stored));
      boolean byAlias = FindingId.number(delivery.key()) != number;
      if (!same && !byAlias) {
        String source =
            delivery.evidence().map(one -> one.cells().getOrDefault("sumber", "?")).orElse("?");
        throw Recollection.collision(delivery.id().text(), source);
      }
    }
  }

  private static void writeEvidence(
      long seq, long number, Night.Evidence evidence, Rows records, Rows matches)
      throws SQLException {
    byte[] raw = evidence.raw().map(RawRecord::bytes).orElse(new byte[0]); // stored as NULL
    records.add(
        number,
        seq,
        evidence.isHash() ? "" : CellJson.write(evidence.cells()), // stored as NULL
        raw,
        evidence.rawSha256(),
        evidence.raw().map(RawRecord::length).orElse(0),
        evidence.sortTime());
    int place = 0;
    for (Night.Hit hit : evidence.matches()) {
      matches.add(
          number,
          seq,
          ++place,
          hit.entry(),
          hit.found(),
          hit.manner(),
          hit.owner(),
          hit.contest(),
          hit.score(),
          hit.field(),
          hit.start(),
          hit.end());
    }
  }
}
