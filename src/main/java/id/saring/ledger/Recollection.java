package id.saring.ledger;

import id.saring.io.Message;
import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks up what was delivered, a few hundred items a query and in the order in which they lie on
 * the disk: a night touches the pages of its own findings, however many others there are.
 *
 * @param connection the ledger
 */
record Recollection(Connection connection) {

  private static final int AT_ONCE = 200;

  private static final int PORTION = 20_000;

  private static final String IN =
      " IN (" + String.join(",", Collections.nCopies(AT_ONCE, "?")) + ")";

  private static final String BY_NUMBER =
      "SELECT f.number, f.id_temuan, f.item_key, d.seq, d.sheet, d.cause, d.text_sha256, d.entries"
          + " FROM findings f JOIN deliveries d ON d.finding = f.number WHERE f.number"
          + IN
          + " ORDER BY f.number, d.seq";

  private static final String ALIASES = "SELECT item_key, finding FROM aliases WHERE item_key" + IN;

  private static final String COPIES =
      "SELECT copy_group, finding, mark FROM copies WHERE copy_group" + IN;

  private static final String REOPENED =
      "SELECT d.finding, d.after_seq FROM decisions d WHERE d.reopened = 1 AND d.number ="
          + " (SELECT max(number) FROM decisions WHERE finding = d.finding AND after_seq < ?)";

  private static final String REOPENED_SOURCES =
      "SELECT DISTINCT json_extract(c.cells, '$.sumber') FROM decisions d"
          + " JOIN records c ON c.finding = d.finding AND c.seq < ?1"
          + " WHERE d.reopened = 1 AND d.number = (SELECT max(number) FROM decisions"
          + " WHERE finding = d.finding AND after_seq < ?1)"
          + " AND NOT EXISTS (SELECT 1 FROM deliveries v WHERE v.finding = d.finding"
          + " AND v.sheet = 'tinjauan' AND v.seq > d.after_seq AND v.seq < ?1)";

  /** A finding as it lies there. */
  private record Stored(String id, String key, List<Delivered.Past> past) {
    Delivered delivered(long number, Map<Long, Long> reopened) {
      return new Delivered(
          number, new FindingId(id), past, Optional.ofNullable(reopened.get(number)));
    }
  }

  Map<ItemKey, Delivered> of(Collection<ItemKey> keys, long before)
      throws SQLException, LedgerException {
    Map<Long, Long> reopened = reopened(before);
    Map<ItemKey, Delivered> found = new HashMap<>();
    List<ItemKey> all = new ArrayList<>(keys);
    for (int from = 0; from < all.size(); from += PORTION) {
      add(found, all.subList(from, Math.min(all.size(), from + PORTION)), reopened);
    }
    return found;
  }

  /** Some keys at a time: what is known of none of a million needs no maps of a million. */
  private void add(
      Map<ItemKey, Delivered> found, Collection<ItemKey> keys, Map<Long, Long> reopened)
      throws SQLException, LedgerException {
    TreeMap<Long, ItemKey> numbers = new TreeMap<>();
    Map<ItemKey, Long> wanted = new LinkedHashMap<>();
    for (ItemKey key : keys) {
      long number = FindingId.number(key);
      numbers.put(number, key);
      wanted.put(key, number);
    }
    wanted.putAll(aliases(keys));
    for (Map.Entry<ItemKey, Long> one : wanted.entrySet()) {
      numbers.putIfAbsent(one.getValue(), one.getKey());
    }
    Map<Long, Stored> stored = stored(new ArrayList<>(numbers.keySet()));
    for (Map.Entry<ItemKey, Long> one : wanted.entrySet()) {
      Stored finding = stored.get(one.getValue());
      if (finding == null) {
        continue;
      }
      boolean isOwn = FindingId.number(one.getKey()) == one.getValue();
      if (isOwn && !finding.key().equals(one.getKey().hash())) {
        throw collision(finding.id(), "?");
      }
      found.put(one.getKey(), finding.delivered(one.getValue(), reopened));
    }
  }

