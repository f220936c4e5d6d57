package id.saring.ingest.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.json.Outcome;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts of a personal download, the records with the most parts. */
class FacebookDownloadPostTest {

  private static final Author OWNER = new Author("100001", "budi.9", "Budi Contoh");

  private static Outcome read(String json) {
    return Outcome.of(
        new FacebookDownloadReader(), Download.owned("your_facebook_activity/data.bin", json));
  }

  private static String post(String members) {
    return "[{\"timestamp\":1704413100,\"title\":\"Budi Contoh memperbarui statusnya.\","
        + members
        + "}]";
  }

  @Test
  void aPostHasItsWordsItsTimeAndTheOwnerOfTheDownload() {
    Outcome outcome =
        read(
            post(
                "\"data\":[{\"post\":\"Gas \\u00e2\\u0080\\u0093"
                    + " 2\"},{\"update_timestamp\":1704413100}]"));

    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 1 items");
    Item item = outcome.item(0);
    assertThat(item.activity()).isEqualTo(Activity.POST);
    assertThat(item.author()).isEqualTo(OWNER);
    assertThat(item.text()).isEqualTo("Gas – 2");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:00Z");
    assertThat(item.notes()).containsExactly(ItemNote.TANPA_ID_ASLI);
    assertThat(outcome.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "data":[{"post":"a"}],"attachments":[{"data":[{"media":{"uri":"x","description":"a"}}]}] | POST | a
          "data":[{"post":"a"}],"attachments":[{"data":[{"media":{"uri":"x","description":"b"}}]}] | POST | a/b
          "attachments":[{"data":[{"media":{"uri":"x","description":"b"}}]}]           | POST | b
          "attachments":[{"data":[{"poll":{"question":"Siapa?","options":[{"option":"1"}]}}]}] | POST | Siapa?/1
          "attachments":[{"data":[{"external_context":{"url":"https://a.invalid"}}]}]  | SHARE | ``
          "data":[{"post":"a"}],"attachments":[{"data":[{"external_context":{"url":"https://a.invalid"}}]}] | POST | a
          "data":[{}]                                                                  | POST | ``
          "data":[]                                                                    | POST | ``
          """)
  void wordsOfPostsAndMediaCountOnce(String members, Activity activity, String text) {
    Item item = read(post(members)).item(0);

    assertThat(item.activity()).isEqualTo(activity);
    assertThat(item.text().replace("\n", "/")).isEqualTo(text);
  }

  @Test
  void aSharePointsAtWhatIsShared() {
    Item item =
        read(post(
                "\"attachments\":[{\"data\":[{\"external_context\":{\"url\":"
                    + "\"https://www.facebook.com/900009/posts/800008\",\"name\":\"Gas!\"}}]}]"))
            .item(0);

    assertThat(item.target()).isEqualTo(new Target("900009_800008", "900009", "", "Gas!"));
    assertThat(item.media()).containsExactly("https://www.facebook.com/900009/posts/800008");
  }

  @Test
  void whatElseIsKnownOfAPostIsKept() {
    Outcome outcome =
        read(
            post(
                "\"data\":[{\"post\":\"a\"},{\"update_timestamp\":1704413999}],"
                    + "\"tags\":[{\"name\":\"Calon\"}]"));

    assertThat(outcome.item(0).notes()).contains(ItemNote.DISUNTING);
    assertThat(outcome.item(0).target().name()).isEqualTo("Calon");
    assertThat(read(post("\"data\":[{}]")).item(0).target().text())
        .isEqualTo("memperbarui statusnya.");
  }
}
