package id.saring.workbench.evaluate;

import id.saring.io.CsvTable;
import id.saring.io.Message;
import id.saring.io.TableProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a labelled file by the names of its columns. A table whose first line holds a TAB is
 * TSV as made for label files: UTF-8, a row a line, quotes mean nothing, backslash, TAB, CR and LF
 * are written {@code \\ \t \r \n}. Everything else is read as CSV by {@link CsvTable}. Immutable.
 *
 * @param file as messages name it
 * @param columns names in lower case
 * @param rows rows that can be read
 * @param problems what cannot be read
 * @param readable whether there is a header at all
 */
record LabelledTable(
    String file,
    List<String> columns,
    List<Row> rows,
    List<TableProblem> problems,
    boolean readable) {

  private static final Pattern ESCAPE = Pattern.compile("\\\\[\\\\trn]");

  /** One row: its first line from 1, and its cells by column. */
  record Row(long line, Map<String, String> cells) {
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   */
  static LabelledTable read(Path path) throws IOException {
    String file = TableProblem.fileName(path);
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(CsvTable.LIMIT + 1);
    }
    return isTsv(bytes) && bytes.length <= CsvTable.LIMIT ? tsv(file, bytes) : csv(file, bytes);
  }

  private static boolean isTsv(byte[] bytes) {
    for (byte b : bytes) {
      if (b == '\n' || b == '\t') {
        return b == '\t';
      }
    }
    return false;
  }

  private static LabelledTable csv(String file, byte[] bytes) {
    CsvTable table = CsvTable.read(file, bytes);
    List<Row> rows = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      Map<String, String> cells = new HashMap<>();
      table.columns().forEach(column -> cells.put(column, row.cell(column)));
      rows.add(new Row(row.line(), cells));
    }
    return new LabelledTable(file, table.columns(), rows, table.problems(), !rows.isEmpty());
  }

  private static LabelledTable tsv(String file, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      TableProblem problem =
          TableProblem.error(file, 0, "", "", Message.of("workbench.labels-not-utf8"));
      return new LabelledTable(file, List.of(), List.of(), List.of(problem), false);
    }
    String[] lines = text.split("\n", -1);
    List<String> columns = new ArrayList<>();
    for (String name : cells(lines[0])) {
      columns.add(name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT));
    }
    List<Row> rows = new ArrayList<>();
    List<TableProblem> problems = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      String[] cells = cells(lines[i]);
      if (lines[i].isBlank()) {
        continue;
      }
      if (cells.length != columns.size()) {
        Message message =
            Message.of("workbench.labels-cells", String.valueOf(cells.length), columns.size());
        problems.add(TableProblem.error(file, i + 1L, "", lines[i], message));
        continue;
      }
      Map<String, String> row = new HashMap<>();
      for (int c = 0; c < cells.length; c++) {
        row.putIfAbsent(columns.get(c), unescaped(cells[c]));
      }
      rows.add(new Row(i + 1L, row));
    }
    return new LabelledTable(file, columns, rows, problems, true);
  }

  private static String[] cells(String line) {
    return (line.endsWith("\r") ? line.substring(0, line.length() - 1) : line).split("\t", -1);
  }

  private static String unescaped(String cell) {
    return ESCAPE
        .matcher(cell)
        .replaceAll(
            found ->
                switch (found.group().charAt(1)) {
                  case 't' -> "\t";
                  case 'r' -> "\r";
                  case 'n' -> "\n";
                  default -> Matcher.quoteReplacement("\\");
                });
  }
}
