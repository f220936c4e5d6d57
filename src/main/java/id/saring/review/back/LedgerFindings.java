package id.saring.review.back;

import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.ledger.Ledger;
import id.saring.ledger.LedgerException;
import id.saring.ledger.SheetRow;
import id.saring.review.SheetColumn;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The findings of all nights as the ledger remembers them, whatever became of the published
 * folders. A row is looked up when it is asked for; who shares a cell with whom needs one walk
 * through all rows, done when it is first asked and kept as numbers, not as text. Used by one
 * thread; the ledger's faults come as {@link UncheckedIOException}.
 */
public final class LedgerFindings implements KnownFindings {

  private final Ledger ledger;
  private final Set<String> offices;
  private final Map<SheetColumn, Map<Long, Set<FindingId>>> index =
      new EnumMap<>(SheetColumn.class);

  /**
   * Looks into a ledger.
   *
   * @throws LedgerException if it cannot be read
   */
  public LedgerFindings(Ledger ledger) throws LedgerException {
    this.ledger = ledger;
    this.offices = Set.copyOf(ledger.offices());
  }

  @Override
  public List<DeliveredRow> deliveries(FindingId id) {
    return rows(id).stream().map(LedgerFindings::compared).toList();
  }

  private List<SheetRow> rows(FindingId id) {
    try {
      return ledger.rows(id);
    } catch (LedgerException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DeliveredRow compared(SheetRow row) {
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    for (SheetColumn column : Likeness.COMPARED) {
      cells.put(column, Likeness.plain(cell(row, column)));
    }
    return new DeliveredRow(row.id(), row.run(), cells);
  }

  private static String cell(SheetRow row, SheetColumn column) {
    return row.cells().getOrDefault(column.header(), "");
  }

  @Override
  public Set<FindingId> sharing(SheetColumn column, String cell) {
    String plain = Likeness.plain(cell);
    Map<Long, Set<FindingId>> cells = owners(column);
    return plain.isEmpty() ? Set.of() : Set.copyOf(cells.getOrDefault(key(plain), Set.of()));
  }

  @Override
  public Set<FindingId> copiesOf(FindingId id) {
    Set<FindingId> copies = new TreeSet<>();
    for (SheetRow row : rows(id)) {
      copies.add(id);
      copies.addAll(sharing(SheetColumn.KELOMPOK, cell(row, SheetColumn.KELOMPOK)));
    }
    return copies;
  }

  @Override
  public Set<String> offices() {
    return offices;
  }

  private Map<Long, Set<FindingId>> owners(SheetColumn column) {
    if (!index.containsKey(column)) {
      // Who looks for one of these looks for the others next.
      List<SheetColumn> together =
          Likeness.IDENTITY.contains(column) ? Likeness.IDENTITY : List.of(column);
      Map<SheetColumn, Map<Long, Set<FindingId>>> made = new EnumMap<>(SheetColumn.class);
      together.forEach(one -> made.put(one, new HashMap<>()));
      try {
        ledger.eachRow(
            together.stream().map(SheetColumn::header).toList(), row -> addTo(made, row));
      } catch (LedgerException e) {
        throw new UncheckedIOException(e);
      }
      index.putAll(made);
    }
    return index.getOrDefault(column, Map.of());
  }

  private static void addTo(Map<SheetColumn, Map<Long, Set<FindingId>>> index, SheetRow row) {
    index.forEach(
        (column, cells) -> {
          String plain = Likeness.plain(cell(row, column));
          if (!plain.isEmpty()) {
            cells.merge(key(plain), Set.of(row.id()), LedgerFindings::both);
          }
        });
  }

  /** Most cells belong to one finding; only a set that grows is worth its own memory. */
  private static Set<FindingId> both(Set<FindingId> known, Set<FindingId> more) {
    Set<FindingId> all = known instanceof TreeSet ? known : new TreeSet<>(known);
    all.addAll(more);
    return all;
  }

  private static Long key(String plain) {
    return Long.parseUnsignedLong(Sha256.of(plain).substring(0, 16), 16);
  }
}
