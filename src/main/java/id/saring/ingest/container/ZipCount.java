package id.saring.ingest.container;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * Counts the members in a zip's central directory without holding them, before anything that makes
 * an object of each is let near it. The number that a zip tells of itself is not believed.
 */
final class ZipCount {

  private static final int END = 0x06054B50;
  private static final int END_64 = 0x06064B50;
  private static final int LOCATOR_64 = 0x07064B50;
  private static final int MEMBER = 0x02014B50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LOCATOR_LENGTH = 20;

  private ZipCount() {}

  /**
   * Counts.
   *
   * @param most counting may stop behind this number
   * @throws ZipException if there is no list of members
   */
  static long of(Path path, long most) throws IOException {
    try (SeekableByteChannel file = Files.newByteChannel(path)) {
      long start = start(file);
      file.position(start);
      InputStream in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
      DataInputStream list = new DataInputStream(in);
      long count = 0;
      while (count <= most && isMember(list)) {
        list.skipNBytes(24);
        int tail = little(list) + little(list) + little(list);
        list.skipNBytes(12L + tail);
        count++;
      }
      return count;
    } catch (java.io.EOFException | IllegalArgumentException e) {
      throw new ZipException("no list of members");
    }
  }

  private static boolean isMember(DataInputStream list) throws IOException {
    byte[] signature = list.readNBytes(4);
    return signature.length == 4
        && ByteBuffer.wrap(signature).order(ByteOrder.LITTLE_ENDIAN).getInt() == MEMBER;
  }

  private static int little(DataInputStream in) throws IOException {
    return in.readUnsignedByte() | in.readUnsignedByte() << 8;
  }

  /** Where the list begins: counted back from its end, since bytes may stand before the zip. */
  private static long start(SeekableByteChannel file) throws IOException {
    long length = file.size();
    int span = (int) Math.min(length, END_LENGTH + LONGEST_COMMENT + LOCATOR_LENGTH);
    ByteBuffer tail = read(file, length - span, span);
    for (int i = span - END_LENGTH; i >= 0; i--) {
      if (tail.getInt(i) == END) {
        if (i >= LOCATOR_LENGTH && tail.getInt(i - LOCATOR_LENGTH) == LOCATOR_64) {
          ByteBuffer end = read(file, tail.getLong(i - LOCATOR_LENGTH + 8), 56);
          if (end.getInt(0) == END_64) {
            return end.getLong(48);
          }
        }
        return length - span + i - (tail.getInt(i + 12) & 0xFFFF_FFFFL);
      }
    }
    throw new ZipException("no end of the list of members");
  }

  private static ByteBuffer read(SeekableByteChannel file, long from, int bytes)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    file.position(from);
    while (buffer.hasRemaining()) {
      if (file.read(buffer) < 0) {
        throw new ZipException("the list of members is cut off");
      }
    }
    return buffer;
  }
}
