package id.saring.ingest.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Cuts the outermost records out of a JSON file, however the tool laid it out: the elements of an
 * array at the root; an object a line (NDJSON); a single object; several objects one behind the
 * other. Each is handed over as bytes with its place, as {@link JsonRecords} does, and within the
 * same bounds. Pure; safe for all threads; never holds more than one record.
 *
 * <p>A file counts as one with an object a line if its first line is a whole object or most of its
 * first lines are. There a line that is broken, cut off or no JSON at all costs itself, also the
 * last one. Everywhere else damage reaches as far as {@link JsonRecords} says.
 */
public final class JsonRoots {

  private static final int HEAD = 64 * 1024;

  private JsonRoots() {}

  /**
   * Reads to the end; does not close the stream.
   *
   * @throws id.saring.ingest.SourceException as {@link JsonRecords#read} does
   * @throws IOException if the stream or the handler fails
   */
  public static void read(InputStream in, JsonRecords.Handler handler) throws IOException {
    read(in, handler, JsonRecords.MAX_BYTES);
  }

  static void read(InputStream in, JsonRecords.Handler handler, int maxBytes) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
    ByteCursor cursor = new ByteCursor(all, maxBytes);
    if (isByLines(head)) {
      new LineWalk(cursor, maxBytes, JsonTree.MAX_DEPTH, handler).walk();
    } else {
      new JsonWalk(cursor, maxBytes, JsonTree.MAX_DEPTH, handler).walk(ArrayPaths.roots().root());
    }
  }

  private static boolean isByLines(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int whole = 0;
    int other = 0;
    int from = text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    for (int end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
      String line = text.substring(from, end).strip();
      if (isWhole(line)) {
        whole++;
        if (other == 0) {
          return true;
        }
      } else if (!line.isEmpty()) {
        if (line.startsWith("[") && whole + other == 0) {
          return false;
        }
        other += isWhole(line.substring(0, line.length() - 1)) ? 0 : 1;
      }
      from = end + 1;
    }
    boolean oneLongLine = whole + other == 0 && text.substring(from).stripLeading().startsWith("{");
    return oneLongLine || whole > other;
  }

  /** Whether a line holds one object, its brackets even. */
  private static boolean isWhole(String line) {
    if (!line.startsWith("{") || !line.endsWith("}")) {
      return false;
    }
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (inString) {
        i += c == '\\' ? 1 : 0;
        inString = c != '"';
      } else if (c == '"') {
        inString = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth == 0 && i < line.length() - 1) {
          return false;
        }
      }
    }
    return depth == 0 && !inString;
  }
}
