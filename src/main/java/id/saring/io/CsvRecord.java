package id.saring.io;

import id.saring.item.RawRecord;

/**
 * One record of a CSV file as {@link CsvRecords} cut it: its bytes, where they stand, and whether
 * its quotes make sense. A view of a block that nobody changes any more; immutable.
 */
public final class CsvRecord {

  /** What is wrong with the shape of a record. */
  public enum Fault {
    /** Nothing. */
    NONE,
    /** A quoted field does not close sensibly; the record was ended at its first line end. */
    STRAY_QUOTE,
    /** Larger than the limit; {@link CsvRecord#raw()} holds only the beginning. */
    TOO_LONG,
    /** More cells than any real table has. */
    TOO_MANY_CELLS
  }

  private final byte[] block;
  private final int offset;
  private final int bom;
  private final int content;
  private final int length;
  private final long start;
  private final long line;
  private final int fields;
  private final Fault fault;

  /** Makes a record of {@code length} bytes, {@code content} of them before its line end. */
  CsvRecord(byte[] block, int offset, int length, long start, long line, Shape shape) {
    this.block = block;
    this.offset = offset;
    this.length = length;
    this.start = start;
    this.line = line;
    this.bom = shape.bom();
    this.content = Math.min(shape.content(), length);
    this.fields = shape.fields();
    this.fault = shape.fault();
  }

  /**
   * What the splitter learned about a record.
   *
   * @param bom bytes of a byte order mark before it
   * @param content bytes before its line end, the mark included
   * @param fields number of cells
   * @param fault what is wrong
   */
  record Shape(int bom, int content, int fields, Fault fault) {}

  /** Number of the first line of the record in the file, from 1. */
  public long line() {
    return line;
  }

  /** Offset of the record's first byte behind any byte order mark, from 0. */
  public long start() {
    return start + bom;
  }

  /** Number of cells, as far as the record could be cut. */
  public int fields() {
    return fields;
  }

  /** What is wrong with the record. */
  public Fault fault() {
    return fault;
  }

  /** Whether the quotes make sense, so that the record can be parsed. */
  public boolean isSound() {
    return fault == Fault.NONE;
  }

  /** Whether the line holds nothing but blanks. */
  public boolean isBlank() {
    for (int i = offset + bom; i < offset + content; i++) {
      if (block[i] != ' ' && block[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /**
   * All bytes, with line end and byte order mark: joined, they give the file again (as long as no
   * record is {@link Fault#TOO_LONG}).
   */
  public RawRecord raw() {
    return new RawRecord(block, offset, length);
  }

  /** The bytes of the record itself, without line end and byte order mark: the evidence. */
  public RawRecord content() {
    return new RawRecord(block, offset + bom, content - bom);
  }

  /** The text of {@link #content()}. */
  public String text(TextDecoding decoding) {
    return decoding.decode(block, offset + bom, content - bom);
  }

  @Override
  public String toString() {
    return "CsvRecord[line " + line + ", " + length + " bytes, " + fault + "]";
  }
}
