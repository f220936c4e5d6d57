package id.saring.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * A window on a stream that begins at the current record and grows to the right as far as the
 * splitter looks. Bytes once handed out are never overwritten: a full block is left to the records
 * that point into it and a new one begun.
 */
final class CsvBytes implements Closeable {

  private static final int BLOCK = 128 * 1024;

  private final InputStream in;
  private byte[] block = new byte[BLOCK];
  private int from;
  private int end;
  private long base;
  private boolean atEnd;

  CsvBytes(InputStream in) {
    this.in = in;
  }

  /** The block; index {@link #from()} is the first byte of the window. */
  byte[] block() {
    return block;
  }

  int from() {
    return from;
  }

  /** Number of bytes in the window. */
  int available() {
    return end - from;
  }

  /** Offset of the window's first byte in the stream. */
  long offset() {
    return base + from;
  }

  /** Whether the window reaches over {@code position}, reading more if need be. */
  boolean has(int position) throws IOException {
    while (position >= end - from) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  /** Lets the window begin {@code length} bytes further right. */
  void skip(int length) {
    from += length;
  }

  /** Skips over the next line end without keeping anything; returns 1, or 0 at the end. */
  int skipLine() throws IOException {
    while (has(0)) {
      while (from < end) {
        byte b = block[from++];
        if (b == '\n') {
          return 1;
        }
        if (b == '\r') {
          if (has(0) && block[from] == '\n') {
            from++;
          }
          return 1;
        }
      }
    }
    return 0;
  }

  private boolean more() throws IOException {
    if (atEnd) {
      return false;
    }
    if (end == block.length) {
      int tail = end - from;
      byte[] next = new byte[Math.max(BLOCK, tail * 2)];
      System.arraycopy(block, from, next, 0, tail);
      base += from;
      from = 0;
      end = tail;
      block = next;
    }
    int read = in.read(block, end, block.length - end);
    if (read < 0) {
      atEnd = true;
      return false;
    }
    end += read;
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
