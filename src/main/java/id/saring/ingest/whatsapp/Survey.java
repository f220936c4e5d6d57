package id.saring.ingest.whatsapp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one pass over the whole file taught.
 *
 * @param shape how headers look
 * @param senders who sends
 * @param chatName the chat's name as the notices tell it, or empty
 */
record Survey(FileShape shape, Senders senders, String chatName) {

  private static final char LEFT_TO_RIGHT = '\u200e';

  Survey {
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(senders, "senders");
    Objects.requireNonNull(chatName, "chatName");
  }

  /**
   * Reads a file to its end.
   *
   * @return empty if no line looks like a header
   * @throws IOException if the stream fails
   */
  static Optional<Survey> of(InputStream in) throws IOException {
    ChatLines lines = new ChatLines(in);
    ShapeCensus census = new ShapeCensus();
    Senders senders = new Senders();
    Names names = new Names();
    ChatLines.Line line = lines.next();
    while (line != null) {
      String text = line.begins() ? line.text() : "";
      Optional<HeaderLine> header = HeaderLine.of(text);
      if (header.isPresent()) {
        census.add(header.get(), line.number());
        String rest = HeaderLine.withoutLeadingMarks(header.get().rest(text));
        senders.learn(rest);
        names.learn(rest, senders);
      }
      line = lines.next();
    }
    return census.verdict().map(shape -> new Survey(shape, senders, names.best()));
  }

  /** The names that notices give to the chat. */
  private static final class Names {
    private String given = "";
    private String ofFirstNotice = "";

    void learn(String rest, Senders senders) {
      OptionalInt end = senders.endOfName(rest);
      if (end.isEmpty()) {
        given = Notices.chatName(rest).orElse(given);
        return;
      }
      String written = Senders.behind(rest, end.getAsInt());
      String text = HeaderLine.withoutLeadingMarks(written);
      if (ofFirstNotice.isEmpty() && Notices.isEncryption(text)) {
        ofFirstNotice = Senders.shown(rest.substring(0, end.getAsInt()));
      }
      if (!written.isEmpty() && written.charAt(0) == LEFT_TO_RIGHT) {
        given = Notices.chatName(text).orElse(given);
      }
    }

    String best() {
      return given.isEmpty() ? ofFirstNotice : given;
    }
  }
}
