package id.saring.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides a sheet among analysts: nobody shares a row, copies of one text stay with one person, and
 * everybody gets about as many rows and about as many strong ones. Pure.
 */
public final class Shards {

  private Shards() {}

  /**
   * Divides rows.
   *
   * <p>Texts are dealt in the order of the sheet, the strongest first, each to whoever has the
   * fewest rows so far. The result depends on the rows alone.
   *
   * @param rows in any order
   * @param count how many shards, at least one; some are empty if there are fewer texts
   */
  public static List<List<ReviewRow>> of(Collection<ReviewRow> rows, int count) {
    List<List<ReviewRow>> shards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shards.add(new ArrayList<>());
    }
    Map<String, Integer> sizes = new HashMap<>();
    rows.forEach(row -> sizes.merge(row.group(), 1, Integer::sum));
    Map<String, Integer> owner = new HashMap<>();
    long[] load = new long[count];
    for (ReviewRow row : ReviewSheets.ordered(rows)) {
      Integer known = owner.get(row.group());
      int shard = known == null ? lightest(load) : known;
      if (known == null) {
        owner.put(row.group(), shard);
        load[shard] += sizes.getOrDefault(row.group(), 0);
      }
      shards.get(shard).add(row);
    }
    return shards.stream().map(List::copyOf).toList();
  }

  private static int lightest(long[] load) {
    int lightest = 0;
    for (int i = 1; i < load.length; i++) {
      if (load[i] < load[lightest]) {
        lightest = i;
      }
    }
    return lightest;
  }
}
