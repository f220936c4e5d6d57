package id.saring.io;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Streams the rows of a CSV file whose character set and delimiter are not known beforehand. {@link
 * CsvRecords} cuts the bytes, opencsv's RFC 4180 parser takes each record apart (its default parser
 * would read a backslash as an escape). Blank lines and a first line {@code sep=;} are passed over.
 * Not thread-safe.
 */
public final class CsvRows implements Closeable {

  private static final int HEAD = 64 * 1024;

  private final TextDecoding decoding;
  private final char delimiter;
  private final CsvRecords records;
  private final ICSVParser parser;

  private CsvRows(TextDecoding decoding, char delimiter, CsvRecords records) {
    this.decoding = decoding;
    this.delimiter = delimiter;
    this.records = records;
    this.parser = new RFC4180ParserBuilder().withSeparator(delimiter).build();
  }

  /**
   * Looks at the beginning of {@code in} and makes ready to read all of it. Closing the rows closes
   * it.
   *
   * @throws IOException if the stream cannot be read
   */
  public static CsvRows open(InputStream in) throws IOException {
    byte[] start = in.readNBytes(HEAD);
    TextDecoding decoding = TextDecoding.of(start, start.length < HEAD);
    InputStream text = decoding.open(new SequenceInputStream(new ByteArrayInputStream(start), in));
    byte[] head = start;
    if (!decoding.keepsAscii()) {
      head = text.readNBytes(HEAD);
      text = new SequenceInputStream(new ByteArrayInputStream(head), text);
    }
    char delimiter = CsvDelimiter.of(head, head.length < HEAD);
    return new CsvRows(decoding, delimiter, new CsvRecords(text, delimiter));
  }

  /**
   * Returns the next row, or {@code null} at the end. A broken record comes as a row without cells.
   *
   * @throws IOException if the stream cannot be read
   */
  public @Nullable CsvRow next() throws IOException {
    CsvRecord record = records.next();
    while (record != null && (record.isBlank() || namesDelimiter(record))) {
      record = records.next();
    }
    if (record == null) {
      return null;
    }
    if (!record.isSound()) {
      return CsvRow.broken(record);
    }
    return new CsvRow(record, parser.parseLine(record.text(decoding)));
  }

  private boolean namesDelimiter(CsvRecord record) {
    return record.line() == 1 && !CsvDelimiter.named(record.text(decoding)).isEmpty();
  }

  /** In which character set the file is written. */
  public TextDecoding decoding() {
    return decoding;
  }

  /** The delimiter found. */
  public char delimiter() {
    return delimiter;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
