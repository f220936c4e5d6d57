package id.saring.io.values;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a value class of saring and the constructor that takes them: the components of a
 * record, or the fields of a final class that has a constructor of exactly these. What is made so
 * has passed the checks of its class. Immutable; safe for all threads.
 *
 * @param type the class
 * @param fields its parts in the order of the constructor
 * @param maker the constructor
 */
record Shape(Class<?> type, List<Field> fields, Constructor<?> maker) {

  /** Nothing else is ever made from bytes. */
  private static final String HOUSE = "id.saring.";

  private static final ConcurrentMap<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

  /**
   * The shape of a class.
   *
   * @throws IllegalArgumentException if it is no value class of saring
   */
  static Shape of(Class<?> type) {
    @Nullable Shape known = KNOWN.get(type);
    if (known == null) {
      known = look(type);
      KNOWN.put(type, known);
    }
    return known;
  }

  /**
   * The shape of a class by its name.
   *
   * @throws IllegalArgumentException if there is no such value class of saring
   */
  static Shape named(String name) {
    return of(type(name));
  }

  /**
   * A class of saring by its name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Class<?> type(String name) {
    if (!name.startsWith(HOUSE)) {
      throw new IllegalArgumentException("no class of saring: " + name);
    }
    try {
      return Class.forName(name, true, Shape.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no class of this build: " + name, e);
    }
  }

  private static Shape look(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        fields.add(field);
      }
    }
    Class<?>[] parts = fields.stream().map(Field::getType).toArray(Class<?>[]::new);
    boolean value =
        type.getName().startsWith(HOUSE)
            && Modifier.isFinal(type.getModifiers())
            && fields.stream().allMatch(field -> Modifier.isFinal(field.getModifiers()));
    for (Constructor<?> maker : type.getDeclaredConstructors()) {
      if (value && Arrays.equals(maker.getParameterTypes(), parts)) {
        maker.setAccessible(true);
        return new Shape(type, List.copyOf(fields), maker);
      }
    }
    throw new IllegalArgumentException("no value class of saring: " + type.getName());
  }

  @Nullable Object part(Object value, int number) {
    try {
      return fields.get(number).get(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  Object make(@Nullable Object[] parts) {
    try {
      return maker.newInstance(parts);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(type.getName() + ": " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
