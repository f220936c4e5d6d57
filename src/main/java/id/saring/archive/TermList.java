package id.saring.archive;

import java.nio.CharBuffer;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * Terms of one item with their positions, in arrays that are used again for the next item; nothing
 * is made for a term, since every word of every item passes here. Belongs to one thread.
 */
final class TermList extends TokenStream {

  private static final int UTF8_BYTES_A_UNIT = 3;

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final BytesRef shown = new BytesRef();
  private byte[] bytes = new byte[4096];
  private int[] ends = new int[256];
  private int[] positions = new int[256];
  private int size;
  private int next;

  /** Forgets all terms. */
  void clearTerms() {
    size = 0;
  }

  /** Whether there is no term. */
  boolean isEmpty() {
    return size == 0;
  }

  /** Adds {@code [start, end)} of some letters at a position, which never goes back. */
  void add(char[] letters, int start, int end, int position) {
    int from = size == 0 ? 0 : ends[size - 1];
    int most = from + (end - start) * UTF8_BYTES_A_UNIT;
    if (most > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(most, bytes.length * 2));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      positions = Arrays.copyOf(positions, size * 2);
    }
    ends[size] = encode(letters, start, end, from);
    positions[size] = position;
    size++;
  }

  private int encode(char[] letters, int start, int end, int from) {
    int at = from;
    for (int i = start; i < end; i++) {
      char c = letters[i];
      if (c >= 128) {
        CharBuffer all = CharBuffer.wrap(letters, start, end - start);
        return UnicodeUtil.UTF16toUTF8(all, 0, end - start, bytes, from);
      }
      bytes[at++] = (byte) c;
    }
    return at;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next >= size) {
      return false;
    }
    int from = next == 0 ? 0 : ends[next - 1];
    shown.bytes = bytes;
    shown.offset = from;
    shown.length = ends[next] - from;
    term.setBytesRef(shown);
    increment.setPositionIncrement(
        next == 0 ? positions[0] + 1 : positions[next] - positions[next - 1]);
    next++;
    return true;
  }
}
