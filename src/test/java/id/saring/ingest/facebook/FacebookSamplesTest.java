package id.saring.ingest.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.InputFile;
import id.saring.ingest.Source;
import id.saring.ingest.SourceWalk;
import id.saring.ingest.json.Outcome;
import id.saring.item.Item;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real and invented exports that lie beside the project; the counts are those of COUNTS.md. */
class FacebookSamplesTest {

  static final List<ExportReader> READERS =
      List.of(
          new FacebookDownloadReader(),
          new FacebookHtmlReader(),
          new GraphApiReader(),
          new CrowdTangleCsvReader(),
          new CrowdTangleJsonReader(),
          new ContentLibraryReader(),
          new FacebookApifyReader(),
          new FacebookApifyCsvReader(),
          new ScrapedPageReader());

  private static final Path FOLDER = Path.of("..", "shared", "exports");

  private static List<Source> sources(String folder) throws Exception {
    Path place = FOLDER.resolve(folder);
    assumeTrue(Files.exists(place), "the sample exports are not beside the project: " + place);
    List<Source> sources = new ArrayList<>();
    for (InputFile file : SourceWalk.find(List.of(place))) {
      sources.addAll(file.sources());
    }
    return sources;
  }

  private static List<ExportReader> claims(Source source) throws Exception {
    Head head = Head.of(source);
    return READERS.stream().filter(reader -> reader.recognise(head).isPresent()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SYNTHETIC_apify_facebook-comments-scraper.json | apify-facebook-json | 2 = 2 + 0 + 0 + 0; 2 items | 2024-01-05T01:00:00Z | Siap pak
          SYNTHETIC_apify_facebook-posts-scraper.json | apify-facebook-json | 1 = 1 + 0 + 0 + 0; 1 items | 2024-01-05T00:05:00Z | Ayo menangkan
          SYNTHETIC_dyi_html/your_posts__check_ins__photos_and_videos_1.html | facebook-html | 2 = 2 + 0 + 0 + 0; 2 items | 2024-01-05T03:00:00Z | Selamat pagi
          SYNTHETIC_meta_content_library.csv | meta-content-library-csv | 2 = 2 + 0 + 0 + 0; 2 items | 2024-01-04T17:05:00Z | Selamat pagi
          crowdtangle_search_export.csv | crowdtangle-csv | 10 = 10 + 0 + 0 + 0; 10 items | 2021-07-05T21:02:45Z | Que Deus nos
          dyi_json_waultar/events/your_events.json | facebook-json | 2 = 2 + 0 + 0 + 0; 2 items | 2017-03-14T20:45:01Z | Test event 1
          dyi_json_waultar/groups/your_group_membership_activity.json | facebook-json | 4 = 3 + 0 + 1 + 0; 3 items | 2021-04-02T02:55:46Z | ``
          dyi_json_waultar/groups/your_groups.json | facebook-json | 2 = 2 + 0 + 0 + 0; 2 items | 2020-08-12T13:59:16Z | ``
          dyi_json_waultar/groups/your_posts_in_groups.json | facebook-json | 3 = 3 + 0 + 0 + 0; 3 items | 2011-01-08T17:54:54Z | ``
          dyi_json_waultar/parser_facebook_comments.json | facebook-json | 8 = 8 + 0 + 0 + 0; 8 items | 2018-10-06T17:09:13Z | REDACTED
          dyi_json_waultar/polls/polls_you_voted_on.json | facebook-json | 2 = 0 + 0 + 2 + 0; 0 items | `` | ``
          dyi_json_waultar/posts/your_posts_1.json | facebook-json | 8 = 8 + 0 + 0 + 0; 8 items | 2012-12-06T14:45:14Z | Sne sne!
          graph_api/comments_comments_p1.json | facebook-graph | 10 = 10 + 0 + 0 + 0; 10 items | 2021-08-10T18:45:03Z | Boa noite
          graph_api/groups_feed_p1.json | facebook-graph | 5 = 5 + 0 + 0 + 0; 5 items | 2021-07-09T00:04:27Z | 👋👋👋**Hello
          graph_api/posts_feeds_default_fields_p1.json | facebook-graph | 5 = 5 + 0 + 0 + 0; 5 items | 2021-07-09T19:09:52Z | Singaporean
          graph_api/posts_single_post_data.json | facebook-graph | 1 = 1 + 0 + 0 + 0; 1 items | 2019-08-12T03:45:11Z | 我测试一下
          scraped_comments_phoenix.json | facebook-saved-page | 1 = 1 + 0 + 0 + 0; 9 items | 2022-03-16T18:02:00Z | https://fb.watch
          """)
  void everySampleGivesItsCounts(
      String file, String format, String counts, String time, String words) throws Exception {
    Source source =
        sources("facebook").stream()
            .filter(one -> one.label().equals(file))
            .findFirst()
            .orElseThrow();
    List<ExportReader> claims = claims(source);

    assertThat(claims).extracting(ExportReader::format).containsExactly(format);
    Outcome outcome = Outcome.of(claims.get(0), source);
    assertThat(outcome.counts()).isEqualTo(counts);
    assertThat(outcome.failure()).isEmpty();
    if (!outcome.items().isEmpty()) {
      assertThat(outcome.item(0).postedAt().orElseThrow().instant()).hasToString(time);
      assertThat(outcome.item(0).text()).startsWith(words);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          connections/followers/who_you_ve_followed.json | 1 | 1 | 2023-12-31T17:00:00Z | ``
          personal_information/profile_information/profile_information.json | 1 | 0 | `` | ``
          your_facebook_activity/comments_and_reactions/comments.json | 2 | 2 | 2024-01-05T01:00:00Z | Siap mendukung 👍 – “nomor 9”
          your_facebook_activity/comments_and_reactions/likes_and_reactions_1.json | 2 | 2 | 2024-01-05T00:10:00Z | ``
          your_facebook_activity/groups/group_posts_and_comments.json | 1 | 1 | 2024-01-09T01:00:00Z | Undangan
          your_facebook_activity/groups/your_comments_in_groups.json | 1 | 1 | 2024-01-09T00:00:00Z | Hadir 🙋
          your_facebook_activity/groups/your_group_membership_activity.json | 1 | 1 | 2024-01-01T00:00:00Z | ``
          your_facebook_activity/pages/pages_you_ve_liked.json | 1 | 1 | 2023-12-30T05:00:00Z | ``
          your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json | 4 | 4 | 2024-01-05T03:00:00Z | Selamat pagi Indonesia 🇮🇩
          """)
  void aWholeDownloadHasOneOwnerInAFolderAsInAZip(
      String file, int records, int items, String time, String words) throws Exception {
    List<Source> sources =
        sources("facebook").stream().filter(one -> one.label().endsWith("/" + file)).toList();

    assertThat(sources).hasSize(2);
    for (Source source : sources) {
      List<ExportReader> claims = claims(source);
      assertThat(claims).extracting(ExportReader::format).containsExactly("facebook-json");
      Outcome outcome = Outcome.of(claims.get(0), source);
      assertThat(outcome.records()).isEqualTo(records);
      assertThat(outcome.items()).hasSize(items);
      assertThat(outcome.items())
          .extracting(item -> item.author().handle())
          .allMatch("budi.contoh.9"::equals);
      if (items > 0) {
        Item first = outcome.item(0);
        assertThat(first.postedAt().orElseThrow().instant()).hasToString(time);
        assertThat(first.text()).startsWith(words);
      }
    }
  }

  @Test
  void theHistoryOfOnePostIsRefused() throws Exception {
    Source source =
        sources("facebook").stream()
            .filter(one -> one.label().equals("crowdtangle_post_history.csv"))
            .findFirst()
            .orElseThrow();

    Outcome outcome = Outcome.of(claims(source).get(0), source);
    assertThat(outcome.failure().orElseThrow().code()).isEqualTo("riwayat-crowdtangle");
    assertThat(outcome.records()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"generic", "instagram", "telegram", "tiktok", "whatsapp", "x", "youtube"})
  void samplesOfOtherPlatformsAreLeftAlone(String folder) throws Exception {
    for (Source source : sources(folder)) {
      assertThat(claims(source)).as(source.label()).isEmpty();
    }
  }
}
