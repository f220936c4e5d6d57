package id.saring.ingest.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.Source;
import id.saring.ingest.csv.CsvItemReader;
import id.saring.ingest.json.Outcome;
import id.saring.ingest.json.Samples;
import id.saring.ingest.ndjson.NdjsonReader;
import id.saring.ingest.telegram.TelegramJsonReader;
import id.saring.ingest.whatsapp.WhatsAppReader;
import id.saring.ingest.x.XArchiveReader;
import id.saring.item.Activity;
import id.saring.item.Item;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples of COUNTS.md, known by their content alone. */
class XSamplesTest {

  private static final List<ExportReader> READERS =
      List.of(
          new XApi1Reader(),
          new XApi2Reader(),
          new XWebReader(),
          new SnscrapeReader(),
          new SnscrapeTableReader(),
          new TweetHarvestReader(),
          new TwintReader(),
          new XArchiveReader(),
          new TelegramJsonReader(),
          new WhatsAppReader(),
          new NdjsonReader(),
          new CsvItemReader());

  private static ExportReader onlyReaderOf(Source source) throws IOException {
    byte[] start;
    try (InputStream in = source.open()) {
      start = in.readNBytes(Head.LIMIT + 1);
    }
    Head head = Head.of("data.bin", start);
    List<ExportReader> found =
        READERS.stream().filter(reader -> reader.recognise(head).isPresent()).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          api_v1_twitter-to-sqlite_tweets.json               | x-api-v1        | 3 = 3 + 0 + 0 + 0; 3 items
          api_v2_twarc/brexit.jsonl                          | x-api-v2        | 100 = 100 + 0 + 0 + 0; 100 items
          api_v2_twarc/edited.jsonl                          | x-api-v2        | 1 = 1 + 0 + 0 + 0; 1 items
          api_v2_twarc/geo_tweets.jsonl                      | x-api-v2        | 2 = 2 + 0 + 0 + 0; 2 items
          api_v2_twarc/lists.jsonl                           | x-api-v2        | 6 = 0 + 0 + 6 + 0; 0 items
          api_v2_twarc/media_tweet.jsonl                     | x-api-v2        | 1 = 1 + 0 + 0 + 0; 1 items
          api_v2_twarc/quoted_edit.jsonl                     | x-api-v2        | 1 = 1 + 0 + 0 + 0; 1 items
          api_v2_twarc/streaming_output_with_error.jsonl     | x-api-v2        | 8 = 7 + 0 + 0 + 1; 7 items
          api_v2_twarc/two_tweets.jsonl                      | x-api-v2        | 1 = 1 + 0 + 0 + 0; 1 items
          SYNTHETIC_zeeschuimer-export-twitter.com.ndjson    | x-web           | 3 = 3 + 0 + 0 + 0; 3 items
          SYNTHETIC_snscrape.jsonl                           | x-snscrape      | 2 = 2 + 0 + 0 + 0; 2 items
          snscrape_pandas_tweets.csv                         | x-snscrape-csv  | 30 = 30 + 0 + 0 + 0; 30 items
          SYNTHETIC_tweet-harvest.csv                        | x-tweet-harvest | 2 = 2 + 0 + 0 + 0; 2 items
          SYNTHETIC_twint.csv                                | x-twint         | 2 = 2 + 0 + 0 + 0; 2 items
          """)
  void everySampleGivesWhatWasCounted(String file, String format, String counts)
      throws IOException {
    Source source = Samples.of("x/" + file);
    ExportReader reader = onlyReaderOf(source);

    assertThat(reader.format()).isEqualTo(format);
    Outcome outcome = Outcome.of(reader, source);
    assertThat(outcome.counts()).isEqualTo(counts);
    assertThat(outcome.failure()).isEmpty();
    assertThat(outcome.items())
        .allSatisfy(
            item -> {
              assertThat(item.author().handle()).isNotEmpty();
              assertThat(item.postedAt()).isPresent();
              assertThat(item.text() + item.target().text()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          api_v1_twitter-to-sqlite_tweets.json            | simonw          | 2019-09-04T13:51:55Z | My new post: an explainer
          api_v2_twarc/brexit.jsonl                       | WarmongerHodges | 2021-09-22T16:37:29Z | The same Labour MPs
          api_v2_twarc/two_tweets.jsonl                   | LachiVeronica   | 2021-05-18T19:24:56Z | #POIUYTREWQ
          SYNTHETIC_zeeschuimer-export-twitter.com.ndjson | asn_contoh      | 2024-01-05T00:05:00Z | Selamat pagi & salam sehat
          SYNTHETIC_snscrape.jsonl                        | asn_contoh      | 2024-01-05T00:05:00Z | Selamat pagi & salam
          snscrape_pandas_tweets.csv                      | fathurrydoo0    | 2023-02-16T23:59:40Z | @UNSfess_ Wkwk tinggal
          SYNTHETIC_tweet-harvest.csv                     | asn_contoh      | 2024-01-05T00:05:00Z | Selamat pagi
          SYNTHETIC_twint.csv                             | asn_contoh      | 2024-01-05T00:05:00Z | Selamat pagi
          """)
  void theFirstRecordSaysWhoWhenAndWhat(String file, String handle, String time, String words)
      throws IOException {
    Source source = Samples.of("x/" + file);
    Item item = Outcome.of(onlyReaderOf(source), source).item(0);

    assertThat(item.author().handle()).isEqualTo(handle);
    assertThat(item.postedAt().orElseThrow().instant()).hasToString(time);
    assertThat(item.text() + item.target().text()).startsWith(words);
  }

  @Test
  void retweetsAreCountedAsSomebodyElseDid() {
    Outcome outcome = Outcome.of(new XApi2Reader(), Samples.of("x/api_v2_twarc/brexit.jsonl"));

    assertThat(outcome.items())
        .filteredOn(item -> item.activity() == Activity.SHARE && item.text().isEmpty())
        .hasSize(67);
  }
}
