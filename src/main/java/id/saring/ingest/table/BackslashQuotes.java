package id.saring.ingest.table;

import id.saring.item.RawRecord;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Hides quotes that are escaped with a backslash, as PHP and MySQL write them, from a splitter that
 * knows only doubled ones: the second byte of {@code \"} becomes a mark. No byte is added or lost,
 * so offsets stay those of the file; {@link #cell} and {@link #raw} take the mark away again.
 */
final class BackslashQuotes extends FilterInputStream {

  private static final char MARK = '\u0001';

  private boolean escaped;

  BackslashQuotes(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    for (int i = offset; i < offset + read; i++) {
      byte b = target[i];
      if (escaped && b == '"') {
        target[i] = (byte) MARK;
      }
      escaped = !escaped && b == '\\';
    }
    return read;
  }

  /** The cell as its author wrote it. */
  static String cell(String cell) {
    if (cell.indexOf('\\') < 0) {
      return cell;
    }
    StringBuilder plain = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      char next = i + 1 < cell.length() ? cell.charAt(i + 1) : ' ';
      if (c == '\\' && (next == MARK || next == '\\')) {
        plain.append(next == MARK ? '"' : '\\');
        i++;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The record's bytes as they stand in the file. */
  static RawRecord raw(RawRecord marked) {
    byte[] bytes = marked.bytes();
    for (int i = 1; i < bytes.length; i++) {
      if (bytes[i] == MARK && bytes[i - 1] == '\\') {
        bytes[i] = '"';
      }
    }
    return new RawRecord(bytes, 0, bytes.length);
  }
}
