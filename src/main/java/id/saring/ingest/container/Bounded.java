package id.saring.ingest.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Unpacked bytes, counted against the {@link Limits}. What was read before a limit is passed stays
 * read. Not thread-safe.
 */
final class Bounded extends FilterInputStream {

  private final Limits limits;
  private final LongSupplier packed;
  private long unpacked;

  /**
   * Wraps a stream.
   *
   * @param packed how many packed bytes were taken so far
   */
  Bounded(InputStream in, Limits limits, LongSupplier packed) {
    super(in);
    this.limits = limits;
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    check();
    int read = super.read(target, offset, length);
    unpacked += Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    check();
    long skipped = super.skip(Math.min(bytes, Limits.FREE));
    unpacked += skipped;
    return skipped;
  }

  /** Before the next bytes, so that those already unpacked are still delivered. */
  private void check() throws IOException {
    if (unpacked > limits.unpacked()) {
      throw limits.tooLarge();
    }
    if (limits.isBomb(unpacked, packed.getAsLong())) {
      throw limits.bomb();
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
