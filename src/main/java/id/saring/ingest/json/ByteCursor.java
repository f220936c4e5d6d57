package id.saring.ingest.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Walks over the bytes of a stream, knows where it is, and can keep what it walks over. One thread.
 */
final class ByteCursor {

  private static final int PIECE = 64 * 1024;

  private final InputStream in;
  private final int maxKept;
  private final byte[] buffer = new byte[PIECE];
  private int position;
  private int limit;
  private long base;

  private long line = 1;
  private long column = 1;
  private boolean atLineStart = true;
  private int indent;

  private byte[] kept = new byte[0];
  private int keptLength;
  private int keepFrom = -1;
  private boolean tooMuch;

  ByteCursor(InputStream in, int maxKept) {
    this.in = in;
    this.maxKept = maxKept;
  }

  /** The byte ahead (0 to 255), or -1 at the end. */
  int peek() throws IOException {
    return position < limit || fill() ? buffer[position] & 0xFF : -1;
  }

  /** The first byte ahead that is no blank; blanks before it are passed. */
  int peekBehindBlanks() throws IOException {
    int b = peek();
    while (isBlank(b)) {
      next();
      b = peek();
    }
    return b;
  }

  /** Passes the byte ahead; the end must not have been reached. */
  int next() throws IOException {
    int b = peek();
    position++;
    if (b == '\n') {
      line++;
      column = 1;
      indent = 0;
      atLineStart = true;
      return b;
    }
    if ((b & 0xC0) != 0x80) {
      column++;
    }
    if (atLineStart) {
      if (isBlank(b)) {
        indent++;
      } else {
        atLineStart = false;
      }
    }
    return b;
  }

  static boolean isBlank(int b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r';
  }

  /** Offset of the byte ahead. */
  long offset() {
    return base + position;
  }

  /** Line of the byte ahead, from 1. */
  long line() {
    return line;
  }

  /** Column of the byte ahead in characters, from 1. */
  long column() {
    return column;
  }

  /** Number of blanks before the byte ahead if they are all there is on its line, else -1. */
  int indent() {
    return atLineStart ? indent : -1;
  }

  /** Keeps all bytes from here on. */
  void keep() {
    keptLength = 0;
    tooMuch = false;
    keepFrom = position;
  }

  /**
   * Ends keeping.
   *
   * @param length how many of the kept bytes are wanted
   * @return at most as many as may be kept
   */
  byte[] kept(long length) {
    store();
    keepFrom = -1;
    byte[] result = Arrays.copyOf(kept, (int) Math.min(length, keptLength));
    if (kept.length > 1024 * 1024) {
      kept = new byte[0];
    }
    return result;
  }

  /** Whether more bytes were passed than may be kept; to be asked behind {@link #kept}. */
  boolean tooMuch() {
    return tooMuch;
  }

  private boolean fill() throws IOException {
    if (keepFrom >= 0) {
      store();
      keepFrom = 0;
    }
    base += limit;
    position = 0;
    limit = Math.max(0, in.read(buffer, 0, PIECE));
    return limit > 0;
  }

  private void store() {
    int more = Math.min(position - keepFrom, maxKept - keptLength);
    if (more < position - keepFrom) {
      tooMuch = true;
    }
    if (keptLength + more > kept.length) {
      long doubled = Math.max(2L * kept.length, Math.max(1024, keptLength + more));
      kept = Arrays.copyOf(kept, (int) Math.min(doubled, Math.max(maxKept, keptLength + more)));
    }
    System.arraycopy(buffer, keepFrom, kept, keptLength, more);
    keptLength += more;
  }
}
