package id.saring.ingest.container;

import id.saring.ingest.SourceException;
import id.saring.io.Message;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952), several streams behind each other as one, padding of zeros allowed. Not
 * thread-safe.
 *
 * <p>The JDK's own stream says nothing about bytes behind the packed ones, and commons-compress
 * loses what it had already unpacked in the call that finds a fault. Here every whole byte before a
 * fault is delivered first, and each fault has its own message: cut off, damaged, or more behind it
 * that is not packed.
 */
final class Gunzip extends InputStream {

  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int DEFLATE = 8;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] block = new byte[1 << 16];
  private int from;
  private int to;
  private long taken;
  private boolean inStream;
  private boolean ended;

  /**
   * Begins to unpack.
   *
   * @param in the packed bytes; closed with this stream
   * @throws IOException if they do not begin like gzip
   */
  Gunzip(InputStream in) throws IOException {
    this.in = in;
    if (next() != 0x1F || next() != 0x8B) {
      throw damaged();
    }
    header();
  }

  /** How many packed bytes were read. */
  long packed() {
    return taken;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      if (!inStream) {
        goOn();
        continue;
      }
      int made = inflate(target, offset, length);
      if (made > 0) {
        checksum.update(target, offset, made);
        return made;
      }
      if (inflater.finished()) {
        trailer();
      } else if (inflater.needsDictionary()) {
        throw damaged();
      } else if (!feed()) {
        throw cut();
      }
    }
    return -1;
  }

  private int inflate(byte[] target, int offset, int length) throws IOException {
    try {
      return inflater.inflate(target, offset, length);
    } catch (DataFormatException e) {
      throw damaged();
    }
  }

  private boolean feed() throws IOException {
    if (!fill()) {
      return false;
    }
    inflater.setInput(block, from, to - from);
    from = to;
    return true;
  }

  private boolean fill() throws IOException {
    if (from < to) {
      return true;
    }
    int read = in.read(block);
    from = 0;
    to = Math.max(0, read);
    taken += to;
    return read > 0;
  }

  private int next() throws IOException {
    if (!fill()) {
      throw cut();
    }
    return block[from++] & 0xFF;
  }

  private void header() throws IOException {
    if (next() != DEFLATE) {
      throw damaged();
    }
    int flags = next();
    pass(6);
    if ((flags & HAS_EXTRA) != 0) {
      pass(next() | next() << 8);
    }
    if ((flags & HAS_NAME) != 0) {
      passText();
    }
    if ((flags & HAS_COMMENT) != 0) {
      passText();
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      pass(2);
    }
    inflater.reset();
    checksum.reset();
    inStream = true;
  }

  private void pass(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void passText() throws IOException {
    int c = next();
    while (c != 0) {
      c = next();
    }
  }

  private void trailer() throws IOException {
    from = to - inflater.getRemaining();
    inStream = false;
    long sum = number();
    long size = number();
    if (sum != checksum.getValue() || size != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      ended = true;
      throw damaged();
    }
  }

  private long number() throws IOException {
    return next() | next() << 8 | next() << 16 | (long) next() << 24;
  }

  /** Behind one packed stream: another one, padding, the end, or something foreign. */
  private void goOn() throws IOException {
    while (fill()) {
      int b = next();
      if (b == 0x1F && fill() && next() == 0x8B) {
        header();
        return;
      }
      if (b != 0) {
        ended = true;
        throw new SourceException("gzip-ekor", Message.of("ingest.gzip-garbage"));
      }
    }
    ended = true;
  }

  private static IOException cut() {
    SourceException cut = new SourceException("gzip-terpotong", Message.of("ingest.gzip-cut"));
    cut.initCause(new EOFException());
    return cut;
  }

  private static SourceException damaged() {
    return new SourceException("gzip-rusak", Message.of("ingest.gzip-damaged"));
  }

  @Override
  public void close() throws IOException {
    ended = true;
    inflater.end();
    in.close();
  }
}
