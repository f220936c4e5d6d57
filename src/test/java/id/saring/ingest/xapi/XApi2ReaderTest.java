package id.saring.ingest.xapi;

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

class XApi2ReaderTest {

  private static final String INCLUDES =
      "\"includes\":{\"users\":[{\"id\":\"9\",\"username\":\"budi\",\"name\":\"Budi\"},{\"id\":\"6\","
          + "\"username\":\"kanal\",\"name\":\"Kanal\"}],\"tweets\":[{\"id\":\"5\",\"author_id\":\"6\",\"text\":\"pilih"
          + " &amp; menang…\",\"note_tweet\":{\"text\":\"pilih &amp; menang nomor 9\"}}],"
          + "\"media\":[{\"media_key\":\"3_1\",\"url\":\"https://m/1.jpg\"}]},"
          + "\"__twarc\":{\"retrieved_at\":\"2024-01-11T00:00:00+00:00\"}";

  private final XApi2Reader reader = new XApi2Reader();

  private static String tweet(String members) {
    return "{\"id\":\"1744900000000000001\",\"author_id\":\"9\",\"text\":\"teks\","
        + "\"created_at\":\"2024-01-10T02:00:01.000Z\""
        + (members.isEmpty() ? "" : ",")
        + members
        + "}";
  }

  private Outcome page(String data) {
    String page = "{\"data\":" + data + "," + INCLUDES + "}";
    assertThat(reader.recognise(Head.of("data.bin", page.getBytes(StandardCharsets.UTF_8))))
        .isPresent();
    return Outcome.of(reader, BytesSource.of("a.jsonl", page + "\n"));
  }

  @Test
  void aPageGivesItsPostsAndNotWhatIsIncluded() {
    String file = "{\"data\":[" + tweet("") + "," + tweet("") + "]," + INCLUDES + "}\n";
    Outcome outcome = Outcome.of(reader, BytesSource.of("a", file));

    assertThat(outcome.counts()).isEqualTo("2 = 2 + 0 + 0 + 0; 2 items");
    Item item = outcome.item(1);
    assertThat(item.author()).isEqualTo(new Author("9", "budi", "Budi"));
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-10T02:00:01Z");
    assertThat(item.capturedAt()).isEqualTo("2024-01-11T00:00:00+00:00");
    assertThat(item.source().record()).isEqualTo(2);
    assertThat(item.source().raw().text()).isEqualTo(tweet(""));
    assertThat(file.substring((int) item.source().start())).startsWith(tweet(""));
  }

  @Test
  void aStreamHasOnePostALine() {
    Item item = page(tweet("\"attachments\":{\"media_keys\":[\"3_1\",\"3_2\"]}")).item(0);

    assertThat(item.activity()).isEqualTo(Activity.POST);
    assertThat(item.media()).containsExactly("https://m/1.jpg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          retweeted  | SHARE   | ``   | pilih & menang nomor 9
          quoted     | SHARE   | teks | pilih & menang nomor 9
          replied_to | COMMENT | teks | pilih & menang nomor 9
          """)
  void whatIsReferredToIsTheTarget(String type, Activity activity, String text, String target) {
    Item item =
        page(tweet(
                "\"in_reply_to_user_id\":\"6\",\"referenced_tweets\":[{\"type\":\""
                    + type
                    + "\",\"id\":\"5\"}]"))
            .item(0);

    assertThat(item.activity()).isEqualTo(activity);
    assertThat(item.parentId()).isEqualTo("5");
    assertThat(item.text()).isEqualTo(text);
    assertThat(item.target()).isEqualTo(new Target("6", "kanal", "Kanal", target));
  }

  @Test
  void aRetweetWhoseOriginalIsNotIncludedKeepsItsText() {
    Item item =
        page("{\"id\":\"1\",\"author_id\":\"9\",\"text\":\"RT @lain: "
                + "x".repeat(130)
                + "…\",\"referenced_tweets\":[{\"type\":\"retweeted\",\"id\":\"77\"}]}")
            .item(0);

    assertThat(item.activity()).isEqualTo(Activity.SHARE);
    assertThat(item.parentId()).isEqualTo("77");
    assertThat(item.text()).startsWith("RT @lain: ");
    assertThat(item.target().handle()).isEqualTo("lain");
    assertThat(item.notes())
        .containsExactlyInAnyOrder(ItemNote.TEKS_TERPOTONG_DI_SUMBER, ItemNote.WAKTU_TIDAK_ADA);
  }

  @Test
  void longTextsAndEditsAreSeen() {
    Item item =
        page(tweet(
                "\"note_tweet\":{\"text\":\"panjang https://t.co/a\",\"entities\":{\"urls\":[{"
                    + "\"url\":\"https://t.co/a\",\"expanded_url\":\"https://b\"}]}},"
                    + "\"edit_history_tweet_ids\":[\"1\",\"2\"]"))
            .item(0);

    assertThat(item.text()).isEqualTo("panjang https://b");
    assertThat(item.notes()).containsExactly(ItemNote.DISUNTING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"data":[{"id":"1","name":"Daftar","owner_id":"2"}],"meta":{"result_count":1}} | list
          {"data":[{"id":"1","username":"a","name":"A"}],"meta":{"result_count":1}}      | user
          {"data":{"id":"1","username":"a","name":"A"},"__twarc":{}}                     | user
          {"data":[],"meta":{"result_count":0}}                                          | page
          {"meta":{"result_count":0}}                                                    | page
          {"errors":[{"title":"Not Found"}]}                                             | page
          """)
  void whatIsNoPostIsIgnored(String page, String kind) {
    assertThat(Outcome.of(reader, BytesSource.of("a", page)).ignored()).containsExactly(kind);
  }

  @Test
  void aFlattenedPostCarriesItsAuthor() {
    String line =
        tweet(
            "\"author\":{\"id\":\"9\",\"username\":\"budi\",\"name\":\"Budi\"},\"referenced_tweets\":["
                + "{\"type\":\"retweeted\",\"id\":\"5\",\"author_id\":\"6\",\"text\":\"asli\","
                + "\"author\":{\"id\":\"6\",\"username\":\"kanal\",\"name\":\"Kanal\"}}]");
    Item item = Outcome.of(reader, BytesSource.of("a", line + "\n" + line)).item(1);

    assertThat(reader.recognise(Head.of("x", line.getBytes(StandardCharsets.UTF_8)))).isPresent();
    assertThat(item.author().handle()).isEqualTo("budi");
    assertThat(item.target()).isEqualTo(new Target("6", "kanal", "Kanal", "asli"));
  }

  @Test
  void damagedLinesAndUnknownObjectsCostThemselves() {
    String good = "{\"data\":[" + tweet("") + "]," + INCLUDES + "}\n";
    Outcome outcome =
        Outcome.of(
            reader,
            BytesSource.of("a", good + "{\"data\":[{\"id\":\n{\"x\":1}\n" + good + "{\"da"));

    assertThat(outcome.counts()).isEqualTo("5 = 2 + 0 + 0 + 3; 2 items");
    assertThat(outcome.codes())
        .containsExactly("json-rusak", "jenis-tak-dikenal", "json-terpotong");
    assertThat(outcome.failure()).isEmpty();
  }
}
