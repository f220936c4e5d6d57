package id.saring.review.back;

import id.saring.io.CsvRow;
import id.saring.io.CsvRows;
import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.review.SheetColumn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a review sheet however it was saved: CSV with semicolons, commas or TABs, in UTF-8, UTF-16
 * or Windows-1252; XLSX, with macros too. Rows may be sorted and deleted, columns moved. Nothing is
 * changed in the file.
 */
public final class SheetReader {

  /** How many rows may stand above the header, such as a title. */
  private static final int MOST_ROWS_ABOVE = 20;

  private SheetReader() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableSheetException if it is no review sheet with decisions
   * @throws IOException if the file cannot be read
   */
  public static ReturnedSheet read(Path path) throws IOException {
    SheetKind kind = SheetKind.of(path);
    if (kind.refusal().isPresent()) {
      throw new UnreadableSheetException(kind.refusal().get());
    }
    Collector rows = new Collector(TableProblem.fileName(path));
    if (kind == SheetKind.CSV) {
      try (InputStream in = Files.newInputStream(path);
          CsvRows csv = CsvRows.open(in)) {
        readCsv(csv, rows);
      }
    } else {
      if (kind == SheetKind.XLSX_WITH_MACROS) {
        rows.note(Message.of("review.sheet-macros"));
      }
      WorkbookRows.read(path, rows);
    }
    return rows.sheet();
  }

  private static void readCsv(CsvRows csv, Collector rows) throws IOException {
    List<CsvRow> first = new ArrayList<>();
    CsvRow row = csv.next();
    while (row != null && first.size() < MOST_ROWS_ABOVE) {
      first.add(row);
      row = csv.next();
    }
    if (csv.decoding().isWindows1252()) {
      rows.note(Message.of("review.sheet-windows-1252"));
    }
    int header = SheetHeader.find(first.stream().map(CsvRow::cells).toList());
    rows.begin(first.isEmpty() ? List.of() : first.get(Math.max(0, header)).cells(), header >= 0);
    for (CsvRow one : first.subList(header + 1, first.size())) {
      rows.add(one);
    }
    while (row != null) {
      rows.add(row);
      row = csv.next();
    }
  }

  /** Gathers the rows of one file, below one header or, in a workbook, several. */
  static final class Collector {
    private final String file;
    private final List<ReturnedRow> rows = new ArrayList<>();
    private final List<TableProblem> problems = new ArrayList<>();
    private @Nullable SheetHeader header;

    Collector(String file) {
      this.file = file;
    }

    void note(Message message) {
      problems.add(TableProblem.warning(file, 0, "", "", message));
    }

    /**
     * Begins a table.
     *
     * @param known whether the cells are a header of ours
     * @throws UnreadableSheetException if there is nothing to decide by
     */
    void begin(List<String> cells, boolean known) throws UnreadableSheetException {
      String names = String.join(", ", cells.stream().filter(c -> !c.isBlank()).limit(12).toList());
      if (!known) {
        throw new UnreadableSheetException(
            Message.of(names.isEmpty() ? "review.sheet-empty" : "review.sheet-foreign", names));
      }
      SheetHeader begun = new SheetHeader(cells);
      if (!begun.has(SheetColumn.KEPUTUSAN)) {
        throw new UnreadableSheetException(Message.of("review.sheet-without-decisions", names));
      }
      if (!begun.has(SheetColumn.ID_TEMUAN)) {
        note(Message.of("review.sheet-without-ids"));
      }
      if (!begun.unknown().isEmpty()) {
        note(Message.of("review.sheet-columns-unknown", String.join(", ", begun.unknown())));
      }
      header = begun;
    }

    private void add(CsvRow row) {
      if (!row.record().isSound()) {
        Message broken = Message.of("review.row-broken");
        problems.add(TableProblem.error(file, row.record().line(), "", "", broken));
      } else if (!row.isEmpty()) {
        add(row.cells(), row.record().line());
      }
    }

    void add(List<String> cells, long line) {
      if (header == null || header.isRepeatedBy(cells)) {
        return;
      }
      Message fault = header.fault(cells).orElse(null);
      if (fault != null) {
        problems.add(TableProblem.error(file, line, "", "", fault));
      } else {
        rows.add(new ReturnedRow(file, line, header.cells(cells)));
      }
    }

    private ReturnedSheet sheet() {
      return new ReturnedSheet(file, rows, problems);
    }
  }
}
