package id.saring.ingest.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream, counted. Not thread-safe. */
final class Slice extends FilterInputStream {

  private final long length;
  private long taken;
  private long fence = Long.MAX_VALUE;

  Slice(InputStream in, long length) {
    super(in);
    this.length = length;
  }

  /** How many bytes were read. */
  long taken() {
    return taken;
  }

  /**
   * Lets only so many more bytes through; then reading fails. For headers, which a library holds in
   * memory whatever length they claim.
   */
  void fence(long bytes) {
    fence = bytes > Long.MAX_VALUE - taken ? Long.MAX_VALUE : taken + bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int bytes) throws IOException {
    if (taken >= length) {
      return -1;
    }
    if (taken >= fence) {
      throw new IOException("a header that is too long");
    }
    long most = Math.min(length, fence) - taken;
    int read = super.read(target, offset, (int) Math.min(bytes, most));
    taken += Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(Math.min(bytes, length - taken));
    taken += skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
