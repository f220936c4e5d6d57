package id.saring.ingest.container;

import id.saring.ingest.SourceException;
import id.saring.io.Message;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * One way through a container from its beginning. It keeps the first bytes of the member where it
 * stands, so that looking at a member and then reading it is one way, not two. Used by one thread
 * at a time.
 */
final class Cursor implements Closeable {

  /** More than any look at the beginning of a member takes. */
  private static final int KEPT = 96 << 10;

  /** Longest header of a tar, with the long name that it may carry. */
  private static final long MOST_HEADER = 1 << 20;

  private final StreamArchive archive;
  private final ArchiveInputStream<?> in;
  private final Slice packed;
  private long takenBefore;
  private final byte[] start = new byte[KEPT];
  private int kept;
  private long read;
  private int place = -1;
  private @Nullable ArchiveEntry entry;

  /**
   * Begins a way.
   *
   * @param packed the bytes that {@code in} reads
   */
  Cursor(StreamArchive archive, ArchiveInputStream<?> in, Slice packed) {
    this.archive = archive;
    this.in = in;
    this.packed = packed;
  }

  StreamArchive archive() {
    return archive;
  }

  /** Number of the member where it stands, folders counted too, from 0. */
  int place() {
    return place;
  }

  /** Whether a member, from its first byte, can be read from here on. */
  boolean canReach(int wanted) {
    return place < wanted || (place == wanted && read == kept);
  }

  /**
   * Goes to the next entry.
   *
   * @return null behind the last one
   */
  @Nullable ArchiveEntry next() throws IOException {
    entry = in.getNextEntry();
    takenBefore = packed.taken();
    place++;
    kept = 0;
    read = 0;
    return entry;
  }

  /** Goes to the next entry if it has a header of a size that is met in practice. */
  @Nullable ArchiveEntry nextOfPlainHeader() throws IOException {
    packed.fence(MOST_HEADER);
    ArchiveEntry next = next();
    packed.fence(Long.MAX_VALUE);
    return next;
  }

  /** Whether the entry is a file, not a folder, link or device. */
  static boolean isFile(ArchiveEntry entry) {
    if (entry instanceof TarArchiveEntry tar) {
      return tar.isFile() && !tar.isLink() && !tar.isSymbolicLink();
    }
    return !entry.isDirectory() && !(entry instanceof ZipArchiveEntry z && ZipDirectory.isLink(z));
  }

  /** Goes to a member ahead. */
  void goTo(int wanted) throws IOException {
    while (place < wanted) {
      if (next() == null) {
        throw ZipPlace.damaged();
      }
    }
  }

  /** The member where it stands, from its first byte. Closing gives the cursor back. */
  InputStream member(Limits limits) throws IOException {
    requireReadable();
    return new Bounded(new WholeMember(new View(), -1), limits, this::packed);
  }

  private void requireReadable() throws SourceException {
    if (entry instanceof ZipArchiveEntry zip) {
      ZipDirectory.requireReadable(zip.getGeneralPurposeBit().usesEncryption(), zip.getMethod());
      if (!in.canReadEntryData(zip)) {
        throw new SourceException(
            "cara-pak-asing", Message.of("ingest.member-method", String.valueOf(zip.getMethod())));
      }
    }
  }

  /** Bytes of the container that the current member took so far. */
  private long packed() {
    return packed.taken() - takenBefore;
  }

  /**
   * Passes over the rest of the member.
   *
   * @param copy takes it, or null
   */
  long drain(@Nullable OutputStream copy, Limits limits) throws IOException {
    InputStream member = new Bounded(new View(), limits, this::packed); // closing would end the way
    byte[] block = new byte[1 << 16];
    long size = 0;
    for (int n = member.read(block); n >= 0; n = member.read(block)) {
      size += n;
      if (copy != null && size <= Shelf.MOST_MEMBER) {
        copy.write(block, 0, n);
      }
    }
    return size;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Reads the kept beginning, then the stream. */
  private final class View extends InputStream {
    private int at;
    private boolean broken;
    private boolean closed;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (at < kept) {
        int n = Math.min(length, kept - at);
        System.arraycopy(start, at, target, offset, n);
        at += n;
        return n;
      }
      try {
        int n = in.read(target, offset, length);
        if (n > 0) {
          keep(target, offset, n);
        }
        return n;
      } catch (IOException | RuntimeException e) {
        broken = true;
        throw e;
      }
    }

    private void keep(byte[] target, int offset, int n) {
      if (read == kept && n <= start.length - kept) {
        System.arraycopy(target, offset, start, kept, n);
        kept += n;
        at = kept;
      }
      read += n;
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        archive.giveBack(Cursor.this, broken);
      }
    }
  }
}
