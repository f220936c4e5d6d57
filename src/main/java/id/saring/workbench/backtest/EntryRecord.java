package id.saring.workbench.backtest;

import id.saring.lexicon.Entry;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one entry would have caught.
 *
 * @param entry the entry, as active
 * @param reach items of the past that lie in its days and in its regions, whatever stands in them
 * @param places where it counts; one item may hold several
 * @param items in which it counts
 * @param accounts that wrote these
 * @param rows items of these that would stand in the sheet through it
 * @param ownRows rows that would not be there without it
 * @param cancelled items in which all of its places are cancelled by something near
 * @param missed items in which it stands and does not count, by why
 * @param months items in which it counts, by {@code yyyy-MM}; empty for no date
 * @param platforms the same by code of the platform
 * @param agencies the same by agency; empty where the roster does not say
 * @param together the same by id of another sign that counts in them too, the most frequent first
 * @param samples some of the items, spread over time
 * @param verdict whether the past can judge it
 */
public record EntryRecord(
    Entry entry,
    long reach,
    long places,
    long items,
    int accounts,
    long rows,
    long ownRows,
    long cancelled,
    Map<String, Long> missed,
    Map<String, Long> months,
    Map<String, Long> platforms,
    Map<String, Long> agencies,
    Map<String, Long> together,
    List<Sample> samples,
    Verdict verdict) {

  public EntryRecord {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(verdict, "verdict");
    samples = List.copyOf(samples);
  }
}
