package id.saring.ingest.table;

import com.opencsv.ICSVParser;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.io.CsvRecord;
import id.saring.io.CsvRecords;
import id.saring.io.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in a text file of a tool that is not known: everything is found by itself, as {@link
 * CsvSurvey} tells. Unlike {@link HeadedCsv} the header need not be the first row. Used by one
 * thread.
 */
public final class DialectCsv implements HeadedTable {

  private final Source source;
  private final CsvSurvey survey;
  private final CsvDialect dialect;
  private final CsvRecords records;
  private final ICSVParser parser;
  private final List<String> header;
  private final ColumnNames columns;
  private long number;

  private DialectCsv(Source source, CsvSurvey survey, CsvRecords records) {
    this.source = source;
    this.survey = survey;
    this.dialect = survey.dialect();
    this.records = records;
    this.parser = dialect.parser();
    this.header = survey.header();
    List<String> names = new ArrayList<>(header);
    if (survey.lacksIndexName()) {
      names.add(0, "");
    }
    while (names.size() > 1 && names.get(names.size() - 1).isBlank()) {
      names.remove(names.size() - 1);
    }
    this.columns = new ColumnNames(names);
  }

  /**
   * Opens a source and looks for its header.
   *
   * @throws SourceException if it holds no table
   * @throws IOException if it cannot be read
   */
  public static DialectCsv open(Source source, HeaderFinder finder) throws IOException {
    CsvSurvey survey;
    try (InputStream in = source.open()) {
      byte[] head = in.readNBytes(CsvSurvey.HEAD);
      survey =
          CsvSurvey.of(head, head.length < CsvSurvey.HEAD, finder)
              .orElseThrow(
                  () -> new SourceException("bukan-tabel", Message.of("ingest.table-none")));
    }
    InputStream in = source.open();
    try {
      InputStream text = survey.dialect().decoding().open(in);
      text.skipNBytes(survey.start());
      CsvRecords records = survey.dialect().records(text);
      records.next();
      return new DialectCsv(source, survey, records);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public Source source() {
    return source;
  }

  @Override
  public ColumnNames columns() {
    return columns;
  }

  @Override
  public List<List<String>> preamble() {
    return survey.preamble();
  }

  @Override
  public List<List<String>> sample() {
    return survey.sample();
  }

  @Override
  public List<Message> notices() {
    return dialect.decoding().isWindows1252()
        ? List.of(Message.of("ingest.csv-windows-1252"))
        : List.of();
  }

  @Override
  public HeadedCsv.@Nullable Row next() throws IOException {
    CsvRecord record = records.next();
    while (record != null && record.isBlank()) {
      record = records.next();
    }
    if (record == null) {
      return null;
    }
    number++;
    List<String> cells = dialect.cells(record, parser);
    long start = dialect.decoding().keepsAscii() ? survey.start() + record.start() : -1;
    long line = survey.line() + record.line() - 1;
    HeadedRow row = new HeadedRow(columns, cells, number, line, start, dialect.raw(record));
    boolean empty = record.isSound() && RowShape.isBlank(cells);
    Message fault = RowShape.of(record, cells, columns.names().size());
    return new HeadedCsv.Row(row, empty, cells.equals(header), fault);
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
