package id.saring.ingest.anytable;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.facebook.ContentLibraryReader;
import id.saring.ingest.facebook.CrowdTangleCsvReader;
import id.saring.ingest.facebook.FacebookApifyCsvReader;
import id.saring.ingest.instagram.InstagramApifyReader;
import id.saring.ingest.record.KnownTable;
import id.saring.ingest.record.TableFates;
import id.saring.ingest.table.ColumnNames;
import id.saring.ingest.table.CsvSurvey;
import id.saring.ingest.table.HeadedTable;
import id.saring.ingest.table.HeadedTables;
import id.saring.ingest.table.HeaderFinder;
import id.saring.ingest.table.HtmlTable;
import id.saring.ingest.tiktok.TikTokScraperReader;
import id.saring.ingest.xapi.TweetHarvestReader;
import id.saring.ingest.xapi.TwintReader;
import id.saring.io.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The last resort for tables of tools that saring does not know: CSV in any dialect, XLSX, and
 * pages that are tables. Columns are known by their usual names, or by {@code --map}, which wins.
 * Columns of a tool that is known, such as tweet-harvest in an XLSX, are read as that tool's.
 * Record 1 is the first row below the header.
 */
public final class AnyTableReader implements ExportReader {

  /** Tools whose CSV has a reader of its own, and whose tables people also save as workbooks. */
  private static final List<KnownTable> KNOWN =
      List.of(
          new TweetHarvestReader(),
          new TwintReader(),
          new CrowdTangleCsvReader(),
          new ContentLibraryReader(),
          new FacebookApifyCsvReader(),
          new InstagramApifyReader(),
          new TikTokScraperReader());

  private static final double MOST_ROWS_ALIKE = 0.9;
  private static final Pattern NAME = Pattern.compile("\\p{L}[^\\n]{0,60}|");

  @Override
  public String format() {
    return "table";
  }

  @Override
  public boolean isLastResort() {
    return true;
  }

  @Override
  public Optional<String> recognise(Head head) {
    return switch (HeadedTables.Storage.of(head.bytes())) {
      case XLSX -> isSpreadsheet(head) ? Optional.of("xlsx") : Optional.empty();
      case OLD_EXCEL -> Optional.of("old excel");
      case HTML -> ofPage(head);
      case TEXT -> ofText(head);
    };
  }

  /** The names of members stand in the open in a zip, each before its bytes. */
  private static boolean isSpreadsheet(Head head) {
    String bytes = new String(head.bytes(), StandardCharsets.ISO_8859_1);
    return bytes.contains("xl/")
        || (bytes.startsWith("[Content_Types].xml", 30)
            && !bytes.contains("word/")
            && !bytes.contains("ppt/"));
  }

  private static Optional<String> ofPage(Head head) {
    return HtmlTable.rowsOf(head)
        .filter(rows -> byAliases(rows) >= 0)
        .map(rows -> sign(rows.get(byAliases(rows))));
  }

  private static Optional<String> ofText(Head head) {
    String start = head.text().stripLeading();
    if (start.startsWith("{") || start.startsWith("[") || start.startsWith("<")) {
      return Optional.empty();
    }
    return CsvSurvey.of(head.bytes(), head.isWhole(), AnyTableReader::byAliases)
        .filter(survey -> survey.isHeaderKnown() || isTable(survey))
        .map(survey -> sign(survey.header()));
  }

  /** Rows of one width below a row of names: its columns can be told to the user at least. */
  private static boolean isTable(CsvSurvey survey) {
    List<String> header = survey.header();
    long named = header.stream().filter(name -> !name.isBlank()).count();
    return survey.alike() >= MOST_ROWS_ALIKE
        && !survey.sample().isEmpty()
        && named >= 2
        && header.stream().allMatch(name -> NAME.matcher(name.strip()).matches());
  }

  private static String sign(List<String> header) {
    List<String> names = header.stream().map(String::strip).filter(n -> !n.isEmpty()).toList();
    String all = String.join(", ", names);
    return all.length() <= 120 ? "kolom " + all : "kolom " + all.substring(0, 120) + "…";
  }

  /** The first row whose cells are known names of columns of posts. */
  static int byAliases(List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      ColumnNames columns = new ColumnNames(rows.get(i));
      boolean known =
          Brandwatch.isHeader(columns)
              || FourCat.isHeader(columns)
              || known(columns).isPresent()
              || TableLayout.ofAliases(columns).looksLikePosts();
      if (known) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<KnownTable> known(ColumnNames columns) {
    return KNOWN.stream().filter(table -> table.sign(columns).isPresent()).findFirst();
  }

  private static HeaderFinder finder(Map<String, String> map) {
    if (map.isEmpty()) {
      return AnyTableReader::byAliases;
    }
    Set<String> wanted = Set.copyOf(map.values());
    return rows -> {
      for (int i = 0; i < rows.size(); i++) {
        ColumnNames columns = new ColumnNames(rows.get(i));
        if (wanted.stream().allMatch(name -> columns.index(name.strip()) >= 0)) {
          return i;
        }
      }
      return -1;
    };
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (HeadedTables tables = HeadedTables.open(source, finder(options.columns()))) {
      HeadedTable table = tables.next();
      if (table == null) {
        throw new SourceException("bukan-tabel", Message.of("ingest.table-none"));
      }
      while (table != null) {
        read(table, options, sink);
        table = tables.next();
      }
    }
  }

  private static void read(HeadedTable table, ReadOptions options, RecordSink sink)
      throws IOException {
    Optional<KnownTable> known =
        options.columns().isEmpty() ? known(table.columns()) : Optional.empty();
    if (known.isPresent()) {
      sink.notice(Message.of("ingest.table-known", known.get().format()));
      TableFates.read(table, sink, known.get().rows(table.columns(), options));
    } else {
      TableRows.read(table, items(table, options, sink), sink);
    }
  }

  private static RowItems items(HeadedTable table, ReadOptions options, RecordSink sink)
      throws SourceException {
    if (options.columns().isEmpty() && Brandwatch.isHeader(table.columns())) {
      return new Brandwatch(table, options);
    }
    if (options.columns().isEmpty() && FourCat.isHeader(table.columns())) {
      return new FourCat(table.columns());
    }
    TableLayout layout = TableLayout.of(table, options.columns());
    sink.notice(Message.of("ingest.table-read", layout.shown()));
    return new AnyRowItems(table, layout, options, sink::notice);
  }
}
