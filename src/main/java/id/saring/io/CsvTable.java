package id.saring.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small table with a header that people maintain in a spreadsheet, as a file of the lexicon. Read
 * whole ({@link CsvTableStream} reads row by row what may be large); delimiter and character set
 * are found by themselves ({@link CsvRows}).
 *
 * <p>Column names are trimmed and lower-cased. Empty rows are passed over; rows that cannot be read
 * safely (stray quote, too many or too few cells, which would shift words into the wrong column)
 * are left out and listed as errors in {@link #problems()}. Immutable.
 */
public final class CsvTable {

  /** The largest file read, in bytes. */
  public static final int LIMIT = 64 << 20;

  private final String file;
  private final String sha256;
  private final String encoding;
  private final List<String> columns;
  private final List<Row> rows;
  private final List<TableProblem> problems;

  private CsvTable(
      String file,
      String sha256,
      String encoding,
      List<String> columns,
      List<Row> rows,
      List<TableProblem> problems) {
    this.file = file;
    this.sha256 = sha256;
    this.encoding = encoding;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
    this.problems = List.copyOf(problems);
  }

  /**
   * Reads a file; problems name it by its path as given.
   *
   * @throws IOException if the file cannot be read
   */
  public static CsvTable read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return read(TableProblem.fileName(path), in.readNBytes(LIMIT + 1));
    }
  }

  /** Reads the bytes of a file; problems call it {@code file}. */
  public static CsvTable read(String file, byte[] bytes) {
    try (CsvTableStream table = CsvTableStream.open(file, new ByteArrayInputStream(bytes))) {
      if (bytes.length > LIMIT) {
        Message tooBig = Message.of("io.csv-too-big", LIMIT >> 20);
        TableProblem problem = TableProblem.error(file, 0, "", "", tooBig);
        String sha256 = table.sha256();
        return new CsvTable(file, sha256, table.encoding(), List.of(), List.of(), List.of(problem));
      }
      List<TableProblem> problems = new ArrayList<>(table.headProblems());
      List<Row> rows = new ArrayList<>();
      for (Row row = table.next(problems::add); row != null; row = table.next(problems::add)) {
        rows.add(row);
      }
      return new CsvTable(file, table.sha256(), table.encoding(), table.columns(), rows, problems);
    } catch (IOException e) {
      throw new IllegalStateException("reading bytes in memory cannot fail", e);
    }
  }

  /** The file as problems name it. */
  public String file() {
    return file;
  }

  /** SHA-256 of the file's bytes. */
  public String sha256() {
    return sha256;
  }

  /** The character set found, for example {@code UTF-8} or {@code windows-1252}. */
  public String encoding() {
    return encoding;
  }

  /** The names of the columns, trimmed and in lower case; nameless ones are empty strings. */
  public List<String> columns() {
    return columns;
  }

  /** Whether there is a column of this name (lower case). */
  public boolean has(String column) {
    return columns.contains(column);
  }

  /** The rows that can be read safely, in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  /** What is wrong with the table itself, in the order of the file. */
  public List<TableProblem> problems() {
    return problems;
  }

  /** One row below the header. Immutable. */
  public static final class Row {
    private final CsvTableHeader header;
    private final CsvRow row;

    Row(CsvTableHeader header, CsvRow row) {
      this.header = header;
      this.row = row;
    }

    /** Number of the row's first line in the file, from 1. */
    public long line() {
      return row.record().line();
    }

    /**
     * Returns the cell below a column, without blanks around it.
     *
     * @param column name in any case
     * @return empty if the cell is empty or there is no such column
     */
    public String cell(String column) {
      return CsvTableHeader.trim(row.cell(header.index(column)));
    }

    /** A problem of this row that leaves it unused; takes the value from the cell. */
    public TableProblem error(String column, Message message) {
      return TableProblem.error(header.file(), line(), column, cell(column), message);
    }

    /** A problem of this row that only wants to be known; takes the value from the cell. */
    public TableProblem warning(String column, Message message) {
      return TableProblem.warning(header.file(), line(), column, cell(column), message);
    }
  }
}
