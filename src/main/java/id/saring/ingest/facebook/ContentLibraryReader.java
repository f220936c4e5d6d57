package id.saring.ingest.facebook;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.record.KnownTable;
import id.saring.ingest.record.NestedRow;
import id.saring.ingest.record.TableFates;
import id.saring.ingest.table.ColumnNames;
import java.io.IOException;
import java.util.Optional;

/** Reads CSV tables out of the Meta Content Library. */
public final class ContentLibraryReader implements ExportReader, KnownTable {

  @Override
  public String format() {
    return "meta-content-library-csv";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return signOfCsv(head);
  }

  @Override
  public Optional<String> sign(ColumnNames columns) {
    return columns.hasAll("mcl_url", "creation_time")
        ? Optional.of("columns mcl_url and creation_time")
        : Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    readCsv(source, options, sink);
  }

  @Override
  public TableFates.Conversion rows(ColumnNames columns, ReadOptions options) {
    return NestedRow.folded(record -> LibraryPosts.of(record, options.zone()))
        .orBadTime(FacebookFates.BAD_TIME);
  }
}
