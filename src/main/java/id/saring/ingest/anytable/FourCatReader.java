package id.saring.ingest.anytable;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.table.HeadedCsv;
import java.io.IOException;
import java.util.Optional;

/** Reads the CSV files of 4CAT, and of Zeeschuimer, which writes the same columns. */
public final class FourCatReader implements ExportReader {

  @Override
  public String format() {
    return "4cat-csv";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return HeadedCsv.columnsOf(head)
        .filter(FourCat::isHeader)
        .map(columns -> "kolom unix_timestamp, body, thread_id");
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (HeadedCsv table = HeadedCsv.open(source)) {
      TableRows.read(table, new FourCat(table.columns()), sink);
    }
  }
}
