package id.saring.spark;

import id.saring.ingest.ndjson.LineStretch;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a stretch and no more. Used by one thread. */
final class Stretch extends FilterInputStream {

  private long left;

  /**
   * Goes to where the stretch begins.
   *
   * @param in the file from its beginning
   * @throws IOException if it ends before
   */
  Stretch(InputStream in, LineStretch stretch) throws IOException {
    super(in);
    this.left = stretch.length() < 0 ? Long.MAX_VALUE : stretch.length();
    in.skipNBytes(stretch.offset());
  }

  @Override
  public int read() throws IOException {
    int read = left > 0 ? in.read() : -1;
    left -= read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = in.read(target, from, (int) Math.min(length, left));
    left -= Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = in.skip(Math.min(bytes, left));
    left -= skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
