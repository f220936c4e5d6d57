package id.saring.ingest.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.PostedAt;
import id.saring.item.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TikTokDownloadReaderTest {

  private static final String LINK = "https://www.tiktokv.com/share/video/7320165306668893543/";
  private static final String PROFILE =
      "\"Profile\":{\"Profile Information\":{\"ProfileMap\":{\"userName\":\"warga\"}}}";

  private final TikTokDownloadReader reader = new TikTokDownloadReader();

  private Outcome read(String json) {
    return Outcome.of(reader, BytesSource.of("data.bin", json));
  }

  private Outcome list(String section, String list, String name, String record) {
    return read(
        "{\"%s\":{\"%s\":{\"%s\":[%s]}},%s}".formatted(section, list, name, record, PROFILE));
  }

  @ParameterizedTest
  @CsvSource({
    "Activity, Like List, ItemFavoriteList, LIKE",
    "Your Activity, Like List, ItemFavoriteList, LIKE",
    "Likes and Favorites, Like List, ItemFavoriteList, LIKE",
    "likes and favorites, LIKE LIST, itemFavoriteList, LIKE",
    "Some New Section, Like List, ItemFavoriteList, LIKE",
    "Activity, Share History, ShareHistoryList, SHARE",
    "Your Activity, Reposts, RepostList, SHARE",
  })
  void actsOnVideosAreFoundWhereverTheirSectionStands(
      String section, String list, String name, Activity activity) {
    for (String key : new String[] {"VideoLink", "Link", "link"}) {
      String record = "{\"Date\":\"2024-01-05 00:05:00\",\"%s\":\"%s\"}".formatted(key, LINK);
      Item item = list(section, list, name, record).item(0);

      assertThat(item.activity()).isEqualTo(activity);
      assertThat(item.target().id()).isEqualTo("7320165306668893543");
      assertThat(item.author()).isEqualTo(new Author("", "warga", ""));
      assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:00Z");
      assertThat(item.notes()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-01-05 00:05:00", "2024-01-05 00:05:00 UTC", "1704413100"})
  void timesAreInUtcWhetherTheySaySoOrNot(String time) {
    String record = "{\"date\":\"" + time + "\",\"comment\":\"Gas\"}";

    assertThat(list("Comment", "Comments", "CommentsList", record).item(0).postedAt())
        .map(PostedAt::zoneAssumed)
        .contains(false);
  }

  @Test
  void aCommentTellsItsPictureAndItsVideoInNewDownloadsOnly() {
    Outcome outcome =
        list(
            "Comment",
            "Comments",
            "CommentsList",
            "{\"Date\":\"2024-01-05 00:05:00\",\"Comment\":\"Gas\\npol\"},"
                + "{\"date\":\"2024-01-05 00:05:00\",\"comment\":\"N/A\",\"photo\":\"p.jpg\","
                + "\"sticker\":\"N/A\",\"original post link\":\""
                + LINK
                + "\"}");

    assertThat(outcome.item(0).text()).isEqualTo("Gas\npol");
    assertThat(outcome.item(0).target()).isEqualTo(Target.NONE);
    assertThat(outcome.item(0).notes()).containsExactly(ItemNote.TANPA_ID_ASLI);
    assertThat(outcome.item(1).text()).isEmpty();
    assertThat(outcome.item(1).media()).containsExactly("p.jpg");
    assertThat(outcome.item(1).parentId()).isEqualTo("7320165306668893543");
  }

  @Test
  void commentsOnLiveVideosAreReadToo() {
    Outcome outcome =
        read(
            "{\"Tiktok Live\":{\"Watch Live History\":{\"WatchLiveMap\":{\"71\":{\"Comments\":"
                + "[{\"CommentTime\":\"2024-01-05 00:05:00\",\"CommentContent\":\"Gas\"}]}}}},"
                + PROFILE
                + "}");

    assertThat(outcome.item(0).text()).isEqualTo("Gas");
    assertThat(outcome.item(0).postedAt()).isPresent();
  }

  @Test
  void followsSharesAndVideosKeepWhatTheySay() {
    Outcome outcome =
        read(
            "{\"Profile And Settings\":{\"Profile Info\":{\"ProfileMap\":{\"userName\":\"warga\","
                + "\"displayName\":\"Warga\"}},\"Following\":{\"Following\":[{\"Date\":"
                + "\"2024-01-05 00:05:00\",\"UserName\":\"calon\"}]}},"
                + "\"Your Activity\":{\"Share History\":{\"ShareHistoryList\":[{\"Date\":"
                + "\"2024-01-05 00:05:00\",\"SharedContent\":\"video\",\"Link\":\""
                + LINK
                + "\",\"Method\":\"whatsapp\"}]}},\"Post\":{\"Posts\":{\"VideoList\":[{\"Date\":\"2024-01-05"
                + " 00:05:00\",\"Link\":\"https://v.invalid/2.mp4?sig=y\",\"Title\":\"Salam"
                + " 9\"},{\"Date\":\"2024-01-05 00:05:00\",\"Title\":\"N/A\"}]}}}");

    assertThat(outcome.counts()).isEqualTo("4 = 3 + 0 + 0 + 1; 3 items");
    assertThat(outcome.item(0).target()).isEqualTo(new Target("", "calon", "", ""));
    assertThat(outcome.item(0).author()).isEqualTo(new Author("", "warga", "Warga"));
    assertThat(outcome.item(1).container()).isEqualTo("whatsapp");
    assertThat(outcome.item(2).text()).isEqualTo("Salam 9");
    assertThat(outcome.item(2).media()).containsExactly("https://v.invalid/2.mp4?sig=y");
  }

  @ParameterizedTest
  @CsvSource({
    "Activity, Favorite Videos, FavoriteVideoList, favourite",
    "Activity, Follower List, FansList, follower",
    "Activity, Video Browsing History, VideoList, watched",
    "Your Activity, Watch History, VideoList, watched",
    "Activity, Search History, SearchList, search",
  })
  void listsThatAreNoActsAreIgnored(String section, String list, String name, String kind) {
    assertThat(list(section, list, name, "{\"Date\":\"x\"}").ignored()).containsExactly(kind);
  }

  @Test
  void missingSectionsAreNoFault() {
    Outcome outcome =
        read("{\"Comment\":{\"Comments\":{\"CommentsList\":null}},\"Video\":null," + PROFILE + "}");

    assertThat(outcome.counts()).isEqualTo("0 = 0 + 0 + 0 + 0; 0 items");
    assertThat(outcome.failure()).isEmpty();
  }

  @Test
  void aDamagedRecordCostsItselfAlsoBeforeTheProfile() {
    Outcome outcome =
        read(
            "{\"Comment\":{\"Comments\":{\"CommentsList\":[\n"
                + "{\"Date\":\"2024-01-05 00:05:00\",\"Comment\":\"satu\"},\n"
                + "{\"Date\":\"2024-01-05 00:05:00\",\"Comment\":\"dua},\n"
                + "{\"Date\":\"kemarin\",\"Comment\":\"tiga\"},\n"
                + "{\"Date\":\"2024-01-05 00:05:00\"},\n"
                + "{\"Date\":\"2024-01-05 00:05:00\",\"Comment\":\"lima\"}\n]}},"
                + PROFILE
                + "}");

    assertThat(outcome.items()).extracting(Item::text).containsExactly("satu", "lima");
    assertThat(outcome.codes())
        .containsExactly("json-rusak", "waktu-tak-terbaca", "jenis-tak-dikenal");
    assertThat(outcome.notices()).extracting(Message::key).contains("ingest.tiktok-no-owner");
    assertThat(outcome.sentences()).doesNotContain("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"Comment":{"Comments":{"CommentsList":null}}}  | root has Comment.Comments
          {"App Settings":{},"Activity":{"Like List":{}}} | root has Activity.Like List
          {"profile":{"profile info":{}}}                 | root has profile.profile info
          {"comments":[{"comment":"x"}],"video_url":"x"}  | -
          {"messages":[],"type":"personal_chat"}          | -
          [{"Comment":{"Comments":{}}}]                   | -
          """)
  void isRecognisedByItsSections(String json, String sign) {
    Head head = Head.of("data.bin", json.getBytes(StandardCharsets.UTF_8));

    assertThat(reader.recognise(head).orElse("-")).isEqualTo(sign);
  }

  @Test
  void anotherFileIsRefused() {
    assertThat(read("{\"a\":1}").failure().orElseThrow().code()).isEqualTo("bukan-tiktok");
  }

  @ParameterizedTest
  @CsvSource({
    "bioDescription, Relawan 02, Relawan 02",
    "BioDescription, Relawan 02, Relawan 02",
    "bioDescription, N/A, ",
    "bioDescription, ' ', ",
    "emailAddress, a@contoh.invalid, ",
  })
  void theWordsOfTheProfileAreTheLastItem(String key, String value, String text) {
    Outcome outcome =
        Outcome.of(
            new TikTokDownloadReader(),
            BytesSource.of(
                "user_data.json",
                "{\"Profile\":{\"Profile Information\":{\"ProfileMap\":{\"%s\":\"%s\",\"userName\":\"warga\"}}}}"
                    .formatted(key, value)));

    assertThat(outcome.items())
        .extracting(Item::activity, Item::text, item -> item.author().handle(), Item::url)
        .containsExactlyElementsOf(
            text == null
                ? List.of()
                : List.of(tuple(Activity.PROFILE, text, "warga", "https://www.tiktok.com/@warga")));
  }
}
