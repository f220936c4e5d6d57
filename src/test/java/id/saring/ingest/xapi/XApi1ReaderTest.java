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
import org.junit.jupiter.params.provider.ValueSource;

class XApi1ReaderTest {

  private final XApi1Reader reader = new XApi1Reader();

  private static String tweet(String members) {
    return "{\"created_at\":\"Wed Jan 10 02:00:01 +0000 2024\",\"id\":1744900000000000000,"
        + "\"id_str\":\"1744900000000000001\",\"user\":{\"id\":9,\"id_str\":\"9\","
        + "\"screen_name\":\"budi\",\"name\":\"Budi Contoh\"},"
        + members
        + "}";
  }

  private Item item(String members) {
    return Outcome.of(reader, BytesSource.of("a", tweet(members))).item(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%s,%s]", "%s\n%s\n", "{\"limit\":{\"track\":1}}\n%s\n%s"})
  void arraysAndLinesAreKnownByContent(String layout) {
    String tweet = tweet("\"full_text\":\"Gas\"");
    String file = layout.formatted(tweet, tweet);

    assertThat(reader.recognise(Head.of("data.bin", file.getBytes(StandardCharsets.UTF_8))))
        .isPresent();
    assertThat(Outcome.of(reader, BytesSource.of("a", file)).items()).hasSize(2);
  }

  @Test
  void aPostKeepsAllItsParts() {
    Item item =
        item(
            "\"full_text\":\"Gas &amp;lt; https://t.co/a\",\"entities\":{\"urls\":[{\"url\":"
                + "\"https://t.co/a\",\"expanded_url\":\"https://contoh.invalid/?a=1\"}]},"
                + "\"extended_entities\":{\"media\":[{\"media_url_https\":\"https://m/1.jpg\"}]}");

    assertThat(item.activity()).isEqualTo(Activity.POST);
    assertThat(item.id()).isEqualTo("1744900000000000001");
    assertThat(item.url()).isEqualTo("https://x.com/budi/status/1744900000000000001");
    assertThat(item.author()).isEqualTo(new Author("9", "budi", "Budi Contoh"));
    assertThat(item.text()).isEqualTo("Gas &lt; https://contoh.invalid/?a=1");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-10T02:00:01Z");
    assertThat(item.media()).containsExactly("https://m/1.jpg");
    assertThat(item.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "text":"a","extended_tweet":{"full_text":"lengkap &gt;"}  | lengkap >
          "text":"a","full_text":"b"                                | b
          "text":"a"                                                | a
          """)
  void theLongestTextIsTaken(String members, String text) {
    assertThat(item(members).text()).isEqualTo(text);
  }

  @Test
  void aRetweetIsAShareOfTheOtherText() {
    Item item =
        item(
            "\"full_text\":\"RT @kanal: pilih…\",\"retweeted_status\":{\"id_str\":\"5\",\"user\":{"
                + "\"id_str\":\"6\",\"screen_name\":\"kanal\",\"name\":\"Kanal\"},"
                + "\"full_text\":\"pilih nomor 9\"}");

    assertThat(item.activity()).isEqualTo(Activity.SHARE);
    assertThat(item.parentId()).isEqualTo("5");
    assertThat(item.text()).isEmpty();
    assertThat(item.target()).isEqualTo(new Target("6", "kanal", "Kanal", "pilih nomor 9"));
  }

  @Test
  void aRetweetWithoutItsOriginalKeepsWhatItHas() {
    Item item = item("\"full_text\":\"RT @kanal: " + "x".repeat(120) + "…\"");

    assertThat(item.activity()).isEqualTo(Activity.SHARE);
    assertThat(item.text()).startsWith("RT @kanal: x");
    assertThat(item.target()).isEqualTo(new Target("", "kanal", "", ""));
    assertThat(item.notes()).containsExactly(ItemNote.TEKS_TERPOTONG_DI_SUMBER);
  }

  @Test
  void aQuoteIsAShareWithWordsOfItsOwn() {
    Item item =
        item(
            "\"full_text\":\"setuju\",\"quoted_status\":{\"id_str\":\"5\",\"user\":{\"screen_name\":\"kanal\"},\"full_text\":\"pilih"
                + " nomor 9\"}");

    assertThat(item.activity()).isEqualTo(Activity.SHARE);
    assertThat(item.text()).isEqualTo("setuju");
    assertThat(item.target()).isEqualTo(new Target("", "kanal", "", "pilih nomor 9"));
  }

  @Test
  void aQuoteOfWhatIsGoneKeepsItsAddress() {
    Item item =
        item(
            "\"full_text\":\"setuju\",\"quoted_status_id_str\":\"5\",\"quoted_status_permalink\":{"
                + "\"expanded\":\"https://twitter.com/kanal/status/5\"}");

    assertThat(item.parentId()).isEqualTo("5");
    assertThat(item.target()).isEqualTo(new Target("", "kanal", "", ""));
  }

  @Test
  void anAnswerIsACommentWithItsParent() {
    Item item =
        item(
            "\"full_text\":\"@a ya\",\"in_reply_to_status_id\":1744899999999999900,"
                + "\"in_reply_to_status_id_str\":\"1744899999999999999\","
                + "\"in_reply_to_user_id_str\":\"7\",\"in_reply_to_screen_name\":\"a\"");

    assertThat(item.activity()).isEqualTo(Activity.COMMENT);
    assertThat(item.parentId()).isEqualTo("1744899999999999999");
    assertThat(item.target()).isEqualTo(new Target("7", "a", "", ""));
    assertThat(item("\"full_text\":\"@a ya\",\"in_reply_to_screen_name\":\"a\"").activity())
        .isEqualTo(Activity.POST);
  }

  @Test
  void foreignAndDamagedRecordsCostThemselves() {
    Outcome outcome =
        Outcome.of(
            reader,
            BytesSource.of(
                "a",
                tweet("\"text\":\"a\"")
                    + "\n"
                    + "{\"delete\":{\"status\":{}}}\n"
                    + "{\"a\":1,\"b\":2}\n"
                    + "{\"text\":\"x\n"
                    + "{\"text\":\"a\",\"id_str\":\"1\",\"created_at\":\"kemarin\"}\n"
                    + "{\"text\":\"a\",\"id_str\":\"1757555249771446272\",\"created_at\":\"?\"}\n"));

    assertThat(outcome.counts()).isEqualTo("6 = 2 + 0 + 1 + 3; 2 items");
    assertThat(outcome.codes())
        .containsExactly("jenis-tak-dikenal", "json-rusak", "waktu-tak-terbaca");
    assertThat(outcome.item(1).postedAt().orElseThrow().instant())
        .hasToString("2024-02-14T00:00:00Z");
    assertThat(outcome.sentences()).doesNotContain("").hasSize(6);
  }
}
