package id.saring.ledger;

import id.saring.item.FindingId;
import java.util.Map;

/**
 * A row of a review sheet as a night delivered it. Immutable.
 *
 * @param id its finding
 * @param run which night
 * @param cells column to cell, without guards; empty cells are left out, and all of them after a
 *     purge
 */
public record SheetRow(FindingId id, String run, Map<String, String> cells) {

  public SheetRow {
    cells = Map.copyOf(cells);
  }
}
