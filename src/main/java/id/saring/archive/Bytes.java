package id.saring.archive;

import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * Numbers and texts one behind the other. Numbers take seven bits a byte, texts are UTF-8 behind
 * their length. Lone surrogates, which UTF-8 cannot hold, come back as they were: such a text is
 * written as UTF-16, marked by an odd length.
 */
final class Bytes {

  /** Grows; used again for the next item. Belongs to one thread. */
  static final class Writer {
    private byte[] bytes = new byte[1024];
    private int size;

    void clear() {
      size = 0;
    }

    BytesRef ref() {
      return new BytesRef(bytes, 0, size);
    }

    private void room(int more) {
      if (size + more > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
      }
    }

    void number(long value) {
      room(10);
      long rest = value;
      while ((rest & ~0x7FL) != 0) {
        bytes[size++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[size++] = (byte) rest;
    }

    /** A number that may be below zero. */
    void signed(long value) {
      number((value << 1) ^ (value >> 63));
    }

    void raw(byte[] some) {
      room(some.length);
      System.arraycopy(some, 0, bytes, size, some.length);
      size += some.length;
    }

    void text(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      if (isWhole(text)) {
        number((long) utf8.length << 1);
        raw(utf8);
      } else {
        byte[] utf16 = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
          utf16[2 * i] = (byte) (text.charAt(i) >> 8);
          utf16[2 * i + 1] = (byte) text.charAt(i);
        }
        number(((long) utf16.length << 1) | 1);
        raw(utf16);
      }
    }

    private static boolean isWhole(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
          if (Character.isLowSurrogate(c)
              || i + 1 == text.length()
              || !Character.isLowSurrogate(text.charAt(i + 1))) {
            return false;
          }
          i++;
        }
      }
      return true;
    }
  }

  /** Reads what {@link Writer} wrote; every method throws at a damaged place. */
  static final class Reader {
    private final byte[] bytes;
    private final int end;
    private int at;

    Reader(BytesRef from) {
      this.bytes = from.bytes;
      this.at = from.offset;
      this.end = from.offset + from.length;
    }

    private void require(long more) throws EOFException {
      if (more < 0 || more > end - at) {
        throw new EOFException("an archived item ends too early");
      }
    }

    long number() throws EOFException {
      long value = 0;
      for (int shift = 0; shift < 64; shift += 7) {
        require(1);
        byte b = bytes[at++];
        value |= (b & 0x7FL) << shift;
        if (b >= 0) {
          return value;
        }
      }
      throw new EOFException("an archived number does not end");
    }

    int small() throws EOFException {
      long value = number();
      if (value < 0 || value > Integer.MAX_VALUE) {
        throw new EOFException("an archived number is too large");
      }
      return (int) value;
    }

    long signed() throws EOFException {
      long value = number();
      return (value >>> 1) ^ -(value & 1);
    }

    byte[] raw(int length) throws EOFException {
      require(length);
      byte[] some = Arrays.copyOfRange(bytes, at, at + length);
      at += length;
      return some;
    }

    String text() throws EOFException {
      long head = number();
      int length = (int) (head >>> 1);
      require(head >>> 1);
      if ((head & 1) == 1 && length % 2 == 1) {
        throw new EOFException("an archived text ends within a character");
      }
      int from = at;
      at += length;
      return (head & 1) == 0
          ? new String(bytes, from, length, StandardCharsets.UTF_8)
          : units(from, length / 2);
    }

    private String units(int from, int count) {
      char[] units = new char[count];
      for (int i = 0; i < count; i++) {
        units[i] = (char) ((bytes[from + 2 * i] & 0xFF) << 8 | (bytes[from + 2 * i + 1] & 0xFF));
      }
      return new String(units);
    }

    boolean isAtEnd() {
      return at == end;
    }
  }

  private Bytes() {}
}
