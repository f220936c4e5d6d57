package id.saring.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small table opened for changing a few of its rows. Every other row keeps its bytes, so that the
 * difference shows what was meant and nothing else: order, delimiter, line ends, quotes and the
 * byte order mark stay. A table that is not UTF-8 is written as UTF-8 with a mark, since nothing
 * else holds emoji. Not thread-safe.
 */
public final class CsvEdit {

  private static final String MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  private final Path path;
  private final byte[] before;
  private final char delimiter;
  private final boolean keepsBytes;
  private final List<Part> parts = new ArrayList<>();
  private CsvTableHeader header;
  private boolean changed;

  /** A record: its bytes as UTF-8 with the line end, and its cells if it is a row. */
  private static final class Part {
    private byte[] bytes;
    private final long line;
    private List<String> cells;

    Part(byte[] bytes, long line, List<String> cells) {
      this.bytes = bytes;
      this.line = line;
      this.cells = cells;
    }

    String lineEnd() {
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.endsWith(LINE_END)) {
        return LINE_END;
      }
      return text.endsWith("\n") ? "\n" : text.endsWith("\r") ? "\r" : "";
    }
  }

  private CsvEdit(Path path, byte[] before, char delimiter, boolean keepsBytes) {
    this.path = path;
    this.before = before;
    this.delimiter = delimiter;
    this.keepsBytes = keepsBytes;
    this.header = new CsvTableHeader(TableProblem.fileName(path), List.of());
  }

  /**
   * Opens a table.
   *
   * @throws IOException if the file cannot be read, is larger than {@link CsvTable#LIMIT}, or holds
   *     two character sets at once
   */
  public static CsvEdit open(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    if (bytes.length > CsvTable.LIMIT) {
      throw new IOException("too large to change: " + path);
    }
    TextDecoding decoding = TextDecoding.of(bytes, true);
    byte[] text = decoding.open(new ByteArrayInputStream(bytes)).readAllBytes();
    char delimiter = CsvDelimiter.of(text, true);
    boolean keeps = decoding.keepsAscii() && !decoding.isWindows1252();
    CsvEdit edit = new CsvEdit(path, bytes, delimiter, keeps);
    edit.cut(text, decoding);
    return edit;
  }

  /** A table that does not exist yet, dressed as the others are. */
  public static CsvEdit create(Path path, List<String> columns) {
    CsvEdit edit = new CsvEdit(path, new byte[0], ';', true);
    edit.header = new CsvTableHeader(TableProblem.fileName(path), columns);
    byte[] bytes = (MARK + edit.rendered(columns) + LINE_END).getBytes(StandardCharsets.UTF_8);
    edit.parts.add(new Part(bytes, 1, columns));
    edit.changed = true;
    return edit;
  }

  private void cut(byte[] text, TextDecoding decoding) throws IOException {
    try (CsvRecords records = new CsvRecords(new ByteArrayInputStream(text), delimiter);
        CsvRows rows = CsvRows.open(new ByteArrayInputStream(before))) {
      @Nullable CsvRow row = rows.next();
      for (CsvRecord record = records.next(); record != null; record = records.next()) {
        List<String> cells = List.of();
        if (row != null && row.record().line() == record.line()) {
          cells = row.cells();
          header = header.names().isEmpty() ? new CsvTableHeader(header.file(), cells) : header;
          row = rows.next();
        }
        parts.add(new Part(utf8(record.raw().bytes(), decoding), record.line(), cells));
      }
    }
    if (keepsBytes && !Arrays.equals(joined(), before)) {
      throw new IOException("cannot be cut and joined again: " + path);
    }
  }

  private byte[] utf8(byte[] bytes, TextDecoding decoding) throws IOException {
    if (decoding.isWindows1252()) {
      return new String(bytes, TextDecoding.WINDOWS_1252).getBytes(StandardCharsets.UTF_8);
    }
    if (keepsBytes && Utf8Census.of(bytes, 0, bytes.length, true).broken() > 0) {
      throw new IOException("holds characters that are no UTF-8: " + path);
    }
    return bytes;
  }

  /** Whether there is a column of this name (lower case). */
  public boolean has(String column) {
    return header.names().contains(column);
  }

  /** The names of the columns. */
  public List<String> columns() {
    return header.names();
  }

  /** Lines on which rows that can be read begin, without the header. */
  public List<Long> lines() {
    return parts.stream()
        .filter(part -> !part.cells.isEmpty())
        .skip(1)
        .map(part -> part.line)
        .toList();
  }

  /** The cell of a row, without blanks around it; empty if there is none. */
  public String cell(long line, String column) {
    List<String> cells = part(line).cells;
    int index = header.index(column);
    return index < 0 || index >= cells.size() ? "" : CsvTableHeader.trim(cells.get(index));
  }

  private Part part(long line) {
    return parts.stream()
        .filter(part -> part.line == line && !part.cells.isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row on line " + line));
  }

  /** Changes a cell of an existing column. */
  public void set(long line, String column, String value) {
    Part part = part(line);
    int index = header.index(column);
    if (index < 0 || index >= part.cells.size()) {
      throw new IllegalArgumentException("no cell " + column + " on line " + line);
    }
    List<String> cells = new ArrayList<>(part.cells);
    cells.set(index, value);
    String mark = new String(part.bytes, StandardCharsets.UTF_8).startsWith(MARK) ? MARK : "";
    String end = part.lineEnd();
    part.cells = cells;
    part.bytes = (mark + rendered(cells) + end).getBytes(StandardCharsets.UTF_8);
    changed = true;
  }

  /**
   * Puts a row below another.
   *
   * @param line of the row above; 0 for the end of the table
   * @param cells by column; columns that the table lacks are an error of the caller
   */
  public void insertBelow(long line, Map<String, String> cells) {
    for (String column : cells.keySet()) {
      if (!has(column)) {
        throw new IllegalArgumentException("no column " + column);
      }
    }
    int above = line == 0 ? lastRow() : parts.indexOf(part(line));
    String end = parts.get(0).lineEnd().isEmpty() ? LINE_END : parts.get(0).lineEnd();
    Part upper = parts.get(above);
    String tail = upper.lineEnd();
    if (tail.isEmpty()) {
      upper.bytes =
          (new String(upper.bytes, StandardCharsets.UTF_8) + end).getBytes(StandardCharsets.UTF_8);
    }
    List<String> row =
        header.names().stream().map(column -> cells.getOrDefault(column, "")).toList();
    byte[] bytes = (rendered(row) + (tail.isEmpty() ? "" : end)).getBytes(StandardCharsets.UTF_8);
    parts.add(above + 1, new Part(bytes, -1, row));
    changed = true;
  }

  private int lastRow() {
    int last = 0;
    for (int i = 0; i < parts.size(); i++) {
      last = parts.get(i).cells.isEmpty() ? last : i;
    }
    return last;
  }

  private String rendered(List<String> cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      row.append(i == 0 ? "" : delimiter).append(quoted(cells.get(i)));
    }
    return row.toString();
  }

  private String quoted(String cell) {
    boolean plain =
        cell.indexOf(delimiter) < 0
            && cell.indexOf('"') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0;
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** Whether saving would change the file. */
  public boolean isChanged() {
    return changed;
  }

  /** The bytes to be saved. */
  public byte[] bytes() {
    byte[] joined = joined();
    boolean marked = new String(joined, StandardCharsets.UTF_8).startsWith(MARK);
    if (keepsBytes || marked) {
      return joined;
    }
    return (MARK + new String(joined, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] joined() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(part -> all.writeBytes(part.bytes));
    return all.toByteArray();
  }

  /** The file. */
  public Path path() {
    return path;
  }

  /**
   * Puts the changed table in the place of the file, whole or not at all.
   *
   * @throws ChangedMeanwhileException if the file is not what was opened any more
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public void save() throws IOException {
    byte[] now = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
    if (!Arrays.equals(now, before)) {
      throw new ChangedMeanwhileException(path);
    }
    if (changed) {
      ReplacedFile.write(path, bytes());
    }
  }

  /** Somebody else saved the file after it was opened. */
  public static final class ChangedMeanwhileException extends IOException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException(Path path) {
      super(path.toString());
    }
  }
}
