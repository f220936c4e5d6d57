package id.saring.ingest.whatsapp;

import id.saring.ingest.Head;
import id.saring.ingest.Source;
import id.saring.io.TextDecoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A chat as UTF-8, in which phones write it. An editor may have saved it in UTF-16 since; what it
 * may have done else, as to Windows-1252, cannot be told from damage and is left as it is.
 *
 * @param source where it lies
 * @param decoding in which character set
 */
record ChatText(Source source, TextDecoding decoding) {

  ChatText {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(decoding, "decoding");
  }

  /**
   * Looks at the beginning of a source.
   *
   * @throws IOException if it cannot be read
   */
  static ChatText in(Source source) throws IOException {
    return new ChatText(source, decoding(Head.of(source)));
  }

  private static TextDecoding decoding(Head head) {
    return TextDecoding.of(head.bytes(), head.isWhole());
  }

  /** The beginning of a chat. */
  static String of(Head head) {
    TextDecoding decoding = decoding(head);
    if (decoding.keepsAscii()) {
      return head.text();
    }
    try (InputStream in = decoding.open(new ByteArrayInputStream(head.bytes()))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
  }

  /**
   * Opens it.
   *
   * @return UTF-8
   * @throws IOException if it cannot be opened
   */
  InputStream open() throws IOException {
    return decoding.open(source.open());
  }

  /** Whether an offset into {@link #open} is one into the file. */
  boolean hasByteRanges() {
    return decoding.keepsAscii();
  }
}
