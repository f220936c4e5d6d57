package id.saring.ingest.anytable;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.Source;
import id.saring.ingest.csv.CsvItemReader;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.ingest.json.Samples;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResearchTablesTest {

  private static final String FOUR_CAT = "id,thread_id,author,body,timestamp,unix_timestamp,";
  private static final String BRANDWATCH =
      "Report:,x\nFrom:,Fri Jan 05 00:00:00 UTC 2024\n\n"
          + "Query Id,Date,Url,Snippet,Full Text,Title,Author,Full Name,Page Type,"
          + "Thread Entry Type,Thread Author,Twitter Retweet of,Twitter Reply to,Resource Id\n";

  private static Item fourCat(String columns, String row) {
    return Outcome.of(new FourCatReader(), BytesSource.of("a", FOUR_CAT + columns + "\n" + row))
        .item(0);
  }

  private static Item brandwatch(String row) {
    return Outcome.of(new BrandwatchReader(), BytesSource.of("a", BRANDWATCH + row)).item(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tiktok_url              | https://www.tiktok.com/@a/video/7 | TIKTOK | POST",
        "comment_url,is_comment_on_comment | ,no                   | TIKTOK | COMMENT",
        "is_retweet,retweeted_user | yes,b                         | X | SHARE",
        "is_retweet,is_reply       | no,yes                        | X | COMMENT",
        "url,coauthors             | https://www.instagram.com/p/C/,b | INSTAGRAM | POST",
        "chat,author_forwarded_from_name | grup,                   | TELEGRAM | MESSAGE",
        "chat,author_forwarded_from_name | grup,Kanal              | TELEGRAM | SHARE",
        "url                       | https://www.youtube.com/watch?v=a | YOUTUBE | POST",
        "lain                      | x                             | OTHER | POST",
      })
  void theColumnsOf4catTellThePlatform(
      String columns, String cells, Platform platform, Activity activity) {
    Item item = fourCat(columns, "7,6,a,Gas,2024-01-05 00:05:00,1704413100," + cells);

    assertThat(item.platform()).isEqualTo(platform);
    assertThat(item.activity()).isEqualTo(activity);
  }

  @Test
  void theWallClockOf4catIsUtc() {
    Item item = fourCat("lain", "7,6,a,Gas,2024-01-05 00:05:00,,");

    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:00Z");
    assertThat(item.notes()).isEmpty();
  }

  @Test
  void aRetweetOf4catPointsAtItsAuthor() {
    Item item =
        fourCat(
            "author_fullname,is_retweet,retweeted_user", "7,6,a,RT @b: Gas,,1704413100,A,yes,b");

    assertThat(item.author()).isEqualTo(new Author("", "a", "A"));
    assertThat(item.target()).isEqualTo(new Target("", "b", "", ""));
  }

  @Test
  void noOtherReaderClaims4cat() {
    Head head = Head.of("a", (FOUR_CAT + "link\n7,6,a,Gas,,,\n").getBytes(StandardCharsets.UTF_8));

    assertThat(new FourCatReader().recognise(head)).isPresent();
    assertThat(new BrandwatchReader().recognise(head)).isEmpty();
    assertThat(new CsvItemReader().recognise(head)).isEmpty();
  }

  @Test
  void theLinesAboveTheTableOfBrandwatchTellItsZone() {
    Item item =
        brandwatch(
            "1,2024-01-05 00:05:00.0,http://twitter.com/a/statuses/1743060993438646273,Ga…,Gas,,"
                + "a,A,twitter,post,,,,\n");

    assertThat(item.id()).isEqualTo("1743060993438646273");
    assertThat(item.author()).isEqualTo(new Author("", "a", "A"));
    assertThat(item.text()).isEqualTo("Gas");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:00Z");
    assertThat(item.notes()).isEmpty();
  }

  @Test
  void aTextThatBrandwatchCutSaysSo() {
    Item item =
        brandwatch(
            "1,2024-01-05 00:05:00.0,https://www.facebook.com/1,Ga…,,Judul,Siti Misal,,facebook,"
                + "comment,Halaman,,,\n");

    assertThat(item.text()).isEqualTo("Ga…");
    assertThat(item.activity()).isEqualTo(Activity.COMMENT);
    assertThat(item.author()).isEqualTo(new Author("", "", "Siti Misal"));
    assertThat(item.target().name()).isEqualTo("Halaman");
    assertThat(item.notes())
        .containsExactlyInAnyOrder(ItemNote.TEKS_TERPOTONG_DI_SUMBER, ItemNote.TANPA_ID_ASLI);
  }

  @Test
  void aRetweetOfBrandwatchIsAShare() {
    Item item =
        brandwatch(
            "1,2024-01-05 00:05:00.0,http://twitter.com/a/statuses/18,g,Gas,,a,A,twitter,share,b,"
                + "http://twitter.com/b/statuses/17171,,\n");

    assertThat(item.activity()).isEqualTo(Activity.SHARE);
    assertThat(item.parentId()).isEqualTo("17171");
    assertThat(item.target()).isEqualTo(new Target("", "b", "b", ""));
  }

  @Test
  void sampleOf4cat() throws IOException {
    Source source = Samples.of("generic/SYNTHETIC_4cat_tiktok.csv");
    Outcome outcome = Outcome.of(new FourCatReader(), source);

    assertThat(new FourCatReader().recognise(Head.of(source))).isPresent();
    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 1 items");
    assertThat(outcome.item(0).author()).isEqualTo(new Author("", "asn_contoh", "Budi Contoh"));
    assertThat(outcome.item(0).text()).startsWith("Salam nomor 9");
    assertThat(outcome.item(0).postedAt().orElseThrow().instant())
        .hasToString("2024-01-05T00:05:00Z");
  }

  @Test
  void sampleOfBrandwatch() throws IOException {
    Source source = Samples.of("generic/SYNTHETIC_brandwatch.csv");
    Outcome outcome = Outcome.of(new BrandwatchReader(), source);

    assertThat(new BrandwatchReader().recognise(Head.of(source))).isPresent();
    assertThat(outcome.counts()).isEqualTo("2 = 2 + 0 + 0 + 0; 2 items");
    assertThat(outcome.items())
        .extracting(Item::text)
        .containsExactly("Selamat pagi, salam nomor 9", "komentar");
    assertThat(outcome.item(0).postedAt().orElseThrow().instant())
        .hasToString("2024-01-05T00:05:00Z");
  }
}
