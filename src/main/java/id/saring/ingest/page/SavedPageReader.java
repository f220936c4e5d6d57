package id.saring.ingest.page;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.anytable.AnyTableReader;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.fill.FilledField;
import id.saring.ingest.json.DamagedCharacters;
import id.saring.ingest.table.HtmlLimits;
import id.saring.ingest.table.HtmlTable;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The last resort for pages that somebody saved from a browser: one record and one item a page,
 * with what the page says of its post and the words that are seen on it. Words of others on the
 * page (answers, suggestions) cannot always be told from those of the author. A page is held as a
 * whole, so its size is limited.
 */
public final class SavedPageReader implements ExportReader {

  /** The most tags of a page; a long thread has some ten thousand. */
  private static final int MOST_TAGS = 1_000_000;

  /** Names that promise data, not a page. */
  private static final Pattern DATA_NAME =
      Pattern.compile("(?i).*\\.(?:json|jsonl|ndjson|js|csv|tsv|txt|xlsx)");

  private final AnyTableReader tables = new AnyTableReader();

  @Override
  public String format() {
    return "saved-page";
  }

  /** Few pages name their author or time where a program sees it. */
  @Override
  public ExpectedFill expectedFill() {
    return ExpectedFill.USUAL.without(FilledField.AUTHOR, FilledField.TIME);
  }

  @Override
  public boolean isLastResort() {
    return true;
  }

  @Override
  public Optional<String> recognise(Head head) {
    String text = head.text();
    if (!HtmlTable.isHtml(text) || isPartOfDownload(text) || tables.recognise(head).isPresent()) {
      return Optional.empty();
    }
    if (text.contains("application/ld+json")) {
      return Optional.of("html, JSON-LD");
    }
    return Optional.of(text.contains("property=\"og:") ? "html, OpenGraph" : "html");
  }

  /** Pages of personal downloads that hold no posts: chats, settings, the page to start from. */
  private static boolean isPartOfDownload(String text) {
    return text.contains("_a6-g")
        || text.contains("_a706")
        || (text.contains("class=\"page_wrap\"") && text.contains("Exported Data"));
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    Document page = parse(source);
    PageFacts facts = new PageFacts(page);
    List<String> parts = new ArrayList<>(facts.words());
    String seen = PageText.of(page);
    parts.add(seen);
    String text = PageText.joined(parts);
    if (text.isBlank()) {
      sink.ignored("empty");
      sink.notice(Message.of("ingest.page-empty"));
      return;
    }
    Author author = facts.author();
    if (page.selectFirst("input[type=password]") != null) {
      sink.notice(Message.of("ingest.page-login"));
    }
    if (DATA_NAME.matcher(source.path()).matches()) {
      sink.notice(Message.of("ingest.page-named-data"));
    }
    if (author.isUnknown()) {
      sink.notice(Message.of("ingest.page-author"));
    }
    Item.Builder item =
        Item.of(Platform.WEB, Activity.POST, ref(source, facts, text))
            .url(facts.url())
            .author(author)
            .postedAt(facts.postedAt(options.zone()).orElse(null))
            .text(text)
            .container(facts.site())
            .media(facts.media())
            .capturedAt(facts.savedAt())
            .note(ItemNote.TANPA_ID_ASLI);
    if (DamagedCharacters.in(text)) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    sink.converted(item.build());
  }

  private static Document parse(Source source) throws IOException {
    try (Reader reader = HtmlLimits.ofPage(HtmlTable.reader(source), MOST_TAGS)) {
      return Parser.htmlParser().parseInput(reader, "");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The page's own bytes are no record: most of them are scripts. */
  private static SourceRef ref(Source source, PageFacts facts, String text) {
    RawRecord raw = RawRecord.ofText(String.join("\n", facts.url(), facts.author().label(), text));
    return new SourceRef(source.file(), source.member(), 1, -1, raw);
  }
}
