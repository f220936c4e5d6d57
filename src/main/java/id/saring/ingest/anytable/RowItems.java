package id.saring.ingest.anytable;

import id.saring.ingest.ItemFault;
import id.saring.ingest.table.HeadedRow;
import id.saring.item.Item;
import id.saring.item.SourceRef;
import java.util.Optional;

/** Makes items of the rows of one table. Used by one thread. */
@FunctionalInterface
interface RowItems {

  /**
   * Makes the item of a row.
   *
   * @return empty if the row says nothing
   * @throws ItemFault if something in it cannot be understood
   */
  Optional<Item> of(HeadedRow row, SourceRef ref) throws ItemFault;
}
