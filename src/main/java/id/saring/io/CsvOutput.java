package id.saring.io;

import com.opencsv.CSVWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes rows as UTF-8 CSV through opencsv, and notices when the disk is full.
 *
 * <p>{@link CSVWriter#writeNext} swallows an {@link IOException}; so it is asked for one after
 * every {@value #CHUNK} rows and at the end. Cells are written as they are: guarding a sheet
 * against formulas is the business of who makes the cells. A lone surrogate, which UTF-8 cannot
 * hold, becomes U+FFFD. Not thread-safe.
 */
public final class CsvOutput implements Closeable {

  private static final int CHUNK = 1_000;
  private static final String CRLF = "\r\n";

  /** How a CSV file is dressed. */
  public enum Dialect {
    /** What an Indonesian spreadsheet opens with a double-click: mark, semicolons, CRLF. */
    EXCEL_ID(';', true),
    /** RFC 4180: no mark, commas, CRLF. */
    RFC4180(',', false);

    private final char delimiter;
    private final boolean marked;

    Dialect(char delimiter, boolean marked) {
      this.delimiter = delimiter;
      this.marked = marked;
    }

    /** The name on the command line: {@code excel-id} or {@code rfc4180}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a name as typed. */
    public static Optional<Dialect> of(String word) {
      for (Dialect dialect : values()) {
        if (dialect.code().equalsIgnoreCase(word.strip())) {
          return Optional.of(dialect);
        }
      }
      return Optional.empty();
    }
  }

  private final Writer writer;
  private final CSVWriter csv;
  private long rows;

  private CsvOutput(Writer writer, char delimiter) {
    this.writer = writer;
    this.csv = new CSVWriter(writer, delimiter, '"', '"', CRLF);
  }

  /**
   * Begins a file. Closing the output closes {@code out}.
   *
   * @throws IOException if the byte order mark cannot be written
   */
  public static CsvOutput to(OutputStream out, Dialect dialect) throws IOException {
    Writer writer =
        new OutputStreamWriter(
            out,
            StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD}));
    if (dialect.marked) {
      writer.write('\uFEFF');
    }
    return new CsvOutput(writer, dialect.delimiter);
  }

  /**
   * Writes a row.
   *
   * @param cells at least one
   * @throws IOException if this or an earlier row could not be written
   */
  public void row(List<String> cells) throws IOException {
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("a row has at least one cell");
    }
    String[] row = cells.toArray(new String[0]);
    csv.writeNext(row, needsQuotes(row));
    rows++;
    if (rows % CHUNK == 0) {
      check();
    }
  }

  /**
   * Whether quotes are needed where opencsv would write none: round a single empty cell, which
   * would be a blank line, a first cell that would pass for a byte order mark, and {@code sep=;}.
   */
  private boolean needsQuotes(String[] row) {
    return (row.length == 1 && row[0].isBlank())
        || (rows == 0
            && (row[0].startsWith("\uFEFF") || row[0].regionMatches(true, 0, "sep=", 0, 4)));
  }

  /** Rows written so far, a header included. */
  public long rows() {
    return rows;
  }

  /**
   * Hands everything on to the stream.
   *
   * @throws IOException if anything could not be written
   */
  public void flush() throws IOException {
    check();
  }

  private void check() throws IOException {
    if (csv.checkError()) {
      throw new IOException("CSV could not be written, at row " + rows, csv.getException());
    }
  }

  /**
   * Closes the stream under it as well, even if writing failed.
   *
   * @throws IOException if anything could not be written
   */
  @Override
  public void close() throws IOException {
    try (writer) {
      check();
    }
  }
}
