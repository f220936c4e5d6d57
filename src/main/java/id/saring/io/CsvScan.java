package id.saring.io;

import java.io.IOException;

/**
 * Finds where one record ends. All positions count from the beginning of the window of {@link
 * CsvBytes}, since the window moves to another block while it grows. Not thread-safe.
 */
final class CsvScan {

  private static final byte ORDINARY = 0;
  private static final byte DELIMITER = 1;
  private static final byte QUOTE = 2;
  private static final byte LF = 3;
  private static final byte CR = 4;

  private final CsvBytes bytes;
  private final byte[] kinds;
  private final int limit;

  /** First byte behind the record, or -1 if it has no end within the limit. */
  int end;

  /** First byte of the line end. */
  int content;

  /** First byte behind the first line end inside quotes, or -1. */
  int firstEnd;

  /** First byte of the first line end inside quotes. */
  int firstContent;

  /** Cells seen. */
  int fields;

  /** Line ends seen. */
  int lines;

  /** Length of a byte order mark at the beginning. */
  int bom;

  /** Whether a quoted field does not close sensibly. */
  boolean open;

  /** Whether a quote stands inside an unquoted field, which RFC 4180 does not allow. */
  boolean bareQuote;

  private int firstField;
  private int fieldsBefore;
  private int start;
  private int position;

  CsvScan(CsvBytes bytes, byte delimiter, int limit) {
    this(bytes, kinds(delimiter), limit);
  }

  private CsvScan(CsvBytes bytes, byte[] kinds, int limit) {
    this.bytes = bytes;
    this.kinds = kinds;
    this.limit = limit;
  }

  private static byte[] kinds(byte delimiter) {
    byte[] kinds = new byte[256];
    kinds[delimiter] = DELIMITER;
    kinds['"'] = QUOTE;
    kinds['\n'] = LF;
    kinds['\r'] = CR;
    return kinds;
  }

  /** Another scan of the same window. */
  CsvScan fresh() {
    return new CsvScan(bytes, kinds, limit);
  }

  /** Scans the record that begins at {@code from}. */
  void run(int from) throws IOException {
    start = from;
    end = -1;
    content = -1;
    firstEnd = -1;
    firstContent = -1;
    fields = 1;
    lines = 0;
    open = false;
    bareQuote = false;
    firstField = -1;
    fieldsBefore = 0;
    bom = hasMark(from) ? 3 : 0;
    position = from + bom;
    boolean goesOn = true;
    while (goesOn) {
      goesOn = (bytes.has(position) && isQuote(position)) ? quoted() : unquoted();
    }
  }

  private boolean hasMark(int from) throws IOException {
    if (bytes.offset() + from != 0 || !bytes.has(from + 2)) {
      return false;
    }
    byte[] block = bytes.block();
    int at = bytes.from() + from;
    return block[at] == (byte) 0xEF && block[at + 1] == (byte) 0xBB && block[at + 2] == (byte) 0xBF;
  }

  private boolean isQuote(int at) {
    return bytes.block()[bytes.from() + at] == '"';
  }

  /** Reads an unquoted field; returns whether another one follows. */
  private boolean unquoted() throws IOException {
    while (bytes.has(position)) {
      byte[] block = bytes.block();
      int from = bytes.from();
      int at = from + position;
      int stop = from + Math.min(bytes.available(), start + limit + 1);
      byte kind = ORDINARY;
      while (at < stop) {
        kind = kinds[block[at] & 0xFF];
        if (kind == QUOTE) {
          bareQuote = true;
        } else if (kind != ORDINARY) {
          break;
        }
        at++;
      }
      position = at - from;
      if (at < stop) {
        return endOfField(kind);
      }
      if (position - start > limit) {
        return false;
      }
    }
    return endOfFile();
  }

  /** Reads a quoted field; returns whether another one follows. */
  private boolean quoted() throws IOException {
    int opened = position++;
    while (bytes.has(position)) {
      byte[] block = bytes.block();
      int from = bytes.from();
      int at = from + position;
      int stop = from + Math.min(bytes.available(), start + limit + 1);
      byte kind = ORDINARY;
      while (at < stop) {
        kind = kinds[block[at] & 0xFF];
        if (kind >= QUOTE) {
          break;
        }
        at++;
      }
      position = at - from;
      if (at < stop) {
        if (kind != QUOTE) {
          innerLineEnd(opened);
        } else if (bytes.has(position + 1) && isQuote(position + 1)) {
          position += 2;
        } else {
          position++;
          return afterQuote();
        }
      }
      if (position - start > limit || lines > CsvRecords.MAX_LINES) {
        open = true;
        return false;
      }
    }
    open = true;
    return false;
  }

  private boolean afterQuote() throws IOException {
    if (!bytes.has(position)) {
      return endOfFile();
    }
    byte kind = kinds[bytes.block()[bytes.from() + position] & 0xFF];
    if (kind == ORDINARY) {
      open = true;
      return false;
    }
    return endOfField(kind);
  }

  private boolean endOfField(byte kind) throws IOException {
    if (kind == DELIMITER) {
      fields++;
      position++;
      return true;
    }
    content = position;
    end = behindLineEnd();
    lines++;
    return false;
  }

  private boolean endOfFile() {
    content = position;
    end = position;
    return false;
  }

  private void innerLineEnd(int opened) throws IOException {
    int behind = behindLineEnd();
    if (firstEnd < 0) {
      firstEnd = behind;
      firstContent = position;
      firstField = opened;
      fieldsBefore = fields;
    }
    lines++;
    position = behind;
  }

  /** Cells of the first line alone if the quote that is open at its end means nothing. */
  int fieldsOfFirstLine() {
    int cells = fieldsBefore;
    for (int at = firstField; at < firstContent; at++) {
      cells += kinds[bytes.block()[bytes.from() + at] & 0xFF] == DELIMITER ? 1 : 0;
    }
    return cells;
  }

  private int behindLineEnd() throws IOException {
    boolean cr = bytes.block()[bytes.from() + position] == '\r';
    if (cr && bytes.has(position + 1)) {
      return bytes.block()[bytes.from() + position + 1] == '\n' ? position + 2 : position + 1;
    }
    return position + 1;
  }

  /**
   * Ends a broken record that met no line end yet at the next one, whatever the quotes say.
   *
   * @return false if there is none within the limit
   */
  boolean toLineEnd() throws IOException {
    while (bytes.has(position)) {
      if (position - start > limit) {
        return false;
      }
      byte kind = kinds[bytes.block()[bytes.from() + position] & 0xFF];
      if (kind == LF || kind == CR) {
        endOfField(kind);
        return true;
      }
      position++;
    }
    endOfFile();
    return true;
  }
}
