package id.saring.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Cells of a row as the ledger writes them: a JSON object of the cells that hold something. */
final class CellJson {

  private static final JsonFactory JSON = new JsonFactory();

  private CellJson() {}

  static String write(Map<String, String> cells) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, String> cell : new TreeMap<>(cells).entrySet()) {
        if (!cell.getValue().isEmpty()) {
          json.writeStringField(cell.getKey(), wellFormed(cell.getValue()));
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD, as in the sheet. */
  private static String wellFormed(String text) {
    int first = 0;
    while (first < text.length() && !Character.isSurrogate(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder sound = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(sound::appendCodePoint);
    return sound.toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws SQLException if it is something else: the ledger is not as saring left it
   */
  static Map<String, String> read(String text) throws SQLException {
    Map<String, String> cells = new TreeMap<>();
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        cells.put(name, json.getText());
      }
      return cells;
    } catch (IOException e) {
      throw new SQLException("cells that are no JSON", e);
    }
  }
}
