package id.saring.ingest.anytable;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.ingest.table.MadeWorkbook;
import id.saring.item.Item;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of tools that have a CSV reader of their own, saved as a workbook. */
class KnownTablesTest {

  private static Outcome read(String header, String row) {
    String rows = MadeWorkbook.row(header.split("~")) + MadeWorkbook.row(row.split("~"));
    return Outcome.of(
        new AnyTableReader(),
        BytesSource.of("Tweets.xlsx", new MadeWorkbook().sheet("Tweets", rows).bytes()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x-tweet-harvest | conversation_id_str~created_at~full_text~id_str~in_reply_to_screen_name\
          ~tweet_url~user_id_str~username \
          | 1.7431E+18~2024-01-05T00:05:00.000Z~Gas &amp;amp; gacor~1.74312E+18~~\
          https://x.com/budi/status/1743061234567890123~42~budi \
          | x post 1743061234567890123 budi 2024-01-05T00:05:00Z Gas & gacor
          x-twint | id~conversation_id~created_at~timezone~user_id~username~tweet~link \
          | 1.74306E+18~1.74306E+18~2024-01-05 07:05:00 WIB~+0700~42~budi~Gas~https://twitter.com/budi/status/1743061234567890123 \
          | x post 1743061234567890123 budi 2024-01-05T00:05:00Z Gas
          crowdtangle-csv | Page Name~User Name~Facebook Id~Post Created~Type~URL~Message \
          | Kapas~kapas~100~2024-01-05 07:05:00 WIB~Photo~https://www.facebook.com/100000001/posts/7000001~Gas \
          | facebook post 100000001_7000001 kapas 2024-01-05T00:05:00Z Gas
          meta-content-library-csv | id~creation_time~text~mcl_url~post_owner.id~post_owner.username \
          | 9~2024-01-05T00:05:00+0000~Gas~https://www.facebook.com/mcl/9~100~kapas \
          | facebook post 9 kapas 2024-01-05T00:05:00Z Gas
          apify-facebook-csv | facebookUrl~postId~text~time~url~user/id~user/name \
          | https://www.facebook.com/kapas~7~Gas~2024-01-05T00:05:00.000Z~https://www.facebook.com/kapas/posts/7~100~Kapas \
          | facebook post 7 kapas 2024-01-05T00:05:00Z Gas
          instagram-apify | caption~id~ownerUsername~shortCode~timestamp~url \
          | Gas~3~kapas~CP5Rq0bjBzn~2021-06-09T09:47:29.000Z~https://www.instagram.com/p/CP5Rq0bjBzn/ \
          | instagram post CP5Rq0bjBzn kapas 2021-06-09T09:47:29Z Gas
          tiktok-scraper | authorMeta.name~createTimeISO~id~text~webVideoUrl \
          | kapas~2020-12-28T18:42:13.000Z~6911379416308305158~Gas~https://www.tiktok.com/@kapas/video/6911379416308305158 \
          | tiktok post 6911379416308305158 kapas 2020-12-28T18:42:13Z Gas
          """)
  void aWorkbookIsReadAsItsToolWritesCsv(String format, String header, String row, String told) {
    Outcome outcome = read(header, row);

    assertThat(outcome.items()).extracting(KnownTablesTest::told).containsExactly(told);
    assertThat(outcome.sentences()).anyMatch(sentence -> sentence.contains(format));
  }

  private static String told(Item item) {
    return Stream.of(
            item.platform().code(),
            item.activity().name().toLowerCase(Locale.ROOT),
            item.id(),
            item.author().handle(),
            item.postedAt().orElseThrow().instant().toString(),
            item.text())
        .reduce((left, right) -> left + " " + right)
        .orElseThrow();
  }

  @Test
  void theHistoryOfOnePostIsRefusedInAWorkbookToo() {
    Outcome outcome = read("Score Date (GMT)~Timestep~Likes", "2024-01-05~1~7");

    assertThat(outcome.failure().orElseThrow().code()).isEqualTo("riwayat-crowdtangle");
  }

  @Test
  void linesAboveTheTableOfBrandwatchDoNotHideItInAWorkbook() {
    String rows =
        MadeWorkbook.row("Report:", "Bulk Mentions Download")
            + MadeWorkbook.row("From:", "Mon Jan 01 00:00:00 UTC 2024")
            + MadeWorkbook.row("Query Id", "Date", "Url", "Snippet", "Full Text", "Author")
            + MadeWorkbook.row(
                "1",
                "2024-01-05 00:05:00.0",
                "https://twitter.com/budi/status/1743061234567890123",
                "Gas",
                "Gas gacor",
                "budi");

    Outcome outcome =
        Outcome.of(
            new AnyTableReader(),
            BytesSource.of("mentions.xlsx", new MadeWorkbook().sheet("Mentions", rows).bytes()));

    assertThat(outcome.items())
        .extracting(KnownTablesTest::told)
        .containsExactly("x post 1743061234567890123 budi 2024-01-05T00:05:00Z Gas gacor");
  }
}
