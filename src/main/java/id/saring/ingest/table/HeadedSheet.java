package id.saring.ingest.table;

import id.saring.ingest.Source;
import id.saring.io.Message;
import id.saring.item.RawRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a {@link Workbook}, with a header in one of its first rows. A sheet has no bytes of
 * its own for a row, so the raw record is its cells, parted by TABs. Used by one thread.
 */
public final class HeadedSheet implements HeadedTable {

  private final Source source;
  private final Sheet sheet;
  private final SheetCells cells;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final List<Line> first = new ArrayList<>();
  private final ColumnNames columns;
  private final int header;
  private final boolean known;
  private int passed;
  private long number;

  /** A row of the sheet with its number there, from 1. */
  private record Line(List<String> cells, int row) {}

  HeadedSheet(Source source, Sheet sheet, SheetCells cells, HeaderFinder finder, long numberBefore)
      throws IOException {
    this.source = source;
    this.sheet = sheet;
    this.cells = cells;
    this.number = numberBefore;
    this.stream = sheet.openStream();
    this.rows = stream.iterator();
    try {
      for (Line line = read(); line != null; line = read()) {
        first.add(line);
        if (first.size() == HeaderFinder.MOST_ROWS) {
          break;
        }
      }
    } catch (IOException | RuntimeException e) {
      stream.close();
      throw e;
    }
    int found = finder.find(first.stream().map(Line::cells).toList());
    this.known = found >= 0;
    this.header = known ? found : firstFilled();
    this.columns = new ColumnNames(first.isEmpty() ? List.of() : first.get(header).cells());
    this.passed = header + 1;
  }

  private int firstFilled() {
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i).cells().size() > 1) {
        return i;
      }
    }
    return 0;
  }

  /** The next row that has anything in it. */
  private @Nullable Line read() throws IOException {
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        List<String> texts = cells.of(row);
        if (!texts.isEmpty()) {
          return new Line(texts, row.getRowNum());
        }
      }
      return null;
    } catch (RuntimeException e) {
      throw Workbook.broken(e);
    }
  }

  boolean isHeaderKnown() {
    return known;
  }

  boolean isEmpty() {
    return first.isEmpty();
  }

  long number() {
    return number;
  }

  @Override
  public Source source() {
    return source;
  }

  @Override
  public ColumnNames columns() {
    return columns;
  }

  @Override
  public List<List<String>> preamble() {
    return first.stream().limit(header).map(Line::cells).toList();
  }

  @Override
  public List<List<String>> sample() {
    return first.stream().skip(header + 1L).map(Line::cells).toList();
  }

  @Override
  public List<Message> notices() {
    return sheet.getVisibility() == SheetVisibility.VISIBLE
        ? List.of()
        : List.of(Message.of("ingest.table-xlsx-hidden", sheet.getName()));
  }

  @Override
  public HeadedCsv.@Nullable Row next() throws IOException {
    Line line = passed < first.size() ? first.get(passed++) : read();
    if (line == null) {
      return null;
    }
    number++;
    RawRecord raw = RawRecord.ofText(String.join("\t", line.cells()));
    HeadedRow row = new HeadedRow(columns, line.cells(), number, line.row(), -1, raw);
    boolean repeated = ColumnNames.cleaned(line.cells()).equals(columns.names());
    return new HeadedCsv.Row(row, RowShape.isBlank(line.cells()), repeated, null);
  }

  @Override
  public void close() {
    stream.close();
  }
}
