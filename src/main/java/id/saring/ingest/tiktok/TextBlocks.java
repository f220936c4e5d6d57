package id.saring.ingest.tiktok;

import id.saring.item.RawRecord;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text file of a download into blocks. A block begins at a line with a date, so that blank
 * lines within a comment do not end it. Used by one thread.
 */
final class TextBlocks implements Closeable {

  /** The line with which every record begins. */
  static final Pattern DATE =
      Pattern.compile("\uFEFF?Date: [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}(?: UTC)?\\s*");

  private static final int MAX_BYTES = 1024 * 1024;

  private final InputStream in;
  private byte @Nullable [] ahead;
  private long offset;
  private long line;

  TextBlocks(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /**
   * One block.
   *
   * @param raw its bytes without the line ends behind it
   * @param start its first byte
   * @param line its first line, from 1
   * @param dated whether it begins with a date; if not, it stands before the first record
   * @param tooLarge whether only its beginning is kept
   */
  record Block(RawRecord raw, long start, long line, boolean dated, boolean tooLarge) {}

  /**
   * Goes to the next block that is not blank.
   *
   * @return null at the end
   */
  @Nullable Block next() throws IOException {
    byte[] first = ahead == null ? readLine() : ahead;
    ahead = null;
    while (first != null && text(first).isBlank()) {
      first = readLine();
    }
    if (first == null) {
      return null;
    }
    long start = offset - first.length;
    long firstLine = line;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(first, 0, first.length);
    boolean tooLarge = false;
    byte[] next = readLine();
    while (next != null && !isDate(next)) {
      tooLarge |= bytes.size() + next.length > MAX_BYTES;
      if (!tooLarge) {
        bytes.write(next, 0, next.length);
      }
      next = readLine();
    }
    ahead = next;
    return new Block(trimmed(bytes.toByteArray()), start, firstLine, isDate(first), tooLarge);
  }

  private static RawRecord trimmed(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] >= 0 && bytes[length - 1] <= ' ') {
      length--;
    }
    return new RawRecord(bytes, 0, length);
  }

  private static boolean isDate(byte[] bytes) {
    return bytes.length < 60 && DATE.matcher(text(bytes)).matches();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A line with its end, at most as long as a block may be; longer ones come in pieces. */
  private byte @Nullable [] readLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
    int b = in.read();
    while (b >= 0) {
      bytes.write(b);
      if (b == '\n' || bytes.size() > MAX_BYTES) {
        break;
      }
      b = in.read();
    }
    if (bytes.size() == 0) {
      return null;
    }
    offset += bytes.size();
    line++;
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
