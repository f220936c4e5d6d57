package id.saring.ingest.instagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemKey;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstagramDownloadReaderTest {

  private static final String OWNER =
      "{\"profile_user\":[{\"string_map_data\":{\"Nama Pengguna\":{\"value\":\"warga_satu\"},"
          + "\"Nama\":{\"value\":\"Warga \\u00f0\\u009f\\u008c\\u00bf\"}}}]}";

  private final InstagramDownloadReader reader = new InstagramDownloadReader();

  private Outcome read(String name, String json) {
    return Outcome.of(reader, BytesSource.of(name, json).with("personal_information.json", OWNER));
  }

  private static String sign(InstagramDownloadReader reader, String name, String json) {
    return reader.recognise(Head.of(name, json.getBytes(StandardCharsets.UTF_8))).orElse("-");
  }

  private static String one(String key, String record) {
    return "{\"" + key + "\":[" + record + "]}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{"media":[{"uri":"a.jpg","creation_timestamp":1,"title":"x"}]}] | media with creation_timestamp
          {"ig_reels_media":[]}                                            | root has ig_reels_media
          {"likes_media_likes":[]}                                         | root has likes_media_likes
          {"relationships_blocked_users":[{"title":"x"}]}                  | root has relationships_blocked_users
          {"impressions":[{"string_map_data":{}}]}                         | root has impressions
          [{"string_map_data":{"A":{"value":"x"}}}]                        | records with string_map_data
          [{"ig_igtv_media":[]}]                                           | records with ig_igtv_media
          [{"label_values":[{"label":"URL","href":"https://www.instagram.com/p/abcdefgh/"}]}] | label_values of Instagram
          [{"label_values":[{"label":"URL","href":"https://www.facebook.com/a"}]}] | -
          {"comments_v2":[{"timestamp":1}]}                                | -
          [{"timestamp":1,"data":[{"post":"x"}]}]                          | -
          {"messages":[{"sender_name":"x","timestamp_ms":1}]}              | -
          x                                                                | -
          """)
  void isRecognisedByItsContent(String json, String expected) {
    assertThat(sign(reader, "data.bin", json)).isEqualTo(expected);
  }

  @Test
  void aPostTakesItsWordsFromOutsideOrFromItsOnlyPicture() {
    Outcome outcome =
        read(
            "posts_1.json",
            """
            [{"media":[{"uri":"media/posts/1_n.jpg","creation_timestamp":1704413100,
               "title":"Salam \\u00f0\\u009f\\u0091\\u008d"}]},
             {"media":[{"uri":"media/posts/2_n.jpg","creation_timestamp":1,"title":"dalam"},
                       {"uri":"media/posts/3_n.jpg","creation_timestamp":2,"title":""}],
              "title":"luar","creation_timestamp":1704413100}]\
            """);

    assertThat(outcome.counts()).isEqualTo("2 = 2 + 0 + 0 + 0; 2 items");
    assertThat(outcome.items()).extracting(Item::text).containsExactly("Salam 👍", "luar");
    assertThat(outcome.items())
        .allSatisfy(
            item ->
                assertThat(item.postedAt().orElseThrow().instant())
                    .hasToString("2024-01-05T00:05:00Z"));
    assertThat(outcome.item(1).media())
        .containsExactly("media/posts/2_n.jpg", "media/posts/3_n.jpg");
    assertThat(outcome.item(0).author()).isEqualTo(new Author("", "warga_satu", "Warga 🌿"));
    assertThat(outcome.notices()).isEmpty();
  }

  @Test
  void theSamePostInTwoFilesIsTheSameItem() {
    String medium =
        "{\"media\":[{\"uri\":\"%s/9_n_17851.mp4\",\"creation_timestamp\":1704413100,"
            + "\"title\":\"x\"}]}";
    Item post = read("posts_1.json", "[" + medium.formatted("media/posts/202401") + "]").item(0);
    Item reel =
        read("reels.json", one("ig_reels_media", medium.formatted("media/reels/202401"))).item(0);

    assertThat(post.id()).isEqualTo("9_n_17851@1704413100");
    assertThat(ItemKey.of(reel)).isEqualTo(ItemKey.of(post));
  }

  @Test
  void storiesAndProfilePicturesStandWithoutAListOfMedia() {
    String story = "{\"uri\":\"s.jpg\",\"creation_timestamp\":1704413100,\"title\":\"coblos\"}";

    assertThat(read("stories.json", one("ig_stories", story)).item(0).text()).isEqualTo("coblos");
    assertThat(read("media.json", "[" + one("ig_profile_picture", story) + "]").item(0).activity())
        .isEqualTo(Activity.PROFILE);
    assertThat(
            read("threads.json", one("text_post_app_text_posts", "{\"media\":[" + story + "]}"))
                .item(0)
                .platform())
        .isEqualTo(Platform.OTHER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"Comment":{"value":"gas"},"Media Owner":{"value":"calon"},"Time":{"timestamp":1704413100}} | gas | calon
          {"Komentar":{"value":"gas"},"Pemilik Media":{"value":"calon"},"Waktu":{"timestamp":1704413100}} | gas | calon
          {"Media Owner":{"value":"calon"},"Comment":{"value":"gas"},"Time":{"timestamp":1704413100}} | gas | calon
          {"Foo":{"value":"gas pol!"},"Bar":{"value":"calon"},"Baz":{"timestamp":1704413100}} | gas pol! | calon
          {"Foo":{"value":"calon"},"Bar":{"value":"gas pol!"},"Baz":{"timestamp":1704413100}} | gas pol! | calon
          {"Foo":{"value":"gas"},"Bar":{"value":"calon"},"Baz":{"timestamp":1704413100}} | gas | calon
          {"Comment":{"value":"gas"},"Time":{"timestamp":1704413100}} | gas | ''
          """)
  void aCommentIsReadInAnyLanguage(String map, String text, String owner) {
    Item item = read("data.bin", "[{\"string_map_data\":" + map + "}]").item(0);

    assertThat(item.text()).isEqualTo(text);
    assertThat(item.target()).isEqualTo(new Target("", owner, "", ""));
    assertThat(item.activity()).isEqualTo(Activity.COMMENT);
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:00Z");
    assertThat(item.notes()).containsExactly(ItemNote.TANPA_ID_ASLI);
  }

  @Test
  void anOldCommentHasTheOwnerAsItsTitle() {
    String record =
        "{\"title\":\"calon\",\"string_list_data\":[{\"value\":\"gas\",\"timestamp\":1704413100}]}";
    Item item = read("post_comments.json", one("comments_media_comments", record)).item(0);

    assertThat(item.text()).isEqualTo("gas");
    assertThat(item.target().handle()).isEqualTo("calon");
  }

  @Test
  void aLikePointsAtThePostAndItsOwner() {
    String record =
        "{\"title\":\"calon\",\"string_list_data\":[{\"href\":"
            + "\"https:\\/\\/www.instagram.com\\/reel\\/C1zzzYYYxxx\\/\",\"value\":\"x\","
            + "\"timestamp\":1704413100}]}";
    Item item = read("liked_posts.json", one("likes_media_likes", record)).item(0);

    assertThat(item.activity()).isEqualTo(Activity.LIKE);
    assertThat(item.text()).isEmpty();
    assertThat(item.target()).isEqualTo(new Target("C1zzzYYYxxx", "calon", "", ""));
    assertThat(item.url()).isEqualTo("https://www.instagram.com/reel/C1zzzYYYxxx/");
  }

  @Test
  void likesOfSeveralCommentsOrStoriesOfOnePersonStayApart() {
    String like = "{\"title\":\"calon\",\"string_list_data\":[{\"timestamp\":%d}]}";
    String two = like.formatted(1704413100) + "," + like.formatted(1704413200);

    for (String key : List.of("story_activities_story_likes", "likes_comment_likes")) {
      assertThat(read("data.bin", one(key, two)).items().stream().map(ItemKey::of).distinct())
          .hasSize(2);
    }
  }

  @Test
  void aLikeOfANewDownloadIsFoundAmongItsLabels() {
    String json =
        """
        [{"timestamp":1704413100,"fbid":"1","label_values":[
          {"label":"URL","value":"https://www.instagram.com/p/C1abcDEFghi/",
           "href":"https://www.instagram.com/p/C1abcDEFghi/"},
          {"label":"Keterangan","value":"Coblos nomor 9"},
          {"title":"Owner","dict":[{"dict":[{"label":"Name","value":"Calon"},
            {"label":"Nama pengguna","value":"calon"}],"title":""}]}]}]\
        """;

    Item item = read("liked_posts.json", json).item(0);
    assertThat(item.activity()).isEqualTo(Activity.LIKE);
    assertThat(item.target())
        .isEqualTo(new Target("C1abcDEFghi", "calon", "Calon", "Coblos nomor 9"));

    Outcome unnamed = read("data.bin", json);
    assertThat(unnamed.ignored()).containsExactly("unclear-list");
    assertThat(unnamed.notices())
        .extracting(Message::key)
        .containsExactly("ingest.instagram-unclear-list");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"string_list_data":[{"href":"https://www.instagram.com/calon","value":"calon","timestamp":5}]}
          {"title":"calon","string_list_data":[{"href":"https://www.instagram.com/_u/calon"}]}
          {"title":"","string_list_data":[{"href":"https://www.instagram.com/_u/calon","timestamp":0}]}
          """)
  void aFollowedAccountHasItsNameInOneOfThreePlaces(String record) {
    Outcome outcome =
        read("data.bin", one("relationships_following", record.replace(":5", ":1704413100")));

    assertThat(outcome.item(0).activity()).isEqualTo(Activity.FOLLOW);
    assertThat(outcome.item(0).target()).isEqualTo(new Target("", "calon", "", ""));
    assertThat(outcome.item(0).url()).isEqualTo("https://www.instagram.com/calon/");
  }

  @Test
  void aHashtagCanBeFollowed() {
    String record = "{\"string_list_data\":[{\"value\":\"gaskeun\",\"timestamp\":1704413100}]}";

    assertThat(read("x", one("relationships_following_hashtags", record)).item(0).target())
        .isEqualTo(new Target("", "", "#gaskeun", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "relationships_followers, follower",
    "profile_user, profile",
    "saved_saved_media, saved",
    "relationships_blocked_users, relationships_blocked_users",
  })
  void recordsOfOtherFilesAreIgnored(String key, String kind) {
    String record = "{\"title\":\"x\",\"string_list_data\":[{\"value\":\"x\",\"timestamp\":1}]}";
    Outcome outcome = read("data.bin", one(key, record));

    assertThat(outcome.ignored()).containsExactly(kind);
    assertThat(outcome.notices()).isEmpty();
  }

  @Test
  void followersInAnArrayAtTheRootAreIgnored() {
    String json = "[{\"title\":\"\",\"string_list_data\":[{\"value\":\"x\",\"timestamp\":1}]}]";

    assertThat(read("followers_1.json", json).ignored()).containsExactly("follower");
  }

  @Test
  void aRecordThatSaysNothingIsRejectedAndTheNextOneIsRead() {
    Outcome outcome =
        read(
            "data.bin",
            "[\n{\"media\":[{\"uri\":\"\",\"title\":\"\"}]},\n"
                + "{\"media\":[{\"uri\":\"a.jpg\",\"creation_timestamp\":\"kemarin\"}]},\n"
                + "{\"media\":[{\"uri\":\"a.jpg\",\"creation_timestamp\":1704413100}],,},\n"
                + "{\"media\":[{\"uri\":\"a.jpg\",\"creation_timestamp\":1704413100}]}\n]");

    assertThat(outcome.counts()).isEqualTo("4 = 1 + 0 + 0 + 3; 1 items");
    assertThat(outcome.codes())
        .containsExactly("jenis-tak-dikenal", "waktu-tak-terbaca", "json-rusak");
    assertThat(outcome.sentences()).anyMatch(sentence -> sentence.startsWith("baris 2: "));
  }

  @Test
  void aChatIsIgnoredMessageByMessage() {
    String json =
        "{\"participants\":[{\"name\":\"A\"}],\"messages\":[{\"sender_name\":\"A\","
            + "\"timestamp_ms\":1704413100000,\"content\":\"x\"}],"
            + "\"joinable_mode\":{\"link\":\"https://www.instagram.com/x\"}}";

    assertThat(sign(reader, "data.bin", json)).isEqualTo("chat of Instagram");
    assertThat(read("message_1.json", json).ignored()).containsExactly("message");
  }

  @ParameterizedTest
  @CsvSource({
    "Bio, Relawan 02, Relawan 02",
    "Bio, Relawan\\u00e2\\u009c\\u008c, Relawan\u270c",
    "Steckbrief, Relawan 02, Relawan 02",
    "Bio, '', ",
    "Email, a@contoh.invalid, ",
  })
  void theWordsOfTheProfileAreAnItem(String label, String value, String text) {
    String profile =
        "{\"profile_user\":[{\"string_map_data\":{\"Nama Pengguna\":{\"value\":\"warga_satu\"},"
            + "\"%s\":{\"value\":\"%s\"}}}]}";
    Outcome outcome =
        Outcome.of(
            reader, BytesSource.of("personal_information.json", profile.formatted(label, value)));

    assertThat(outcome.items())
        .extracting(Item::activity, Item::text, item -> item.author().handle())
        .containsExactlyElementsOf(
            text == null ? List.of() : List.of(tuple(Activity.PROFILE, text, "warga_satu")));
    assertThat(outcome.ignored()).isEqualTo(text == null ? List.of("profile") : List.of());
  }
}
