package id.saring.ingest.instagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.Source;
import id.saring.ingest.SourceWalk;
import id.saring.ingest.json.Outcome;
import id.saring.ingest.json.Samples;
import id.saring.item.Item;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real and made-up exports that lie beside the project. */
class InstagramSamplesTest {

  private static final List<ExportReader> READERS =
      List.of(
          new InstagramDownloadReader(),
          new InstagramHtmlReader(),
          new InstagramGraphReader(),
          new InstaloaderReader(),
          new InstagramApifyReader(),
          new InstagramZeeschuimerReader());

  private static ExportReader only(Source source, String name) throws IOException {
    try (InputStream in = source.open()) {
      Head head = Head.of(name, in.readNBytes(Head.LIMIT + 1));
      List<ExportReader> found =
          READERS.stream().filter(reader -> reader.recognise(head).isPresent()).toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }

  private static String start(Item item) {
    String text = item.text().replace('\n', ' ');
    return text.length() > 20 ? text.substring(0, 20) : text;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYNTHETIC_apify_instagram-scraper.json | instagram-apify | 2 = 1 + 0 + 1 + 0; 3 items | 2024-01-05T00:05:00Z | Selamat pagi 🌤️ #no
          SYNTHETIC_dyi_html/post_comments_1.html | instagram-download-html | 1 = 1 + 0 + 0 + 0; 1 items | 2024-01-05T01:00:00Z | Mantap pak 👍 & sema
          SYNTHETIC_dyi_json_2023/connections/followers_and_following/following.json | instagram-download-json | 2 = 2 + 0 + 0 + 0; 2 items | 2023-12-31T17:00:00Z | ''
          SYNTHETIC_dyi_json_2023/your_instagram_activity/comments/post_comments_1.json | instagram-download-json | 2 = 2 + 0 + 0 + 0; 2 items | 2024-01-05T01:00:00Z | Mantap pak 👍
          SYNTHETIC_dyi_json_2023/your_instagram_activity/comments/reels_comments.json | instagram-download-json | 1 = 1 + 0 + 0 + 0; 1 items | 2024-01-05T03:00:00Z | 🔥🔥🔥
          SYNTHETIC_dyi_json_2023/your_instagram_activity/likes/liked_comments.json | instagram-download-json | 1 = 1 + 0 + 0 + 0; 1 items | 2024-01-05T06:00:00Z | ''
          SYNTHETIC_dyi_json_2023/your_instagram_activity/likes/liked_posts.json | instagram-download-json | 2 = 2 + 0 + 0 + 0; 2 items | 2024-01-05T04:00:00Z | ''
          SYNTHETIC_instaloader/2024-01-05_00-05-00_UTC.json | instaloader | 1 = 1 + 0 + 0 + 0; 1 items | 2024-01-05T00:05:00Z | Selamat pagi 🌤️ . .
          SYNTHETIC_instaloader/2024-01-05_00-05-00_UTC_comments.json | instaloader | 1 = 1 + 0 + 0 + 0; 2 items | 2024-01-05T01:00:00Z | Mantap 👍
          dyi_json_flock/your_instagram_activity/media/posts_1.json | instagram-download-json | 1 = 1 + 0 + 0 + 0; 1 items | 2022-07-26T21:45:55Z | A lil flower garden
          dyi_json_waultar/comments/post_comments.json | instagram-download-json | 2 = 2 + 0 + 0 + 0; 2 items | 2019-02-19T23:22:00Z | The comment
          dyi_json_waultar/content/media.json | instagram-download-json | 6 = 6 + 0 + 0 + 0; 6 items | 2018-06-30T14:50:26Z | And finally, after a
          dyi_json_waultar/content/posts_1.json | instagram-download-json | 5 = 5 + 0 + 0 + 0; 5 items | 2018-06-10T16:03:18Z | After having landed
          graph_api/medias_comments_p1.json | instagram-graph-api | 2 = 2 + 0 + 0 + 0; 2 items | 2020-06-01T10:56:52Z | Beautiful!
          graph_api/medias_medias_fields.json | instagram-graph-api | 1 = 1 + 0 + 0 + 0; 2 items | 2021-06-09T09:47:29Z | Peach new
          graph_api/users_medias_p1.json | instagram-graph-api | 2 = 2 + 0 + 0 + 0; 2 items | 2021-08-13T08:25:28Z | ''
          """)
  void everySampleIsReadWholeUnderAnyName(
      String path, String format, String counts, String firstTime, String firstWords)
      throws IOException {
    Source source = Samples.of("instagram/" + path);
    ExportReader reader = only(source, "data.bin");
    Outcome outcome = Outcome.of(reader, source);

    assertThat(reader.format()).isEqualTo(format);
    assertThat(only(source, path)).isSameAs(reader);
    assertThat(outcome.counts()).isEqualTo(counts);
    assertThat(outcome.item(0).postedAt().orElseThrow().instant()).hasToString(firstTime);
    assertThat(start(outcome.item(0)).strip()).isEqualTo(firstWords);
  }

  @Test
  void theAccountFileItselfHoldsNoItem() {
    Outcome outcome =
        Outcome.of(
            new InstagramDownloadReader(),
            Samples.of(
                "instagram/SYNTHETIC_dyi_json_2023/personal_information/personal_information/"
                    + "personal_information.json"));

    assertThat(outcome.ignored()).containsExactly("profile");
  }

  @Test
  void theOwnerIsFoundInTheSameDownloadOnly() throws IOException {
    Path folder = Path.of("..", "shared", "exports", "instagram");
    assumeTrue(Files.exists(folder), "the sample exports are not beside the project");
    List<Source> sources =
        SourceWalk.find(List.of(folder)).stream().flatMap(file -> file.sources().stream()).toList();

    for (Source source : sources) {
      if (source.path().contains("dyi_") && !source.path().contains("personal_information")) {
        Item item = Outcome.of(only(source, source.path()), source).item(0);
        String expected = source.path().startsWith("SYNTHETIC_dyi_json_2023") ? "asn_contoh" : "";
        assertThat(item.author().handle()).as(source.path()).isEqualTo(expected);
      }
    }
  }
}
