package id.saring.ingest.whatsapp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines and knows their offsets. A line feed ends a line. A byte order
 * mark at the start belongs to no line. Very long lines come in pieces. One thread.
 */
final class ChatLines {

  /** Bytes of a piece; a header is far shorter. */
  static final int MAX_PIECE = 64 * 1024;

  private final InputStream in;
  private final byte[] buffer = new byte[MAX_PIECE];
  private int from;
  private int to;
  private long base;
  private long line;
  private boolean lineBegins = true;
  private boolean atStart = true;

  ChatLines(InputStream in) {
    this.in = in;
  }

  /** A line with its end, or a piece of one. */
  static final class Line {
    private final byte[] bytes;
    private final long offset;
    private final long number;
    private final boolean whole;

    Line(byte[] bytes, long offset, long number, boolean whole) {
      this.bytes = bytes;
      this.offset = offset;
      this.number = number;
      this.whole = whole;
    }

    /** The bytes with the line end; not to be changed. */
    byte[] bytes() {
      return bytes;
    }

    /** Offset of the first byte in the file. */
    long offset() {
      return offset;
    }

    /** Number of the line, from 1. */
    long number() {
      return number;
    }

    /** Whether this begins a line, and does not go on with a very long one. */
    boolean begins() {
      return whole;
    }

    /** The text without the line end. */
    String text() {
      int end = bytes.length;
      if (end > 0 && bytes[end - 1] == '\n') {
        end--;
      }
      if (end > 0 && bytes[end - 1] == '\r') {
        end--;
      }
      return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
  }

  /** The next line, or null behind the last one. */
  @Nullable Line next() throws IOException {
    int end = lineEnd();
    if (end == from) {
      return null;
    }
    if (lineBegins) {
      line++;
    }
    byte[] bytes = Arrays.copyOfRange(buffer, from, end);
    Line found = new Line(bytes, base + from, line, lineBegins);
    lineBegins = bytes[bytes.length - 1] == '\n';
    from = end;
    return found;
  }

  private int lineEnd() throws IOException {
    int seen = from;
    while (true) {
      for (int i = seen; i < to; i++) {
        if (buffer[i] == '\n') {
          return i + 1;
        }
      }
      seen = to;
      if (to - from == MAX_PIECE) {
        return to;
      }
      int kept = to - from;
      if (!fill()) {
        return to;
      }
      seen = from + kept;
      if (atStart) {
        seen = skipMark();
      }
    }
  }

  private int skipMark() {
    if (to - from < 3) {
      return from;
    }
    atStart = false;
    if (buffer[from] == (byte) 0xEF
        && buffer[from + 1] == (byte) 0xBB
        && buffer[from + 2] == (byte) 0xBF) {
      from += 3;
    }
    return from;
  }

  private boolean fill() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    base += from;
    to -= from;
    from = 0;
    int count = in.read(buffer, to, MAX_PIECE - to);
    to += Math.max(0, count);
    return count > 0;
  }
}
