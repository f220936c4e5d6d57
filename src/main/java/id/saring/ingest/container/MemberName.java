package id.saring.ingest.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Name of a member as it is shown: {@code /} between folders, never pointing outside of its
 * container. Nothing is written under it; but people and lists must not be misled.
 *
 * @param text the name, never empty
 * @param pointsOutside whether the raw name was absolute, had a drive or climbed up ({@code ../x})
 */
record MemberName(String text, boolean pointsOutside) {

  private static final Charset DOS = Charset.forName("IBM437");
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern DRIVE = Pattern.compile("\\A[A-Za-z]:");
  private static final int MOST_CHARACTERS = 1_000;

  /** First byte that means a frame or a Greek letter in the DOS code page: not of a file's name. */
  private static final int DOS_LETTERS_END = 0xB0;

  /** Cleans a name that is characters already. */
  static MemberName of(String raw) {
    String name = raw.replace('\\', '/');
    boolean outside = name.startsWith("/") || DRIVE.matcher(name).lookingAt();
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : DRIVE.matcher(name).replaceFirst("").split("/")) {
      if (segment.equals("..")) {
        outside = true;
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    String text = String.join("/", segments).replaceAll("[\\p{Cntrl}]", "\uFFFD");
    if (text.length() > MOST_CHARACTERS) {
      text = text.substring(text.length() - MOST_CHARACTERS);
    }
    return new MemberName(text.isEmpty() ? "tanpa-nama" : text, outside);
  }

  /** Cleans a name of bytes: UTF-8, flagged or not, else the code page of DOS or of Windows. */
  static MemberName of(byte[] raw) {
    return of(decoded(raw));
  }

  /**
   * Decodes. A name that is valid UTF-8 is UTF-8, since hardly any other text is so by accident. Of
   * the old code pages Windows-1252 has its letters above B0, where DOS has frames; both have some
   * below, and there DOS is what zip writers meant.
   */
  private static String decoded(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      boolean windows = false;
      for (byte b : raw) {
        windows |= (b & 0xFF) >= DOS_LETTERS_END;
      }
      return new String(raw, windows ? WINDOWS : DOS);
    }
  }

  /** The name for the nth member of one name: {@code posts.json}, {@code posts (2).json}. */
  static String numbered(String name, int n) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
    return name.substring(0, end) + " (" + n + ")" + name.substring(end);
  }
}
