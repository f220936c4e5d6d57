package id.saring.review.back;

import id.saring.item.FindingId;
import id.saring.review.SheetColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Delivered rows in memory. Immutable once made. */
public final class FindingIndex implements KnownFindings {

  private final Map<FindingId, List<DeliveredRow>> byId = new HashMap<>();
  private final Map<String, Set<FindingId>> byGroup = new HashMap<>();
  private final Map<SheetColumn, Map<String, Set<FindingId>>> byCell =
      new EnumMap<>(SheetColumn.class);
  private final Set<String> offices = new TreeSet<>();

  /** Indexes rows. */
  public FindingIndex(Collection<DeliveredRow> rows) {
    Likeness.IDENTITY.forEach(column -> byCell.put(column, new HashMap<>()));
    rows.forEach(this::add);
  }

  private void add(DeliveredRow row) {
    byId.computeIfAbsent(row.id(), key -> new ArrayList<>(1)).add(row);
    offices.add(row.id().office());
    put(byGroup, row.cell(SheetColumn.KELOMPOK), row.id());
    byCell.forEach((column, cells) -> put(cells, row.cell(column), row.id()));
  }

  private static void put(Map<String, Set<FindingId>> index, String cell, FindingId id) {
    String key = Likeness.plain(cell);
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, none -> new TreeSet<>()).add(id);
    }
  }

  @Override
  public List<DeliveredRow> deliveries(FindingId id) {
    return List.copyOf(byId.getOrDefault(id, List.of()));
  }

  @Override
  public Set<FindingId> sharing(SheetColumn column, String cell) {
    Map<String, Set<FindingId>> cells = byCell.getOrDefault(column, Map.of());
    return Set.copyOf(cells.getOrDefault(Likeness.plain(cell), Set.of()));
  }

  @Override
  public Set<FindingId> copiesOf(FindingId id) {
    Set<FindingId> copies = new TreeSet<>();
    for (DeliveredRow row : deliveries(id)) {
      copies.add(id);
      copies.addAll(byGroup.getOrDefault(Likeness.plain(row.cell(SheetColumn.KELOMPOK)), Set.of()));
    }
    return copies;
  }

  @Override
  public Set<String> offices() {
    return Set.copyOf(offices);
  }
}
