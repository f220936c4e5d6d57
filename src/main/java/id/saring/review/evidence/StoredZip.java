package id.saring.review.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip with one form for one content: entries sorted, not compressed, of one time. So the same
 * files give the same bytes on every machine, a reader can ask for exactly these bytes, and nothing
 * in it can grow when it is unpacked. Pure functions.
 */
final class StoredZip {

  /** Most entries that are read. */
  static final int MOST_ENTRIES = 5_000;

  /** The first moment that a zip can name. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?");

  private StoredZip() {}

  /** Why a file is no such zip. */
  enum Fault {
    /** Not a zip, cut off, or bytes that contradict their checksum. */
    DAMAGED,
    /** An entry with a name that points elsewhere, or that stands there twice. */
    NAME,
    /** An entry that is compressed, or too many of them. */
    FORM,
    /** Something beside the entries was changed. */
    CONTAINER
  }

  /** A file is no such zip. */
  static final class FaultException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Fault fault;
    private final String entry;

    FaultException(Fault fault, String entry) {
      super(fault + " " + entry);
      this.fault = fault;
      this.entry = entry;
    }

    Fault fault() {
      return fault;
    }

    /** Where, or empty. */
    String entry() {
      return entry;
    }
  }

  /** Packs files by name. */
  static byte[] write(SortedMap<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var file : files.entrySet()) {
        requireName(file.getKey());
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(EPOCH);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.getValue().length);
        CRC32 sum = new CRC32();
        sum.update(file.getValue());
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  private static void requireName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name for an entry: " + name);
    }
  }

  /**
   * Takes the files out, into memory: nothing is ever unpacked to a disk.
   *
   * @throws FaultException if it is anything but what {@link #write} gives
   */
  static SortedMap<String, byte[]> read(byte[] zip) throws FaultException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    String at = "";
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        at = entry.getName();
        if (!NAME.matcher(at).matches() || files.containsKey(at)) {
          throw new FaultException(Fault.NAME, at);
        }
        if (entry.getMethod() != ZipEntry.STORED || files.size() == MOST_ENTRIES) {
          throw new FaultException(Fault.FORM, at);
        }
        files.put(at, in.readAllBytes());
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new FaultException(Fault.DAMAGED, at);
    }
    if (files.isEmpty()) {
      throw new FaultException(Fault.DAMAGED, "");
    }
    if (!Arrays.equals(write(files), zip)) {
      throw new FaultException(Fault.CONTAINER, "");
    }
    return files;
  }
}
