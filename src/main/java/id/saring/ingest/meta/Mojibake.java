package id.saring.ingest.meta;

import id.saring.ingest.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Undoes what Meta does to texts in its JSON downloads: each byte of the UTF-8 text stands there as
 * a character of its own ({@code \}{@code u00e2\}{@code u0080\}{@code u0093} for a dash). To be
 * applied once, after the JSON was decoded, and never to other exports. Pure; safe for all threads.
 */
public final class Mojibake {

  private Mojibake() {}

  /**
   * Repairs a text whose characters all are below U+0100 and, taken as bytes, are valid UTF-8; any
   * other text is returned as it is.
   */
  public static String repair(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0xFF) {
        return text;
      }
      plain &= c < 0x80;
    }
    if (plain) {
      return text;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException e) {
      return text; // a text that was never spoiled
    }
  }

  /** Repairs all strings within a value, names of members too. */
  public static JsonValue repair(JsonValue value) {
    if (value instanceof JsonValue.Obj object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      object.members().forEach((key, member) -> members.put(repair(key), repair(member)));
      return new JsonValue.Obj(members);
    }
    if (value instanceof JsonValue.Arr array) {
      return new JsonValue.Arr(array.elements().stream().map(Mojibake::repair).toList());
    }
    return value instanceof JsonValue.Scalar scalar && scalar.kind() == JsonValue.Kind.STRING
        ? new JsonValue.Scalar(scalar.kind(), repair(scalar.content()))
        : value;
  }
}