  /** What is known of findings by their numbers. */
  Map<Long, Delivered> ofNumbers(Collection<Long> numbers) throws SQLException {
    Map<Long, Long> reopened = reopened(Ledger.ALL);
    Map<Long, Delivered> found = new HashMap<>();
    stored(List.copyOf(numbers))
        .forEach((number, finding) -> found.put(number, finding.delivered(number, reopened)));
    return found;
  }

  /** Marks of groups, in the order in which they lie on the disk. */
  List<CopyMark> copies(Collection<Long> groups) throws SQLException {
    List<CopyMark> copies = new ArrayList<>();
    List<Long> wanted = List.copyOf(groups);
    try (PreparedStatement query = connection.prepareStatement(COPIES)) {
      for (int from = 0; from < wanted.size(); from += AT_ONCE) {
        for (int i = 0; i < AT_ONCE; i++) {
          query.setLong(i + 1, wanted.get(from + i < wanted.size() ? from + i : from));
        }
        try (ResultSet row = query.executeQuery()) {
          while (row.next()) {
            copies.add(new CopyMark(row.getLong(1), row.getLong(2), row.getString(3)));
          }
        }
      }
    }
    return copies;
  }

  static LedgerException collision(String id, String source) {
    return new LedgerException(
        LedgerException.Kind.COLLISION, Message.of("ledger.collision", id, source), null);
  }

  private Map<ItemKey, Long> aliases(Collection<ItemKey> keys) throws SQLException {
    Map<ItemKey, Long> aliases = new HashMap<>();
    List<String> hashes = keys.stream().map(ItemKey::hash).sorted().toList();
    try (PreparedStatement query = connection.prepareStatement(ALIASES)) {
      for (int from = 0; from < hashes.size(); from += AT_ONCE) {
        for (int i = 0; i < AT_ONCE; i++) {
          // The last lines are filled up with the first: asking twice finds nothing more.
          query.setString(i + 1, hashes.get(from + i < hashes.size() ? from + i : from));
        }
        try (ResultSet row = query.executeQuery()) {
          while (row.next()) {
            aliases.put(new ItemKey(row.getString(1)), row.getLong(2));
          }
        }
      }
    }
    return aliases;
  }

  private Map<Long, Stored> stored(List<Long> numbers) throws SQLException {
    Map<Long, Stored> stored = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(BY_NUMBER)) {
      for (int from = 0; from < numbers.size(); from += AT_ONCE) {
        for (int i = 0; i < AT_ONCE; i++) {
          query.setLong(i + 1, numbers.get(from + i < numbers.size() ? from + i : from));
        }
        try (ResultSet row = query.executeQuery()) {
          while (row.next()) {
            String id = row.getString(2);
            String key = row.getString(3);
            stored
                .computeIfAbsent(row.getLong(1), number -> new Stored(id, key, new ArrayList<>()))
                .past()
                .add(past(row));
          }
        }
      }
    }
    return stored;
  }

  private static Delivered.Past past(ResultSet row) throws SQLException {
    String entries = row.getString(8);
    return new Delivered.Past(
        row.getLong(4),
        SheetKind.ofCode(row.getString(5)),
        Cause.ofCode(row.getString(6)),
        row.getString(7),
        entries.isEmpty() ? Set.of() : Set.of(entries.split("\n", -1)));
  }

  /** Few at any time, since a run delivers what was opened again. */
  private Map<Long, Long> reopened(long before) throws SQLException {
    Map<Long, Long> reopened = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(REOPENED)) {
      query.setLong(1, before);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          reopened.put(row.getLong(1), row.getLong(2));
        }
      }
    }
    return reopened;
  }

  /** See {@link Ledger#reopenedSources}. */
  Set<String> reopenedSources(long before) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(REOPENED_SOURCES)) {
      query.setLong(1, before);
      Set<String> sources = new TreeSet<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          String source = row.getString(1);
          if (source != null) {
            sources.add(source);
          }
        }
      }
      return sources;
    }
  }
}
