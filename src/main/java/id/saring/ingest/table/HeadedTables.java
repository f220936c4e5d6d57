package id.saring.ingest.table;

import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.io.Message;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a source, whatever it is: an XLSX (a table for each sheet that has one), a page
 * with a table, or text. Its bytes decide and not its name, since many a {@code .xls} is a page.
 * Used by one thread.
 */
public final class HeadedTables implements Closeable {

  private final @Nullable Workbook workbook;
  private @Nullable HeadedTable single;
  private @Nullable HeadedTable current;

  private HeadedTables(@Nullable Workbook workbook, @Nullable HeadedTable single) {
    this.workbook = workbook;
    this.single = single;
  }

  /** What the first bytes of a file tell. */
  public enum Storage {
    /** Excel since 2007. */
    XLSX,
    /** Excel before 2007, which is not read. */
    OLD_EXCEL,
    /** A page. */
    HTML,
    /** Anything else. */
    TEXT;

    /** Looks at the first bytes; a few hundred are enough. */
    public static Storage of(byte[] head) {
      if (starts(head, 'P', 'K', 3, 4)) {
        return XLSX;
      }
      if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
        return OLD_EXCEL;
      }
      String text = new String(head, 0, Math.min(head.length, 8192), StandardCharsets.UTF_8);
      String ascii = text.replace("\u0000", "").replace("\uFEFF", "").replace("\uFFFD", "");
      return HtmlTable.isHtml(ascii) ? HTML : TEXT;
    }

    private static boolean starts(byte[] head, int... magic) {
      for (int i = 0; i < magic.length; i++) {
        if (head.length <= i || (head[i] & 0xFF) != magic[i]) {
          return false;
        }
      }
      return true;
    }

    /** The word for {@code inspect}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * Opens a source.
   *
   * @throws SourceException if it holds no table, is damaged or over a limit
   * @throws IOException if it cannot be read
   */
  public static HeadedTables open(Source source, HeaderFinder finder) throws IOException {
    byte[] head;
    try (InputStream in = source.open()) {
      head = in.readNBytes(8192);
    }
    return switch (Storage.of(head)) {
      case XLSX -> new HeadedTables(Workbook.open(source, finder), null);
      case OLD_EXCEL -> throw new SourceException("xls-lama", Message.of("ingest.table-xls-old"));
      case HTML -> new HeadedTables(null, HtmlTable.open(source, finder));
      case TEXT -> new HeadedTables(null, DialectCsv.open(source, finder));
    };
  }

  /**
   * Goes to the next table; the one before is closed.
   *
   * @return null behind the last one
   */
  public @Nullable HeadedTable next() throws IOException {
    if (workbook != null) {
      return workbook.next();
    }
    if (current != null) {
      current.close();
    }
    current = single;
    single = null;
    return current;
  }

  @Override
  public void close() throws IOException {
    if (workbook != null) {
      workbook.close();
    }
    if (single != null) {
      single.close();
    }
    if (current != null) {
      current.close();
    }
  }
}
