package id.saring.roster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks over what {@link RowBytes} put down. Used by one thread. */
final class RowCursor {

  private final byte[] bytes;
  private int at;

  RowCursor(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int octet() {
    return bytes[at++] & 0xFF;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  long signed() {
    long folded = number();
    return folded >>> 1 ^ -(folded & 1);
  }

  String text() {
    int length = (int) number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  void skipText() {
    int length = (int) number();
    at += length;
  }

  /** Steps over a text and tells whether it is this one. */
  boolean isText(String wanted) {
    int length = (int) number();
    int from = at;
    at += length;
    if (length < wanted.length()) {
      return false; // no UTF-16 unit is less than a byte
    }
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      if (c >= 0x80 || bytes[from + i] < 0) {
        return new String(bytes, from, length, StandardCharsets.UTF_8).equals(wanted);
      }
      if (bytes[from + i] != c) {
        return false;
      }
    }
    return length == wanted.length();
  }

  /** Whether here stands what somebody is about to put down. */
  boolean holds(RowBytes row) {
    return bytes.length - at >= row.length()
        && Arrays.equals(bytes, at, at + row.length(), row.bytes(), 0, row.length());
  }
}
