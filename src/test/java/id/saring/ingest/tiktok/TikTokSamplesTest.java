package id.saring.ingest.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.IdTime;
import id.saring.ingest.Source;
import id.saring.ingest.json.Outcome;
import id.saring.ingest.json.Samples;
import id.saring.item.Item;
import id.saring.item.PostedAt;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real and made-up exports that lie beside the project. */
class TikTokSamplesTest {

  private static final List<ExportReader> READERS =
      List.of(
          new TikTokDownloadReader(),
          new TikTokTextReader(),
          new TikTokScraperReader(),
          new TikTokCommentsReader(),
          new TikTokZeeschuimerReader());

  private static ExportReader only(Source source, String name) throws IOException {
    try (InputStream in = source.open()) {
      Head head = Head.of(name, in.readNBytes(Head.LIMIT + 1));
      List<ExportReader> found =
          READERS.stream().filter(reader -> reader.recognise(head).isPresent()).toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYNTHETIC_apify_tiktok-comments-scraper.json | tiktok-scraper | 2 = 2 + 0 + 0 + 0; 2 items | siti_misal | 2024-02-01T00:00:00Z | Mantap
          SYNTHETIC_apify_tiktok-scraper.csv | tiktok-scraper | 1 = 1 + 0 + 0 + 0; 1 items | asn_contoh | 2024-01-05T00:05:00Z | Salam nomor 9
          SYNTHETIC_txt/Comment/Comments.txt | tiktok-download-txt | 2 = 2 + 0 + 0 + 0; 2 items | '' | 2024-01-05T00:15:30Z | Gas nomor 9
          SYNTHETIC_user_data.json | tiktok-download-json | 8 = 6 + 0 + 2 + 0; 6 items | asn_contoh | 2023-12-31T17:00:00Z | ''
          SYNTHETIC_user_data_tiktok.json | tiktok-download-json | 7 = 6 + 0 + 1 + 0; 6 items | asn_contoh | 2023-12-31T17:00:00Z | ''
          SYNTHETIC_zeeschuimer-export-tiktok.com.ndjson | tiktok-zeeschuimer | 2 = 2 + 0 + 0 + 0; 2 items | asn_contoh | 2024-01-05T00:05:00Z | Salam nomor 9
          tiktok-comment-scrapper_comments.json | tiktok-comment-scrapper | 36 = 36 + 0 + 0 + 0; 38 items | septianreza1 | 2024-09-24T19:56:56Z | wedeh
          tiktok-scraper_posts.json | tiktok-scraper | 25 = 25 + 0 + 0 + 0; 25 items | thebigbradwolf | 2020-12-28T18:42:13Z | comment who u think
          """)
  void everySampleIsReadWholeUnderAnyName(
      String path, String format, String counts, String author, String time, String words)
      throws IOException {
    Source source = Samples.of("tiktok/" + path);
    ExportReader reader = only(source, "data.bin");
    Outcome outcome = Outcome.of(reader, source);
    Item first = outcome.item(0);

    assertThat(reader.format()).isEqualTo(format);
    assertThat(only(source, path)).isSameAs(reader);
    assertThat(outcome.counts()).isEqualTo(counts);
    assertThat(first.author().handle()).isEqualTo(author);
    assertThat(first.postedAt().orElseThrow().instant()).hasToString(time);
    assertThat(first.text()).startsWith(words);
  }

  @Test
  void theZoneOfTheRealCommentsIsProvenForEachOfThem() {
    Outcome outcome =
        Outcome.of(
            new TikTokCommentsReader(), Samples.of("tiktok/tiktok-comment-scrapper_comments.json"));

    assertThat(outcome.items())
        .allSatisfy(
            item -> {
              PostedAt time = item.postedAt().orElseThrow();
              assertThat(time.zoneAssumed()).isFalse();
              assertThat(Duration.between(IdTime.ofTikTok(item.id()).orElseThrow(), time.instant()))
                  .isBetween(Duration.ofMinutes(-1), Duration.ofMinutes(5));
            });
  }

  @Test
  void bothGenerationsOfTheDownloadGiveTheSameKindsOfActs() {
    for (String path : List.of("SYNTHETIC_user_data.json", "SYNTHETIC_user_data_tiktok.json")) {
      assertThat(
              Outcome.of(new TikTokDownloadReader(), Samples.of("tiktok/" + path)).items().stream()
                  .map(item -> item.activity().code())
                  .distinct())
          .containsExactlyInAnyOrder("follow", "like", "share", "comment", "post");
    }
  }
}
