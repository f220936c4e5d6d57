package id.saring.io.values;

/** What comes next in the bytes; written as its ordinal. */
enum Tag {
  NULL,
  AGAIN,
  TEXT,
  INTEGER,
  LONG,
  TRUE,
  FALSE,
  BYTES,
  LONGS,
  LIST,
  SET,
  MAP,
  EMPTY,
  PRESENT,
  NO_INT,
  SOME_INT,
  INSTANT,
  DAY,
  ZONE,
  CONSTANT,
  VALUE,
  COMMON,
  VALUE_OF;

  private static final Tag[] ALL = values();

  @SuppressWarnings("EnumOrdinal") // both ends run the same build
  byte code() {
    return (byte) ordinal();
  }

  static Tag of(int code) {
    if (code < 0 || code >= ALL.length) {
      throw new IllegalArgumentException("no such tag: " + code);
    }
    return ALL[code];
  }
}
