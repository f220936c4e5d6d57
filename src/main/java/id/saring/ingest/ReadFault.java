package id.saring.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The system did not give the bytes of a file: a fault of the disk, the network, permissions, not
 * of what stands in the file. Another attempt may succeed, so nobody may go on as if there were no
 * more in it.
 */
public final class ReadFault extends IOException {

  private static final long serialVersionUID = 1L;

  private ReadFault(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** The same bytes, of which it can be told why they end. */
  public static InputStream telling(InputStream file) {
    return new FilterInputStream(file) {
      @Override
      public int read() throws IOException {
        try {
          return in.read();
        } catch (IOException e) {
          throw new ReadFault(e);
        }
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
          return in.read(bytes, offset, length);
        } catch (IOException e) {
          throw new ReadFault(e);
        }
      }
    };
  }

  /** A file that cannot be opened. */
  public static ReadFault of(IOException cause) {
    return new ReadFault(cause);
  }

  /**
   * For those who can do without another file: its damage may be passed over, since it is told
   * where that file is read itself, but not that it could not be read just now.
   *
   * @throws UncheckedIOException if it could not be read
   */
  public static void passOn(IOException fault) {
    if (fault instanceof ReadFault) {
      throw new UncheckedIOException(fault);
    }
  }
}
