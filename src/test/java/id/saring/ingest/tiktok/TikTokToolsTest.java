package id.saring.ingest.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Target;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** tiktok-scraper, Apify, tiktok-comment-scrapper and Zeeschuimer. */
class TikTokToolsTest {

  private static final String VIDEO = "https://www.tiktok.com/@warga/video/7320398523393066343";

  private final TikTokScraperReader scraper = new TikTokScraperReader();
  private final TikTokCommentsReader comments = new TikTokCommentsReader();
  private final TikTokZeeschuimerReader zeeschuimer = new TikTokZeeschuimerReader();

  private static Head head(String text) {
    return Head.of("data.bin", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String time(Item item) {
    return item.postedAt().map(at -> at.instant() + (at.zoneAssumed() ? "?" : "")).orElse("-");
  }

  @Test
  void aVideoKeepsItsPartsAndGetsTheHashtagsThatItsWordsLack() {
    String json =
        "[{\"id\":\"7320398523393066343\",\"text\":\"Salam #Satu\",\"createTime\":1704413100,"
            + "\"authorMeta\":{\"id\":\"67\",\"name\":\"warga\",\"nickName\":\"Warga\"},"
            + "\"webVideoUrl\":\""
            + VIDEO
            + "\",\"videoUrl\":\"https://x/v.mp4\","
            + "\"hashtags\":[{\"name\":\"satu\"},{\"name\":\"dua\"}]},"
            + "{\"url\":\"https://x\",\"error\":\"not found\"},{\"a\":1}]";
    Outcome outcome = Outcome.of(scraper, BytesSource.of("data.bin", json));
    Item item = outcome.item(0);

    assertThat(scraper.recognise(head(json))).contains("authorMeta with webVideoUrl");
    assertThat(outcome.counts()).isEqualTo("3 = 1 + 0 + 1 + 1; 1 items");
    assertThat(item.text()).isEqualTo("Salam #Satu\n#dua");
    assertThat(item.author()).isEqualTo(new Author("67", "warga", "Warga"));
    assertThat(item.url()).isEqualTo(VIDEO);
    assertThat(item.media()).containsExactly("https://x/v.mp4");
    assertThat(time(item)).isEqualTo("2024-01-05T00:05:00Z");
  }

  @Test
  void aTableThatASpreadsheetSpoiledTakesTheIdFromTheAddress() {
    String csv =
        "authorMeta.id,authorMeta.name,createTimeISO,hashtags/0/name,id,text,webVideoUrl\n"
            + "\"6,7E+18\",warga,,menang,\"7,3204E+18\",Salam,"
            + VIDEO
            + "\n";
    Item item = Outcome.of(scraper, BytesSource.of("data.bin", csv)).item(0);

    assertThat(scraper.recognise(head(csv))).contains("columns authorMeta.name, webVideoUrl");
    assertThat(item.id()).isEqualTo("7320398523393066343");
    assertThat(item.author()).isEqualTo(new Author("", "warga", ""));
    assertThat(item.text()).isEqualTo("Salam\n#menang");
    assertThat(time(item)).isEqualTo("2024-01-05T00:05:00Z");
  }

  @Test
  void aCommentOfApifyAnswersAVideoOrAComment() {
    String json =
        "{\"videoWebUrl\":\"%s\",\"cid\":\"7330416534610986343\",\"text\":\"Gas\",\"uid\":\"671\","
            + "\"uniqueId\":\"siti\",\"repliesToId\":%s}\n";
    String both = json.formatted(VIDEO, "null") + json.formatted(VIDEO, "\"7330416534610986340\"");
    Outcome outcome = Outcome.of(scraper, BytesSource.of("data.bin", both));

    assertThat(scraper.recognise(head(both))).contains("cid with videoWebUrl");
    assertThat(outcome.items())
        .extracting(Item::parentId)
        .containsExactly("7320398523393066343", "7330416534610986340");
    assertThat(outcome.item(0).target())
        .isEqualTo(new Target("7320398523393066343", "warga", "", ""));
    assertThat(time(outcome.item(0))).isEqualTo("2024-02-01T00:00:00Z");
  }

  @Test
  void idsProveTheZoneOfCommentsWithoutOne() {
    String json =
        """
        {"caption":"x","video_url":"https://t.tiktok.com/i18n/share/video/7418294751977327878/?_d=0",
         "comments":[
          {"comment_id":"7418301035179574022","username":"siti","nickname":"Siti","comment":"Gas",
           "create_time":"2024-09-25T03:56:56","replies":[
            {"username":"budi","comment":"ya","create_time":"2024-09-25T04:00:00"},
            {"comment_id":"x","username":"budi","comment":"oh","create_time":"kapan"}]},
          {"comment_id":"7418301035179574022","comment":"lain","create_time":"kapan"},
          {"comment":"tanpa","create_time":"kapan"},
          {"username":"kosong"}]}\
        """;
    Outcome outcome = Outcome.of(comments, BytesSource.of("data.bin", json));

    assertThat(comments.recognise(head(json))).contains("video_url with comments");
    assertThat(outcome.counts()).isEqualTo("4 = 2 + 0 + 0 + 2; 4 items");
    assertThat(outcome.items())
        .extracting(TikTokToolsTest::time)
        .containsExactly(
            "2024-09-24T19:56:56Z", "2024-09-24T20:00:00Z?", "-", "2024-09-24T19:56:44Z");
    assertThat(outcome.items())
        .extracting(Item::parentId)
        .containsExactly(
            "7418294751977327878",
            "7418301035179574022",
            "7418301035179574022",
            "7418294751977327878");
    assertThat(outcome.item(1).notes())
        .containsExactlyInAnyOrder(ItemNote.TANPA_ID_ASLI, ItemNote.ZONA_DIDUGA);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-05T07:05:12Z, +07:00",
    "2024-01-05T08:04:58Z, +08:00",
    "2024-01-05T05:50:01Z, +05:45",
    "2024-01-05T00:05:00Z, Z",
    "2024-01-04T17:05:00Z, -07:00",
    "2024-01-05T07:13:00Z, -",
    "2024-01-06T07:05:00Z, -",
  })
  void aWallClockFitsAnOffsetToTheQuarterOfAnHour(String wallClock, String offset) {
    Instant byId = Instant.parse("2024-01-05T00:05:00Z");

    assertThat(
            CommentClock.offset(Instant.parse(wallClock), byId).map(Object::toString).orElse("-"))
        .isEqualTo(offset);
  }

  private static String envelope(String platform, String item, String data) {
    return "{\"item_id\":\"%s\",\"timestamp_collected\":1704500000000,\"source_platform\":\"%s\",\"data\":%s}\n"
        .formatted(item, platform, data);
  }

  @Test
  void zeeschuimerKeepsVideosOfOldAndNewPages() {
    String file =
        envelope(
                "tiktok.com",
                "7320398523393066343",
                "{\"id\":7320398523393066000,\"desc\":\"Salam\",\"createTime\":\"1704413100\","
                    + "\"author\":\"warga\",\"nickname\":\"Warga\","
                    + "\"stickersOnItem\":[{\"stickerText\":[\"NOMOR 9\"]}]}")
            + envelope(
                "tiktok.com",
                "7320769608548491810",
                "{\"id\":\"7320769608548491810\",\"desc\":\"dua\",\"author\":{\"id\":\"67\","
                    + "\"uniqueId\":\"siti\"},\"textExtra\":[{\"hashtagName\":\"gas\"}]}")
            + envelope("tiktok.com", "7320769608548491810", "{\"desc\":\"tiga\"}");
    Outcome outcome = Outcome.of(zeeschuimer, BytesSource.of("data.bin", file));

    assertThat(zeeschuimer.recognise(head(file))).contains("source_platform tiktok.com");
    assertThat(outcome.counts()).isEqualTo("3 = 2 + 1 + 0 + 0; 2 items");
    assertThat(outcome.item(0).id()).isEqualTo("7320398523393066343");
    assertThat(outcome.item(0).text()).isEqualTo("Salam\nNOMOR 9");
    assertThat(outcome.item(0).author()).isEqualTo(new Author("", "warga", "Warga"));
    assertThat(outcome.item(0).url()).isEqualTo(VIDEO);
    assertThat(outcome.item(0).capturedAt()).isEqualTo("2024-01-06T00:13:20Z");
    assertThat(outcome.item(1).id()).isEqualTo("7320769608548491810");
    assertThat(outcome.item(1).text()).isEqualTo("tiga");
  }

  @Test
  void zeeschuimerKeepsComments() {
    String data =
        "{\"cid\":\"7330416534610986343\",\"aweme_id\":\"7320398523393066343\",\"reply_id\":\"0\","
            + "\"text\":\"Gas\",\"create_time\":1706745600,\"user\":{\"uid\":\"671\","
            + "\"unique_id\":\"siti\",\"nickname\":\"Siti\"},\"share_info\":{\"url\":\""
            + VIDEO
            + "\"}}";
    String file =
        envelope("tiktok-comments", "1", data)
            + envelope("tiktok-comments", "2", data.replace("\"0\"", "\"733\""))
            + envelope("tiktok-comments", "3", "{}");
    Outcome outcome = Outcome.of(zeeschuimer, BytesSource.of("data.bin", file));

    assertThat(outcome.counts()).isEqualTo("3 = 2 + 0 + 0 + 1; 2 items");
    assertThat(outcome.items())
        .extracting(Item::parentId)
        .containsExactly("7320398523393066343", "733");
    assertThat(outcome.item(0).activity()).isEqualTo(Activity.COMMENT);
    assertThat(outcome.item(0).author()).isEqualTo(new Author("671", "siti", "Siti"));
    assertThat(outcome.item(0).target().handle()).isEqualTo("warga");
  }

  @Test
  void filesOfOthersAreLeftToOthers() {
    for (String other :
        List.of(
            envelope("instagram.com", "1", "{}"),
            "[{\"shortCode\":\"a\",\"ownerUsername\":\"b\"}]",
            "{\"webpage_url\":\"x\",\"comments\":[{\"text\":\"x\"}]}",
            "id,thread_id,author,body,timestamp,unix_timestamp\n")) {
      assertThat(zeeschuimer.recognise(head(other))).isEmpty();
      assertThat(scraper.recognise(head(other))).isEmpty();
      assertThat(comments.recognise(head(other))).isEmpty();
    }
  }
}
