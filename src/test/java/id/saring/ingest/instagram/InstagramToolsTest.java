package id.saring.ingest.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.Target;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graph API, instaloader, Apify and Zeeschuimer. */
class InstagramToolsTest {

  private final InstagramApifyReader apify = new InstagramApifyReader();
  private final InstagramGraphReader graph = new InstagramGraphReader();
  private final InstaloaderReader instaloader = new InstaloaderReader();
  private final InstagramZeeschuimerReader zeeschuimer = new InstagramZeeschuimerReader();

  private static Head head(String text) {
    return Head.of("data.bin", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String time(Item item) {
    return item.postedAt().map(at -> at.instant().toString()).orElse("-");
  }

  @Test
  void apifyGivesAPostItsCommentsAndTheirAnswers() {
    Outcome outcome =
        Outcome.of(
            apify,
            BytesSource.of(
                "data.bin",
                """
                [{"id":"3273176777995846866","shortCode":"C1sqPADgATS","caption":"Salam",
                  "timestamp":"2024-01-05T00:05:00.000Z","ownerUsername":"warga","ownerId":"41",
                  "ownerFullName":"Warga","displayUrl":"https://x/1.jpg","latestComments":[
                   {"id":"179","text":"Gas","ownerUsername":"siti","timestamp":"kapan",
                    "replies":[{"id":"180","text":"siap","owner":{"id":"41","username":"warga"}}]}]},
                 {"error":"not_found","inputUrl":"https://x"},
                 {"username":"warga","biography":"x","latestPosts":[{"shortCode":"CP5Rq0bjBzn"}]}]\
                """));

    assertThat(outcome.counts()).isEqualTo("3 = 2 + 0 + 1 + 0; 4 items");
    assertThat(outcome.items())
        .extracting(Item::id)
        .containsExactly("C1sqPADgATS", "179", "180", "CP5Rq0bjBzn");
    assertThat(outcome.items())
        .extracting(Item::parentId)
        .containsExactly("", "C1sqPADgATS", "179", "");
    assertThat(outcome.item(1).target()).isEqualTo(new Target("C1sqPADgATS", "warga", "", "Salam"));
    assertThat(outcome.item(1).notes()).containsExactly(ItemNote.WAKTU_TIDAK_ADA);
    assertThat(outcome.item(2).author()).isEqualTo(new Author("41", "warga", ""));
    assertThat(time(outcome.item(3))).isEqualTo("2021-06-09T09:47:29Z");
  }

  @Test
  void apifyWritesCommentsOfTheirOwn() {
    String line =
        "{\"postUrl\":\"https://www.instagram.com/p/C1sqPADgATS/\",\"id\":\"%s\",\"text\":\"Gas\","
            + "\"ownerUsername\":\"siti\",\"timestamp\":\"%s\"}\n";
    String json =
        line.formatted("179", "2024-01-05T01:00:00.000Z") + line.formatted("180", "kapan");
    Outcome outcome = Outcome.of(apify, BytesSource.of("data.bin", json));

    assertThat(apify.recognise(head(json))).contains("ownerUsername with postUrl");
    assertThat(outcome.counts()).isEqualTo("2 = 1 + 0 + 0 + 1; 1 items");
    assertThat(outcome.item(0).parentId()).isEqualTo("C1sqPADgATS");
    assertThat(outcome.codes()).containsExactly("waktu-tak-terbaca");
  }

  @Test
  void apifyTablesHoldCommentsInNumberedColumns() {
    String csv =
        "id,shortCode,caption,ownerUsername,timestamp,latestComments/0/id,latestComments/0/text,latestComments/0/ownerUsername,latestComments/1/id,latestComments/1/text\n"
            + "\"3,27E+18\",C1sqPADgATS,\"Salam,\n"
            + "9\",warga,2024-01-05T00:05:00.000Z,179,Gas,siti,180,pol\n"
            + "1,C1sqPADgATX,Dua,warga,2024-01-05T00:05:00.000Z,\"1,79E+16\",Gas,siti,,\n"
            + "1,2\n\n";
    Outcome outcome = Outcome.of(apify, BytesSource.of("data.bin", csv));

    assertThat(apify.recognise(head(csv))).contains("columns shortCode, ownerUsername");
    assertThat(outcome.items())
        .extracting(Item::id)
        .containsExactly("C1sqPADgATS", "179", "180", "C1sqPADgATX", "");
    assertThat(outcome.items())
        .extracting(Item::text)
        .containsExactly("Salam,\n9", "Gas", "pol", "Dua", "Gas");
    assertThat(outcome.codes()).containsExactly("baris-rusak");
    assertThat(outcome.sentences()).doesNotContain("");
  }

  @Test
  void theGraphApiAnswersWithPagesOfPosts() {
    String json =
        "{\"data\":[{\"id\":\"17895731045244887\",\"caption\":\"Salam\",\"media_type\":\"IMAGE\","
            + "\"permalink\":\"https://www.instagram.com/p/CSgf9BChwVq/\",\"username\":\"warga\","
            + "\"media_url\":\"https://x/1.jpg\",\"timestamp\":\"2021-08-13T08:25:28+0000\","
            + "\"comments\":{\"data\":[{\"id\":\"178\",\"text\":\"Gas\",\"username\":\"siti\","
            + "\"timestamp\":\"2021-08-13T09:00:00+0000\",\"replies\":{\"data\":[{\"id\":\"179\","
            + "\"text\":\"ya\",\"from\":{\"id\":\"5\",\"username\":\"budi\"}}]}}]}}]}";
    Outcome outcome = Outcome.of(graph, BytesSource.of("data.bin", json));

    assertThat(graph.recognise(head(json))).contains("Graph API in data[].");
    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 3 items");
    assertThat(outcome.items()).extracting(Item::id).containsExactly("CSgf9BChwVq", "178", "179");
    assertThat(outcome.items())
        .extracting(item -> item.author().handle())
        .containsExactly("warga", "siti", "budi");
    assertThat(outcome.items())
        .extracting(Item::parentId)
        .containsExactly("", "CSgf9BChwVq", "178");
    assertThat(time(outcome.item(0))).isEqualTo("2021-08-13T08:25:28Z");
  }

  @Test
  void theGraphApiAnswersWithSeveralPostsById() {
    String json =
        "{\"17893085207160254\":{\"id\":\"17893085207160254\",\"media_type\":\"IMAGE\","
            + "\"permalink\":\"https://www.instagram.com/p/CP5Rq0bjBzn/\"},"
            + "\"17893085207160255\":{\"id\":\"17893085207160255\",\"caption\":\"dua\","
            + "\"timestamp\":\"2021-08-13T08:25:28+0000\"}}";
    Outcome outcome = Outcome.of(graph, BytesSource.of("data.bin", json));

    assertThat(graph.recognise(head(json))).contains("Graph API in 17893085207160254.");
    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 2 items");
    assertThat(outcome.item(1).id()).isEqualTo("17893085207160255");
    assertThat(time(outcome.item(0))).isEqualTo("2021-06-09T09:47:29Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"data":[{"id":"1","text":"x","created_at":"2024-01-05T00:00:00.000Z"}]}
          {"data":[{"id":"1_2","message":"x","created_time":"2024-01-05T00:00:00+0000"}]}
          {"data":[{"id":"1","permalink_url":"https://www.facebook.com/1"}]}
          {"id":1,"messages":[]}
          {"kind":"youtube#comment","id":"x"}
          """)
  void otherAnswersAreNotOfInstagram(String json) {
    assertThat(graph.recognise(head(json))).isEmpty();
    assertThat(apify.recognise(head(json))).isEmpty();
    assertThat(instaloader.recognise(head(json))).isEmpty();
    assertThat(zeeschuimer.recognise(head(json))).isEmpty();
  }

  private static final String NODE =
      "{\"instaloader\":{\"node_type\":\"Post\"},\"node\":{\"id\":\"3273176777995846866\","
          + "\"shortcode\":\"C1sqPADgATS\",\"taken_at_timestamp\":1704413100,"
          + "\"edge_media_to_caption\":{\"edges\":[{\"node\":{\"text\":\"Salam\"}}]},"
          + "\"display_url\":\"https://x/1.jpg\",\"owner\":{\"id\":\"41\",\"username\":\"warga\"}}}";

  @Test
  void instaloaderKeepsAPostAndItsCommentsInTwoFiles() {
    String comments =
        "[{\"id\":17900000000000001,\"created_at\":1704416400,\"text\":\"Gas\",\"owner\":{\"id\":\"7\","
            + "\"username\":\"siti\"},\"answers\":[{\"id\":17900000000000002,\"text\":\"ya\","
            + "\"created_at\":1704416700,\"owner\":{\"username\":\"warga\"}}]}]";
    Outcome outcome =
        Outcome.of(instaloader, BytesSource.of("a_comments.json", comments).with("a.json", NODE));
    Item post = Outcome.of(instaloader, BytesSource.of("data.bin", NODE)).item(0);

    assertThat(instaloader.recognise(head(NODE))).isPresent();
    assertThat(instaloader.recognise(head(comments))).isPresent();
    assertThat(post.id()).isEqualTo("C1sqPADgATS");
    assertThat(post.author()).isEqualTo(new Author("41", "warga", ""));
    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 2 items");
    assertThat(outcome.items())
        .extracting(Item::id)
        .containsExactly("17900000000000001", "17900000000000002");
    assertThat(outcome.items())
        .extracting(Item::parentId)
        .containsExactly("C1sqPADgATS", "17900000000000001");
    assertThat(outcome.item(0).target().handle()).isEqualTo("warga");
  }

  @Test
  void instaloaderKeepsProfilesToo() {
    String profile = NODE.replace("\"Post\"", "\"Profile\"");

    assertThat(Outcome.of(instaloader, BytesSource.of("data.bin", profile)).ignored())
        .containsExactly("Profile");
  }

  private static String envelope(String platform, String item, String data) {
    return "{\"id\":1,\"item_id\":\"%s\",\"timestamp_collected\":1704500000000,\"source_platform\":\"%s\",\"data\":%s}\n"
        .formatted(item, platform, data);
  }

  @Test
  void zeeschuimerKeepsTheLastWholeCopy() {
    String whole =
        "{\"code\":\"C1sqPADgATS\",\"caption\":{\"text\":\"%s\"},\"taken_at\":1704413100,"
            + "\"user\":{\"pk\":\"41\",\"username\":\"warga\",\"full_name\":\"Warga\"}}";
    String partial = "{\"code\":\"%s\",\"_zs_partial\":true}";
    String file =
        envelope("instagram.com", "a", partial.formatted("C1sqPADgATS"))
            + envelope("instagram.com", "a", whole.formatted("lama"))
            + envelope("instagram.com", "a", whole.formatted("baru"))
            + envelope("instagram.com", "a", partial.formatted("C1sqPADgATS"))
            + envelope("instagram.com", "b", partial.formatted("CP5Rq0bjBzn"))
            + envelope("twitter.com", "c", "{}")
            + envelope("instagram.com", "d", "{}");
    Outcome outcome = Outcome.of(zeeschuimer, BytesSource.of("data.bin", file));

    assertThat(zeeschuimer.recognise(head(file))).contains("source_platform instagram.com");
    assertThat(outcome.counts()).isEqualTo("7 = 2 + 3 + 1 + 1; 2 items");
    assertThat(outcome.item(0).text()).isEqualTo("baru");
    assertThat(outcome.item(0).author()).isEqualTo(new Author("41", "warga", "Warga"));
    assertThat(outcome.item(0).capturedAt()).isEqualTo("2024-01-06T00:13:20Z");
    assertThat(time(outcome.item(0))).isEqualTo("2024-01-05T00:05:00Z");
    assertThat(time(outcome.item(1))).isEqualTo("2021-06-09T09:47:29Z");
  }

  @Test
  void threadsAreAnotherPlatform() {
    String post =
        "{\"code\":\"C1sqPADgATS\",\"caption\":{\"text\":\"x\"},\"taken_at\":1704413100,"
            + "\"user\":{\"username\":\"warga\"},\"text_post_app_info\":{\"is_reply\":true}}";
    Item item =
        Outcome.of(zeeschuimer, BytesSource.of("data.bin", envelope("threads.net", "a", post)))
            .item(0);

    assertThat(item.platform()).isEqualTo(Platform.OTHER);
    assertThat(item.activity()).isEqualTo(Activity.COMMENT);
    assertThat(item.url()).isEqualTo("https://www.threads.net/@warga/post/C1sqPADgATS");
  }

  @Test
  void envelopesOfOtherPlatformsAreLeftToOthers() {
    assertThat(zeeschuimer.recognise(head(envelope("twitter.com", "a", "{}")))).isEmpty();
    assertThat(zeeschuimer.recognise(head(envelope("tiktok.com", "a", "{}")))).isEmpty();
  }
}
