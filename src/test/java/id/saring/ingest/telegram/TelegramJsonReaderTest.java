package id.saring.ingest.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.Source;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.ingest.json.Samples;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.PostedAt;
import id.saring.item.Target;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramJsonReaderTest {

  private final TelegramJsonReader reader = new TelegramJsonReader();

  private Outcome group(String... messages) {
    return chat("private_supergroup", messages);
  }

  private Outcome chat(String type, String... messages) {
    return read(
        "{\"name\":\"RT 05\",\"type\":\"%s\",\"id\":77,\"messages\":[%s]}"
            .formatted(type, String.join(",\n", messages)));
  }

  private Outcome read(String json) {
    return Outcome.of(reader, BytesSource.of("result.json", json));
  }

  private static String message(String members) {
    return "{\"id\":5,\"type\":\"message\",\"date\":\"2024-01-05T07:05:00\","
        + "\"date_unixtime\":\"1704413100\",\"from\":\"Siti\",\"from_id\":\"user9\","
        + members
        + "}";
  }

  @Test
  void aMessageKeepsAllItsParts() {
    Item item = group(message("\"reply_to_message_id\":3,\"text\":\"Gas!\"")).item(0);

    assertThat(item.id()).isEqualTo("77/5");
    assertThat(item.parentId()).isEqualTo("77/3");
    assertThat(item.url()).isEqualTo("https://t.me/c/77/5");
    assertThat(item.author()).isEqualTo(new Author("user9", "", "Siti"));
    assertThat(item.container()).isEqualTo("RT 05");
    assertThat(item.text()).isEqualTo("Gas!");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:00Z");
    assertThat(item.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "private_group, MESSAGE, ''",
    "personal_chat, MESSAGE, ''",
    "saved_messages, MESSAGE, ''",
    "public_supergroup, MESSAGE, https://t.me/c/77/5",
    "private_channel, POST, https://t.me/c/77/5",
    "public_channel, POST, https://t.me/c/77/5",
  })
  void theChatDecidesTheKindAndTheLink(String type, Activity activity, String url) {
    Item item = chat(type, message("\"text\":\"x\"")).item(0);

    assertThat(item.activity()).isEqualTo(activity);
    assertThat(item.url()).isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "text":"a"                                                            | a
          "text":["Pilih ",{"type":"bold","text":"nomor"}," 9"]                 | Pilih nomor 9
          "text":"","text_entities":[{"type":"plain","text":"b"}]               | b
          "text":[]                                                             | ``
          "text":null                                                           | ``
          "text":"c \\x41\\x0Bd"                                                | ctrl
          "text":"back \\\\x41"                                                 | back \\x41
          "text":"t","poll":{"question":"Siapa?","answers":[{"text":"1"},{"text":"2"}]} | t/Siapa?/1/2
          "text":"","poll":{"question":["Si","apa?"]}                           | Siapa?
          """)
  void theTextIsPutTogether(String members, String expected) {
    String text = group(message(members)).item(0).text();

    assertThat(text.replace("\n", "/").replace("c A\u000Bd", "ctrl")).isEqualTo(expected);
  }

  @Test
  void aForwardedMessageIsAShareOfItsOrigin() {
    Outcome outcome =
        group(
            message("\"forwarded_from\":\"Kanal Menang\",\"text\":\"x\""),
            message("\"forwarded_from\":null,\"text\":\"x\""),
            message("\"saved_from\":\"Budi\",\"text\":\"x\""));

    assertThat(outcome.items())
        .extracting(Item::activity)
        .containsExactly(Activity.SHARE, Activity.SHARE, Activity.MESSAGE);
    assertThat(outcome.items())
        .extracting(item -> item.target().name())
        .containsExactly("Kanal Menang", "", "Budi");
  }

  @Test
  void aReplyInAnotherChatPointsThere() {
    assertThat(
            group(message("\"reply_to_peer_id\":\"channel12\",\"reply_to_message_id\":4"))
                .item(0)
                .parentId())
        .isEqualTo("12/4");
  }

  @Test
  void everyNamedReactionIsALikeOfTheMessage() {
    Outcome outcome =
        group(
            message(
                "\"text\":\"Gas\",\"reactions\":[{\"type\":\"emoji\",\"count\":2,\"emoji\":\"👍\","
                    + "\"recent\":[{\"from\":\"Budi\",\"from_id\":\"user1\",\"date\":"
                    + "\"2024-01-05T09:01:30\"},{\"from\":null,\"from_id\":\"user2\","
                    + "\"date\":\"gestern\"}]},{\"type\":\"paid\",\"count\":1}]"));

    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 3 items");
    Item like = outcome.item(1);
    assertThat(like.activity()).isEqualTo(Activity.LIKE);
    assertThat(like.author()).isEqualTo(new Author("user1", "", "Budi"));
    assertThat(like.target()).isEqualTo(new Target("77/5", "", "Siti", "Gas"));
    assertThat(like.notes()).containsExactly(ItemNote.ZONA_DIDUGA);
    assertThat(outcome.item(2).notes()).containsExactly(ItemNote.WAKTU_TIDAK_ADA);
    assertThat(outcome.items()).extracting(Item::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "action":"join_group_by_link","inviter":"Siti"            | Budi
          "action":"join_group_by_request"                          | Budi
          "action":"invite_members","members":["A","B",null]        | A, B
          "action":"invite_members","members":["Budi"]              | Budi
          "action":"invite_members","members":[null]                | ``
          "action":"joined_telegram"                                | ``
          "action":"pin_message"                                    | ``
          """)
  void joinsAreToldByEvents(String members, String names) {
    Outcome outcome =
        group(
            "{\"id\":2,\"type\":\"service\",\"date_unixtime\":\"1704413100\",\"actor\":\"Budi\","
                + "\"actor_id\":\"user1\","
                + members
                + "}");

    assertThat(String.join(", ", outcome.items().stream().map(i -> i.author().name()).toList()))
        .isEqualTo(names);
    assertThat(outcome.items()).allMatch(item -> item.activity() == Activity.JOIN);
    assertThat(outcome.items())
        .allMatch(item -> item.target().equals(new Target("77", "", "RT 05", "")));
    assertThat(outcome.ignored()).hasSize(names.isEmpty() ? 1 : 0);
    assertThat(outcome.items().stream().filter(i -> i.author().name().equals("Budi")))
        .allMatch(item -> item.author().id().equals("user1"));
  }

  @Test
  void whatIsNoMessageIsIgnoredOrRejected() {
    Outcome outcome = group("{\"id\":7,\"type\":\"unsupported\"}", "{\"id\":8}", "3", "\"x\"");

    assertThat(outcome.ignored()).containsExactly("unsupported");
    assertThat(outcome.codes())
        .containsExactly("jenis-tak-dikenal", "jenis-tak-dikenal", "jenis-tak-dikenal");
    assertThat(outcome.sentences()).allSatisfy(text -> assertThat(text).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "date_unixtime":"1704413100"                              | 2024-01-05T00:05:00Z | false
          "date":"2019-07-05T16:55:32"                              | 2019-07-05T09:55:32Z | true
          "date":"2017-01-01T06:20:09.248Z"                         | 2017-01-01T06:20:09.248Z | false
          """)
  void timesAreReadInEverySpelling(String members, String instant, boolean assumed) {
    PostedAt time =
        group("{\"type\":\"message\",\"text\":\"x\"," + members + "}")
            .item(0)
            .postedAt()
            .orElseThrow();

    assertThat(time.instant()).hasToString(instant);
    assertThat(time.zoneAssumed()).isEqualTo(assumed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"date_unixtime\":\"soon\"",
        "\"date_unixtime\":\"99999999999999999\"",
        "\"date_unixtime\":\"1\"",
        "\"date\":\"5 Januari\"",
      })
  void anUnreadableTimeRejectsTheMessage(String members) {
    Outcome outcome = group("{\"type\":\"message\",\"text\":\"x\"," + members + "}");

    assertThat(outcome.codes()).containsExactly("waktu-tak-terbaca");
    assertThat(outcome.rejected().get(0).reason().in(Locale.ENGLISH)).startsWith("line 1:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "edited_unixtime":"1704413250","edited":"2024-01-05T07:07:30" | true
          "edited":"2018-01-05T07:07:30"                                | true
          "edited":"1970-01-01T07:00:00"                                | false
          "edited_unixtime":"0"                                         | false
          """)
  void editedMessagesSaySo(String members, boolean edited) {
    assertThat(group(message(members)).item(0).notes().contains(ItemNote.DISUNTING))
        .isEqualTo(edited);
  }

  @Test
  void filesThatWereNotExportedAreNoMedia() {
    Outcome outcome =
        group(
            message("\"photo\":\"photos/a.jpg\""),
            message(
                "\"file\":\"(File not included. Change data exporting settings to download.)\""),
            message("\"text\":\"\\ud83d\""));

    assertThat(outcome.item(0).media()).containsExactly("photos/a.jpg");
    assertThat(outcome.item(1).media()).isEmpty();
    assertThat(outcome.item(2).notes()).containsExactly(ItemNote.KARAKTER_RUSAK);
  }

  @Test
  void aDamagedMessageCostsOnlyItself() {
    Outcome outcome =
        read(
            """
            {
             "name": "RT 05",
             "type": "private_group",
             "id": 77,
             "messages": [
              {
               "id": 1,
               "type": "message",
               "text": "a " b"
              },
              {
               "id": 2,
               "type": "message",
               "text": "c"
              }
             ]
            }
            """);

    assertThat(outcome.codes()).containsExactly("json-rusak");
    assertThat(outcome.rejected().get(0).line()).isEqualTo(9);
    assertThat(outcome.items()).extracting(Item::text).containsExactly("c");
    assertThat(outcome.sentences()).hasSize(2);
  }

  @Test
  void anEmptyFileOrOneCutOffIsRefused() {
    assertThat(read("").failure().orElseThrow().code()).isEqualTo("json-kosong");
    Outcome cut = read("{\"messages\":[{\"type\":\"message\",\"text\":\"a\"},{\"type\"");
    assertThat(cut.failure().orElseThrow().code()).isEqualTo("json-terpotong");
    assertThat(cut.items()).hasSize(1);
    assertThat(cut.sentences()).hasSize(4);
  }

  @Test
  void aFileWithoutMessagesHasNoRecords() {
    assertThat(read("{\"chats\":{\"list\":[]}}").counts()).isEqualTo("0 = 0 + 0 + 0 + 0; 0 items");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"name":"A","type":"personal_chat","id":1,"messages":[]}              | true
          {"messages":[{"type":"message","date_unixtime":"1"}]}                 | true
          {"messages":[{"id":1,"text":"\\x0B","from_id":"user1"}]}              | true
          {"about":"x","chats":{"list":[                                        | true
          {"left_chats":{"list":[]}}                                            | true
          {"about":"Telegram data","personal_information":{"user_id":1}         | true
          {"participants":[],"messages":[{"sender_name":"A","timestamp_ms":1}]} | false
          {"type":"x","messages":{}}                                            | false
          [{"messages":[{"from_id":1}]}]                                        | false
          hello                                                                 | false
          """)
  void isRecognisedByItsContent(String start, boolean recognised) {
    Head head = Head.of("data.bin", start.getBytes(StandardCharsets.UTF_8));

    assertThat(reader.recognise(head).isPresent()).isEqualTo(recognised);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYNTHETIC_account_result.json      | 14 = 11 + 0 + 3 + 0; 13 items     | 2024-01-05T00:01:10Z | Budi Contoh
          chat-analytics_BIG_first200.json   | 200 = 200 + 0 + 0 + 0; 200 items  | 2017-01-01T06:20:09.248Z | Marjory.Cartwright
          chat-analytics_DM_2A_7M.json       | 8 = 6 + 0 + 2 + 0; 6 items        | 2019-07-12T09:55:32Z | Bob
          chat-miner_batch_export.json       | 2 = 2 + 0 + 0 + 0; 2 items        | 2018-12-05T10:39:10Z | Author 1
          chat-miner_single_export.json      | 2 = 2 + 0 + 0 + 0; 2 items        | 2018-12-05T10:39:10Z | Author 1
          """)
  void realExportsGiveTheirCounts(String file, String counts, String time, String author)
      throws Exception {
    Source source = Samples.of("telegram/" + file);
    Outcome outcome = Outcome.of(reader, source);

    assertThat(reader.recognise(Head.of(source))).isPresent();
    assertThat(outcome.counts()).isEqualTo(counts);
    assertThat(outcome.failure()).isEmpty();
    assertThat(outcome.item(0).postedAt().orElseThrow().instant()).hasToString(time);
    assertThat(outcome.item(0).author().name()).isEqualTo(author);
  }
}
