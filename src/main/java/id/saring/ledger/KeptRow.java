package id.saring.ledger;

import id.saring.item.FindingId;
import java.util.Map;
import java.util.Optional;

/**
 * A row as the sheet of its run shows it, before cells are guarded.
 *
 * @param id of the finding
 * @param cells column to cell; empty if it was purged
 * @param sortTime order among equals; empty for rows of ledgers that did not keep it
 */
public record KeptRow(FindingId id, Map<String, String> cells, Optional<String> sortTime) {}
