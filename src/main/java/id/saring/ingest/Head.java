package id.saring.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The beginning of a source, by which its format is recognised. Never the name alone decides.
 * Immutable.
 */
public final class Head {

  /** How many bytes are looked at (export-formats.md, section 9). */
  public static final int LIMIT = 64 * 1024;

  private final String path;
  private final byte[] bytes;
  private final boolean whole;
  private final String text;

  private Head(String path, byte[] bytes, boolean whole) {
    this.path = path;
    this.bytes = bytes;
    this.whole = whole;
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    this.text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  /**
   * Reads the head of a source.
   *
   * @throws IOException if the source cannot be read
   */
  public static Head of(Source source) throws IOException {
    try (InputStream in = source.open()) {
      return of(source.path(), in.readNBytes(LIMIT + 1));
    }
  }

  /** Makes a head of bytes; what lies behind {@link #LIMIT} is left out. */
  public static Head of(String path, byte[] start) {
    boolean whole = start.length <= LIMIT;
    return new Head(path, whole ? start.clone() : Arrays.copyOf(start, LIMIT), whole);
  }

  /** File or member path, a hint only. */
  public String path() {
    return path;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether these are all the bytes that the source has. */
  public boolean isWhole() {
    return whole;
  }

  /** The bytes read as UTF-8 without a byte order mark; broken sequences become U+FFFD. */
  public String text() {
    return text;
  }

  /** Whether the source is empty or holds only blanks. */
  public boolean isBlank() {
    return whole && text.isBlank();
  }
}
