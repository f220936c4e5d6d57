package id.saring.ingest.youtube;

import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonTree;
import id.saring.ingest.json.JsonValue;
import java.util.stream.Collectors;

/**
 * The text cell of Takeout: pieces of JSON, with brackets around them until 2024, without since.
 * Pure functions.
 */
final class TakeoutText {

  private TakeoutText() {}

  /** Whether a cell looks like such pieces. */
  static boolean isPieces(String cell) {
    return cell.startsWith("{\"text\"") || cell.startsWith("{\"takeoutSegments\"");
  }

  /** The words of a cell; the cell itself if it is no JSON. */
  static String of(String cell) {
    if (!cell.stripLeading().startsWith("{")) {
      return cell;
    }
    try {
      JsonValue pieces = JsonTree.parse("[" + cell + "]");
      return pieces.items().stream().map(TakeoutText::words).collect(Collectors.joining());
    } catch (BrokenJsonException e) {
      return cell;
    }
  }

  private static String words(JsonValue piece) {
    JsonValue segments = piece.get("takeoutSegments");
    if (segments.isArray()) {
      return segments.items().stream().map(TakeoutText::words).collect(Collectors.joining());
    }
    String text = piece.get("text").text();
    if (!text.isEmpty()) {
      return text;
    }
    for (String kind : piece.keys()) {
      String inside = inside(piece.get(kind));
      if (!inside.isEmpty()) {
        return inside;
      }
    }
    return "";
  }

  /** Links and mentions carry their words one level deeper. */
  private static String inside(JsonValue value) {
    for (String name : new String[] {"text", "displayName", "linkUrl", "url"}) {
      if (!value.get(name).text().isEmpty()) {
        return value.get(name).text();
      }
    }
    return "";
  }
}
