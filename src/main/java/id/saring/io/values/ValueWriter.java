package id.saring.io.values;

import id.saring.item.RawRecord;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes one value with all that hangs on it. A text is written once, an object once: what one
 * finding shares with the next (its entry, its employee) costs a number. Used by one thread.
 */
public final class ValueWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final IdentityHashMap<Object, Integer> objects = new IdentityHashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private final Common common;
  private int written;

  private ValueWriter(Common common) {
    this.common = common;
  }

  /**
   * A value as bytes.
   *
   * @throws IllegalArgumentException if something in it is no value
   */
  public static byte[] write(Object value) {
    return write(value, Common.NOTHING);
  }

  /**
   * A value as bytes for a reader that holds the same objects in common.
   *
   * @param common what is written as a number
   * @throws IllegalArgumentException if something in it is no value
   */
  public static byte[] write(Object value, Common common) {
    ValueWriter writer = new ValueWriter(common);
    try {
      writer.put(value);
      writer.out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    }
    return writer.bytes.toByteArray();
  }

  private void tag(Tag tag) throws IOException {
    out.writeByte(tag.code());
  }

  private void number(long value) throws IOException {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.writeByte((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private void put(@Nullable Object value) throws IOException {
    if (value == null) {
      tag(Tag.NULL);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Integer whole) {
      tag(Tag.INTEGER);
      out.writeInt(whole);
    } else if (value instanceof Long whole) {
      tag(Tag.LONG);
      out.writeLong(whole);
    } else if (value instanceof Boolean truth) {
      tag(truth ? Tag.TRUE : Tag.FALSE);
    } else if (value instanceof Optional<?> perhaps) {
      tag(perhaps.isPresent() ? Tag.PRESENT : Tag.EMPTY);
      if (perhaps.isPresent()) {
        put(perhaps.get());
      }
    } else if (value instanceof OptionalInt perhaps) {
      tag(perhaps.isPresent() ? Tag.SOME_INT : Tag.NO_INT);
      if (perhaps.isPresent()) {
        out.writeInt(perhaps.getAsInt());
      }
    } else if (common.number(value) != Common.UNKNOWN) {
      tag(Tag.COMMON);
      number(common.number(value));
    } else if (value instanceof Enum<?> constant) {
      tag(Tag.CONSTANT);
      text(constant.getDeclaringClass().getName());
      text(constant.name());
    } else if (!many(value) && !time(value)) {
      object(value);
    }
  }

  private boolean many(Object value) throws IOException {
    if (value instanceof byte[] some) {
      tag(Tag.BYTES);
      number(some.length);
      out.write(some);
    } else if (value instanceof long[] some) {
      tag(Tag.LONGS);
      number(some.length);
      for (long one : some) {
        number(one);
      }
    } else if (value instanceof List<?> some) {
      all(Tag.LIST, some);
    } else if (value instanceof Set<?> some) {
      all(Tag.SET, some);
    } else if (value instanceof Map<?, ?> some) {
      tag(Tag.MAP);
      number(some.size());
      for (Map.Entry<?, ?> entry : some.entrySet()) {
        put(entry.getKey());
        put(entry.getValue());
      }
    } else {
      return false;
    }
    return true;
  }

  private void all(Tag tag, Collection<?> some) throws IOException {
    tag(tag);
    number(some.size());
    for (Object one : some) {
      put(one);
    }
  }

  private boolean time(Object value) throws IOException {
    if (value instanceof Instant instant) {
      tag(Tag.INSTANT);
      out.writeLong(instant.getEpochSecond());
      out.writeInt(instant.getNano());
    } else if (value instanceof LocalDate day) {
      tag(Tag.DAY);
      out.writeLong(day.toEpochDay());
    } else if (value instanceof ZoneId zone) {
      tag(Tag.ZONE);
      text(zone.getId());
    } else {
      return false;
    }
    return true;
  }

  private void text(String text) throws IOException {
    @Nullable Integer before = texts.putIfAbsent(text, written);
    if (before != null) {
      tag(Tag.AGAIN);
      number(before);
      return;
    }
    written++;
    boolean whole = text.codePoints().noneMatch(ValueWriter::isLoneSurrogate);
    byte[] units = whole ? text.getBytes(StandardCharsets.UTF_8) : utf16(text);
    tag(Tag.TEXT);
    out.writeBoolean(whole);
    number(units.length);
    out.write(units);
  }

  private static boolean isLoneSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  /**
   * Unit by unit: no charset keeps half a character, and posts have been cut in the middle of one.
   */
  private static byte[] utf16(String text) {
    ByteBuffer units = ByteBuffer.allocate(2 * text.length());
    units.asCharBuffer().put(text);
    return units.array();
  }

  /** A record is cut out of its block: the rest of the block is nobody's evidence. */
  private void object(Object value) throws IOException {
    @Nullable Integer before = objects.get(value);
    if (before != null) {
      tag(Tag.AGAIN);
      number(before);
      return;
    }
    Object alone = value instanceof RawRecord raw ? raw.detached(Integer.MAX_VALUE) : value;
    Shape shape = Shape.of(value.getClass());
    int type = common.number(shape.type());
    if (type == Common.UNKNOWN) {
      tag(Tag.VALUE);
      text(shape.type().getName());
    } else {
      tag(Tag.VALUE_OF);
      number(type);
    }
    for (int i = 0; i < shape.fields().size(); i++) {
      put(shape.part(alone, i));
    }
    objects.put(value, written++);
  }
}
