package id.saring.blackbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV file read with a few lines of our own, so that the program's reader cannot hide what its
 * writer did wrong.
 *
 * @param header names of the columns
 * @param rows cells by column
 */
record Sheet(List<String> header, List<Map<String, String>> rows) {

  static Sheet read(Path file, char delimiter) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<List<String>> records =
        records(text.startsWith("\uFEFF") ? text.substring(1) : text, delimiter);
    List<String> header = records.get(0);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      if (record.size() != header.size()) {
        throw new AssertionError(header.size() + " columns, but a row of " + record);
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), record.get(i));
      }
      rows.add(row);
    }
    return new Sheet(header, rows);
  }

  /** RFC 4180, section 2: quotes are doubled, line ends inside quotes belong to the cell. */
  private static List<List<String>> records(String text, char delimiter) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == delimiter) {
        record.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\n') {
        record.add(cell.toString());
        cell.setLength(0);
        records.add(record);
        record = new ArrayList<>();
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return records;
  }

  /** The cells of one column. */
  List<String> column(String name) {
    return rows.stream().map(row -> row.get(name)).toList();
  }
}
