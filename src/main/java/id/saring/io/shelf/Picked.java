package id.saring.io.shelf;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Some values of a list in an order of their own, each changed when it is asked for, so that a
 * choice among values on the disk costs a number each. Immutable if the list is.
 *
 * @param <T> of the values
 */
public final class Picked<T> extends AbstractList<T> implements RandomAccess {

  private final List<T> all;
  private final int[] numbers;
  private final Change<T> change;

  /**
   * What becomes of a value on its way out.
   *
   * @param <T> of the value
   */
  public interface Change<T> {
    /**
     * The changed value.
     *
     * @param place of the value among those picked
     */
    T of(int place, T value);
  }

  private Picked(List<T> all, int[] numbers, Change<T> change) {
    this.all = all;
    this.numbers = numbers;
    this.change = change;
  }

  /** Those with these numbers, as they are. */
  public static <T> Picked<T> of(List<T> all, int[] numbers) {
    return of(all, numbers, (place, value) -> value);
  }

  /** Those with these numbers, changed. */
  public static <T> Picked<T> of(List<T> all, int[] numbers, Change<T> change) {
    return new Picked<>(all, numbers.clone(), change);
  }

  @Override
  public T get(int place) {
    return change.of(place, all.get(numbers[place]));
  }

  @Override
  public int size() {
    return numbers.length;
  }
}
