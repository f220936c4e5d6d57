package id.saring.ingest.facebook;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacebookDownloadReaderTest {

  private static final Author OWNER = new Author("100001", "budi.9", "Budi Contoh");

  private final FacebookDownloadReader reader = new FacebookDownloadReader();

  private Outcome read(String json) {
    return Outcome.of(reader, Download.owned("your_facebook_activity/data.bin", json));
  }

  private static String list(String key, String... records) {
    return "{\"" + key + "\":[" + String.join(",\n", records) + "]}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Budi Contoh mengomentari kiriman Siti Misal.                    | ``    | Siti Misal | ``     | ``
          Budi Contoh mengomentari kiriman Siti di Kota di Warga Misal.   | Warga Misal | Siti di Kota | ``  | Warga Misal
          Budi Contoh membalas komentar Siti Misal di Warga.              | ``    | Siti Misal | ``     | Warga
          Budi Contoh commented on Siti Misal's post.                     | ``    | Siti Misal | ``     | ``
          Budi Contoh replied to Siti Misal's comment in Warga.           | ``    | Siti Misal | ``     | Warga
          Budi Contoh membalas komentarnya sendiri.                       | ``    | ``  | membalas komentarnya sendiri. | ``
          Budi Contoh commented on his own post.                          | ``    | ``  | commented on his own post.    | ``
          Budi Contoh har kommenteret Sitis opslag.                       | Warga | ``  | har kommenteret Sitis opslag. | Warga
          """)
  void titlesTellWhosePostWasCommented(
      String title, String group, String name, String words, String container) {
    String record =
        "{\"timestamp\":1704413100,\"title\":\""
            + title
            + "\",\"data\":[{\"comment\":{\"timestamp\":"
            + "1704413101,\"comment\":\"Gas\",\"author\":\"Budi C.\",\"group\":\""
            + group
            + "\"}}]}";
    Item item = read(list("comments_v2", record)).item(0);

    assertThat(item.activity()).isEqualTo(Activity.COMMENT);
    assertThat(item.text()).isEqualTo("Gas");
    assertThat(item.author()).isEqualTo(new Author("100001", "budi.9", "Budi C."));
    assertThat(item.target()).isEqualTo(new Target("", "", name, words));
    assertThat(item.container()).isEqualTo(container);
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:01Z");
  }

  @Test
  void aCommentWithoutDataIsStillOne() {
    Item item =
        read(list(
                "group_comments_v2", "{\"timestamp\":1704413100,\"title\":\"Budi Contoh liked\"}"))
            .item(0);

    assertThat(item.author()).isEqualTo(OWNER);
    assertThat(item.postedAt()).isPresent();
    assertThat(item.target().text()).isEqualTo("liked");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Budi Contoh memposting di Warga di Rantau.  | Warga di Rantau
          Budi Contoh posted in Warga.                | Warga
          Budi Contoh added a new photo to Warga.     | Warga
          Budi Contoh har slået op                    | har slået op
          """)
  void titlesTellInWhichGroupAPostStands(String title, String container) {
    String record =
        "{\"timestamp\":1704413100,\"data\":[{\"post\":\"Gas\"}],\"title\":\"" + title + "\"}";

    assertThat(read(list("group_posts_v2", record)).item(0).container()).isEqualTo(container);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          reactions_v2 | {"title":"Budi Contoh menyukai kiriman Siti.","data":[{"reaction":{"reaction":"LIKE","actor":"Budi"}}]} | LIKE | `` | `` | Siti
          groups_joined_v2 | {"data":[{"name":"Relawan"}],"title":"x"}                | JOIN   | `` | ``    | Relawan
          groups_joined    | {"data":[{"name":"Relawan"}],"title":"x"}                | JOIN   | `` | ``    | Relawan
          groups_admined_v2 | {"name":"Relawan"}                                      | JOIN   | `` | ``    | Relawan
          page_likes_v2 | {"name":"Calon","url":"https://www.facebook.com/900009"}    | FOLLOW | 900009 | `` | Calon
          pages_followed_v2 | {"title":"Calon","data":[{"name":"Calon"}]}             | FOLLOW | `` | ``    | Calon
          following_v3 | {"name":"Calon","url":"https://www.facebook.com/calon.9"}    | FOLLOW | `` | calon.9 | Calon
          following_v3 | {"title":"Calon"}                                            | FOLLOW | `` | ``    | Calon
          """)
  void actsPointAtTheirTargets(
      String key, String record, Activity activity, String id, String handle, String name) {
    Outcome outcome = read(list(key, "{\"timestamp\":1704413100," + record.substring(1)));

    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 1 items");
    Item item = outcome.item(0);
    assertThat(item.activity()).isEqualTo(activity);
    assertThat(item.author()).isEqualTo(OWNER);
    assertThat(item.target()).isEqualTo(new Target(id, handle, name, ""));
    assertThat(item.container()).isEqualTo(activity == Activity.JOIN ? name : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"groups_joined_v2":[{"timestamp":1,"title":"Anda keluar dari X."}]} | left-group
          {"friends_v2":[{"name":"Siti","timestamp":1}]}                  | friends_v2
          {"poll_votes_v2":[{"timestamp":1}]}                             | poll_votes_v2
          {"event_responses_v2":{"events_declined":[{"name":"x"}]}}       | events_declined
          {"search_history_v2":[{"timestamp":1}]}                         | search_history_v2
          {"ads_interests_v2":{"x":[1]}}                                  | ads_interests_v2
          {"profile_v2":{"username":"budi.9"}}                            | profile
          {"participants":[],"messages":[{"timestamp_ms":1}]}             | other
          [{"label_values":[{"label":"Perangkat","value":"Ponsel"},{"value":"https://www.facebook.com/x"}]}] | label_values
          """)
  void whatIsNoActIsIgnoredByItsName(String json, String kind) {
    Outcome outcome = read(json);

    assertThat(outcome.ignored()).containsExactly(kind);
    assertThat(outcome.items()).isEmpty();
    assertThat(outcome.notices()).isEmpty();
  }

  @Test
  void reactionsSince2024AreFoundInAnyLanguage() {
    Outcome outcome =
        read(
            "[{\"timestamp\":1704413100,\"fbid\":\"77\",\"label_values\":[{\"label\":\"Reaksi\",\"value\":\"Suka\"},{\"label\":\"Nama\",\"value\":\"Calon\"},{\"label\":\"URL\",\"value\":\"https://www.facebook.com/900009/posts/800008\"}]},\n"
                + "{\"timestamp\":1704413100,\"label_values\":[{\"label\":\"?\",\"value\":\"Super\"},"
                + "{\"label\":\"??\",\"value\":\"Siti\"}]}]");

    Item like = outcome.item(0);
    assertThat(like.activity()).isEqualTo(Activity.LIKE);
    assertThat(like.id()).isEqualTo("77");
    assertThat(like.parentId()).isEqualTo("900009_800008");
    assertThat(like.target()).isEqualTo(new Target("900009_800008", "900009", "Calon", ""));
    assertThat(outcome.item(1).target().name()).isEqualTo("Siti");
  }

  @Test
  void eventsThatTheOwnerCallsAreWordsAndThosePromisedAreJoined() {
    Outcome own =
        read(
            list(
                "your_events_v2",
                "{\"name\":\"Kampanye\",\"description\":\"Hadir!\",\"create_timestamp\":1704413100}"));
    Outcome promised =
        read("{\"event_responses_v2\":{\"events_joined\":[{\"name\":\"Kampanye\"}]}}");

    assertThat(own.item(0).text()).isEqualTo("Kampanye\nHadir!");
    assertThat(promised.item(0).activity()).isEqualTo(Activity.JOIN);
    assertThat(promised.item(0).notes()).containsExactly(ItemNote.WAKTU_TIDAK_ADA);
  }

  @Test
  void theWordsOfAProfileAreAnItem() {
    Item item =
        read("{\"profile_v2\":{\"username\":\"budi.9\",\"intro_bio\":{\"name\":\"Gas 02\"},"
                + "\"favorite_quotes\":\"x\",\"phone_numbers\":[\"08\"]}}")
            .item(0);

    assertThat(item.activity()).isEqualTo(Activity.PROFILE);
    assertThat(item.text()).isEqualTo("Gas 02\nx");
    assertThat(item.author().handle()).isEqualTo("budi.9");
  }

  @Test
  void filesThatToolsPutTogetherAreReadToo() {
    Outcome outcome =
        read(
            "[{\"comments_v2\":[{\"timestamp\":1704413100,\"data\":[{\"comment\":{\"comment\":\"a\"}}]}]},"
                + "{\"group_comments_v2\":[{\"timestamp\":1704413100,\"data\":[{\"comment\":{\"comment\":\"b\"}}]}]}]");

    assertThat(outcome.items()).extracting(Item::text).containsExactly("a", "b");
  }

  @Test
  void photosOutsideOfPostsAreItems() {
    Item item =
        read(list(
                "other_photos_v2",
                "{\"uri\":\"a.jpg\",\"creation_timestamp\":1704413100,\"description\":\"Gas\"}"))
            .item(0);

    assertThat(item.text()).isEqualTo("Gas");
    assertThat(item.media()).containsExactly("a.jpg");
  }

  @Test
  void withoutAProfileTheAuthorStaysEmptyAndOneNoticeSaysSo() {
    Outcome outcome =
        Outcome.of(
            reader,
            BytesSource.of("a.json", list("following_v3", "{\"name\":\"A\"}", "{\"name\":\"B\"}")));

    assertThat(outcome.items()).allMatch(item -> item.author().isUnknown());
    assertThat(outcome.notices()).hasSize(1);
    assertThat(outcome.sentences()).allSatisfy(sentence -> assertThat(sentence).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"timestamp\":\"besok\"",
        "\"timestamp\":1",
        "\"timestamp\":99999999999999",
      })
  void anUnreadableTimeRejectsTheRecord(String time) {
    Outcome outcome =
        read(list("following_v3", "{\"name\":\"A\"," + time + "}", "{\"name\":\"B\"}"));

    assertThat(outcome.codes()).containsExactly("waktu-tak-terbaca");
    assertThat(outcome.items()).hasSize(1);
    assertThat(outcome.sentences()).doesNotContain("");
  }

  @Test
  void damageCostsOneRecord() {
    Outcome outcome =
        read(
            "{\"following_v3\":[\n {\"name\":\"A \"b\"},\n {\"name\":\"B\"},\n 3,\n {\"x\":1}\n]}");

    assertThat(outcome.codes())
        .containsExactly("json-rusak", "jenis-tak-dikenal", "jenis-tak-dikenal");
    assertThat(outcome.items()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"comments_v2":[]}                                             | true
          {"comments":[{"data":[{"comment":{"comment":"x"}}]}]}          | true
          {"comments":[{"text":"x"}]}                                    | false
          {"comments":[{"comment":"x","cid":"1"}],"video_url":"x"}       | false
          [{"timestamp":1704413100,"data":[{"post":"x"}]}]               | true
          [{"timestamp":1704413100,"attachments":[{"data":[{"media":{"uri":"x"}}]}]}] | true
          [{"timestamp":"2024-01-05","data":[{"post":"x"}]}]             | false
          [{"timestamp":1704413100,"text":"x"}]                          | false
          [{"label_values":[{"value":"https://www.instagram.com/p/x"}]}] | false
          [{"media":[{"uri":"x","creation_timestamp":1}]}]               | false
          {"following":["a"]}                                            | false
          {"photos":[{"uri":"x","creation_timestamp":1}],"name":"x"}     | true
          {"videos":[{"id":1}]}                                          | false
          {"friends":[{"name":"x"}]}                                     | false
          {"location_v2":[                                               | true
          hello                                                          | false
          """)
  void isRecognisedByItsKeys(String start, boolean recognised) {
    Head head = Head.of("data.bin", start.getBytes(StandardCharsets.UTF_8));

    assertThat(reader.recognise(head).isPresent()).isEqualTo(recognised);
  }

  @Test
  void aFileOfAnotherShapeIsRefused() {
    assertThat(Outcome.of(reader, BytesSource.of("x", "hello")).failure().orElseThrow().code())
        .isEqualTo("bukan-unduhan-facebook");
  }
}
