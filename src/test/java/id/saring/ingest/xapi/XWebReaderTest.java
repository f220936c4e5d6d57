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

class XWebReaderTest {

  private static final String OLD_USER =
      "\"core\":{\"user_results\":{\"result\":{\"rest_id\":\"9\",\"legacy\":{\"screen_name\":\"budi\","
          + "\"name\":\"Budi\"}}}}";
  private static final String NEW_USER =
      "\"core\":{\"user_results\":{\"result\":{\"rest_id\":\"9\",\"core\":{\"screen_name\":\"budi\","
          + "\"name\":\"Budi\"},\"legacy\":{}}}}";

  private final XWebReader reader = new XWebReader();

  private static String object(String core, String members, String legacy) {
    return "{\"rest_id\":\"1744900000000000001\",\"id\":1744900000000000000,"
        + core
        + members
        + ",\"legacy\":{\"full_text\":\"teks\",\"user_id_str\":\"9\",\"created_at\":"
        + "\"Wed Jan 10 02:00:01 +0000 2024\""
        + legacy
        + "}}";
  }

  private Item item(String json) {
    assertThat(reader.recognise(Head.of("data.bin", json.getBytes(StandardCharsets.UTF_8))))
        .isPresent();
    return Outcome.of(reader, BytesSource.of("a", json)).item(0);
  }

  @Test
  void oldAndNewUsersAreRead() {
    for (String core : new String[] {OLD_USER, NEW_USER}) {
      Item item = item(object(core, "", ""));
      assertThat(item.author()).isEqualTo(new Author("9", "budi", "Budi"));
      assertThat(item.id()).isEqualTo("1744900000000000001");
      assertThat(item.text()).isEqualTo("teks");
    }
  }

  @Test
  void anAbsentUserIsNamedByTheMedia() {
    Item item =
        item(
            object(
                "\"core\":{}",
                "",
                ",\"extended_entities\":{\"media\":[{\"media_url_https\":\"https://m/1.jpg\","
                    + "\"expanded_url\":\"https://x.com/budi/status/1744900000000000001/photo/1\"}]}"));

    assertThat(item.author()).isEqualTo(new Author("9", "budi", ""));
    assertThat(item.media()).containsExactly("https://m/1.jpg");
  }

  @Test
  void zeeschuimerWrapsTheObject() {
    String line =
        "{\"source_platform\":\"twitter.com\",\"timestamp_collected\":1704931200000,\"item_id\":1,"
            + "\"data\":"
            + object(NEW_USER, "", "")
            + "}";
    Item item = item(line + "\n" + line);

    assertThat(item.capturedAt()).isEqualTo("2024-01-11T00:00:00Z");
    assertThat(item.author().handle()).isEqualTo("budi");
    assertThat(
            reader.recognise(
                Head.of(
                    "x",
                    line.replace("twitter.com", "tiktok.com").getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ,"retweeted_status_result":{"result":%s}           | `` | SHARE | ``
          ,"retweeted_status_result":{"result":{"tweet":%s}} | `` | SHARE | ``
          `` | ,"quoted_status_result":{"result":%s}              | SHARE | teks
          """)
  void sharesCarryTheOtherText(String legacy, String members, Activity activity, String text) {
    String other =
        "{\"rest_id\":\"5\",\"core\":{\"user_results\":{\"result\":{\"rest_id\":\"6\",\"core\":{"
            + "\"screen_name\":\"kanal\",\"name\":\"Kanal\"}}}},\"legacy\":{\"full_text\":\"p…\"},"
            + "\"note_tweet\":{\"note_tweet_results\":{\"result\":{\"text\":\"pilih nomor 9\"}}}}";
    Item item = item(object(OLD_USER, members.formatted(other), legacy.formatted(other)));

    assertThat(item.activity()).isEqualTo(activity);
    assertThat(item.parentId()).isEqualTo("5");
    assertThat(item.text()).isEqualTo(text);
    assertThat(item.target()).isEqualTo(new Target("6", "kanal", "Kanal", "pilih nomor 9"));
  }

  @Test
  void aQuoteOfWhatIsGoneKeepsItsAddress() {
    Item item =
        item(
            object(
                OLD_USER,
                ",\"quoted_status_result\":{\"result\":{\"__typename\":\"TweetTombstone\"}}",
                ",\"quoted_status_id_str\":\"5\",\"quoted_status_permalink\":{\"expanded\":"
                    + "\"https://x.com/kanal/status/5\"}"));

    assertThat(item.activity()).isEqualTo(Activity.SHARE);
    assertThat(item.target().handle()).isEqualTo("kanal");
  }

  @Test
  void notesEditsAndAnswersAreSeen() {
    Item item =
        item(
            object(
                OLD_USER,
                ",\"note_tweet\":{\"note_tweet_results\":{\"result\":{\"text\":\"panjang &gt;\"}}},"
                    + "\"edit_control\":{\"edit_tweet_ids\":[\"1\",\"2\"]}",
                ",\"in_reply_to_status_id_str\":\"5\",\"in_reply_to_screen_name\":\"a\""));

    assertThat(item.activity()).isEqualTo(Activity.COMMENT);
    assertThat(item.text()).isEqualTo("panjang >");
    assertThat(item.notes()).containsExactly(ItemNote.DISUNTING);
  }

  @Test
  void tombstonesAreIgnoredAndForeignObjectsRejected() {
    Outcome outcome =
        Outcome.of(
            reader,
            BytesSource.of(
                "a",
                object(OLD_USER, "", "")
                    + "\n{\"__typename\":\"TweetTombstone\"}\n{\"x\":1}\n"
                    + "{\"source_platform\":\"tiktok.com\",\"data\":{}}\n"));

    assertThat(outcome.counts()).isEqualTo("4 = 1 + 0 + 2 + 1; 1 items");
    assertThat(outcome.ignored()).containsExactly("tombstone", "other-platform");
  }
}
