package id.saring.ingest.tiktok;

import id.saring.ingest.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lines {@code Key: value} of one block as an object. A line without a key goes on with the one
 * before. Pure.
 */
final class TextRecord {

  private static final Set<String> KEYS =
      Set.of(
          "date",
          "comment",
          "photo",
          "sticker",
          "video",
          "url",
          "originalpostlink",
          "link",
          "videolink",
          "username",
          "sharedcontent",
          "method",
          "likes",
          "like(s)",
          "title",
          "whocanview",
          "allowcomments",
          "allowstitches",
          "allowduets",
          "allowsharingtostory",
          "sound",
          "location",
          "coverimage",
          "aigcelementslabel",
          "addyourstext",
          "alternatetext",
          "searchterm",
          "displayname");

  private TextRecord() {}

  /** Reads a block. */
  static JsonValue of(String block) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    String key = "";
    StringBuilder value = new StringBuilder();
    for (String line : block.split("\r?\n", -1)) {
      int colon = line.indexOf(':');
      String name = colon < 0 ? "" : plain(line.substring(0, colon));
      if (KEYS.contains(name) && !members.containsKey(name) && !name.equals(key)) {
        put(members, key, value);
        key = name;
        value = new StringBuilder(line.substring(colon + 1).strip());
      } else {
        value.append('\n').append(line);
      }
    }
    put(members, key, value);
    return new JsonValue.Obj(members);
  }

  private static String plain(String name) {
    String bare = name.startsWith("\uFEFF") ? name.substring(1) : name;
    return bare.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static void put(Map<String, JsonValue> members, String key, StringBuilder value) {
    if (!key.isEmpty()) {
      String text = value.toString().stripTrailing();
      members.put(key, new JsonValue.Scalar(JsonValue.Kind.STRING, text));
    }
  }
}
