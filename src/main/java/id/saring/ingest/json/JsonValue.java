package id.saring.ingest.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A JSON value in memory. Immutable.
 *
 * <p>Made for reading exports, where any part may be missing: asking for something that is not
 * there gives {@code null}'s value, an empty list or an empty string, never a Java {@code null} and
 * never an exception.
 */
public sealed interface JsonValue {

  /** What a value without parts is. */
  enum Kind {
    STRING,
    NUMBER,
    BOOLEAN,
    NULL
  }

  /**
   * An object; of two equal keys the last one counts.
   *
   * @param members in the order of the file
   */
  record Obj(Map<String, JsonValue> members) implements JsonValue {
    public Obj {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /** An array. */
  record Arr(List<JsonValue> elements) implements JsonValue {
    public Arr {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A value without parts.
   *
   * @param kind what it is
   * @param content the string; the number with all its digits as written; {@code true}, {@code
   *     false}; or empty
   */
  record Scalar(Kind kind, String content) implements JsonValue {
    private static final Scalar NONE = new Scalar(Kind.NULL, "");
  }

  /** The value {@code null}. */
  static JsonValue none() {
    return Scalar.NONE;
  }

  /** The member of that name, or {@code null}'s value. */
  default JsonValue get(String key) {
    if (this instanceof Obj object) {
      JsonValue member = object.members().get(key);
      return member == null ? none() : member;
    }
    return none();
  }

  /** Whether this is an object with a member of that name, be it {@code null}. */
  default boolean has(String key) {
    return this instanceof Obj object && object.members().containsKey(key);
  }

  /** The names of an object's members, in the order of the file. */
  default Set<String> keys() {
    return this instanceof Obj object ? object.members().keySet() : Set.of();
  }

  /** The elements of an array. */
  default List<JsonValue> items() {
    return this instanceof Arr array ? array.elements() : List.of();
  }

  /** A string, or a number as written; empty for everything else. */
  default String text() {
    return this instanceof Scalar scalar
            && (scalar.kind() == Kind.STRING || scalar.kind() == Kind.NUMBER)
        ? scalar.content()
        : "";
  }

  /** Whether this is an object. */
  default boolean isObject() {
    return this instanceof Obj;
  }

  /** Whether this is an array. */
  default boolean isArray() {
    return this instanceof Arr;
  }

  /** Whether this is a string. */
  default boolean isString() {
    return this instanceof Scalar scalar && scalar.kind() == Kind.STRING;
  }

  /** Whether this is {@code null} or was not there. */
  default boolean isNull() {
    return this instanceof Scalar scalar && scalar.kind() == Kind.NULL;
  }

  /** Whether this is {@code true}. */
  default boolean isTrue() {
    return this instanceof Scalar scalar
        && scalar.kind() == Kind.BOOLEAN
        && scalar.content().equals("true");
  }
}
