package id.saring.ingest.anytable;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A reader to which the user gave a map of columns. */
record WithMap(ExportReader reader, Map<String, String> columns) implements ExportReader {

  @Override
  public String format() {
    return reader.format();
  }

  @Override
  public Optional<String> recognise(Head head) {
    return reader.recognise(head);
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    reader.read(source, new ReadOptions(options.zone(), columns), sink);
  }
}
