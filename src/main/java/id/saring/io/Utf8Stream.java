package id.saring.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads a text of another character set as UTF-8 bytes; broken characters become U+FFFD. */
final class Utf8Stream extends InputStream {

  private final Reader reader;
  private final char[] chars = new char[8192];
  private byte[] bytes = new byte[0];
  private int next;

  /** A high surrogate that waits for the other half of its pair. */
  private int carried;

  Utf8Stream(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return refill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!refill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, target, offset, count);
    next += count;
    return count;
  }

  private boolean refill() throws IOException {
    while (next == bytes.length) {
      int read = reader.read(chars, carried, chars.length - carried);
      int count = carried + Math.max(read, 0);
      if (count == 0) {
        return false;
      }
      carried = read > 0 && Character.isHighSurrogate(chars[count - 1]) ? 1 : 0;
      int whole = count - carried;
      bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
      next = 0;
      if (carried == 1) {
        chars[0] = chars[count - 1];
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
