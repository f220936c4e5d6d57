package id.saring.ingest.container;

import id.saring.ingest.SourceException;
import id.saring.io.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip on the disk by its list of members (central directory). The list is read once; a member is
 * then opened where it lies, in constant time. Immutable.
 */
final class ZipDirectory implements Archive {

  private final Path path;
  private final Limits limits;
  private final List<ZipPlace> places = new ArrayList<>();
  private final BitSet tooMuch = new BitSet();
  private final List<Entry> entries = new ArrayList<>();

  private ZipDirectory(Path path, Limits limits) {
    this.path = path;
    this.limits = limits;
  }

  /**
   * Reads the list of members.
   *
   * @throws SourceException if it holds too many members
   * @throws ZipException if the list is missing or damaged
   */
  static ZipDirectory of(Path path, Allowance allowance) throws IOException {
    if (ZipCount.of(path, allowance.membersLeft()) > allowance.membersLeft()) {
      throw allowance.limits().tooMany();
    }
    ZipDirectory directory = new ZipDirectory(path, allowance.limits());
    try (SeekableByteChannel file = Files.newByteChannel(path); // of any file system
        ZipFile zip =
            ZipFile.builder().setSeekableByteChannel(file).setIgnoreLocalFileHeader(true).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (!entry.isDirectory() && !isLink(entry)) {
          allowance.member();
          directory.add(entry, allowance);
        }
      }
    } catch (SourceException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
    return directory;
  }

  private static ZipException damaged(Exception cause) {
    ZipException damaged = new ZipException(String.valueOf(cause.getMessage()));
    damaged.initCause(cause);
    return damaged;
  }

  static boolean isLink(ZipArchiveEntry entry) {
    return (entry.getUnixMode() & UnixStat.FILE_TYPE_FLAG) == UnixStat.LINK_FLAG;
  }

  private void add(ZipArchiveEntry entry, Allowance allowance) {
    MemberName name = name(entry);
    if (!FileNames.isNoise(name.text()) && !allowance.takes(entry.getSize())) {
      tooMuch.set(places.size());
    }
    entries.add(new Entry(name, places.size(), entry.getSize()));
    places.add(
        new ZipPlace(
            entry.getLocalHeaderOffset(),
            entry.getCompressedSize(),
            entry.getMethod(),
            entry.getCrc(),
            entry.getGeneralPurposeBit().usesEncryption()));
  }

  /** The name by the Unicode field if there is one, else by its bytes. */
  static MemberName name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean known =
        raw == null
            || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD
            || entry.getNameSource() == ZipArchiveEntry.NameSource.NAME_WITH_EFS_FLAG;
    return known ? MemberName.of(entry.getName()) : MemberName.of(raw);
  }

  /** The members in the order in which they lie. */
  List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  @Override
  public InputStream open(int place) throws IOException {
    if (tooMuch.get(place)) {
      throw limits.tooLarge();
    }
    ZipPlace found = places.get(place);
    requireReadable(found.encrypted(), found.method());
    return found.open(path, limits);
  }

  /** Refuses what is locked or packed by a method that is not read. */
  static void requireReadable(boolean encrypted, int method) throws SourceException {
    if (encrypted) {
      throw new SourceException("terkunci", Message.of("ingest.member-locked"));
    }
    if (!ZipPlace.isKnown(method)) {
      throw new SourceException(
          "cara-pak-asing", Message.of("ingest.member-method", String.valueOf(method)));
    }
  }
}
