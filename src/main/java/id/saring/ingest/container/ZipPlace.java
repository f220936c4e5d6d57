package id.saring.ingest.container;

import id.saring.ingest.SourceException;
import id.saring.io.Message;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;

/**
 * Where a member of a zip lies.
 *
 * @param header offset of its local header
 * @param packed bytes it takes
 * @param method how it is packed
 * @param checksum CRC-32 of what is unpacked
 * @param encrypted whether a password is needed
 */
record ZipPlace(long header, long packed, int method, long checksum, boolean encrypted) {

  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int DEFLATED_64 = 9;
  private static final int BZIP2 = 12;

  private static final int SIGNATURE = 0x04034B50;
  private static final int HEADER_LENGTH = 30;
  private static final int NAME_LENGTH_AT = 26;

  /** Whether a method can be read; Windows writes 9 for large files, some programs 12. */
  static boolean isKnown(int method) {
    return method == STORED || method == DEFLATED || method == DEFLATED_64 || method == BZIP2;
  }

  /** Opens the member, unpacked, within the limits; the checksum is looked at behind the end. */
  InputStream open(Path path, Limits limits) throws IOException {
    SeekableByteChannel file = Files.newByteChannel(path);
    try {
      file.position(start(file));
      InputStream bytes = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
      Slice raw = new Slice(bytes, packed);
      return new Bounded(new WholeMember(unpacked(raw), checksum), limits, raw::taken);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** The local header has lengths of its own. */
  private long start(SeekableByteChannel file) throws IOException {
    ByteBuffer local = ByteBuffer.allocate(HEADER_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    if (header < 0 || packed < 0 || header > file.size()) {
      throw damaged();
    }
    file.position(header);
    while (local.hasRemaining()) {
      if (file.read(local) < 0) {
        throw damaged();
      }
    }
    if (local.getInt(0) != SIGNATURE) {
      throw damaged();
    }
    int name = local.getShort(NAME_LENGTH_AT) & 0xFFFF;
    int extra = local.getShort(NAME_LENGTH_AT + 2) & 0xFFFF;
    return header + HEADER_LENGTH + name + extra;
  }

  private InputStream unpacked(InputStream raw) throws IOException {
    return switch (method) {
      case STORED -> raw;
      case DEFLATED -> inflated(raw);
      case DEFLATED_64 -> new Deflate64CompressorInputStream(raw);
      default -> new BZip2CompressorInputStream(raw);
    };
  }

  /** Inflater wants one byte behind raw deflated data. */
  private static InputStream inflated(InputStream raw) {
    Inflater inflater = new Inflater(true);
    InputStream padded = new SequenceInputStream(raw, new ByteArrayInputStream(new byte[1]));
    return new InflaterInputStream(padded, inflater, 1 << 15) {
      @Override
      public void close() throws IOException {
        inflater.end();
        super.close();
      }
    };
  }

  static SourceException damaged() {
    return new SourceException("anggota-rusak", Message.of("ingest.member-damaged"));
  }
}
