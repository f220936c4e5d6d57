package id.saring.ingest.json;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts the elements of wanted arrays out of a JSON file and hands each one over as bytes. Immutable
 * and safe for all threads; never holds more than one element.
 *
 * <p>It knows strings, escapes and nesting, no more, so that a damaged element costs only itself.
 * Whatever stands before the first bracket (a byte order mark, {@code window.YTD.like.part0 =}) and
 * between several roots of one file is passed over. A missing comma between two elements, or one
 * too many, does no harm.
 *
 * <p><b>How far damage reaches.</b> A line feed inside a string is illegal in JSON, so a string
 * ends at the latest where its line does: a stray quote spoils one line. Where each element starts
 * on a line of its own, as Telegram, X and Facebook write it, reading goes on at the next line that
 * is indented like the damaged element and starts with a brace: every damage, also a lost bracket,
 * costs one element. Where many elements stand on one line, a closing bracket too many or an error
 * within a value costs one element, a lost bracket at most the following one as well; but a stray
 * quote turns inside and outside round up to the end of that line. What is left unclosed then is
 * reported as a file that was cut off, a bracket too many behind the root as a damaged one, so that
 * the loss is not silent. Valid JSON is never cut differently from what it says.
 *
 * <p>An element with too many bytes or nested too deep is passed over and handed out with that
 * fault and its first bytes.
 */
public final class JsonRecords {

  /**
   * Bytes that one element may have unless said otherwise: 16 MiB. Posts have kilobytes; the limit
   * keeps several damaged files, read at the same time, within a heap of 1 GB.
   */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  private final ArrayPaths wanted;
  private final int maxBytes;
  private final int maxDepth;

  /** Cuts with the usual limits. */
  public JsonRecords(ArrayPaths wanted) {
    this(wanted, MAX_BYTES, JsonTree.MAX_DEPTH);
  }

  /**
   * Cuts with limits of its own.
   *
   * @param maxBytes bytes that one element may have
   * @param maxDepth brackets inside brackets within one element, at most 512
   */
  public JsonRecords(ArrayPaths wanted, int maxBytes, int maxDepth) {
    if (maxBytes < 1 || maxDepth < 1 || maxDepth > JsonTree.MAX_DEPTH) {
      throw new IllegalArgumentException("limits " + maxBytes + ", " + maxDepth);
    }
    this.wanted = wanted;
    this.maxBytes = maxBytes;
    this.maxDepth = maxDepth;
  }

  /** Takes what is found, in the order of the file, on the reading thread. */
  @FunctionalInterface
  public interface Handler {

    /** An element of a wanted array. */
    void element(JsonElement element) throws IOException;

    /**
     * Between the elements, for example in the name of a chat, something is no JSON. Told once per
     * file.
     *
     * @param line line from 1
     * @param column column in characters from 1
     */
    default void disorder(long line, long column) throws IOException {}
  }

  /**
   * Reads to the end; does not close the stream.
   *
   * @throws id.saring.ingest.SourceException {@code json-kosong} if there is no bracket in it,
   *     {@code json-terpotong} if it ends inside one, {@code json-rusak} if one is closed too
   *     often; what was found before has been handed over
   * @throws IOException if the stream or the handler fails
   */
  public void read(InputStream in, Handler handler) throws IOException {
    ByteCursor cursor = new ByteCursor(in, maxBytes);
    new JsonWalk(cursor, maxBytes, maxDepth, handler).walk(wanted.root());
  }
}
