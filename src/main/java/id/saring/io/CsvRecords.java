package id.saring.io;

import id.saring.io.CsvRecord.Fault;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into CSV records by the quotes of RFC 4180, before anything is decoded.
 *
 * <p>For every encoding that keeps ASCII as it is (UTF-8, Windows-1252); UTF-16 goes through {@link
 * TextDecoding} first. A line ends with LF, CRLF or a lone CR. A quote opens a field only as its
 * very first byte; elsewhere in an unquoted field it is an ordinary character.
 *
 * <p><b>Resync.</b> A stray opening quote must cost one record, not the rest of the file. A record
 * is broken when
 *
 * <ul>
 *   <li>a closing quote is followed by something other than a delimiter, a line end or the end of
 *       the file, or
 *   <li>a quoted field is still open at the end of the file, after {@link #MAX_LINES} lines or
 *       after the limit of bytes, or
 *   <li>it spans several lines, has another number of cells than the first record, and the line
 *       behind its first line end is a sound record with just that number: then the quote was
 *       closed by an accident further down. If that line has a quote inside an unquoted field, as
 *       the last line of a quoted text has it, the first line must have that number of cells too:
 *       spreadsheets cut the empty cells at the end of a row off, and a delimiter or two in a text
 *       make up for them.
 * </ul>
 *
 * A broken record is ended at its first line end, is given the fault {@link Fault#STRAY_QUOTE}, and
 * reading goes on with the next line. So a well-formed record is never lost to the quotes of
 * another, except where both have the right number of cells by chance. What one stray quote makes
 * us read twice ends at the next odd run of quotes, hence the whole stays linear.
 *
 * <p>Streams: holds one block and no more than one record of at most the limit (plus the record
 * tried behind it). Not thread-safe.
 */
public final class CsvRecords implements Closeable {

  /** The largest record that is read, in bytes, unless said otherwise. */
  public static final int DEFAULT_LIMIT = 16 << 20;

  /** The most lines that one quoted field may span. */
  public static final int MAX_LINES = 5_000;

  /** The most cells that a record may have; keeps parsing cheap. */
  public static final int MAX_CELLS = 4_096;

  private final CsvBytes bytes;
  private final CsvScan scan;
  private final int limit;
  private long line = 1;
  private int expected;

  /** Cuts {@code in} at {@code delimiter} with the default limit. */
  public CsvRecords(InputStream in, char delimiter) {
    this(in, delimiter, DEFAULT_LIMIT);
  }

  /**
   * Cuts {@code in}.
   *
   * @param delimiter an ASCII character
   * @param limit largest record in bytes
   */
  public CsvRecords(InputStream in, char delimiter, int limit) {
    if (delimiter > 127 || delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
      throw new IllegalArgumentException("no delimiter: " + (int) delimiter);
    }
    if (limit < 1 || limit > 1 << 29) {
      throw new IllegalArgumentException("limit: " + limit);
    }
    this.bytes = new CsvBytes(in);
    this.scan = new CsvScan(bytes, (byte) delimiter, limit);
    this.limit = limit;
  }

  /**
   * Returns the next record, blank lines included, or {@code null} at the end.
   *
   * @throws IOException if the stream cannot be read
   */
  public @Nullable CsvRecord next() throws IOException {
    if (!bytes.has(0)) {
      return null;
    }
    scan.run(0);
    if (scan.open) {
      return broken();
    }
    if (scan.end < 0) {
      return tooLong();
    }
    if (closedByAccident()) {
      return broken();
    }
    if (expected < 2) {
      expected = scan.fields;
    }
    Fault fault = scan.fields > MAX_CELLS ? Fault.TOO_MANY_CELLS : Fault.NONE;
    return take(scan.end, scan.content, scan.lines, fault);
  }

  /** Tries whether the next line stands better alone; leaves the scan as it found it. */
  private boolean closedByAccident() throws IOException {
    if (expected < 2 || scan.fields == expected || scan.firstEnd < 0) {
      return false;
    }
    CsvScan trial = scan.fresh();
    trial.run(scan.firstEnd);
    if (trial.open || trial.end < 0 || trial.fields != expected) {
      return false;
    }
    return !trial.bareQuote || scan.fieldsOfFirstLine() == expected;
  }

  private CsvRecord broken() throws IOException {
    if (scan.firstEnd >= 0) {
      return take(scan.firstEnd, scan.firstContent, 1, Fault.STRAY_QUOTE);
    }
    if (!scan.toLineEnd()) {
      return tooLong();
    }
    return take(scan.end, scan.content, scan.lines, Fault.STRAY_QUOTE);
  }

  /** Keeps the first bytes of a record without end and skips to its line end. */
  private CsvRecord tooLong() throws IOException {
    CsvRecord.Shape shape = new CsvRecord.Shape(scan.bom, limit, scan.fields, Fault.TOO_LONG);
    CsvRecord record =
        new CsvRecord(bytes.block(), bytes.from(), limit, bytes.offset(), line, shape);
    bytes.skip(limit);
    line += bytes.skipLine();
    return record;
  }

  private CsvRecord take(int length, int content, int lines, Fault fault) {
    CsvRecord.Shape shape = new CsvRecord.Shape(scan.bom, content, scan.fields, fault);
    CsvRecord record =
        new CsvRecord(bytes.block(), bytes.from(), length, bytes.offset(), line, shape);
    bytes.skip(length);
    line += lines;
    return record;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
