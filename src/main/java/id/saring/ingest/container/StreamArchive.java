package id.saring.ingest.container;

import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.io.Message;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A container that can only be read from its beginning: tar, packed tar, a zip inside a container,
 * a zip whose list of members is lost. Safe for all threads.
 *
 * <p><b>What it costs.</b> It is unpacked once to list its members. Members of up to 256 KiB are
 * kept in memory on that way, 24 MiB in a whole run. Every other member is read on a second way
 * through it: who asks for members in their order goes on where the last one was closed, so that
 * all of them together cost one more unpacking for each thread that reads. A member behind which
 * all ways have passed costs one from the beginning.
 */
final class StreamArchive implements Archive {

  private final Source packed;
  private final Packing packing;
  private final Limits limits;
  private final Shelf shelf;

  StreamArchive(Source packed, Packing packing, Limits limits, Shelf shelf) {
    this.packed = packed;
    this.packing = packing;
    this.limits = limits;
    this.shelf = shelf;
  }

  /**
   * What was found.
   *
   * @param entries members in the order in which they lie
   * @param problem why listing ended too early, if so
   */
  record Listing(List<Entry> entries, Optional<SourceException> problem) {}

  /** Reads through the container once. What cannot be listed is a problem beside what can. */
  Listing list(Allowance allowance) {
    List<Entry> entries = new ArrayList<>();
    try (Cursor cursor = begin()) {
      for (ArchiveEntry next = next(cursor); next != null; next = next(cursor)) {
        if (Cursor.isFile(next)) {
          allowance.member();
          add(cursor, next, entries, allowance);
        } else if (packing == Packing.TAR) {
          cursor.drain(null, limits);
        }
      }
      return new Listing(entries, Optional.empty());
    } catch (SourceException e) {
      return new Listing(entries, Optional.of(e));
    } catch (IOException | RuntimeException e) {
      return new Listing(entries, Optional.of(damaged(entries.size(), e)));
    }
  }

  /** Every entry of a tar was read to its end before, so that only the next header is ahead. */
  private @Nullable ArchiveEntry next(Cursor cursor) throws IOException {
    return packing == Packing.TAR ? cursor.nextOfPlainHeader() : cursor.next();
  }

  /** A member that breaks off is listed first: what stands in it before the damage can be read. */
  private void add(Cursor cursor, ArchiveEntry next, List<Entry> entries, Allowance allowance)
      throws IOException {
    MemberName name = name(next);
    int place = cursor.place();
    entries.add(new Entry(name, place, Math.max(-1, next.getSize())));
    if (next instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
      return; // reading says so
    }
    ByteArrayOutputStream copy =
        FileNames.isNoise(name.text()) ? null : new ByteArrayOutputStream();
    long size = cursor.drain(copy, allowance.limits());
    if (!allowance.takes(size)) {
      throw limits.tooLarge();
    }
    entries.set(entries.size() - 1, new Entry(name, place, size));
    if (copy != null && size <= Shelf.MOST_MEMBER) {
      shelf.keep(this, place, copy.toByteArray());
    }
  }

  private static SourceException damaged(int whole, Exception cause) {
    SourceException damaged =
        new SourceException(
            "wadah-rusak", Message.of("ingest.container-damaged", String.valueOf(whole)));
    damaged.initCause(cause);
    return damaged;
  }

  private static MemberName name(ArchiveEntry entry) {
    if (entry instanceof ZipArchiveEntry zip) {
      return ZipDirectory.name(zip);
    }
    String name = entry.getName();
    boolean bytes = name.chars().allMatch(c -> c < 0x100);
    return bytes ? MemberName.of(name.getBytes(StandardCharsets.ISO_8859_1)) : MemberName.of(name);
  }

  private Cursor begin() throws IOException {
    Slice in = new Slice(new BufferedInputStream(packed.open(), 1 << 16), Long.MAX_VALUE);
    return new Cursor(
        this,
        packing == Packing.TAR
            ? new TarArchiveInputStream(in, StandardCharsets.ISO_8859_1.name())
            : new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, false, true),
        in);
  }

  @Override
  public InputStream open(int place) throws IOException {
    byte @Nullable [] kept = shelf.member(this, place);
    if (kept != null) {
      return new ByteArrayInputStream(kept);
    }
    Cursor taken = shelf.take(this, place);
    Cursor cursor = taken == null ? begin() : taken;
    try {
      cursor.goTo(place);
      return cursor.member(limits);
    } catch (SourceException e) {
      cursor.close();
      throw e;
    } catch (IOException | RuntimeException e) {
      cursor.close();
      throw damaged(place, e);
    }
  }

  /** A cursor that was read from; where it broke nobody can go on. */
  void giveBack(Cursor cursor, boolean broken) throws IOException {
    if (broken) {
      cursor.close();
    } else {
      shelf.giveBack(cursor);
    }
  }
}
