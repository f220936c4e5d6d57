package id.saring.io;

/**
 * How well some bytes fit UTF-8.
 *
 * @param multibyte well-formed characters of more than one byte
 * @param broken bytes that belong to no character
 */
record Utf8Census(int multibyte, int broken) {

  /**
   * Counts.
   *
   * @param whole whether a character cut at the end counts as broken
   */
  static Utf8Census of(byte[] bytes, int from, int length, boolean whole) {
    int multibyte = 0;
    int broken = 0;
    int end = from + length;
    int at = from;
    while (at < end) {
      int size = bytes[at] >= 0 ? 1 : sequence(bytes, at, end);
      if (size > 1) {
        multibyte++;
      } else if (size == 0) {
        if (!whole && end - at < 4 && couldGoOn(bytes, at, end)) {
          break;
        }
        broken++;
      }
      at += Math.max(size, 1);
    }
    return new Utf8Census(multibyte, broken);
  }

  /** Length of the well-formed sequence at {@code at}, or 0. */
  private static int sequence(byte[] bytes, int at, int end) {
    int size = size(bytes[at] & 0xFF);
    if (size == 0 || at + size > end) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    boolean sound =
        switch (bytes[at] & 0xFF) {
          case 0xE0 -> second >= 0xA0 && second <= 0xBF;
          case 0xED -> second >= 0x80 && second <= 0x9F;
          case 0xF0 -> second >= 0x90 && second <= 0xBF;
          case 0xF4 -> second >= 0x80 && second <= 0x8F;
          default -> isTail(bytes[at + 1]);
        };
    for (int i = 2; sound && i < size; i++) {
      sound = isTail(bytes[at + i]);
    }
    return sound ? size : 0;
  }

  private static int size(int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    if (lead < 0xE0) {
      return 2;
    }
    return lead < 0xF0 ? 3 : 4;
  }

  private static boolean isTail(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private static boolean couldGoOn(byte[] bytes, int at, int end) {
    if (size(bytes[at] & 0xFF) <= end - at) {
      return false;
    }
    for (int i = at + 1; i < end; i++) {
      if (!isTail(bytes[i])) {
        return false;
      }
    }
    return true;
  }
}
