package id.saring.ingest.facebook;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadFault;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.meta.DownloadOwner;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.FateReport;
import id.saring.io.Message;
import id.saring.item.Author;
import id.saring.item.Platform;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of a download that Facebook gives its users as HTML. Dates are read in Indonesian
 * and English; they have no zone. Pages of which nothing is read are ignored block by block.
 */
public final class FacebookHtmlReader implements ExportReader {

  @Override
  public String format() {
    return "facebook-html";
  }

  /** Its owner stands in another file; the reader itself says when that is missing. */
  @Override
  public ExpectedFill expectedFill() {
    return ExpectedFill.DOWNLOAD;
  }

  @Override
  public Optional<String> recognise(Head head) {
    Optional<HtmlPage.Shape> shape = HtmlPage.shape(head);
    if (shape.isEmpty()) {
      return Optional.empty();
    }
    Optional<Platform> platform = DownloadOwner.platform(head);
    String sign = shape.get().sign();
    boolean classes = !sign.equals("role main");
    boolean facebook =
        platform.isPresent()
            ? platform.get() == Platform.FACEBOOK
                && (classes
                    || head.text().contains("facebook.com/dyi/")
                    || DownloadOwner.byPath(head.path()).isPresent())
            : classes && !head.text().contains("_a6_q");
    return facebook ? Optional.of("page of a Facebook download, " + sign) : Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    Optional<HtmlPage.Shape> shape = HtmlPage.shape(Head.of(source));
    if (shape.isEmpty()) {
      throw new SourceException("bukan-unduhan-facebook", Message.of("ingest.fb-no-download"));
    }
    Optional<HtmlKind> kind = HtmlKind.ofName(source.path());
    boolean isRead =
        kind.isEmpty() || (kind.get() != HtmlKind.OTHER && kind.get() != HtmlKind.PROFILE);
    Author owner = isRead ? owner(source) : Author.UNKNOWN;
    if (isRead && owner.isUnknown()) {
      sink.notice(Message.of("ingest.fb-no-owner"));
    }
    Blocks blocks = new Blocks(source, kind, new HtmlItems(owner, options.zone()), sink);
    try (HtmlPage page = HtmlPage.open(source, shape.get().query())) {
      for (Element block = page.next(); block != null; block = page.next()) {
        blocks.take(block);
      }
    }
  }

  /** The owner as the profile page links to it, else as the JSON beside it tells. */
  private static Author owner(Source source) {
    Optional<Source> profile = FacebookOwner.pageOf(source);
    if (profile.isPresent()) {
      try (HtmlPage page = HtmlPage.open(profile.get(), "a[href]")) {
        for (Element link = page.next(); link != null; link = page.next()) {
          Author owner = account(FacebookLink.of(link.attr("href")));
          if (owner != null) {
            return owner;
          }
        }
      } catch (IOException e) {
        ReadFault.passOn(e);
        return FacebookOwner.of(source).orElse(Author.UNKNOWN); // reported where it is read itself
      }
    }
    return FacebookOwner.of(source).orElse(Author.UNKNOWN);
  }

  private static @Nullable Author account(FacebookLink link) {
    boolean account = !link.accountOrHandle().isEmpty() && link.post().isEmpty();
    return account ? new Author(link.account(), link.handle(), "") : null;
  }

  /** What belongs to one page. */
  private static final class Blocks {
    private final Source source;
    private final Optional<HtmlKind> kind;
    private final HtmlItems items;
    private final RecordSink sink;
    private long record;

    Blocks(Source source, Optional<HtmlKind> kind, HtmlItems items, RecordSink sink) {
      this.source = source;
      this.kind = kind;
      this.items = items;
      this.sink = sink;
    }

    void take(Element element) {
      record++;
      RawRecord raw = RawRecord.ofText(element.outerHtml());
      SourceRef ref = new SourceRef(source.file(), source.member(), record, -1, raw);
      FateReport.tell(sink, fate(element, ref), ref);
    }

    private Fate fate(Element element, SourceRef ref) {
      try {
        return fate(element, items.zone(), ref);
      } catch (DateTimeException e) {
        return FacebookFates.BAD_TIME_OF_BLOCK;
      }
    }

    private Fate fate(Element element, ZoneId zone, SourceRef ref) {
      HtmlBlock block = HtmlBlock.of(element, zone);
      boolean empty =
          block.heading().isBlank()
              && block.text().isBlank()
              && block.links().isEmpty()
              && block.media().isEmpty();
      if (empty) {
        return new Fate.Ignored("empty");
      }
      return items.of(kind.orElseGet(() -> HtmlKind.ofHeading(block.heading())), block, ref);
    }
  }
}
