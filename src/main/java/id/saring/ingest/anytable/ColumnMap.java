package id.saring.ingest.anytable;

import id.saring.ingest.ItemField;
import id.saring.ingest.SourceException;
import id.saring.io.Message;
import id.saring.io.TextDecoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which column of a foreign table holds which of our fields, kept in a small text file so that an
 * office can share it:
 *
 * <pre>
 * # Alat Pantau, ekspor mingguan
 * text=Isi Percakapan
 * author_handle=Nama Akun
 * posted_at=Waktu Terbit
 * </pre>
 *
 * One pair a line: our field, {@code =}, the column; {@code ;}, {@code ,} or TAB may stand in place
 * of {@code =}, so that a spreadsheet can write it too. Empty lines and lines that begin with
 * {@code #} are passed over. Immutable.
 *
 * @param columns our field's name to the column's, as in {@link
 *     id.saring.ingest.ReadOptions#columns()}
 */
public record ColumnMap(Map<String, String> columns) {

  private static final int MOST_BYTES = 1 << 20;

  public ColumnMap {
    columns = Map.copyOf(columns);
  }

  /**
   * Reads a file.
   *
   * @throws SourceException if a line makes no sense, with its number
   * @throws IOException if it cannot be read
   */
  public static ColumnMap read(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw new SourceException("peta-salah", Message.of("ingest.map-file-large"));
    }
    TextDecoding decoding = TextDecoding.of(bytes, true);
    try (InputStream in = decoding.open(new ByteArrayInputStream(bytes))) {
      byte[] text = in.readAllBytes();
      return parse(decoding.decode(text, 0, text.length));
    }
  }

  /**
   * Reads the text of such a file.
   *
   * @throws SourceException if a line makes no sense, with its number
   */
  public static ColumnMap parse(String text) throws SourceException {
    Map<String, String> columns = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").strip();
      if (!line.isEmpty() && !line.startsWith("#") && !isHeader(line)) {
        add(columns, line, i + 1);
      }
    }
    if (columns.isEmpty()) {
      throw new SourceException("peta-salah", Message.of("ingest.map-file-empty"));
    }
    return new ColumnMap(columns);
  }

  private static int divider(String line) {
    int equals = line.indexOf('=');
    if (equals >= 0) {
      return equals;
    }
    for (int i = 0; i < line.length(); i++) {
      if (";,\t".indexOf(line.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHeader(String line) {
    int divider = divider(line);
    String left = divider < 0 ? "" : line.substring(0, divider).strip();
    return left.equalsIgnoreCase("bidang") || left.equalsIgnoreCase("field");
  }

  private static void add(Map<String, String> columns, String line, int number)
      throws SourceException {
    int divider = divider(line);
    String place = String.valueOf(number);
    if (divider < 0) {
      throw wrong("ingest.map-file-line", place, line);
    }
    String left = unquoted(line.substring(0, divider));
    String column = unquoted(line.substring(divider + 1));
    ItemField field =
        ItemField.of(left).orElseThrow(() -> wrong("ingest.map-file-field", place, left, fields()));
    if (column.isEmpty()) {
      throw wrong("ingest.map-file-line", place, line);
    }
    if (columns.put(field.code(), column) != null) {
      throw wrong("ingest.map-file-twice", place, field.code());
    }
  }

  private static String unquoted(String cell) {
    String plain = cell.strip();
    boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
    return quoted ? plain.substring(1, plain.length() - 1).replace("\"\"", "\"").strip() : plain;
  }

  private static SourceException wrong(String key, Object... values) {
    return new SourceException("peta-salah", Message.of(key, values));
  }

  /** The names of all our fields, for messages. */
  static String fields() {
    return Arrays.stream(ItemField.values()).map(ItemField::code).collect(Collectors.joining(", "));
  }
}
