package id.saring.ingest.ndjson;

/**
 * Whole lines of a file.
 *
 * <p>Nobody changes the bytes any more: records are slices of them.
 */
public final class LineBlock {

  private final byte[] bytes;
  private final int length;
  private final long firstLine;
  private final long offset;
  private final boolean overlong;

  LineBlock(byte[] bytes, int length, long firstLine, long offset, boolean overlong) {
    this.bytes = bytes;
    this.length = length;
    this.firstLine = firstLine;
    this.offset = offset;
    this.overlong = overlong;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Number of bytes. */
  public int length() {
    return length;
  }

  /** Number of the first line in the file, from 1. */
  public long firstLine() {
    return firstLine;
  }

  /** First byte of the block in the file. */
  public long offset() {
    return offset;
  }

  /** Whether this is the beginning of one line that is too long to be read. */
  public boolean isOverlong() {
    return overlong;
  }
}
