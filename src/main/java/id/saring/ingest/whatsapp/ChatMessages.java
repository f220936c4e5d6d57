package id.saring.ingest.whatsapp;

import id.saring.item.RawRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts a file into messages: from one header to just before the next. One thread. */
final class ChatMessages {

  private final ChatLines lines;
  private final FileShape shape;
  private final int maxBytes;
  private ChatLines.@Nullable Line ahead;
  private Optional<HeaderLine> headerAhead;

  ChatMessages(InputStream in, FileShape shape, int maxBytes) throws IOException {
    this.lines = new ChatLines(in);
    this.shape = shape;
    this.maxBytes = maxBytes;
    this.ahead = lines.next();
    this.headerAhead = header(ahead);
  }

  /**
   * One message, not yet understood.
   *
   * @param header its header; empty for what stands before the first one
   * @param raw all its bytes, or the first ones if it is too large
   * @param start offset of its first byte
   * @param line line of its header
   * @param tooLarge it has more bytes than a message may have
   */
  record Cut(Optional<HeaderLine> header, RawRecord raw, long start, long line, boolean tooLarge) {

    /** What was written behind the header, lines parted by line feeds, without the last ones. */
    String written() {
      String text = raw.text().replace("\r\n", "\n");
      int end = text.length();
      while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
        end--;
      }
      int from = header.map(HeaderLine::length).orElse(0);
      return text.substring(Math.min(from, end), end);
    }
  }

  /** The next message, or null behind the last one. */
  @Nullable Cut next() throws IOException {
    ChatLines.Line first = ahead;
    if (first == null) {
      return null;
    }
    Optional<HeaderLine> header = headerAhead;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(first.bytes().length);
    boolean tooLarge = false;
    ChatLines.Line line = first;
    do {
      if (bytes.size() + line.bytes().length <= maxBytes) {
        bytes.writeBytes(line.bytes());
      } else {
        tooLarge = true;
      }
      line = lines.next();
      headerAhead = header(line);
    } while (line != null && headerAhead.isEmpty());
    ahead = line;
    RawRecord raw = new RawRecord(bytes.toByteArray(), 0, bytes.size());
    return new Cut(header, raw, first.offset(), first.number(), tooLarge);
  }

  private Optional<HeaderLine> header(ChatLines.@Nullable Line line) {
    return line != null && line.begins()
        ? HeaderLine.of(line.text()).filter(shape::startsRecord)
        : Optional.empty();
  }
}
