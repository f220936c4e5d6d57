package id.saring.ingest.csv;

import id.saring.ingest.Source;
import id.saring.io.CsvRecord;
import id.saring.io.CsvRows;
import id.saring.item.SourceRef;

/** Where a row stands; becomes the birth certificate of its item. */
record RowSource(Source source, CsvRows rows, CsvRecord record, long number) {

  SourceRef ref() {
    long start = rows.decoding().keepsAscii() ? record.start() : -1;
    return new SourceRef(source.file(), source.member(), number, start, record.content());
  }
}
