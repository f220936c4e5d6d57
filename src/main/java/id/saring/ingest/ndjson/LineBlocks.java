package id.saring.ingest.ndjson;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into blocks of whole lines. A line longer than the limit comes as a block of its
 * own that holds only its beginning; its rest is passed over. Used by one thread.
 */
public final class LineBlocks {

  /** Bytes of a usual block. */
  static final int BLOCK = 1 << 20;

  /** Bytes of the longest line that is read: no real record comes near. */
  static final int LONGEST_LINE = 16 << 20;

  /** Bytes that are kept of a line that is too long. */
  private static final int KEPT = 1 << 13;

  private final InputStream in;
  private final int blockSize;
  private final int longestLine;
  private byte[] rest = new byte[0];
  private long line = 1;
  private long offset;
  private boolean ended;
  private @Nullable IOException broken;

  /** Cuts with the usual sizes. */
  public LineBlocks(InputStream in) {
    this(in, BLOCK, LONGEST_LINE);
  }

  /**
   * Cuts a stream that begins somewhere in a file.
   *
   * @param line number of its first line in the file, from 1
   * @param offset of its first byte in the file
   */
  public LineBlocks(InputStream in, long line, long offset) {
    this(in);
    this.line = line;
    this.offset = offset;
  }

  LineBlocks(InputStream in, int blockSize, int longestLine) {
    this.in = in;
    this.blockSize = blockSize;
    this.longestLine = longestLine;
  }

  /**
   * Returns the next block, or null at the end.
   *
   * @throws IOException if the stream cannot be read any further
   */
  public @Nullable LineBlock next() throws IOException {
    if (ended && rest.length == 0) {
      return end();
    }
    byte[] bytes = Arrays.copyOf(rest, Math.max(blockSize, rest.length));
    int length = rest.length;
    rest = new byte[0];
    while (true) {
      length += ended ? 0 : fill(bytes, length);
      ended |= length < bytes.length;
      int cut = ended ? length : lastLineEnd(bytes, length);
      if (cut > 0) {
        rest = Arrays.copyOfRange(bytes, cut, length);
        return block(bytes, cut);
      }
      if (ended) {
        return end();
      }
      if (length >= longestLine) {
        return overlong(bytes, length);
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(longestLine, bytes.length * 2L));
    }
  }

  /** Where the next block begins in the file. */
  long offset() {
    return offset;
  }

  /** Number of the next block's first line in the file. */
  long line() {
    return line;
  }

  /** Whether a reading that begins at the next block cuts the same blocks from there on. */
  boolean mayBeginHere() {
    return rest.length <= blockSize;
  }

  /**
   * Fills an array as far as the stream goes. A stream that breaks off ends here, and its fault is
   * told after what was read has been handed over.
   */
  private int fill(byte[] bytes, int from) {
    int filled = 0;
    try {
      while (from + filled < bytes.length) {
        int read = in.read(bytes, from + filled, bytes.length - from - filled);
        if (read < 0) {
          break;
        }
        filled += read;
      }
    } catch (IOException e) {
      broken = e;
      ended = true;
    }
    return filled;
  }

  private @Nullable LineBlock end() throws IOException {
    if (broken != null) {
      throw broken;
    }
    return null;
  }

  private static int lastLineEnd(byte[] bytes, int length) {
    for (int i = length - 1; i >= 0; i--) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }

  private LineBlock block(byte[] bytes, int length) {
    LineBlock block = new LineBlock(bytes, length, line, offset, false);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    offset += length;
    return block;
  }

  private LineBlock overlong(byte[] bytes, int length) {
    LineBlock block = new LineBlock(Arrays.copyOf(bytes, KEPT), KEPT, line, offset, true);
    long passed = length;
    byte[] buffer = new byte[1 << 16];
    search:
    while (true) {
      int read = fill(buffer, 0);
      ended |= read < buffer.length;
      if (read == 0) {
        break;
      }
      for (int i = 0; i < read; i++) {
        if (buffer[i] == '\n') {
          passed += i + 1;
          rest = Arrays.copyOfRange(buffer, i + 1, read);
          break search;
        }
      }
      passed += read;
    }
    line++;
    offset += passed;
    return block;
  }
}
