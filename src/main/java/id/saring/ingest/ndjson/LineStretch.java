package id.saring.ingest.ndjson;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a large file that can be read for itself, elsewhere and at the same time as others: it
 * begins where a block of the whole file begins ({@link LineBlocks}), so that its records have the
 * numbers and offsets, and its blocks the borders, that they have when the file is read in one go.
 *
 * @param offset first byte
 * @param length number of bytes, or -1 for all to the end of the file
 * @param firstLine number of the first line in the file, from 1
 */
public record LineStretch(long offset, long length, long firstLine) {

  /** All of a file. */
  public static final LineStretch WHOLE = new LineStretch(0, -1, 1);

  /**
   * Looks where a file may be cut.
   *
   * @param in the file from its beginning; read to its end, not closed
   * @param wanted bytes of a stretch; none but the last is shorter, and none longer by more than a
   *     block or a line
   * @return the stretches in their order; none for an empty file
   * @throws IOException if it cannot be read to its end
   */
  public static List<LineStretch> of(InputStream in, long wanted) throws IOException {
    List<LineStretch> stretches = new ArrayList<>();
    LineBlocks blocks = new LineBlocks(in);
    long from = 0;
    long line = 1;
    while (blocks.next() != null) {
      if (blocks.offset() - from >= wanted && blocks.mayBeginHere()) {
        stretches.add(new LineStretch(from, blocks.offset() - from, line));
        from = blocks.offset();
        line = blocks.line();
      }
    }
    if (blocks.offset() > from) {
      stretches.add(new LineStretch(from, blocks.offset() - from, line));
    }
    return stretches;
  }
}
