package id.saring.ingest.table;

import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.io.Message;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A copy of an XLSX on the disk, since a zip is read from its end, checked before a parser sees it:
 * a spreadsheet never has cells or a list of texts so large that they would not fit into memory.
 * Closing it removes the copy.
 */
final class XlsxFile implements Closeable {

  /** Largest file, packed. */
  private static final long MOST_PACKED = 512L << 20;

  /** Largest list of shared texts, unpacked: it alone is held in memory. */
  private static final long MOST_TEXTS = 128L << 20;

  /** Largest sheet, unpacked: a million rows of long posts stay below it. */
  private static final long MOST_SHEET = 8L << 30;

  /** Longest text between two tags; a cell holds 32,767 characters. */
  private static final int MOST_CELL = 1 << 20;

  /** The parser's own answer knows {@code true} only, but spreadsheets write {@code 1}. */
  private static final Pattern FROM_1904 =
      Pattern.compile("\\sdate1904\\s*=\\s*[\"'](?:1|true)[\"']");

  private static final int START_OF_WORKBOOK = 1 << 20;

  private final Path copy;

  private XlsxFile(Path copy) {
    this.copy = copy;
  }

  /**
   * Copies and checks a source.
   *
   * @throws SourceException if it is no XLSX, damaged, or over a limit
   */
  static XlsxFile of(Source source) throws IOException {
    XlsxFile file = new XlsxFile(Files.createTempFile("saring-", ".xlsx"));
    try {
      file.fill(source);
      file.checkZip();
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** A copy on the disk can be read, so what cannot be read in it is damaged. */
  private void checkZip() throws SourceException {
    try {
      check();
    } catch (SourceException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      SourceException broken = broken();
      broken.initCause(e);
      throw broken;
    }
  }

  /** The file is damaged. */
  static SourceException broken() {
    return new SourceException("xlsx-rusak", Message.of("ingest.table-xlsx-broken"));
  }

  private static SourceException tooLarge() {
    return new SourceException("xlsx-terlalu-besar", Message.of("ingest.table-xlsx-too-large"));
  }

  Path path() {
    return copy;
  }

  /** Whether days are counted from 1904. */
  boolean isFrom1904() throws IOException {
    try (ZipFile zip = new ZipFile(copy.toFile(), StandardCharsets.UTF_8)) {
      ZipEntry workbook = zip.getEntry("xl/workbook.xml");
      if (workbook == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(workbook)) {
        String start = new String(in.readNBytes(START_OF_WORKBOOK), StandardCharsets.UTF_8);
        return FROM_1904.matcher(start).find();
      }
    }
  }

  private void fill(Source source) throws IOException {
    try (InputStream in = source.open();
        OutputStream out = Files.newOutputStream(copy)) {
      byte[] block = new byte[1 << 16];
      long size = 0;
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        size += read;
        if (size > MOST_PACKED) {
          throw tooLarge();
        }
        out.write(block, 0, read);
      }
    }
  }

  private void check() throws IOException {
    try (ZipFile zip = new ZipFile(copy.toFile(), StandardCharsets.UTF_8)) {
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw broken();
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String name = entry.getName();
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
          check(zip, entry, name.contains("worksheets/") ? MOST_SHEET : MOST_TEXTS);
        }
      }
    }
  }

  private static void check(ZipFile zip, ZipEntry entry, long most) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] block = new byte[1 << 16];
      long size = 0;
      long text = 0;
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        size += read;
        for (int i = 0; i < read; i++) {
          text = block[i] == '<' ? 0 : text + 1;
          if (text > MOST_CELL) {
            throw tooLarge();
          }
        }
        if (size > most) {
          throw tooLarge();
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(copy);
  }
}
