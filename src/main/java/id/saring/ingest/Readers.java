package id.saring.ingest;

import id.saring.ingest.anytable.AnyTableReader;
import id.saring.ingest.anytable.BrandwatchReader;
import id.saring.ingest.anytable.FourCatReader;
import id.saring.ingest.csv.CsvItemReader;
import id.saring.ingest.facebook.ContentLibraryJsonReader;
import id.saring.ingest.facebook.ContentLibraryReader;
import id.saring.ingest.facebook.CrowdTangleCsvReader;
import id.saring.ingest.facebook.CrowdTangleJsonReader;
import id.saring.ingest.facebook.FacebookApifyCsvReader;
import id.saring.ingest.facebook.FacebookApifyReader;
import id.saring.ingest.facebook.FacebookDownloadReader;
import id.saring.ingest.facebook.FacebookHtmlReader;
import id.saring.ingest.facebook.FacebookWebReader;
import id.saring.ingest.facebook.GraphApiReader;
import id.saring.ingest.facebook.ScrapedPageReader;
import id.saring.ingest.instagram.InstagramApifyReader;
import id.saring.ingest.instagram.InstagramDownloadReader;
import id.saring.ingest.instagram.InstagramGraphReader;
import id.saring.ingest.instagram.InstagramHtmlReader;
import id.saring.ingest.instagram.InstagramZeeschuimerReader;
import id.saring.ingest.instagram.InstaloaderReader;
import id.saring.ingest.ndjson.NdjsonReader;
import id.saring.ingest.page.SavedPageReader;
import id.saring.ingest.telegram.TelegramJsonReader;
import id.saring.ingest.telegramhtml.TelegramHtmlReader;
import id.saring.ingest.tiktok.TikTokCommentsReader;
import id.saring.ingest.tiktok.TikTokDownloadReader;
import id.saring.ingest.tiktok.TikTokScraperReader;
import id.saring.ingest.tiktok.TikTokTextReader;
import id.saring.ingest.tiktok.TikTokZeeschuimerReader;
import id.saring.ingest.whatsapp.WhatsAppReader;
import id.saring.ingest.x.XArchiveReader;
import id.saring.ingest.xapi.SnscrapeReader;
import id.saring.ingest.xapi.SnscrapeTableReader;
import id.saring.ingest.xapi.TweetHarvestReader;
import id.saring.ingest.xapi.TwintReader;
import id.saring.ingest.xapi.XApi1Reader;
import id.saring.ingest.xapi.XApi2Reader;
import id.saring.ingest.xapi.XWebReader;
import id.saring.ingest.youtube.ExportCommentsReader;
import id.saring.ingest.youtube.TakeoutCommentsReader;
import id.saring.ingest.youtube.TakeoutHistoryReader;
import id.saring.ingest.youtube.TakeoutHtmlReader;
import id.saring.ingest.youtube.TakeoutSubscriptionsReader;
import id.saring.ingest.youtube.YouTubeApiReader;
import id.saring.ingest.youtube.YouTubeDataToolsReader;
import id.saring.ingest.youtube.YtDlpReader;
import id.saring.io.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All readers, and which of them fits a source. Immutable; safe for all threads. */
public final class Readers {

  private final List<ExportReader> readers;

  /** Makes a list of readers, the most specific first. */
  public Readers(List<ExportReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** Every format that saring reads (order: export-formats.md, section 9). */
  public static Readers standard() {
    return new Readers(
        List.of(
            new XArchiveReader(),
            new WhatsAppReader(),
            new TelegramJsonReader(),
            new TelegramHtmlReader(),
            new FacebookDownloadReader(),
            new FacebookHtmlReader(),
            new GraphApiReader(),
            new CrowdTangleCsvReader(),
            new CrowdTangleJsonReader(),
            new ContentLibraryReader(),
            new ContentLibraryJsonReader(),
            new FacebookWebReader(),
            new FacebookApifyReader(),
            new FacebookApifyCsvReader(),
            new ScrapedPageReader(),
            new InstagramDownloadReader(),
            new InstagramHtmlReader(),
            new InstagramGraphReader(),
            new InstaloaderReader(),
            new InstagramApifyReader(),
            new InstagramZeeschuimerReader(),
            new TikTokDownloadReader(),
            new TikTokTextReader(),
            new TikTokScraperReader(),
            new TikTokCommentsReader(),
            new TikTokZeeschuimerReader(),
            new XApi1Reader(),
            new XApi2Reader(),
            new XWebReader(),
            new SnscrapeReader(),
            new SnscrapeTableReader(),
            new TweetHarvestReader(),
            new TwintReader(),
            new TakeoutCommentsReader(),
            new TakeoutSubscriptionsReader(),
            new TakeoutHistoryReader(),
            new TakeoutHtmlReader(),
            new YouTubeApiReader(),
            new YtDlpReader(),
            new YouTubeDataToolsReader(),
            new ExportCommentsReader(),
            new FourCatReader(),
            new BrandwatchReader(),
            new NdjsonReader(),
            new CsvItemReader(),
            new AnyTableReader(),
            new SavedPageReader()));
  }

  /** The readers in the order in which they are asked. */
  public List<ExportReader> all() {
    return readers;
  }

  /**
   * What a source is and how that was seen.
   *
   * @param reader reads it
   * @param sign by what it was recognised
   */
  public record Recognition(ExportReader reader, String sign) {

    /**
     * Reads the source and tells beside its records what makes one doubt it as a whole.
     *
     * @throws SourceException if the source as a whole makes no sense
     * @throws IOException if the bytes cannot be read any further
     */
    public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
      SourceDoubts doubts = new SourceDoubts(sink);
      boolean whole = false;
      try {
        reader.read(source, options, doubts);
        whole = true;
      } finally {
        doubts.tell(!whole || reader.mayBeEmpty());
      }
    }
  }

  /**
   * Recognises a source by its content.
   *
   * @throws SourceException if it is empty, of no known format, or of two
   * @throws IOException if it cannot be read
   */
  public Recognition recognise(Source source, ReadOptions options) throws IOException {
    if (source instanceof StandardInput) {
      return new Recognition(new NdjsonReader(), "standard input");
    }
    Head head = Head.of(source);
    if (head.isBlank()) {
      throw new SourceException("kosong", Message.of("ingest.empty"));
    }
    List<Recognition> found = claims(head);
    if (found.isEmpty() && !options.columns().isEmpty()) {
      return new Recognition(new CsvItemReader(), "--map");
    }
    if (found.isEmpty()) {
      throw UnknownFormat.of(head);
    }
    if (found.size() > 1) {
      String formats =
          found.stream().map(one -> one.reader().format()).collect(Collectors.joining(", "));
      throw new SourceException("format-ganda", Message.of("ingest.two-formats", formats));
    }
    return found.get(0);
  }

  private List<Recognition> claims(Head head) {
    List<Recognition> found = ask(head, false);
    List<Recognition> firm = found.stream().filter(one -> !one.reader().givesWay(head)).toList();
    if (!firm.isEmpty()) {
      return firm;
    }
    List<Recognition> lastResorts = ask(head, true);
    return lastResorts.isEmpty() ? found : lastResorts;
  }

  private List<Recognition> ask(Head head, boolean lastResort) {
    List<Recognition> found = new ArrayList<>();
    for (ExportReader reader : readers) {
      if (reader.isLastResort() == lastResort) {
        reader.recognise(head).ifPresent(sign -> found.add(new Recognition(reader, sign)));
      }
    }
    return found;
  }
}
