package id.saring.ingest.fill;

import id.saring.item.Item;

/**
 * Counts filled fields while items pass by: plain numbers, nothing is made for an item. Used by one
 * thread; {@link FillRates#plus} adds up what several threads counted.
 */
public final class FillCounter {

  private static final FilledField[] FIELDS = FilledField.values();
  private static final String EMPTY = "empty";

  private final long[] counts = new long[FillRates.CELLS];
  private long records;
  private long empty;

  /** Counts a record that became items. */
  public void record() {
    records++;
  }

  /** Counts an item. */
  public void item(Item item) {
    int row = FillRates.row(item.activity());
    counts[row]++;
    for (int i = 0; i < FIELDS.length; i++) {
      if (FIELDS[i].isFilled(item)) {
        counts[row + 1 + i]++;
      }
    }
  }

  /**
   * Counts a record that is no item. One in which nothing was found to screen counts as empty: a
   * renamed column of texts shows in no item, since no item is made.
   */
  public void ignored(String kind) {
    if (kind.equals(EMPTY)) {
      empty++;
    }
  }

  /** What was counted so far. */
  public FillRates rates() {
    return new FillRates(counts, records, empty);
  }
}
