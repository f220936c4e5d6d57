package id.saring.ingest.anytable;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.table.ColumnNames;
import id.saring.ingest.table.CsvSurvey;
import id.saring.ingest.table.DialectCsv;
import id.saring.ingest.table.HeadedTables.Storage;
import id.saring.io.Message;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads the CSV files of Brandwatch: some lines about the query, a blank line, then the table. Its
 * XLSX files are read by {@link AnyTableReader}, since nothing at their beginning tells whose they
 * are.
 */
public final class BrandwatchReader implements ExportReader {

  @Override
  public String format() {
    return "brandwatch";
  }

  @Override
  public Optional<String> recognise(Head head) {
    String start = head.text().replace("\u0000", "");
    boolean names = start.contains("Snippet") || start.contains("Full Text");
    if (!names || Storage.of(head.bytes()) != Storage.TEXT) {
      return Optional.empty();
    }
    return CsvSurvey.of(head.bytes(), head.isWhole(), BrandwatchReader::header)
        .filter(CsvSurvey::isHeaderKnown)
        .map(survey -> "kolom Query Id, Date, Url, Snippet");
  }

  private static int header(List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (Brandwatch.isHeader(new ColumnNames(rows.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (DialectCsv table = DialectCsv.open(source, BrandwatchReader::header)) {
      if (!Brandwatch.isHeader(table.columns())) {
        throw new SourceException("kolom-kurang", Message.of("ingest.brandwatch-header"));
      }
      TableRows.read(table, new Brandwatch(table, options), sink);
    }
  }
}
