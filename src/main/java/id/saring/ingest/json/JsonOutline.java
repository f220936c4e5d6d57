package id.saring.ingest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which members a JSON file has, as far as its beginning shows. Members of array elements are
 * written with brackets: {@code chats.list[].name}. Ends quietly where the beginning ends or is
 * damaged. Immutable.
 */
public final class JsonOutline {

  private static final int MAX_PATHS = 4000;
  private static final int MAX_DEPTH = 8;
  private static final int MAX_VALUE = 200;

  private final Map<String, String> values = new HashMap<>();

  private JsonOutline() {}

  /** Looks at a text that begins like JSON. */
  public static JsonOutline of(String start) {
    JsonOutline outline = new JsonOutline();
    try (JsonParser parser = JsonTree.parser(start)) {
      if (parser.nextToken() != null) {
        outline.look(parser, "", 0);
      }
    } catch (IOException e) {
      return outline; // where the head ends, the outline ends
    }
    return outline;
  }

  /** Whether there is something at that path. */
  public boolean has(String path) {
    return values.containsKey(path);
  }

  /** The first string, number or truth value at that path, cut to 200 characters, or empty. */
  public String value(String path) {
    return values.getOrDefault(path, "");
  }

  private void look(JsonParser parser, String path, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (depth >= MAX_DEPTH && token.isStructStart()) {
      parser.skipChildren();
    } else if (token == JsonToken.START_OBJECT) {
      note(path, "");
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        String member = path.isEmpty() ? name : path + "." + name;
        note(member, "");
        step(parser, member, depth);
      }
    } else if (token == JsonToken.START_ARRAY) {
      note(path + "[]", "");
      JsonToken next = parser.nextToken();
      while (next != null && next != JsonToken.END_ARRAY) {
        look(parser, path + "[]", depth + 1);
        next = parser.nextToken();
      }
    } else if (token.isScalarValue()) {
      note(path, cut(parser.getText()));
    }
  }

  private void step(JsonParser parser, String member, int depth) throws IOException {
    if (parser.nextToken() != null) {
      look(parser, member, depth + 1);
    }
  }

  private static String cut(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return text.length() > MAX_VALUE ? text.substring(0, MAX_VALUE) : text;
  }

  private void note(String path, String value) {
    if (values.size() < MAX_PATHS) {
      values.merge(path, value, (old, now) -> old.isEmpty() ? now : old);
    }
  }
}
