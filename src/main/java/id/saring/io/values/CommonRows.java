package id.saring.io.values;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What lives as long as a run anyway: rows of the lexicon, constants, classes. Rows of the roster
 * do not: it may have millions, and makes them when they are asked for. An object has its number
 * from the first time that it is asked for. Safe for all threads.
 */
public final class CommonRows implements Common {

  private static final ClassValue<Boolean> LIVES =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          String name = type.getName();
          return type == Class.class
              || Enum.class.isAssignableFrom(type)
              || name.startsWith("id.saring.lexicon.");
        }
      };

  private final Map<Same, Integer> numbers = new ConcurrentHashMap<>();
  private final Map<Integer, Object> rows = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** An object as itself, whatever it equals. */
  private record Same(Object object) {
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
      return other instanceof Same same && same.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  @Override
  public int number(Object value) {
    if (!LIVES.get(value.getClass())) {
      return UNKNOWN;
    }
    return numbers.computeIfAbsent(
        new Same(value),
        same -> {
          int number = next.getAndIncrement();
          rows.put(number, value);
          return number;
        });
  }

  @Override
  public Object at(int number) {
    @Nullable Object row = rows.get(number);
    if (row == null) {
      throw new IllegalArgumentException("no object has the number " + number);
    }
    return row;
  }
}
