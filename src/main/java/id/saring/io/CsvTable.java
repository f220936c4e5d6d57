package id.saring.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small table with a header that people maintain in a spreadsheet: the roster, a file of the
 * lexicon. Read whole; delimiter and character set are found by themselves ({@link CsvRows}).
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
    try (CsvRows rows = CsvRows.open(new ByteArrayInputStream(bytes))) {
      return new Reading(file, rows).table(bytes);
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

    private Row(CsvTableHeader header, CsvRow row) {
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

  /** Collects the parts of a table. */
  private static final class Reading {
    private final String file;
    private final CsvRows source;
    private final List<Row> rows = new ArrayList<>();
    private final List<TableProblem> problems = new ArrayList<>();

    Reading(String file, CsvRows source) {
      this.file = file;
      this.source = source;
    }

    CsvTable table(byte[] bytes) throws IOException {
      CsvTableHeader header = new CsvTableHeader(file, List.of());
      if (bytes.length > LIMIT) {
        problems.add(fileError(Message.of("io.csv-too-big", LIMIT >> 20)));
      } else if (isWorkbook(bytes)) {
        problems.add(fileError(Message.of("io.csv-workbook")));
      } else {
        header = header();
        readRows(header);
      }
      String encoding = source.decoding().name();
      return new CsvTable(file, Sha256.of(bytes), encoding, header.names(), rows, problems);
    }

    /** XLSX and ODS are zips, XLS is an OLE container; no table of ours begins like either. */
    private static boolean isWorkbook(byte[] bytes) {
      return begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean begins(byte[] bytes, int... magic) {
      for (int i = 0; i < magic.length; i++) {
        if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
          return false;
        }
      }
      return true;
    }

    private CsvTableHeader header() throws IOException {
      CsvRow first = source.next();
      if (source.decoding().isWindows1252()) {
        Message lossy = Message.of("io.csv-windows-1252");
        problems.add(TableProblem.warning(file, 0, "", "", lossy));
      }
      if (first == null) {
        problems.add(fileError(Message.of("io.csv-empty")));
        return new CsvTableHeader(file, List.of());
      }
      if (!first.record().isSound()) {
        problems.add(broken(first.record()));
      }
      CsvTableHeader header = new CsvTableHeader(file, first.cells());
      for (String twice : header.repeated()) {
        Message message = Message.of("io.csv-column-twice");
        problems.add(TableProblem.warning(file, first.record().line(), twice, "", message));
      }
      return header;
    }

    private void readRows(CsvTableHeader header) throws IOException {
      int width = header.names().size();
      for (CsvRow row = source.next(); row != null; row = source.next()) {
        if (!row.record().isSound()) {
          problems.add(broken(row.record()));
        } else if (!row.isEmpty()) {
          if (row.isWiderThan(width)) {
            problems.add(miscounted(row, "io.csv-too-many-cells", width));
          } else if (row.size() < width) {
            problems.add(miscounted(row, "io.csv-too-few-cells", width));
          } else {
            rows.add(new Row(header, row));
          }
        }
      }
    }

    private TableProblem miscounted(CsvRow row, String key, int width) {
      Message message = Message.of(key, row.size(), width, shown(source.delimiter()));
      String value = row.record().text(source.decoding());
      return TableProblem.error(file, row.record().line(), "", value, message);
    }

    private TableProblem broken(CsvRecord record) {
      String key =
          switch (record.fault()) {
            case TOO_LONG -> "io.csv-row-too-long";
            case TOO_MANY_CELLS -> "io.csv-row-too-wide";
            default -> "io.csv-stray-quote";
          };
      String value = record.text(source.decoding());
      return TableProblem.error(file, record.line(), "", value, Message.of(key));
    }

    private TableProblem fileError(Message message) {
      return TableProblem.error(file, 0, "", "", message);
    }

    private static String shown(char delimiter) {
      return delimiter == '\t' ? "TAB" : String.valueOf(delimiter);
    }
  }
}
