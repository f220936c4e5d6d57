package id.saring.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
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
import java.util.Map;

/**
 * A fuzz test a reader (Jazzer wants a method for each, with inputs in a folder of its name);
 * {@link FuzzInputsTest} sees that no reader is forgotten. The build replays the inputs kept,
 * {@code scripts/fuzz} looks for new ones.
 */
class ReaderFuzzTest {

  @FuzzTest
  void xArchive(byte[] input) {
    ReaderRules.hold(new XArchiveReader(), input);
  }

  @FuzzTest
  void whatsApp(byte[] input) {
    ReaderRules.hold(new WhatsAppReader(), input);
  }

  @FuzzTest
  void telegramJson(byte[] input) {
    ReaderRules.hold(new TelegramJsonReader(), input);
  }

  @FuzzTest
  void telegramHtml(byte[] input) {
    ReaderRules.hold(new TelegramHtmlReader(), input);
  }

  @FuzzTest
  void facebookDownload(byte[] input) {
    ReaderRules.hold(new FacebookDownloadReader(), input);
  }

  @FuzzTest
  void facebookHtml(byte[] input) {
    ReaderRules.hold(new FacebookHtmlReader(), input);
  }

  @FuzzTest
  void graphApi(byte[] input) {
    ReaderRules.hold(new GraphApiReader(), input);
  }

  @FuzzTest
  void crowdTangleCsv(byte[] input) {
    ReaderRules.hold(new CrowdTangleCsvReader(), input);
  }

  @FuzzTest
  void crowdTangleJson(byte[] input) {
    ReaderRules.hold(new CrowdTangleJsonReader(), input);
  }

  @FuzzTest
  void contentLibrary(byte[] input) {
    ReaderRules.hold(new ContentLibraryReader(), input);
  }

  @FuzzTest
  void contentLibraryJson(byte[] input) {
    ReaderRules.hold(new ContentLibraryJsonReader(), input);
  }

  @FuzzTest
  void facebookWeb(byte[] input) {
    ReaderRules.hold(new FacebookWebReader(), input);
  }

  @FuzzTest
  void facebookApify(byte[] input) {
    ReaderRules.hold(new FacebookApifyReader(), input);
  }

  @FuzzTest
  void facebookApifyCsv(byte[] input) {
    ReaderRules.hold(new FacebookApifyCsvReader(), input);
  }

  @FuzzTest
  void scrapedPage(byte[] input) {
    ReaderRules.hold(new ScrapedPageReader(), input);
  }

  @FuzzTest
  void instagramDownload(byte[] input) {
    ReaderRules.hold(new InstagramDownloadReader(), input);
  }

  @FuzzTest
  void instagramHtml(byte[] input) {
    ReaderRules.hold(new InstagramHtmlReader(), input);
  }

  @FuzzTest
  void instagramGraph(byte[] input) {
    ReaderRules.hold(new InstagramGraphReader(), input);
  }

  @FuzzTest
  void instaloader(byte[] input) {
    ReaderRules.hold(new InstaloaderReader(), input);
  }

  @FuzzTest
  void instagramApify(byte[] input) {
    ReaderRules.hold(new InstagramApifyReader(), input);
  }

  @FuzzTest
  void instagramZeeschuimer(byte[] input) {
    ReaderRules.hold(new InstagramZeeschuimerReader(), input);
  }

  @FuzzTest
  void tikTokDownload(byte[] input) {
    ReaderRules.hold(new TikTokDownloadReader(), input);
  }

  @FuzzTest
  void tikTokText(byte[] input) {
    ReaderRules.hold(new TikTokTextReader(), input);
  }

  @FuzzTest
  void tikTokScraper(byte[] input) {
    ReaderRules.hold(new TikTokScraperReader(), input);
  }

  @FuzzTest
  void tikTokComments(byte[] input) {
    ReaderRules.hold(new TikTokCommentsReader(), input);
  }

  @FuzzTest
  void tikTokZeeschuimer(byte[] input) {
    ReaderRules.hold(new TikTokZeeschuimerReader(), input);
  }

  @FuzzTest
  void xApi1(byte[] input) {
    ReaderRules.hold(new XApi1Reader(), input);
  }

  @FuzzTest
  void xApi2(byte[] input) {
    ReaderRules.hold(new XApi2Reader(), input);
  }

  @FuzzTest
  void xWeb(byte[] input) {
    ReaderRules.hold(new XWebReader(), input);
  }

  @FuzzTest
  void snscrape(byte[] input) {
    ReaderRules.hold(new SnscrapeReader(), input);
  }

  @FuzzTest
  void snscrapeTable(byte[] input) {
    ReaderRules.hold(new SnscrapeTableReader(), input);
  }

  @FuzzTest
  void tweetHarvest(byte[] input) {
    ReaderRules.hold(new TweetHarvestReader(), input);
  }

  @FuzzTest
  void twint(byte[] input) {
    ReaderRules.hold(new TwintReader(), input);
  }

  @FuzzTest
  void takeoutComments(byte[] input) {
    ReaderRules.hold(new TakeoutCommentsReader(), input);
  }

  @FuzzTest
  void takeoutSubscriptions(byte[] input) {
    ReaderRules.hold(new TakeoutSubscriptionsReader(), input);
  }

  @FuzzTest
  void takeoutHistory(byte[] input) {
    ReaderRules.hold(new TakeoutHistoryReader(), input);
  }

  @FuzzTest
  void takeoutHtml(byte[] input) {
    ReaderRules.hold(new TakeoutHtmlReader(), input);
  }

  @FuzzTest
  void youTubeApi(byte[] input) {
    ReaderRules.hold(new YouTubeApiReader(), input);
  }

  @FuzzTest
  void ytDlp(byte[] input) {
    ReaderRules.hold(new YtDlpReader(), input);
  }

  @FuzzTest
  void youTubeDataTools(byte[] input) {
    ReaderRules.hold(new YouTubeDataToolsReader(), input);
  }

  @FuzzTest
  void exportComments(byte[] input) {
    ReaderRules.hold(new ExportCommentsReader(), input);
  }

  @FuzzTest
  void fourCat(byte[] input) {
    ReaderRules.hold(new FourCatReader(), input);
  }

  @FuzzTest
  void brandwatch(byte[] input) {
    ReaderRules.hold(new BrandwatchReader(), input);
  }

  @FuzzTest
  void ndjson(byte[] input) {
    ReaderRules.hold(new NdjsonReader(), input);
  }

  @FuzzTest
  void csvItem(byte[] input) {
    ReaderRules.hold(new CsvItemReader(), input);
  }

  @FuzzTest
  void anyTable(byte[] input) {
    ReaderRules.hold(new AnyTableReader(), input);
  }

  @FuzzTest
  void savedPage(byte[] input) {
    ReaderRules.hold(new SavedPageReader(), input);
  }

  @FuzzTest
  void anyTableWithMap(byte[] input) {
    ReaderRules.hold(new AnyTableReader(), Map.of("text", "Isi", "author_handle", "Akun"), input);
  }

  @FuzzTest
  void csvItemWithMap(byte[] input) {
    ReaderRules.hold(new CsvItemReader(), Map.of("text", "Isi", "author_handle", "Akun"), input);
  }
}
