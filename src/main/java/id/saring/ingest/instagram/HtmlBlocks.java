package id.saring.ingest.instagram;

import id.saring.ingest.Source;
import id.saring.ingest.meta.LabelValues.Entry;
import id.saring.ingest.table.HtmlLimits;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The records of a page of a download, one after the other. Used by one thread. */
final class HtmlBlocks implements Closeable {

  /** The class that every record has. */
  static final String SIGN = "_a6-g";

  // Parsed once: jsoup keeps a memory per query and thread, and a million of them slow it down.
  private static final Evaluator BLOCK = QueryParser.parse("div." + SIGN);
  private static final Evaluator FOOTER = QueryParser.parse("div._a6-o");
  private static final Evaluator ROW = QueryParser.parse("tr");
  private static final Evaluator LEAF = QueryParser.parse("div._a6-p div");
  private static final Evaluator HEADING = QueryParser.parse("._a6-h");
  private static final Evaluator LINK = QueryParser.parse("a[href]");
  private static final Evaluator MEDIUM = QueryParser.parse("img[src], video[src], source[src]");

  private final Source source;

  /** More tags than any real block has; so many fit into a small heap as a tree. */
  private static final int MOST_TAGS = 200_000;

  private final StreamParser parser;
  private final HtmlLimits limits;
  private long number;

  private HtmlBlocks(Source source, StreamParser parser, HtmlLimits limits) {
    this.source = source;
    this.parser = parser;
    this.limits = limits;
  }

  static HtmlBlocks open(Source source) throws IOException {
    InputStreamReader in = new InputStreamReader(source.open(), StandardCharsets.UTF_8);
    HtmlLimits limits = HtmlLimits.ofPage(in, MOST_TAGS);
    StreamParser parser = new StreamParser(Parser.htmlParser());
    try {
      return new HtmlBlocks(source, parser.parse(limits, ""), limits);
    } catch (UncheckedIOException e) {
      in.close();
      throw e.getCause();
    }
  }

  /**
   * Goes to the next record.
   *
   * @return null at the end
   */
  @Nullable Block next() throws IOException {
    Element element = select();
    if (element == null) {
      return null;
    }
    number++;
    RawRecord raw = RawRecord.ofText(element.outerHtml());
    Block block = Block.of(element, new SourceRef(source.file(), source.member(), number, -1, raw));
    limits.forget(element.getAllElements().size());
    element.empty(); // so that a page of any length fits into memory
    return block;
  }

  private @Nullable Element select() throws IOException {
    try {
      return parser.selectNext(BLOCK);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() {
    parser.close();
  }

  /**
   * One record.
   *
   * @param heading text above it: the words of a post, or whose post was liked
   * @param entries labelled values
   * @param links addresses in it
   * @param media files that it shows
   * @param times texts that may be its time, the most likely first
   * @param ref where it stands
   */
  record Block(
      String heading,
      List<Entry> entries,
      List<String> links,
      List<String> media,
      List<String> times,
      SourceRef ref) {

    Block {
      entries = List.copyOf(entries);
      links = List.copyOf(links);
      media = List.copyOf(media);
      times = List.copyOf(times);
    }

    static Block of(Element element, SourceRef ref) {
      List<Entry> entries = new ArrayList<>();
      List<String> times = new ArrayList<>(element.select(FOOTER).eachText());
      for (Element row : element.select(ROW)) {
        List<Element> cells = children(row, "td");
        if (cells.size() > 1) {
          entries.add(entry(cells.get(0).text(), cells.get(1)));
          times.add(cells.get(1).text());
        } else if (cells.size() == 1) {
          String label = cells.get(0).ownText();
          children(cells.get(0), "div").stream()
              .findFirst()
              .ifPresent(inner -> entries.add(entry(label, inner)));
        }
      }
      for (Element leaf : element.select(LEAF)) {
        if (leaf.childrenSize() == 0) {
          times.add(leaf.text());
        }
      }
      Element heading = element.selectFirst(HEADING);
      return new Block(
          heading == null ? "" : heading.wholeText().strip(),
          entries,
          element.select(LINK).eachAttr("href"),
          element.select(MEDIUM).eachAttr("src"),
          times,
          ref);
    }

    private static Entry entry(String label, Element value) {
      Element link = value.selectFirst(LINK);
      String href = link == null ? "" : link.attr("href");
      return new Entry(label.strip(), value.wholeText().strip(), href, "");
    }

    private static List<Element> children(Element parent, String name) {
      return parent.children().stream().filter(child -> child.normalName().equals(name)).toList();
    }
  }
}
