package id.saring.io.shelf;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file for what one run puts aside. Nobody else can read it, and it has no name as soon as it is
 * open (where the system allows that), so that a killed run leaves nothing behind. It is made when
 * something is written first. Safe for all threads.
 */
final class Scratch implements Closeable {

  private static final int BUFFER = 1 << 20;

  /** Bytes read at once: nearly every record lies whole within. */
  private static final int GUESS = 8 << 10;

  private final Path folder;
  private byte[] tail = new byte[0];
  private int filled;
  private long flushed;
  private @Nullable FileChannel file;

  /**
   * Prepares a file.
   *
   * @param folder where it is made; the folder too, if it is not there
   */
  Scratch(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** Writes a record and returns its place. */
  synchronized long add(byte[] record) throws IOException {
    long place = flushed + filled;
    put(ByteBuffer.allocate(Integer.BYTES).putInt(record.length).array());
    put(record);
    return place;
  }

  private void put(byte[] bytes) throws IOException {
    if (filled + bytes.length > tail.length) {
      flush();
      tail = new byte[Math.max(BUFFER, bytes.length)];
    }
    System.arraycopy(bytes, 0, tail, filled, bytes.length);
    filled += bytes.length;
  }

  private FileChannel file() throws IOException {
    FileChannel open = file;
    if (open == null) {
      Files.createDirectories(folder);
      Path path = Files.createTempFile(folder, ".saring-", ".sementara");
      open =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      file = open;
    }
    return open;
  }

  private void flush() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(tail, 0, filled);
    while (bytes.hasRemaining()) {
      flushed += file().write(bytes, flushed);
    }
    filled = 0;
  }

  /** Reads the record at a place that {@link #add} gave. */
  byte[] read(long place) throws IOException {
    FileChannel from;
    long end;
    synchronized (this) {
      if (place >= flushed) {
        int start = (int) (place - flushed);
        int length = ByteBuffer.wrap(tail).getInt(start);
        return copy(tail, start + Integer.BYTES, length, place);
      }
      if (filled > 0 && place + GUESS > flushed) {
        flush(); // the record may lie on both sides
      }
      from = file();
      end = flushed;
    }
    ByteBuffer first = ByteBuffer.allocate((int) Math.min(GUESS, end - place));
    fill(from, first, place);
    int length = first.getInt(0);
    if (length <= first.capacity() - Integer.BYTES) {
      return copy(first.array(), Integer.BYTES, length, place);
    }
    ByteBuffer whole = ByteBuffer.allocate(length);
    fill(from, whole, place + Integer.BYTES);
    return whole.array();
  }

  private static byte[] copy(byte[] bytes, int from, int length, long place) throws IOException {
    if (length < 0 || length > bytes.length - from) {
      throw new EOFException("no record at " + place);
    }
    return Arrays.copyOfRange(bytes, from, from + length);
  }

  private static void fill(FileChannel from, ByteBuffer bytes, long place) throws IOException {
    while (bytes.hasRemaining()) {
      if (from.read(bytes, place + bytes.position()) < 0) {
        throw new EOFException("no record at " + place);
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
