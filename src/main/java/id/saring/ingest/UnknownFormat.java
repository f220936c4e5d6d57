package id.saring.ingest;

import id.saring.ingest.json.JsonOutline;
import id.saring.io.Message;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a file is that no reader knows, as far as its beginning tells. Pure functions. */
final class UnknownFormat {

  private static final int SHOWN = 120;

  /** The first bytes of files that people put into the folder by mistake, as ISO 8859-1. */
  private static final Map<String, String> SIGNATURES =
      new TreeMap<>(
          Map.of(
              "\u00FF\u00D8\u00FF", "JPEG",
              "\u0089PNG", "PNG",
              "GIF8", "GIF",
              "%PDF", "PDF",
              "SQLite format 3", "SQLite",
              "Rar!", "RAR",
              "7z\u00BC\u00AF", "7z"));

  private static final Pattern JSON =
      Pattern.compile("[\\[{]\\s*(?:[\\[\\]{}\"]|-?[0-9]|null|true|false)|null$");

  private static final List<String> ERROR_FIELDS =
      List.of("error", "errors", "error_code", "errorMessage");
  private static final List<String> RESULT_FIELDS = List.of("status", "success", "code", "ok");

  private UnknownFormat() {}

  /** Says what the file looks like and what to do. */
  static SourceException of(Head head) {
    return new SourceException("format-tak-dikenal", message(head));
  }

  private static Message message(Head head) {
    String bytes = new String(head.bytes(), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (bytes.startsWith(signature.getKey())) {
        return Message.of("ingest.unknown-binary", signature.getValue());
      }
    }
    long zeros = bytes.chars().filter(c -> c == 0).count();
    if (zeros == bytes.length()) {
      return Message.of("ingest.unknown-zeros");
    }
    if (4 * zeros >= bytes.length() || bytes.startsWith("\u00FF\u00FE")) {
      return Message.of("ingest.unknown-utf16");
    }
    String text = head.text().strip();
    return JSON.matcher(text).lookingAt()
        ? ofJson(text, head.isWhole())
        : Message.of("ingest.unknown-format");
  }

  private static Message ofJson(String text, boolean whole) {
    if (whole && isHollow(text)) {
      return Message.of("ingest.unknown-empty-json");
    }
    JsonOutline outline = JsonOutline.of(text);
    boolean isError =
        ERROR_FIELDS.stream().anyMatch(f -> outline.has(f) || outline.has("[]." + f))
            || (outline.has("message") && RESULT_FIELDS.stream().anyMatch(outline::has));
    return isError
        ? Message.of("ingest.unknown-error-answer", shown(text))
        : Message.of("ingest.unknown-json");
  }

  /** Whether there is nothing but empty lists and objects behind the keys. */
  private static boolean isHollow(String text) {
    String plain = text.replaceAll("\"[^\"\\\\]*\"\\s*:", "").replaceAll("\\s", "");
    return plain.replaceAll("null|0|[\\[\\]{},]", "").isEmpty();
  }

  private static String shown(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
