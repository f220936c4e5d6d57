package id.saring.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Text of one JSON value to a {@link JsonValue}. Pure; safe for all threads.
 *
 * <p>Strict, with two exceptions that real writers make: control characters may stand in strings as
 * they are, and {@code NaN} and {@code Infinity} are read as {@code null}.
 */
public final class JsonTree {

  static final int MAX_DEPTH = 512;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonTree() {}

  /**
   * Parses a text that holds exactly one value.
   *
   * @throws BrokenJsonException if it does not; line and column count from the text's start
   */
  public static JsonValue parse(String json) throws BrokenJsonException {
    return parse(json, 1, 1);
  }

  /** Parses a text that begins at that line and column of its file. */
  static JsonValue parse(String json, long line, long column) throws BrokenJsonException {
    try (JsonParser parser = parser(json)) {
      try {
        if (parser.nextToken() == null) {
          throw broken(parser.currentLocation(), line, column);
        }
        JsonValue value = value(parser);
        if (parser.nextToken() != null) {
          throw broken(parser.currentTokenLocation(), line, column);
        }
        return value;
      } catch (JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        throw broken(place == null ? parser.currentLocation() : place, line, column);
      }
    } catch (IOException e) {
      throw new IllegalStateException("a string in memory can be read", e);
    }
  }

  /** Opens a parser with our settings. */
  static JsonParser parser(String json) throws IOException {
    return FACTORY.createParser(json);
  }

  private static BrokenJsonException broken(JsonLocation place, long line, long column) {
    long row = Math.max(1, place.getLineNr());
    long at = Math.max(1, place.getColumnNr());
    return new BrokenJsonException(
        new JsonFault(JsonFault.Kind.BROKEN, line + row - 1, row == 1 ? column + at - 1 : at));
  }

  private static JsonValue value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> new JsonValue.Scalar(JsonValue.Kind.STRING, parser.getText());
      case VALUE_NUMBER_INT -> new JsonValue.Scalar(JsonValue.Kind.NUMBER, parser.getText());
      case VALUE_NUMBER_FLOAT -> number(parser.getText());
      case VALUE_TRUE, VALUE_FALSE ->
          new JsonValue.Scalar(JsonValue.Kind.BOOLEAN, parser.getText());
      default -> JsonValue.none();
    };
  }

  private static JsonValue number(String digits) {
    boolean finite = digits.chars().anyMatch(c -> c >= '0' && c <= '9');
    return finite ? new JsonValue.Scalar(JsonValue.Kind.NUMBER, digits) : JsonValue.none();
  }

  private static JsonValue object(JsonParser parser) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return new JsonValue.Obj(members);
  }

  private static JsonValue array(JsonParser parser) throws IOException {
    List<JsonValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return new JsonValue.Arr(elements);
  }
}
