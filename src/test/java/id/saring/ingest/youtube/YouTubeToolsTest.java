package id.saring.ingest.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt.Precision;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YouTubeToolsTest {

  private static final String SNIPPET =
      "\"snippet\":{\"videoId\":\"v1\",\"channelId\":\"UCkanal\",\"textDisplay\":\"a<br>b &amp;"
          + " c\",%s\"authorDisplayName\":\"@budi\",\"authorChannelId\":{\"value\":\"UCbudi\"},"
          + "\"publishedAt\":\"2024-01-10T02:00:01Z\",\"updatedAt\":\"2024-01-10T02:00:01Z\"}";
  private static final String COMMENT =
      "{\"kind\":\"youtube#comment\",\"id\":\"Ug1\"," + SNIPPET.formatted("") + "}";
  private static final String THREAD =
      "{\"kind\":\"youtube#commentThread\",\"id\":\"Ug1\",\"snippet\":{\"videoId\":\"v1\","
          + "\"topLevelComment\":"
          + COMMENT
          + "},\"replies\":{\"comments\":[{\"kind\":\"youtube#comment\",\"id\":\"Ug1.2\","
          + SNIPPET.formatted("\"parentId\":\"Ug1\",\"textOriginal\":\"asli\",")
          + "}]}}";

  private static Outcome outcome(ExportReader reader, String file) {
    assertThat(reader.recognise(Head.of("data.bin", file.getBytes(StandardCharsets.UTF_8))))
        .as(file)
        .isPresent();
    return Outcome.of(reader, BytesSource.of("a", file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"youtube#commentThreadListResponse\",\"items\":[%s]}",
        "[{\"kind\":\"youtube#commentThreadListResponse\",\"items\":[%s]}]",
        "[%s]",
        "%s\n",
        "{\"items\":[\n%s\n]}",
      })
  void threadsAreReadHoweverTheyWereKept(String layout) {
    Outcome outcome = outcome(new YouTubeApiReader(), layout.formatted(THREAD));

    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 2 items");
    Item item = outcome.item(0);
    assertThat(item.id()).isEqualTo("Ug1");
    assertThat(item.parentId()).isEqualTo("v1");
    assertThat(item.url()).isEqualTo("https://www.youtube.com/watch?v=v1&lc=Ug1");
    assertThat(item.author()).isEqualTo(new Author("UCbudi", "@budi", ""));
    assertThat(item.text()).isEqualTo("a\nb & c");
    assertThat(item.target().id()).isEqualTo("UCkanal");
    assertThat(outcome.item(1).parentId()).isEqualTo("Ug1");
    assertThat(outcome.item(1).text()).isEqualTo("asli");
  }

  @Test
  void editsVideosAndOtherKindsAreTold() {
    Outcome outcome =
        outcome(
            new YouTubeApiReader(),
            "{\"items\":["
                + COMMENT.replace("01Z\"}", "59Z\"}")
                + ",{\"kind\":\"youtube#video\",\"id\":\"v1\",\"snippet\":{\"title\":\"Debat\",\"description\":\"pilih"
                + " 9\",\"channelId\":\"UCkanal\",\"channelTitle\":\"Kanal\"}},"
                + "{\"kind\":\"youtube#channel\"},{\"x\":1},"
                + COMMENT.replace("2024-01-10T02:00:01Z", "kemarin")
                + "]}");

    assertThat(outcome.counts()).isEqualTo("5 = 2 + 0 + 1 + 2; 2 items");
    assertThat(outcome.item(0).notes()).containsExactly(ItemNote.DISUNTING);
    assertThat(outcome.item(1).activity()).isEqualTo(Activity.POST);
    assertThat(outcome.item(1).text()).isEqualTo("Debat\npilih 9");
    assertThat(outcome.item(1).author()).isEqualTo(new Author("UCkanal", "", "Kanal"));
    assertThat(outcome.sentences()).doesNotContain("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UCa | @budi | ``                                 | UCa  | @budi | ``
          UCa | Budi  | http://www.youtube.com/@budi       | UCa  | @budi | Budi
          ``  | Budi  | http://www.youtube.com/channel/UCb | UCb  | ``    | Budi
          """)
  void authorsAreNamedAsWellAsTheyCanBe(
      String channel, String shown, String url, String id, String handle, String name) {
    assertThat(YouTubeItems.author(channel, shown, url)).isEqualTo(new Author(id, handle, name));
  }

  private static final String INFO =
      "{\"id\":\"v1\",\"title\":\"Debat\",\"formats\":[{\"format_id\":\"1\"}],\"channel\":\"Kanal\","
          + "\"channel_id\":\"UCkanal\",\"uploader_id\":\"@kanal\",%s\"webpage_url\":"
          + "\"https://www.youtube.com/watch?v=v1\",\"extractor_key\":\"Youtube\",\"comments\":[%s],\"description\":\"pilih"
          + " 9\"}";

  private static String info(String time, String comments) {
    return INFO.formatted(time, comments);
  }

  @Test
  void aVideoAndItsCommentsAreRead() {
    Outcome outcome =
        outcome(
            new YtDlpReader(),
            info(
                "\"timestamp\":1704852001,",
                "{\"id\":\"Ug1\",\"text\":\"Gas\",\"author\":\"@budi\",\"author_id\":\"UCbudi\","
                    + "\"parent\":\"root\",\"timestamp\":1704852001,\"_time_text\":\"1 day ago"
                    + " (edited)\"},{\"id\":\"Ug1.2\",\"text\":\"ya\",\"author\":null,\"parent\":"
                    + "\"Ug1\",\"timestamp\":null},{\"x\":1}"));

    assertThat(outcome.counts()).isEqualTo("4 = 3 + 0 + 0 + 1; 3 items");
    Item video = outcome.item(0);
    assertThat(video.activity()).isEqualTo(Activity.POST);
    assertThat(video.text()).isEqualTo("Debat\npilih 9");
    assertThat(video.author()).isEqualTo(new Author("UCkanal", "@kanal", "Kanal"));
    assertThat(video.postedAt().orElseThrow().instant()).hasToString("2024-01-10T02:00:01Z");
    Item comment = outcome.item(1);
    assertThat(comment.parentId()).isEqualTo("v1");
    assertThat(comment.url()).isEqualTo("https://www.youtube.com/watch?v=v1&lc=Ug1");
    assertThat(comment.postedAt().orElseThrow().precision()).isEqualTo(Precision.DAY);
    assertThat(comment.postedAt().orElseThrow().localDate(Outcome.ZONE)).hasToString("2024-01-10");
    assertThat(comment.notes()).contains(ItemNote.DISUNTING);
    assertThat(outcome.item(2).author()).isEqualTo(Author.UNKNOWN);
    assertThat(outcome.item(2).postedAt()).isEmpty();
  }

  @Test
  void aVideoALineIsARecordALine() {
    String line =
        info(
            "\"upload_date\":\"20240110\",",
            "{\"id\":\"Ug1\",\"text\":\"Gas\",\"parent\":\"root\"}");
    Outcome outcome = outcome(new YtDlpReader(), line + "\n" + line + "\n");

    assertThat(outcome.counts()).isEqualTo("2 = 2 + 0 + 0 + 0; 4 items");
    assertThat(outcome.item(0).postedAt().orElseThrow().precision()).isEqualTo(Precision.DAY);
  }

  @Test
  void otherPlatformsOfTheSameToolKeepTheirName() {
    String file =
        info("", "")
            .replace("https://www.youtube.com/watch?v=v1", "https://www.tiktok.com/@a/video/1");

    assertThat(outcome(new YtDlpReader(), file).item(0).platform()).isEqualTo(Platform.TIKTOK);
  }

  @Test
  void dataToolsEscapeQuotesByABackslash() {
    Outcome outcome =
        outcome(
            new YouTubeDataToolsReader(),
            "id,replyCount,likeCount,publishedAt,authorName,text,authorChannelId,authorChannelUrl,"
                + "isReply,isReplyTo,isReplyToName\n"
                + "Ug1,1,3,2024-01-10 02:00:01,@budi,\"kata \\\"gas\\\", katanya\",UCbudi,"
                + "http://www.youtube.com/@budi,0,,\n"
                + "Ug1.2,0,0,2024-01-10 02:00:01,Siti,\"ya\",UCsiti,,1,Ug1,@budi\n"
                + "Ug3,0,0,kemarin,Siti,\"ya\",UCsiti,,0,,\n");

    assertThat(outcome.counts()).isEqualTo("3 = 2 + 0 + 0 + 1; 2 items");
    Item item = outcome.item(0);
    assertThat(item.text()).isEqualTo("kata \"gas\", katanya");
    assertThat(item.author()).isEqualTo(new Author("UCbudi", "@budi", ""));
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-10T02:00:01Z");
    assertThat(item.postedAt().orElseThrow().zoneAssumed()).isFalse();
    assertThat(outcome.item(1).parentId()).isEqualTo("Ug1");
    assertThat(outcome.item(1).target().handle()).isEqualTo("@budi");
  }
}
