package id.saring.ingest.telegramhtml;

import id.saring.item.RawRecord;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page of Telegram into its messages as bytes, before anything is parsed: a block begins
 * with a {@code <div class="message …">} and ends with the {@code </div>} that closes it, or where
 * the next one begins. What is damaged in one block does not touch another. Holds one block.
 */
final class MessageBlocks implements Closeable {

  /** The largest block; Telegram's messages have at most 4,096 characters. */
  private static final int MOST_BYTES = 1 << 20;

  private static final int MOST_BEFORE = 1 << 18;
  private static final int MOST_TAG = 4_096;
  private static final Pattern CLASSES = Pattern.compile("\\sclass\\s*=\\s*[\"']([^\"']*)[\"']");

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int filled;
  private int next;
  private long offset;
  private long line = 1;

  private final ByteArrayOutputStream before = new ByteArrayOutputStream();
  private final ByteArrayOutputStream tag = new ByteArrayOutputStream();
  private boolean inTag;
  private long tagStart;
  private long tagLine;

  private ByteArrayOutputStream block = new ByteArrayOutputStream();
  private boolean inBlock;
  private boolean tooLarge;
  private boolean anyBlock;
  private long start;
  private long startLine;
  private int depth;

  MessageBlocks(InputStream in) {
    this.in = in;
  }

  /** How a block ended. */
  enum Ending {
    /** At its own closing tag, or at the next message. */
    WHOLE,
    /** At the end of the file. */
    CUT,
    /** Over the limit; only its beginning is kept. */
    TOO_LARGE
  }

  /**
   * A message, service message or date bar.
   *
   * @param raw its bytes
   * @param start offset of its first byte
   * @param line line of its first byte, from 1
   * @param ending how it ended
   */
  record Block(RawRecord raw, long start, long line, Ending ending) {}

  /** What stands before the first block, as far as it has been read. */
  String before() {
    return before.toString(StandardCharsets.UTF_8);
  }

  /**
   * Goes to the next block.
   *
   * @return null at the end
   */
  @Nullable Block next() throws IOException {
    while (next < filled || fill()) {
      byte b = buffer[next++];
      Block done = take(b);
      offset++;
      if (b == '\n') {
        line++;
      }
      if (done != null) {
        return done;
      }
    }
    if (!inBlock) {
      return null;
    }
    inBlock = false;
    return block(block.toByteArray(), Ending.CUT);
  }

  private boolean fill() throws IOException {
    next = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  private @Nullable Block take(byte b) {
    keep(b);
    if (b == '<') {
      inTag = true;
      tag.reset();
      tagStart = offset;
      tagLine = line;
    }
    if (!inTag) {
      return null;
    }
    tag.write(b);
    if (b == '>') {
      inTag = false;
      return endTag();
    }
    inTag = tag.size() < MOST_TAG;
    return null;
  }

  private void keep(byte b) {
    if (inBlock) {
      if (block.size() < MOST_BYTES) {
        block.write(b);
      } else {
        tooLarge = true;
      }
    } else if (!anyBlock && before.size() < MOST_BEFORE) {
      before.write(b);
    }
  }

  private @Nullable Block endTag() {
    String text = tag.toString(StandardCharsets.ISO_8859_1); // only ASCII in it matters
    if (isTag(text, "<div")) {
      if (isMessage(text)) {
        return begin();
      }
      depth++;
    } else if (inBlock && isTag(text, "</div")) {
      depth--;
      if (depth == 0) {
        inBlock = false;
        return block(block.toByteArray(), Ending.WHOLE);
      }
    }
    return null;
  }

  private static boolean isTag(String text, String start) {
    return text.length() > start.length()
        && text.regionMatches(true, 0, start, 0, start.length())
        && !Character.isLetterOrDigit(text.charAt(start.length()));
  }

  private static boolean isMessage(String tag) {
    Matcher classes = CLASSES.matcher(tag);
    if (!classes.find()) {
      return false;
    }
    List<String> names = Arrays.asList(classes.group(1).trim().split("\\s+"));
    return names.contains("message") && (names.contains("default") || names.contains("service"));
  }

  /** Begins a block; one that was still open ends here. */
  private @Nullable Block begin() {
    Block done = null;
    if (inBlock) {
      byte[] all = block.toByteArray();
      int end = tooLarge ? all.length : all.length - tag.size();
      done = block(Arrays.copyOf(all, Math.max(0, end)), Ending.WHOLE);
    }
    inBlock = true;
    anyBlock = true;
    tooLarge = false;
    block = new ByteArrayOutputStream();
    block.writeBytes(tag.toByteArray());
    start = tagStart;
    startLine = tagLine;
    depth = 1;
    return done;
  }

  private Block block(byte[] bytes, Ending ending) {
    RawRecord raw = new RawRecord(bytes, 0, bytes.length);
    return new Block(raw, start, startLine, tooLarge ? Ending.TOO_LARGE : ending);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
