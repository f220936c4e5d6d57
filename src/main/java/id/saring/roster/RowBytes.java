package id.saring.roster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Puts numbers and texts one behind the other, as {@link RowCursor} reads them. Not thread-safe.
 */
final class RowBytes {

  private byte[] bytes = new byte[256];
  private int length;

  void clear() {
    length = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  void octet(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  /** A number from 0, the smaller the shorter. */
  void number(long value) {
    room(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** A number of either sign, the nearer to 0 the shorter. */
  void signed(long value) {
    number(value << 1 ^ value >> 63);
  }

  /** A text as UTF-8 behind its length. */
  void text(String text) {
    int size = text.length();
    room(size);
    int at = length + (size < 0x80 ? 1 : 5);
    room(size + 5);
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || size >= 0x80) {
        encoded(text.getBytes(StandardCharsets.UTF_8));
        return;
      }
      bytes[at++] = (byte) c;
    }
    bytes[length] = (byte) size;
    length = at;
  }

  private void encoded(byte[] text) {
    number(text.length);
    room(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.addExact(length, Math.max(more, length)));
    }
  }
}
