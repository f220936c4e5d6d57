package id.saring.ingest.fill;

import id.saring.item.Activity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How many items of a source have each field, by kind of activity, and how many of its records held
 * nothing to screen. Immutable; safe for all threads.
 */
public final class FillRates {

  private static final int COLUMNS = FilledField.values().length + 1;

  /** One row an activity: its items, then the filled ones of each field. */
  static final int CELLS = Activity.values().length * COLUMNS;

  /** Nothing was read. */
  public static final FillRates NONE = new FillRates(new long[CELLS], 0, 0);

  private final long[] counts;
  private final long records;
  private final long empty;

  FillRates(long[] counts, long records, long empty) {
    this.counts = counts.clone();
    this.records = records;
    this.empty = empty;
  }

  /** Where the items of a kind are counted; its fields stand behind in their order. */
  @SuppressWarnings("EnumOrdinal") // never written anywhere, and fast
  static int row(Activity kind) {
    return kind.ordinal() * COLUMNS;
  }

  /** Where a field of a kind is counted. */
  @SuppressWarnings("EnumOrdinal")
  static int cell(Activity kind, FilledField field) {
    return row(kind) + 1 + field.ordinal();
  }

  /** Both together. */
  public FillRates plus(FillRates other) {
    long[] sum = counts.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.counts[i];
    }
    return new FillRates(sum, records + other.records, empty + other.empty);
  }

  /** The same with these numbers for one kind and field, as read back from a manifest. */
  public FillRates with(Activity kind, FilledField field, long filled) {
    return replaced(cell(kind, field), filled);
  }

  /** The same with this number of items of a kind. */
  public FillRates with(Activity kind, long items) {
    return replaced(row(kind), items);
  }

  /** The same with these numbers of records. */
  public FillRates withRecords(long converted, long without) {
    return new FillRates(counts, converted, without);
  }

  private FillRates replaced(int cell, long count) {
    long[] changed = counts.clone();
    changed[cell] = count;
    return new FillRates(changed, records, empty);
  }

  /** The kinds there are. */
  public Set<Activity> kinds() {
    EnumSet<Activity> kinds = EnumSet.noneOf(Activity.class);
    for (Activity kind : Activity.values()) {
      if (items(kind) > 0) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** Items of a kind. */
  public long items(Activity kind) {
    return counts[row(kind)];
  }

  /** Items of a kind that have a field. */
  public long filled(Activity kind, FilledField field) {
    return counts[cell(kind, field)];
  }

  /** Records that became items. */
  public long records() {
    return records;
  }

  /** Records in which nothing was found to screen, neither words nor a target. */
  public long empty() {
    return empty;
  }

  /**
   * The share of items that have a field, of the kinds it concerns, from 0 to 1.
   *
   * @return nothing if there is no such item
   */
  public OptionalDouble rate(FilledField field) {
    long items = 0;
    long filled = 0;
    for (Activity kind : Activity.values()) {
      if (field.concerns(kind)) {
        items += items(kind);
        filled += filled(kind, field);
      }
    }
    return items == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) filled / items);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FillRates rates
        && records == rates.records
        && empty == rates.empty
        && Arrays.equals(counts, rates.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts) * 31 + Long.hashCode(records - empty);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("records " + records + ", empty " + empty);
    for (Activity kind : kinds()) {
      text.append(", ").append(kind.code()).append(' ').append(items(kind));
      for (FilledField field : FilledField.values()) {
        text.append(' ').append(field.code()).append('=').append(filled(kind, field));
      }
    }
    return text.toString();
  }
}
