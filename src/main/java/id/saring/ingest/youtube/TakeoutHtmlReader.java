package id.saring.ingest.youtube;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ItemFault;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.FateReport;
import id.saring.ingest.table.HtmlLimits;
import id.saring.ingest.table.HtmlText;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.PostedAt;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Reads the comments of a Takeout from before 2023 ({@code my-comments.html}): a list, each entry
 * with time, video and words. The raw record is the entry as it is written out again.
 */
public final class TakeoutHtmlReader implements ExportReader {

  private static final Evaluator LINK = QueryParser.parse("a[href*=youtube.com/]");

  private static final int MOST_TAGS = 500_000;

  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(?: [A-Z]{2,5})?");
  private static final Pattern ENTRY =
      Pattern.compile(
          "<li>[^<]{0,60}"
              + TIME.pattern()
              + "[^<]{0,80}<a href=\"https?://(?:www\\.)?youtube\\.com/");
  private static final Pattern ANSWERED = Pattern.compile("[?&]lc=(?<id>[\\w.-]+)");

  @Override
  public String format() {
    return "youtube-takeout-html";
  }

  /** Its owner stands in another file; the reader itself says when that is missing. */
  @Override
  public ExpectedFill expectedFill() {
    return ExpectedFill.DOWNLOAD;
  }

  @Override
  public Optional<String> recognise(Head head) {
    return ENTRY.matcher(head.text()).find()
        ? Optional.of("<li> time, youtube.com/watch")
        : Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    Author owner = TakeoutOwner.of(source, sink);
    try (Reader text = new InputStreamReader(source.open(), StandardCharsets.UTF_8);
        StreamParser parser = new StreamParser(Parser.htmlParser())) {
      parser.parse(HtmlLimits.ofPage(text, MOST_TAGS), "");
      Iterator<Element> elements = parser.iterator();
      long record = 0;
      while (elements.hasNext()) {
        Element element = elements.next();
        if (element.normalName().equals("li")) {
          record++;
          entry(element, source, record, owner, options.zone(), sink);
          element.empty();
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void entry(
      Element entry, Source source, long record, Author owner, ZoneId zone, RecordSink sink) {
    RawRecord raw = RawRecord.ofText(entry.outerHtml());
    SourceRef ref = new SourceRef(source.file(), source.member(), record, -1, raw);
    try {
      FateReport.tell(sink, fate(entry, ref, owner, zone), ref);
    } catch (ItemFault fault) {
      sink.rejected(FateReport.rejected(ref, fault.code(), fault.reason()));
    }
  }

  private static Fate fate(Element entry, SourceRef ref, Author owner, ZoneId zone)
      throws ItemFault {
    List<Element> links = entry.select(LINK);
    Matcher time = TIME.matcher(entry.ownText());
    if (links.isEmpty() || !time.find()) {
      return new Fate.Ignored("other");
    }
    Optional<PostedAt> posted = YouTubeItems.time(time.group(), zone);
    String video = "";
    String parent = "";
    for (Element link : links.subList(0, Math.min(2, links.size()))) {
      String address = link.attr("href");
      Matcher answered = ANSWERED.matcher(address);
      parent = answered.find() ? answered.group("id") : parent;
      video = YouTubeItems.videoIn(address).isEmpty() ? video : YouTubeItems.videoIn(address);
    }
    Item.Builder item = YouTubeItems.comment("", video, parent, ref);
    return Fate.of(
        YouTubeItems.words(item, "", words(entry))
            .author(owner)
            .postedAt(posted.orElse(null))
            .build());
  }

  /** The words stand behind the first line break. */
  private static String words(Element entry) {
    Element words = entry.clone();
    while (words.childNodeSize() > 0) {
      Node first = words.childNode(0);
      first.remove();
      if (first instanceof Element element && element.normalName().equals("br")) {
        break;
      }
    }
    return HtmlText.of(words);
  }
}
