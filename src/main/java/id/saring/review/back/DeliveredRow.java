package id.saring.review.back;

import id.saring.item.FindingId;
import id.saring.review.SheetColumn;
import java.util.EnumMap;
import java.util.Map;

/**
 * A row as a night delivered it, as far as it is needed to know it again.
 *
 * @param id the finding
 * @param run id of the run
 * @param cells at least the columns that {@link Likeness} compares, without guard
 */
public record DeliveredRow(FindingId id, String run, Map<SheetColumn, String> cells) {

  public DeliveredRow {
    cells = Map.copyOf(cells);
  }

  /** Keeps of a row that is read back what is compared. */
  public static DeliveredRow of(FindingId id, String run, ReturnedRow row) {
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    Likeness.COMPARED.forEach(column -> cells.put(column, Likeness.plain(row.cell(column))));
    return new DeliveredRow(id, run, cells);
  }

  /** Whether a purge left nothing of it but the hash of its record. */
  boolean isPurged() {
    return Likeness.COMPARED.stream()
        .allMatch(column -> column == SheetColumn.SHA256 || cell(column).isEmpty());
  }

  String cell(SheetColumn column) {
    return cells.getOrDefault(column, "");
  }
}
