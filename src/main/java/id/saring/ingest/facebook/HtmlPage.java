package id.saring.ingest.facebook;

import id.saring.ingest.Head;
import id.saring.ingest.Source;
import id.saring.ingest.table.HtmlLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a page, one after the other; each is emptied when the next is wanted. One thread.
 */
final class HtmlPage implements Closeable {

  /** More tags than any real block has; so many fit into a small heap as a tree. */
  private static final int MOST_TAGS = 200_000;

  private final StreamParser parser;
  private final HtmlLimits limits;
  private final Evaluator query;
  private @Nullable Element before;

  private HtmlPage(StreamParser parser, HtmlLimits limits, Evaluator query) {
    this.parser = parser;
    this.limits = limits;
    this.query = query;
  }

  /**
   * How the blocks of a page are found.
   *
   * @param query selects them
   * @param sign by what the page was recognised
   */
  record Shape(String query, String sign) {
    Shape {
      Objects.requireNonNull(query, "query");
      Objects.requireNonNull(sign, "sign");
    }
  }

  /** Looks at the start of a page: classes of today, of 2018 to 2022, or only the main part. */
  static Optional<Shape> shape(Head head) {
    String text = head.text();
    if (!text.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    if (text.contains("_a6-g")) {
      return Optional.of(new Shape("._a6-g", "class _a6-g"));
    }
    if (text.contains("uiBoxWhite noborder")) {
      return Optional.of(new Shape(".uiBoxWhite.noborder", "class uiBoxWhite noborder"));
    }
    return text.contains("role=\"main\"")
        ? Optional.of(new Shape("[role=main] > div, [role=main] > section", "role main"))
        : Optional.empty();
  }

  static HtmlPage open(Source source, String query) throws IOException {
    InputStreamReader in = new InputStreamReader(source.open(), StandardCharsets.UTF_8);
    try {
      StreamParser parser = new StreamParser(Parser.htmlParser());
      HtmlLimits limits = HtmlLimits.ofPage(in, MOST_TAGS);
      return new HtmlPage(parser.parse(limits, ""), limits, QueryParser.parse(query));
    } catch (UncheckedIOException e) {
      in.close();
      throw e.getCause();
    }
  }

  /**
   * Goes to the next block.
   *
   * @return null at the end
   */
  @Nullable Element next() throws IOException {
    if (before != null) {
      limits.forget(before.getAllElements().size());
      before.empty();
    }
    try {
      before = parser.selectNext(query);
      return before;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() {
    parser.close();
  }
}
