package id.saring.ingest.table;

import id.saring.ingest.Head;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.io.Message;
import id.saring.io.TextDecoding;
import id.saring.item.RawRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * A table in a page that a tool wrote for spreadsheets, often named {@code .xls}. Row by row: what
 * was read is taken out of the tree. The raw record is a row's cells, parted by TABs. Used by one
 * thread.
 */
public final class HtmlTable implements HeadedTable {

  /** The most tags between two rows. */
  private static final int MOST_TAGS = 50_000;

  private final Source source;
  private final StreamParser parser;
  private final Iterator<Element> elements;
  private final Deque<List<String>> first = new ArrayDeque<>();
  private final List<List<String>> preamble = new ArrayList<>();
  private final List<List<String>> sample = new ArrayList<>();
  private final ColumnNames columns;
  private long number;

  private HtmlTable(Source source, StreamParser parser, HeaderFinder finder) throws IOException {
    this.source = source;
    this.parser = parser;
    this.elements = parser.iterator();
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row = read(); row != null; row = read()) {
      rows.add(row);
      if (rows.size() == HeaderFinder.MOST_ROWS) {
        break;
      }
    }
    if (rows.isEmpty()) {
      throw new SourceException("bukan-tabel", Message.of("ingest.table-none"));
    }
    int header = Math.max(0, finder.find(rows));
    this.columns = new ColumnNames(rows.get(header));
    preamble.addAll(rows.subList(0, header));
    sample.addAll(rows.subList(header + 1, rows.size()));
    first.addAll(sample);
  }

  /**
   * Opens a source and looks for its header.
   *
   * @throws SourceException if it holds no table, or a row is too large
   * @throws IOException if it cannot be read
   */
  public static HtmlTable open(Source source, HeaderFinder finder) throws IOException {
    Reader reader = HtmlLimits.ofRows(reader(source), MOST_TAGS);
    try {
      StreamParser parser = new StreamParser(Parser.htmlParser()).parse(reader, "");
      return new HtmlTable(source, parser, finder);
    } catch (UncheckedIOException e) {
      reader.close();
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /**
   * Opens a page in its character set.
   *
   * @throws IOException if it cannot be read
   */
  public static Reader reader(Source source) throws IOException {
    byte[] head;
    try (InputStream in = source.open()) {
      head = in.readNBytes(Head.LIMIT);
    }
    TextDecoding decoding = TextDecoding.of(head, head.length < Head.LIMIT);
    return new InputStreamReader(source.open(), Charset.forName(decoding.name()));
  }

  private @Nullable List<String> read() throws IOException {
    try {
      while (elements.hasNext()) {
        Element element = elements.next();
        if (!element.normalName().equals("tr")) {
          continue;
        }
        List<String> cells = cells(element);
        forget(element);
        if (!RowShape.isBlank(cells)) {
          return cells;
        }
      }
      return null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Takes a row out of the tree with the blanks before it, lest they pile up. */
  private static void forget(Element row) {
    for (Node before = row.previousSibling(); before != null; before = row.previousSibling()) {
      before.remove();
    }
    row.empty();
    row.remove();
  }

  private static List<String> cells(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
        cells.add(HtmlText.of(cell));
      }
    }
    return cells;
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
    return List.copyOf(preamble);
  }

  @Override
  public List<List<String>> sample() {
    return List.copyOf(sample);
  }

  @Override
  public HeadedCsv.@Nullable Row next() throws IOException {
    List<String> cells = first.isEmpty() ? read() : first.poll();
    if (cells == null) {
      return null;
    }
    number++;
    RawRecord raw = RawRecord.ofText(String.join("\t", cells));
    HeadedRow row = new HeadedRow(columns, cells, number, 0, -1, raw);
    boolean repeated = new ColumnNames(cells).names().equals(columns.names());
    return new HeadedCsv.Row(row, false, repeated, null);
  }

  @Override
  public void close() {
    parser.close();
  }

  /** The first rows of the first table of a page, if the page is a table and hardly more. */
  public static Optional<List<List<String>>> rowsOf(Head head) {
    String text = head.text();
    if (!isHtml(text) || text.contains("<script") || text.contains("og:")) {
      return Optional.empty();
    }
    Document page = Parser.htmlParser().parseInput(text, "");
    Element table = page.selectFirst("table");
    if (table == null || wordsBefore(page, table) > 200) {
      return Optional.empty();
    }
    List<List<String>> rows =
        table.select("tr").stream().limit(HeaderFinder.MOST_ROWS).map(HtmlTable::cells).toList();
    return Optional.of(rows);
  }

  private static int wordsBefore(Document page, Element table) {
    int[] words = {0};
    boolean[] reached = {false};
    page.body()
        .traverse(
            (node, depth) -> {
              reached[0] = reached[0] || node.equals(table);
              if (!reached[0] && node instanceof TextNode text) {
                words[0] += text.text().strip().length();
              }
            });
    return words[0];
  }

  /** Whether a text begins like a page or a piece of one. */
  public static boolean isHtml(String text) {
    String start = text.substring(0, Math.min(text.length(), 4096)).stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<?xml")) {
      lower = lower.substring(Math.max(0, lower.indexOf("?>") + 2)).stripLeading();
    }
    while (lower.startsWith("<!--") && lower.contains("-->")) {
      lower = lower.substring(lower.indexOf("-->") + 3).stripLeading();
    }
    return lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || lower.startsWith("<head")
        || lower.startsWith("<body")
        || lower.startsWith("<meta ")
        || lower.startsWith("<table");
  }
}
