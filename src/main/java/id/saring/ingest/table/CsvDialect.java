package id.saring.ingest.table;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import id.saring.io.CsvRecord;
import id.saring.io.CsvRecords;
import id.saring.io.TextDecoding;
import id.saring.item.RawRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * How a table is written as text.
 *
 * @param decoding character set
 * @param delimiter what stands between cells
 * @param backslash whether {@code \"} stands for a quote inside a cell, and not only {@code ""}
 */
record CsvDialect(TextDecoding decoding, char delimiter, boolean backslash) {

  /** Cuts a stream that was opened through {@link TextDecoding#open}. */
  CsvRecords records(InputStream text) {
    return new CsvRecords(backslash ? new BackslashQuotes(text) : text, delimiter);
  }

  /** A parser for {@link #cells}; holds nothing between records. */
  ICSVParser parser() {
    return new RFC4180ParserBuilder().withSeparator(delimiter).build();
  }

  /** The cells of a record whose quotes make sense; none of another one. */
  List<String> cells(CsvRecord record, ICSVParser parser) throws IOException {
    if (!record.isSound()) {
      return List.of();
    }
    List<String> cells = List.of(parser.parseLine(record.text(decoding)));
    return backslash ? cells.stream().map(BackslashQuotes::cell).toList() : cells;
  }

  /** The bytes of a record as they stand in the file (in UTF-8 where the file is UTF-16). */
  RawRecord raw(CsvRecord record) {
    return backslash ? BackslashQuotes.raw(record.content()) : record.content();
  }
}
