package id.saring.ingest.youtube;

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
import id.saring.ingest.xapi.XApi1Reader;
import id.saring.ingest.xapi.XApi2Reader;
import id.saring.ingest.xapi.XWebReader;
import id.saring.item.Item;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples of COUNTS.md, known by their content alone. */
class YouTubeSamplesTest {

  private static final List<ExportReader> READERS =
      List.of(
          new YouTubeApiReader(),
          new YtDlpReader(),
          new YouTubeDataToolsReader(),
          new TakeoutCommentsReader(),
          new TakeoutSubscriptionsReader(),
          new TakeoutHistoryReader(),
          new TakeoutHtmlReader(),
          new ExportCommentsReader(),
          new XApi1Reader(),
          new XApi2Reader(),
          new XWebReader(),
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

  /** A video of yt-dlp is a record beside its comments; a thread's replies are items of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          youtube/SYNTHETIC_takeout_subscriptions.csv    | youtube-takeout-subscriptions | 1 = 1 + 0 + 0 + 0; 1 items
          youtube/SYNTHETIC_yt-dlp.info.json             | yt-dlp                        | 4 = 4 + 0 + 0 + 0; 4 items
          youtube/SYNTHETIC_ytdt_commentlist.csv         | youtube-data-tools            | 2 = 2 + 0 + 0 + 0; 2 items
          youtube/api_commentThreads_phoenix.json        | youtube-api                   | 12 = 12 + 0 + 0 + 0; 13 items
          youtube/api_comments_by_parent_paged_1.json    | youtube-api                   | 2 = 2 + 0 + 0 + 0; 2 items
          youtube/takeout_de_Kommentare.csv              | youtube-takeout-comments      | 30 = 30 + 0 + 0 + 0; 30 items
          youtube/takeout_en_comments_before_2024-06.csv | youtube-takeout-comments      | 2 = 2 + 0 + 0 + 0; 2 items
          youtube/takeout_my-comments.html               | youtube-takeout-html          | 1 = 1 + 0 + 0 + 0; 1 items
          generic/DERIVED_exportcomments.xlsx            | exportcomments-xlsx           | 73 = 73 + 0 + 0 + 0; 73 items
          """)
  void everySampleGivesWhatWasCounted(String file, String format, String counts)
      throws IOException {
    Source source = Samples.of(file);
    ExportReader reader = onlyReaderOf(source);

    assertThat(reader.format()).isEqualTo(format);
    assertThat(Outcome.of(reader, source).counts()).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          youtube/SYNTHETIC_yt-dlp.info.json             | UCcontoh0000000000000001 | 2024-01-05T00:05:00Z        | Debat Contoh
          youtube/SYNTHETIC_ytdt_commentlist.csv         | UCsiti                   | 2024-01-07T00:00:00Z        | Hidup nomor 9
          youtube/api_commentThreads_phoenix.json        | UChI67Wu4R0KUqOInqw7WDhw | 2021-09-30T23:56:42Z        | From kenya
          youtube/api_comments_by_parent_paged_1.json    | UCNvMBmCASzTNNX8lW3JRMbw | 2019-12-01T04:46:31Z        | this is the third reply
          youtube/takeout_de_Kommentare.csv              | UCJoxVQaL9vCw2DVWE2jDYjw | 2025-12-30T14:28:42.897233Z | Hmm the upcoming
          youtube/takeout_en_comments_before_2024-06.csv | UCA6DtnbZ2KJckyTYfXOwQNA | 2023-09-19T17:42:53.434647Z | coalowl the legend
          youtube/takeout_my-comments.html               | ``                       | 2020-04-27T23:18:23Z        | content here
          generic/DERIVED_exportcomments.xlsx            | 100000000000001          | 2020-12-31T11:55:05Z        | Semoga tabah
          """)
  void theFirstRecordSaysWhoWhenAndWhat(String file, String author, String time, String words)
      throws IOException {
    Source source = Samples.of(file);
    Item item = Outcome.of(onlyReaderOf(source), source).item(0);

    assertThat(item.author().id()).isEqualTo(author);
    assertThat(item.postedAt().orElseThrow().instant()).hasToString(time);
    assertThat(item.text()).startsWith(words);
  }
}
