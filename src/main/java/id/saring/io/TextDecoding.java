package id.saring.io;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * In which character set a text file is written, judged by its beginning. Immutable.
 *
 * <p>A byte order mark decides. Without one, many NUL bytes mean UTF-16; bytes that are UTF-8 (or
 * mostly are, a damaged character here and there) mean UTF-8; anything else is Windows-1252, what
 * older spreadsheets in Indonesia write. A beginning of plain ASCII is read as UTF-8, but a later
 * piece that is not UTF-8 is then read as Windows-1252.
 */
public final class TextDecoding {

  /** The character set of older spreadsheets. */
  public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final char DAMAGED = '\uFFFD';

  private final Charset charset;
  private final boolean plainAscii;

  private TextDecoding(Charset charset, boolean plainAscii) {
    this.charset = charset;
    this.plainAscii = plainAscii;
  }

  /**
   * Judges a text by its first bytes.
   *
   * @param head the beginning, 64 KiB are plenty
   * @param whole whether nothing follows; else a character cut at the end is no damage
   */
  public static TextDecoding of(byte[] head, boolean whole) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return new TextDecoding(StandardCharsets.UTF_8, false);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return new TextDecoding(StandardCharsets.UTF_16LE, false);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return new TextDecoding(StandardCharsets.UTF_16BE, false);
    }
    if (manyNuls(head, 1)) {
      return new TextDecoding(StandardCharsets.UTF_16LE, false);
    }
    if (manyNuls(head, 0)) {
      return new TextDecoding(StandardCharsets.UTF_16BE, false);
    }
    Utf8Census census = Utf8Census.of(head, 0, head.length, whole);
    boolean utf8 = census.broken() == 0 || census.multibyte() > census.broken();
    return new TextDecoding(
        utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252, utf8 && census.multibyte() == 0);
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a third of the bytes at even or odd places are NUL, and hardly any at the others. */
  private static boolean manyNuls(byte[] head, int parity) {
    int places = Math.min(head.length, 8192) / 2;
    int here = 0;
    int there = 0;
    for (int i = 0; i < places; i++) {
      here += head[2 * i + parity] == 0 ? 1 : 0;
      there += head[2 * i + 1 - parity] == 0 ? 1 : 0;
    }
    return places >= 2 && here * 3 >= places && there * 20 <= places;
  }

  /** The name to show: {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE}, {@code windows-1252}. */
  public String name() {
    return charset.name();
  }

  /** Whether this is Windows-1252, so that emoji and some letters were lost on the way here. */
  public boolean isWindows1252() {
    return charset.equals(WINDOWS_1252);
  }

  /**
   * Whether ASCII bytes stand for themselves, so that the file can be cut into records as it is.
   * False for UTF-16.
   */
  public boolean keepsAscii() {
    return charset.equals(StandardCharsets.UTF_8) || isWindows1252();
  }

  /** Returns {@code in} itself where {@link #keepsAscii()}, else its text as UTF-8. */
  public InputStream open(InputStream in) {
    return keepsAscii() ? in : new Utf8Stream(in, charset);
  }

  /** Returns the text of some bytes out of {@link #open}; broken characters become U+FFFD. */
  public String decode(byte[] bytes, int from, int length) {
    if (isWindows1252()) {
      return new String(bytes, from, length, WINDOWS_1252);
    }
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    if (plainAscii
        && text.indexOf(DAMAGED) >= 0
        && Utf8Census.of(bytes, from, length, true).broken() > 0) {
      return new String(bytes, from, length, WINDOWS_1252);
    }
    return text;
  }

  @Override
  public String toString() {
    return name();
  }
}
