package id.saring.io.shelf;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.ToLongFunction;

/**
 * A list that grows beyond the memory: its first values are held, the others lie on the disk and
 * are made anew whenever they are asked for. Values may be added by all threads at once; they may
 * be asked for when that is done.
 *
 * @param <T> of its values
 */
public final class Shelved<T> extends AbstractList<T> implements RandomAccess {

  private final Shelf shelf;
  private final Class<T> type;
  private final ToLongFunction<? super T> weight;
  private final List<T> held = new ArrayList<>();
  private long taken;
  private long[] places = new long[0];
  private int placed;
  private boolean full;

  Shelved(Shelf shelf, Class<T> type, ToLongFunction<? super T> weight) {
    this.shelf = shelf;
    this.type = type;
    this.weight = weight;
  }

  /**
   * Adds a value at the end.
   *
   * @throws ShelfException if it cannot be written to the disk
   */
  @Override
  public boolean add(T value) {
    if (hold(value)) {
      return true;
    }
    long place = shelf.write(value);
    synchronized (this) {
      if (placed == places.length) {
        places = Arrays.copyOf(places, Math.max(1024, placed * 2));
      }
      places[placed++] = place;
    }
    return true;
  }

  private synchronized boolean hold(T value) {
    long bytes = weight.applyAsLong(value);
    if (full || !shelf.take(bytes)) {
      full = true;
      return false;
    }
    taken += bytes;
    held.add(value);
    return true;
  }

  /**
   * The value at a place.
   *
   * @throws ShelfException if it cannot be read from the disk
   */
  @Override
  public T get(int index) {
    long place;
    synchronized (this) {
      if (index < held.size()) {
        return held.get(index);
      }
      if (index >= held.size() + placed) {
        throw new IndexOutOfBoundsException(index);
      }
      place = places[index - held.size()];
    }
    return shelf.read(place, type);
  }

  @Override
  public synchronized int size() {
    return held.size() + placed;
  }

  /** Forgets the values and gives their memory back. */
  @Override
  public synchronized void clear() {
    held.clear();
    shelf.give(taken);
    taken = 0;
    placed = 0;
    full = false;
  }
}
