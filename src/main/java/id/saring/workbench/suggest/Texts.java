package id.saring.workbench.suggest;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;

/** Numbers of texts, each once, rising. Belongs to one thread while it grows. */
final class Texts implements Iterable<Integer> {

  private int[] numbers = new int[4];
  private int size;

  /** Adds a number that is not smaller than the last one. */
  void add(int number) {
    if (size > 0 && numbers[size - 1] == number) {
      return;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  @Override
  public Iterator<Integer> iterator() {
    return IntStream.of(numbers).limit(size).iterator();
  }

  /** How many stand in both lists. */
  int common(Texts other) {
    int common = 0;
    int j = 0;
    for (int i = 0; i < size; i++) {
      while (j < other.size && other.numbers[j] < numbers[i]) {
        j++;
      }
      if (j < other.size && other.numbers[j] == numbers[i]) {
        common++;
      }
    }
    return common;
  }
}
