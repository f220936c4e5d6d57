package id.saring.io.values;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ValueWriter} wrote. Rows of the lexicon and of the roster, which nearly every
 * finding names, are kept once for all values that one reader reads. Used by one thread.
 */
public final class ValueReader {

  private static final List<String> TABLES = List.of("id.saring.lexicon.", "id.saring.roster.");

  private final Map<Object, Object> rows = new HashMap<>();
  private final List<Object> seen = new ArrayList<>();
  private final Common common;
  private ByteBuffer in = ByteBuffer.allocate(0);

  /** A reader of values that were written whole. */
  public ValueReader() {
    this(Common.NOTHING);
  }

  /**
   * A reader.
   *
   * @param common what the writer had in common with it
   */
  public ValueReader(Common common) {
    this.common = common;
  }

  /**
   * The next value.
   *
   * @param bytes all of one value
   * @param type what it is
   * @throws IllegalArgumentException if the bytes are no such value of this build
   */
  public <T> T read(byte[] bytes, Class<T> type) {
    in = ByteBuffer.wrap(bytes);
    seen.clear();
    @Nullable Object value = get();
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException("no " + type.getName());
    }
    return type.cast(value);
  }

  private long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private @Nullable Object get() {
    return switch (Tag.of(in.get())) {
      case NULL -> null;
      case AGAIN -> seen.get((int) number());
      case TEXT -> text();
      case INTEGER -> in.getInt();
      case LONG -> in.getLong();
      case TRUE -> true;
      case FALSE -> false;
      case BYTES -> bytes((int) number());
      case LONGS -> longs((int) number());
      case LIST -> list((int) number());
      case SET -> Collections.unmodifiableSet(new LinkedHashSet<>(list((int) number())));
      case MAP -> map((int) number());
      case EMPTY -> Optional.empty();
      case PRESENT -> Optional.ofNullable(get());
      case NO_INT -> OptionalInt.empty();
      case SOME_INT -> OptionalInt.of(in.getInt());
      case INSTANT -> Instant.ofEpochSecond(in.getLong(), in.getInt());
      case DAY -> LocalDate.ofEpochDay(in.getLong());
      case ZONE -> ZoneId.of(word());
      case CONSTANT -> constant(word(), word());
      case VALUE -> value(Shape.named(word()));
      case COMMON -> common.at((int) number());
      case VALUE_OF -> value(Shape.of((Class<?>) common.at((int) number())));
    };
  }

  private String word() {
    if (get() instanceof String word) {
      return word;
    }
    throw new IllegalArgumentException("no text at " + in.position());
  }

  private byte[] bytes(int length) {
    byte[] some = new byte[length];
    in.get(some);
    return some;
  }

  private long[] longs(int length) {
    long[] some = new long[length];
    for (int i = 0; i < length; i++) {
      some[i] = number();
    }
    return some;
  }

  private String text() {
    boolean whole = in.get() != 0;
    byte[] units = bytes((int) number());
    String text =
        whole
            ? new String(units, StandardCharsets.UTF_8)
            : ByteBuffer.wrap(units).asCharBuffer().toString();
    seen.add(text);
    return text;
  }

  private List<@Nullable Object> list(int size) {
    List<@Nullable Object> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(get());
    }
    return Collections.unmodifiableList(list);
  }

  private Map<@Nullable Object, @Nullable Object> map(int size) {
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      @Nullable Object key = get();
      map.put(key, get());
    }
    return Collections.unmodifiableMap(map);
  }

  private static Object constant(String type, String name) {
    for (Object constant : Shape.type(type).getEnumConstants()) {
      if (constant instanceof Enum<?> one && one.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + name + " in " + type);
  }

  private Object value(Shape shape) {
    @Nullable Object[] parts = new Object[shape.fields().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = get();
    }
    Object value = shape.make(parts);
    String name = shape.type().getName();
    if (TABLES.stream().anyMatch(name::startsWith)) {
      @Nullable Object known = rows.putIfAbsent(value, value);
      value = known == null ? value : known;
    }
    seen.add(value);
    return value;
  }
}
