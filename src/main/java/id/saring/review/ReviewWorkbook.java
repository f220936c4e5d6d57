package id.saring.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * {@code lembar-tinjauan.xlsx}: the rows of the CSV in the same order and with the same cells, what
 * the columns mean, the night's numbers, and what may be chosen. The same rows give the same bytes.
 * Used by one thread.
 */
public final class ReviewWorkbook {

  /**
   * Rows of one sheet, the header not counted: below Excel's 65,530 links of a sheet, and far below
   * its 1,048,576 rows. What is more stands on a further sheet.
   */
  static final int MOST_ROWS = 50_000;

  private static final String SHEET = "Lembar tinjauan";
  private static final String GUIDE = "Penjelasan";
  private static final String FIGURES = "Angka malam ini";
  private static final String CHOICES = "Pilihan";

  private final List<ReviewRow> rows;
  private final List<NightFigure> figures;
  private final LocalDate date;

  /**
   * Prepares a workbook.
   *
   * @param rows in any order
   * @param figures the night's numbers
   * @param date day of the run, which the file gives as that of its making
   */
  public ReviewWorkbook(List<ReviewRow> rows, List<NightFigure> figures, LocalDate date) {
    this.rows = ReviewSheets.ordered(rows);
    this.figures = List.copyOf(figures);
    this.date = date;
  }

  /**
   * Writes the workbook.
   *
   * @param out where to; closed at the end
   * @param scratch a file that is written and removed on the way
   * @return rows without headers
   * @throws IOException if anything could not be written
   */
  public long writeTo(OutputStream out, Path scratch) throws IOException {
    try (out) {
      try (OutputStream made = Files.newOutputStream(scratch)) {
        write(made);
      }
      SettledZip.copy(scratch, date, out);
    } finally {
      Files.deleteIfExists(scratch);
    }
    return rows.size();
  }

  private void write(OutputStream made) throws IOException {
    try (Workbook workbook = new Workbook(made, "saring", null)) {
      // The order of their making is the order of the tabs.
      List<Worksheet> sheets = new ArrayList<>();
      for (int i = 0; i == 0 || i * MOST_ROWS < rows.size(); i++) {
        sheets.add(workbook.newWorksheet(i == 0 ? SHEET : SHEET + " " + (i + 1)));
      }
      Worksheet guide = workbook.newWorksheet(GUIDE);
      Worksheet numbers = workbook.newWorksheet(FIGURES);
      Worksheet choices = workbook.newWorksheet(CHOICES);
      for (int i = 0; i < sheets.size(); i++) {
        int end = Math.min(rows.size(), (i + 1) * MOST_ROWS);
        new WorkbookRows(sheets.get(i), choices, rows.size() > MOST_ROWS)
            .write(rows.subList(i * MOST_ROWS, end));
      }
      WorkbookPages.guide(guide);
      WorkbookPages.figures(numbers, figures);
      WorkbookPages.choices(choices);
    }
  }

  /**
   * Counts the rows of a workbook that lies on the disk, headers left out.
   *
   * @throws IOException if it cannot be read
   */
  public static long countRows(Path file) throws IOException {
    long count = 0;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        if (sheet.getName().startsWith(SHEET)) {
          try (Stream<Row> lines = sheet.openStream()) {
            count += lines.filter(row -> !row.getCellText(0).isEmpty()).count() - 1;
          }
        }
      }
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      // What the disk does not give comes out of the library as its own, partly checked,
      // exceptions.
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
    return count;
  }
}
