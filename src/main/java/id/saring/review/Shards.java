package id.saring.review;

import id.saring.io.shelf.Picked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
  public static List<List<ReviewRow>> of(List<ReviewRow> rows, int count) {
    List<ReviewRow> ordered = ReviewSheets.ordered(rows);
    if (count == 1) {
      return List.of(ordered);
    }
    Map<String, Integer> owner = new HashMap<>();
    long[] load = new long[count];
    List<IntStream.Builder> shards = Stream.generate(IntStream::builder).limit(count).toList();
    for (int i = 0; i < ordered.size(); i++) {
      ReviewRow row = ordered.get(i);
      Integer known = owner.get(row.group());
      int shard = known == null ? lightest(load) : known;
      if (known == null) {
        owner.put(row.group(), shard);
        load[shard] += Long.parseLong(row.cells().getOrDefault(SheetColumn.ULANG, "1"));
      }
      shards.get(shard).add(i);
    }
    return shards.stream()
        .<List<ReviewRow>>map(numbers -> Picked.of(ordered, numbers.build().toArray()))
        .toList();
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
