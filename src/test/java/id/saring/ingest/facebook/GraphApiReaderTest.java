package id.saring.ingest.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Target;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphApiReaderTest {

  private static final String TIME = "\"created_time\":\"2024-01-05T00:05:00+0000\"";

  private final GraphApiReader reader = new GraphApiReader();

  private Outcome read(String json) {
    return Outcome.of(reader, BytesSource.of("data.bin", json));
  }

  @Test
  void aPostOfAFeedKeepsItsParts() {
    Item item =
        read("{\"data\":[{\"id\":\"900009_800008\",\"message\":\"Gas\","
                + TIME
                + ",\"permalink_url\":\"https://www.facebook.com/900009/posts/800008/\"}]}")
            .item(0);

    assertThat(item.activity()).isEqualTo(Activity.POST);
    assertThat(item.id()).isEqualTo("900009_800008");
    assertThat(item.author()).isEqualTo(new Author("900009", "", ""));
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:00Z");
    assertThat(item.notes()).isEmpty();
  }

  @Test
  void aCommentFindsItsIdAndParentInItsLink() {
    Outcome outcome =
        read(
            "{\"data\":[{\"message\":\"a\","
                + TIME
                + ",\"permalink_url\":\"https://www.facebook.com/900009/posts/800008/?comment_id=70007\"},"
                + "{\"message\":\"b\","
                + TIME
                + ",\"permalink_url\":\"https://www.facebook.com/900009/posts/800008/?comment_id=70007"
                + "&reply_comment_id=60006\"}]}");

    assertThat(outcome.items()).allMatch(item -> item.activity() == Activity.COMMENT);
    assertThat(outcome.items())
        .extracting(Item::id)
        .containsExactly("800008_70007", "800008_60006");
    assertThat(outcome.items())
        .extracting(Item::parentId)
        .containsExactly("900009_800008", "800008_70007");
    assertThat(outcome.item(0).author().isUnknown()).isTrue();
    assertThat(outcome.item(0).target()).isEqualTo(new Target("900009", "", "", ""));
    assertThat(outcome.notices()).hasSize(1);
  }

  @Test
  void whatIsNestedInAPostBecomesItems() {
    Outcome outcome =
        read(
            "{\"id\":\"900009_800008\",\"message\":\"Gas\","
                + TIME
                + ",\"from\":{\"id\":\"900009\",\"name\":\"Calon\"},\"likes\":{\"data\":[{\"id\":\"1\","
                + "\"name\":\"Siti\"}]},\"reactions\":{\"data\":[],\"summary\":{\"total_count\":3}},"
                + "\"comments\":{\"data\":[{\"id\":\"800008_7\",\"message\":\"a\","
                + TIME
                + ",\"from\":{\"id\":\"2\",\"name\":\"Budi\"},\"comments\":{\"data\":[{\"id\":\"800008_8\","
                + "\"message\":\"b\","
                + TIME
                + "}]}}]}}");

    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 4 items");
    assertThat(outcome.items())
        .extracting(Item::activity)
        .containsExactly(Activity.POST, Activity.LIKE, Activity.COMMENT, Activity.COMMENT);
    assertThat(outcome.item(1).target())
        .isEqualTo(new Target("900009_800008", "900009", "Calon", "Gas"));
    assertThat(outcome.item(2).parentId()).isEqualTo("900009_800008");
    assertThat(outcome.item(3).parentId()).isEqualTo("800008_7");
  }

  @Test
  void sharesPointAtTheOriginal() {
    Outcome outcome =
        read(
            "{\"data\":[{\"id\":\"1_2\","
                + TIME
                + ",\"parent_id\":\"900009_800008\",\"attachments\":{\"data\":[{\"type\":\"share\",\"title\":"
                + "\"Gas\",\"url\":\"https://www.facebook.com/calon/posts/800008\"}]}},"
                + "{\"id\":\"1_3\",\"message\":\"x\","
                + TIME
                + ",\"attachments\":{\"data\":[{\"type\":\"share\",\"url\":\"https://a.invalid\"}]}}]}");

    assertThat(outcome.items())
        .extracting(Item::activity)
        .containsExactly(Activity.SHARE, Activity.POST);
    assertThat(outcome.item(0).target()).isEqualTo(new Target("900009_800008", "calon", "", "Gas"));
    assertThat(outcome.item(1).target().text()).isEqualTo("https://a.invalid");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"1234_1":{"id":"1234_1","message":"a",T},"1234_2":{"id":"1234_2","message":"b",T}} | 1 = 1 + 0 + 0 + 0; 2 items
          [{"id":"1_1","message":"a",T},{"id":"1_2","message":"b",T}]    | 2 = 2 + 0 + 0 + 0; 2 items
          {"id":"1_1","message":"a",T}                                   | 1 = 1 + 0 + 0 + 0; 1 items
          {"data":[{"id":"1_1",T},{"id":"1_2"},{"error":{}},{"x":1}]}    | 4 = 2 + 0 + 1 + 1; 2 items
          {"data":[{"id":"1_1","created_time":"besok"}]}                 | 1 = 0 + 0 + 0 + 1; 0 items
          """)
  void everyShapeOfAnswerIsRead(String json, String counts) {
    String whole = json.replace("T", TIME);

    assertThat(reader.recognise(Head.of("data.bin", whole.getBytes(StandardCharsets.UTF_8))))
        .isPresent();
    assertThat(read(whole).counts()).isEqualTo(counts);
    assertThat(read(whole).sentences()).doesNotContain("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"data":[{"id":"1","media_type":"IMAGE","permalink":"x","timestamp":"2024"}]}
          {"data":[{"id":"1","text":"x","created_at":"2024"}],"meta":{}}
          [{"created_time":"1"}]
          {"1234":{"id":"1234","timestamp":"x"}}
          hello
          """)
  void answersOfOthersAreNotRecognised(String json) {
    assertThat(reader.recognise(Head.of("data.bin", json.getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }

  @Test
  void aFileOfAnotherShapeIsRefused() {
    assertThat(read("hello").failure().orElseThrow().code()).isEqualTo("bukan-graph-api");
  }
}
