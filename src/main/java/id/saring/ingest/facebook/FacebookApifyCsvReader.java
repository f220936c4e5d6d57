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
import java.util.List;
import java.util.Optional;

/** Reads what the Apify actors for Facebook posts and comments write as CSV. */
public final class FacebookApifyCsvReader implements ExportReader, KnownTable {

  @Override
  public String format() {
    return "apify-facebook-csv";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return signOfCsv(head);
  }

  @Override
  public Optional<String> sign(ColumnNames columns) {
    if (columns.index("facebookUrl") < 0) {
      return Optional.empty();
    }
    for (String name : List.of("commentUrl", "postId", "topLevelUrl", "legacyId")) {
      if (columns.index(name) >= 0) {
        return Optional.of("columns facebookUrl and " + name);
      }
    }
    return Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    readCsv(source, options, sink);
  }

  @Override
  public TableFates.Conversion rows(ColumnNames columns, ReadOptions options) {
    return NestedRow.folded(ApifyItems::of).orBadTime(FacebookFates.BAD_TIME);
  }
}
