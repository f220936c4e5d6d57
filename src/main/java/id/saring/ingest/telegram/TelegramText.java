package id.saring.ingest.telegram;

import id.saring.ingest.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a message. Pure; safe for all threads. */
final class TelegramText {

  private TelegramText() {}

  /** The text, and below it question and answers of a poll, a line each. */
  static String of(JsonValue message) {
    String text = joined(message.get("text"));
    if (text.isEmpty()) {
      text = joined(message.get("text_entities"));
    }
    JsonValue poll = message.get("poll");
    if (!poll.isObject()) {
      return text;
    }
    Stream<String> answers =
        poll.get("answers").items().stream().map(answer -> joined(answer.get("text")));
    return Stream.concat(Stream.of(text, joined(poll.get("question"))), answers)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /**
   * A string, or pieces (strings and objects with a text) put together without anything between.
   */
  static String joined(JsonValue text) {
    if (!text.isArray()) {
      return text.isObject() ? joined(text.get("text")) : text.text();
    }
    List<JsonValue> pieces = text.items();
    return pieces.stream()
        .map(piece -> piece.isObject() ? piece.get("text").text() : piece.text())
        .collect(Collectors.joining());
  }
}
