package id.saring.io.shelf;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Lists one behind the other as one. They must not grow any more.
 *
 * @param <T> of the values
 */
public final class Chained<T> extends AbstractList<T> implements RandomAccess {

  private final List<List<T>> lists;
  private final int[] ends;

  /** Chains lists. */
  public Chained(List<List<T>> lists) {
    this.lists = lists.stream().filter(list -> !list.isEmpty()).toList();
    this.ends = new int[this.lists.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end = Math.addExact(end, this.lists.get(i).size());
      ends[i] = end;
    }
  }

  @Override
  public T get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    int found = Arrays.binarySearch(ends, index);
    int list = found >= 0 ? found + 1 : -found - 1;
    return lists.get(list).get(index - (list == 0 ? 0 : ends[list - 1]));
  }

  @Override
  public int size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }
}
