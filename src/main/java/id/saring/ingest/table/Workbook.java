package id.saring.ingest.table;

import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of an XLSX that hold a table, one after the other: those with a known header, in the
 * order of the file. A hidden sheet is taken only if no visible one has such a header; if none has,
 * the first sheet with anything in it. Rows are streamed. Used by one thread.
 */
public final class Workbook implements Closeable {

  private final Source source;
  private final XlsxFile file;
  private final ReadableWorkbook book;
  private final SheetCells cells;
  private final Deque<Sheet> waiting = new ArrayDeque<>();
  private final HeaderFinder finder;
  private @Nullable HeadedSheet current;

  private Workbook(Source source, XlsxFile file, ReadableWorkbook book, HeaderFinder finder)
      throws IOException {
    this.source = source;
    this.cells = new SheetCells(file.isFrom1904());
    this.file = file;
    this.book = book;
    this.finder = finder;
  }

  /**
   * Opens a source and looks at the beginning of each sheet.
   *
   * @throws SourceException if it is no XLSX, damaged, or over a limit
   * @throws IOException if it cannot be read
   */
  public static Workbook open(Source source, HeaderFinder finder) throws IOException {
    XlsxFile file = XlsxFile.of(source);
    try {
      ReadableWorkbook book = book(file);
      Workbook workbook = new Workbook(source, file, book, finder);
      workbook.choose();
      return workbook;
    } catch (SourceException e) {
      file.close();
      throw e;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw broken(e);
    }
  }

  /** Small writers leave the styles out; then nothing in the file is a date. */
  private static ReadableWorkbook book(XlsxFile file) throws IOException {
    try {
      return new ReadableWorkbook(file.path().toFile(), new ReadingOptions(true, true));
    } catch (ExcelReaderException e) {
      return new ReadableWorkbook(file.path().toFile(), new ReadingOptions(false, true));
    }
  }

  /** Its bytes have been read before, so whatever a parser cannot read is damaged. */
  static SourceException broken(Exception cause) {
    SourceException broken = XlsxFile.broken();
    broken.initCause(cause);
    return broken;
  }

  private void choose() throws IOException {
    List<Sheet> visible = new ArrayList<>();
    List<Sheet> hidden = new ArrayList<>();
    List<Sheet> filled = new ArrayList<>();
    for (Sheet sheet : book.getSheets().toList()) {
      try (HeadedSheet table = new HeadedSheet(source, sheet, cells, finder, 0)) {
        if (table.isHeaderKnown()) {
          (sheet.getVisibility() == SheetVisibility.VISIBLE ? visible : hidden).add(sheet);
        } else if (!table.isEmpty()) {
          filled.add(sheet);
        }
      }
    }
    if (!visible.isEmpty()) {
      waiting.addAll(visible);
    } else if (!hidden.isEmpty()) {
      waiting.addAll(hidden);
    } else if (!filled.isEmpty()) {
      waiting.add(filled.get(0));
    }
  }

  /**
   * Goes to the next sheet; the one before is closed.
   *
   * @return null behind the last one
   */
  public @Nullable HeadedSheet next() throws IOException {
    long number = current == null ? 0 : current.number();
    if (current != null) {
      current.close();
      current = null;
    }
    Sheet sheet = waiting.poll();
    if (sheet != null) {
      current = new HeadedSheet(source, sheet, cells, finder, number);
    }
    return current;
  }

  @Override
  public void close() throws IOException {
    try (XlsxFile removed = file;
        ReadableWorkbook closed = book) {
      assert removed != null && closed != null;
      if (current != null) {
        current.close();
      }
    }
  }
}
