package id.saring.ingest.container;

import id.saring.ingest.SourceException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * Says in our words when a member breaks off or its checksum does not fit; what was unpacked before
 * is delivered first. Not thread-safe.
 */
final class WholeMember extends FilterInputStream {

  private final long checksum;
  private final CRC32 sum = new CRC32();
  private boolean ended;

  /**
   * Wraps unpacked bytes.
   *
   * @param checksum CRC-32 that they should have, or -1 if not known
   */
  WholeMember(InputStream in, long checksum) {
    super(in);
    this.checksum = checksum;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (ended) {
      return -1;
    }
    int read;
    try {
      read = super.read(target, offset, length);
    } catch (SourceException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      ended = true;
      throw damaged(e);
    }
    if (read > 0) {
      sum.update(target, offset, read);
    } else if (read < 0) {
      ended = true;
      if (checksum >= 0 && sum.getValue() != checksum) {
        throw ZipPlace.damaged();
      }
    }
    return read;
  }

  private static SourceException damaged(Exception cause) {
    SourceException damaged = ZipPlace.damaged();
    damaged.initCause(cause);
    return damaged;
  }

  @Override
  public long skip(long bytes) throws IOException {
    byte[] passed = new byte[(int) Math.min(Math.max(0, bytes), 1 << 15)];
    return Math.max(0, read(passed, 0, passed.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
