package id.saring.ingest.x;

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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XArchiveReaderTest {

  private static final String ACCOUNT =
      "window.YTD.account.part0 = [ {\"account\":{\"username\":\"budi\",\"accountId\":\"9\","
          + "\"accountDisplayName\":\"Budi Contoh\"}} ]";

  private final XArchiveReader reader = new XArchiveReader();

  private static BytesSource part(String type, String... records) {
    return BytesSource.of(
            type.replace('_', '-') + ".js",
            "window.YTD.%s.part0 = [\n%s\n]".formatted(type, String.join(",\n", records)))
        .with("account.js", ACCOUNT);
  }

  private static String tweet(String members) {
    return "{\"tweet\":{\"id_str\":\"1744900000000000001\","
        + "\"created_at\":\"Wed Jan 10 02:00:01 +0000 2024\","
        + members
        + "}}";
  }

  private static String note(String id, String time, String text) {
    return "{\"noteTweet\":{\"noteTweetId\":\"%s\",\"createdAt\":\"%s\",\"core\":{\"text\":\"%s\"}}}"
        .formatted(id, time, text);
  }

  private Outcome tweets(String... records) {
    return Outcome.of(reader, part("tweets", records));
  }

  @Test
  void aTweetKeepsAllItsParts() {
    Item item =
        tweets(
                tweet(
                    "\"full_text\":\"Gas &amp;lt; https://t.co/a\",\"communityIdStr\":\"15\","
                        + "\"entities\":{\"urls\":[{\"url\":\"https://t.co/a\","
                        + "\"expanded_url\":\"https://contoh.invalid/?a=1&b=2\"}],"
                        + "\"media\":[{\"media_url_https\":\"https://m/1.jpg\"}]},"
                        + "\"extended_entities\":{\"media\":[{\"media_url_https\":"
                        + "\"https://m/1.jpg\"},{\"media_url\":\"http://m/2.jpg\"}]}"))
            .item(0);

    assertThat(item.activity()).isEqualTo(Activity.POST);
    assertThat(item.id()).isEqualTo("1744900000000000001");
    assertThat(item.url()).isEqualTo("https://x.com/budi/status/1744900000000000001");
    assertThat(item.author()).isEqualTo(new Author("9", "budi", "Budi Contoh"));
    assertThat(item.text()).isEqualTo("Gas &lt; https://contoh.invalid/?a=1&b=2");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-10T02:00:01Z");
    assertThat(item.container()).isEqualTo("15");
    assertThat(item.media()).containsExactly("https://m/1.jpg", "http://m/2.jpg");
    assertThat(item.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "full_text":"@a halo","in_reply_to_status_id_str":"5","in_reply_to_user_id_str":"6","in_reply_to_screen_name":"a" | COMMENT | 5 | 6 | a
          "full_text":"@a halo","in_reply_to_screen_name":"a"              | POST  | `` | `` | ``
          "full_text":"RT @Kanal_1: pilih 9"                               | SHARE | `` | `` | Kanal_1
          "full_text":"RT @a: x","in_reply_to_status_id_str":"5"           | SHARE | `` | `` | a
          "full_text":"kata RT @a: x","retweeted":true                     | POST  | `` | `` | ``
          "full_text":"q","entities":{"urls":[{"url":"u","expanded_url":"https://twitter.com/c/status/8"}]}         | POST | `` | 8 | c
          "full_text":"q","entities":{"urls":[{"url":"u","expanded_url":"https://x.com/i/web/status/8"}]}           | POST | `` | 8 | ``
          """)
  void whatATweetDoesIsToldByItsFields(
      String members, Activity activity, String parent, String targetId, String handle) {
    Item item = tweets(tweet(members)).item(0);

    assertThat(item.activity()).isEqualTo(activity);
    assertThat(item.parentId()).isEqualTo(parent);
    assertThat(item.target()).isEqualTo(new Target(targetId, handle, "", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "id_str":"1","created_at":"Mon Jan 05 00:05:00 +0000 2024"      | 2024-01-05T00:05:00Z
          "id_str":"1","created_at":"Fri Jan  5 00:05:00 +0700 2024"      | unreadable
          "id_str":"1","created_at":"Fri Jan 5 07:05:00 +0700 2024"       | 2024-01-05T00:05:00Z
          "id_str":"1","created_at":"2012-01-31 10:00:00 +0000"           | 2012-01-31T10:00:00Z
          "id_str":"1757555249771446272","created_at":"damaged"           | 2024-02-14T00:00:00Z
          "id_str":"1757555249771446272"                                  | 2024-02-14T00:00:00Z
          "id_str":"1","created_at":"damaged"                             | unreadable
          "id_str":"99999999999999999999","created_at":"damaged"          | unreadable
          "id_str":"1"                                                    | none
          """)
  void timesNeedNoWeekdayAndMayComeFromTheId(String members, String expected) {
    Outcome outcome = tweets("{\"tweet\":{\"full_text\":\"x\"," + members + "}}");

    if (expected.equals("unreadable")) {
      assertThat(outcome.codes()).containsExactly("waktu-tak-terbaca");
      assertThat(outcome.sentences()).hasSize(2);
    } else {
      assertThat(
              outcome
                  .item(0)
                  .postedAt()
                  .map(PostedAt::instant)
                  .map(Object::toString)
                  .orElse("none"))
          .isEqualTo(expected);
    }
  }

  @Test
  void oldTweetsHaveNoWrapper() {
    Item item =
        Outcome.of(
                reader,
                BytesSource.of(
                    "2012_01.js",
                    "Grailbird.data.tweets_2012_01 = \n [ {\"id_str\":\"7\",\"text\":\"halo\","
                        + "\"created_at\":\"2012-01-31 10:00:00 +0000\"} ]"))
            .item(0);

    assertThat(item.text()).isEqualTo("halo");
    assertThat(item.url()).isEqualTo("https://x.com/i/status/7");
  }

  @Test
  void editedAndCutTweetsSaySo() {
    String cut = "RT @a: " + "x".repeat(133) + "…";
    Outcome outcome =
        tweets(
            tweet(
                "\"full_text\":\"a\",\"edit_info\":{\"initial\":{\"editTweetIds\":[\"1\",\"2\"]}}"),
            tweet("\"full_text\":\"a\",\"edit_info\":{\"initial\":{\"editTweetIds\":[\"1\"]}}"),
            tweet("\"full_text\":\"" + cut + "\""),
            tweet("\"full_text\":\"entahlah…\""),
            tweet("\"full_text\":\"\\ude4f\""));

    assertThat(
            outcome.items().stream()
                .map(
                    item -> item.notes().stream().map(ItemNote::code).collect(Collectors.joining()))
                .toList())
        .containsExactly("disunting", "", "teks_terpotong_di_sumber", "", "karakter_rusak");
  }

  private static final String BEGINNING =
      "Utas panjang tentang jadwal ronda malam di kampung kita yang tertib";

  private static BytesSource longTweet(String noteTime) {
    String stub =
        tweet(
            "\"full_text\":\"%s &amp; adil… https://t.co/x\",\"entities\":{\"urls\":[{\"url\":"
                    .formatted(BEGINNING)
                + "\"https://t.co/x\",\"expanded_url\":"
                + "\"https://twitter.com/i/web/status/1744900000000000001\"}]}");
    String notes =
        "window.YTD.note_tweet.part0 = ["
            + note("17", noteTime, BEGINNING + " & adil: pilih nomor 9!")
            + ","
            + note("18", "2024-02-01T00:00:00.000Z", "Tanpa cuitan")
            + "]";
    return part("tweets", stub).with("note-tweet.js", notes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-01-10T02:00:00.000Z", "2024-01-10T02:00:01.900Z", "2024-01-10T02:00:02Z"})
  void aLongTweetTakesTheTextOfItsNote(String time) {
    BytesSource tweets = longTweet(time);

    Outcome tweet = Outcome.of(reader, tweets);
    assertThat(tweet.item(0).text()).endsWith("pilih nomor 9!");
    assertThat(tweet.item(0).notes()).isEmpty();

    Outcome notes = Outcome.of(reader, tweets.sibling("note-tweet.js").orElseThrow());
    assertThat(notes.counts()).isEqualTo("2 = 1 + 1 + 0 + 0; 1 items");
    assertThat(notes.merges()).isEqualTo(1);
    assertThat(notes.item(0).activity()).isEqualTo(Activity.POST);
    assertThat(notes.item(0).text()).isEqualTo("Tanpa cuitan");
    assertThat(notes.item(0).author().handle()).isEqualTo("budi");
  }

  @Test
  void aNoteOfAnotherMomentBelongsToNoTweet() {
    BytesSource tweets = longTweet("2024-01-10T02:00:05.000Z");

    assertThat(Outcome.of(reader, tweets).item(0).notes())
        .containsExactly(ItemNote.TEKS_TERPOTONG_DI_SUMBER);
    assertThat(Outcome.of(reader, tweets.sibling("note-tweet.js").orElseThrow()).items())
        .hasSize(2);
  }

  @Test
  void aLikePointsAtTheTweetAndHasNoTime() {
    Outcome outcome =
        Outcome.of(
            reader,
            part(
                "like",
                "{\"like\":{\"tweetId\":\"5\",\"fullText\":\"Gas &amp; gacor\",\"expandedUrl\":"
                    + "\"https://twitter.com/i/web/status/5\"}}",
                "{\"like\":{\"tweetId\":\"6\"}}",
                "{\"like\":{}}"));

    assertThat(outcome.counts()).isEqualTo("3 = 2 + 0 + 0 + 1; 2 items");
    Item like = outcome.item(0);
    assertThat(like.activity()).isEqualTo(Activity.LIKE);
    assertThat(like.target()).isEqualTo(new Target("5", "", "", "Gas & gacor"));
    assertThat(like.url()).isEqualTo("https://twitter.com/i/web/status/5");
    assertThat(like.notes()).containsExactly(ItemNote.WAKTU_TIDAK_ADA);
    assertThat(outcome.item(1).target().text()).isEmpty();
    assertThat(outcome.codes()).containsExactly("jenis-tak-dikenal");
    assertThat(outcome.sentences().get(0)).contains("like");
  }

  @Test
  void aFollowPointsAtTheAccount() {
    Item follow =
        Outcome.of(
                reader,
                part(
                    "following",
                    "{\"following\":{\"accountId\":\"5\",\"userLink\":\"https://u\"}}"))
            .item(0);

    assertThat(follow.activity()).isEqualTo(Activity.FOLLOW);
    assertThat(follow.target().id()).isEqualTo("5");
    assertThat(follow.url()).isEqualTo("https://u");
  }

  @ParameterizedTest
  @ValueSource(strings = {"follower", "account", "direct_messages", "ad_engagements"})
  void otherRecordsAreIgnoredByNameAndNeverShown(String type) {
    Outcome outcome = Outcome.of(reader, part(type, "{\"secret\": tru}", "{}"));

    assertThat(outcome.ignored()).containsExactly(type, type);
    assertThat(outcome.rejected()).isEmpty();
  }

  @Test
  void theManifestIsOneIgnoredRecord() {
    assertThat(
            Outcome.of(reader, BytesSource.of("m.js", "window.__THAR_CONFIG = {\"userInfo\":{}}"))
                .ignored())
        .containsExactly("manifest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"window.YTD.account.part0 = [ ]", "window.YTD.account.part0 = [{", ""})
  void withoutAnOwnerTheAuthorStaysEmptyAndTheUserIsTold(String account) {
    BytesSource source =
        BytesSource.of("t.js", "window.YTD.tweets.part0 = [" + tweet("\"full_text\":\"a\"") + "]")
            .with("account.js", account);

    Outcome outcome = Outcome.of(reader, source);
    assertThat(outcome.item(0).author()).isEqualTo(Author.UNKNOWN);
    assertThat(outcome.sentences()).hasSize(2);
  }

  @Test
  void whatIsNoTweetIsRejected() {
    Outcome outcome = tweets("{\"tweet\":{}}", "[]", "{\"tweet\": {\"id_str\": }}");

    assertThat(outcome.codes())
        .containsExactly("jenis-tak-dikenal", "jenis-tak-dikenal", "json-rusak");
    assertThat(outcome.rejected()).extracting("line").containsExactly(2L, 3L, 4L);
  }

  @Test
  void anotherFileIsRefused() {
    Outcome outcome = Outcome.of(reader, BytesSource.of("x.js", "[1]"));

    assertThat(outcome.failure().orElseThrow().code()).isEqualTo("bukan-arsip-x");
    assertThat(outcome.sentences()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          window.YTD.tweets.part0 = [ ]           | window.YTD.tweets
          window.YTD.note_tweet.part12=[          | window.YTD.note_tweet
          window.__THAR_CONFIG = {                | window.__THAR_CONFIG
          Grailbird.data.tweets_2012_01 = [       | Grailbird.data
          window.YTD = 1                          | none
          [{"tweet":{}}]                          | none
          """)
  void isRecognisedByItsContent(String start, String sign) {
    Head head = Head.of("data.bin", ("\uFEFF" + start).getBytes(StandardCharsets.UTF_8));

    assertThat(reader.recognise(head).orElse("none")).isEqualTo(sign);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYNTHETIC_archive_community-tweet.js                | 1 = 1 + 0 + 0 + 0; 1 items
          SYNTHETIC_archive_long_tweet/data/account.js        | 1 = 0 + 0 + 1 + 0; 0 items
          SYNTHETIC_archive_long_tweet/data/note-tweet.js     | 1 = 0 + 1 + 0 + 0; 0 items
          SYNTHETIC_archive_long_tweet/data/tweets.js         | 1 = 1 + 0 + 0 + 0; 1 items
          archive_andreruffert/data/account.js                | 1 = 0 + 0 + 1 + 0; 0 items
          archive_andreruffert/data/community-tweet.js        | 0 = 0 + 0 + 0 + 0; 0 items
          archive_andreruffert/data/deleted-tweets.js         | 0 = 0 + 0 + 0 + 0; 0 items
          archive_andreruffert/data/direct-messages.js        | 0 = 0 + 0 + 0 + 0; 0 items
          archive_andreruffert/data/following.js              | 20 = 20 + 0 + 0 + 0; 20 items
          archive_andreruffert/data/like.js                   | 61 = 61 + 0 + 0 + 0; 61 items
          archive_andreruffert/data/manifest.js               | 1 = 0 + 0 + 1 + 0; 0 items
          archive_andreruffert/data/tweets.js                 | 137 = 137 + 0 + 0 + 0; 137 items
          archive_andreruffert/data/twitter-circle-tweet.js   | 0 = 0 + 0 + 0 + 0; 0 items
          """)
  void realArchivesGiveTheirCounts(String file, String counts) throws Exception {
    Source source = Samples.of("x/" + file);
    Outcome outcome = Outcome.of(reader, source);

    assertThat(reader.recognise(Head.of(source))).isPresent();
    assertThat(outcome.counts()).isEqualTo(counts);
    assertThat(outcome.failure()).isEmpty();
  }

  @Test
  void aRealArchiveGivesPostsAnswersAndRetweets() {
    Outcome outcome = Outcome.of(reader, Samples.of("x/archive_andreruffert/data/tweets.js"));

    assertThat(
            outcome.items().stream()
                .collect(Collectors.groupingBy(Item::activity, Collectors.counting())))
        .containsEntry(Activity.POST, 33L)
        .containsEntry(Activity.COMMENT, 25L)
        .containsEntry(Activity.SHARE, 79L);
    assertThat(outcome.item(0).postedAt().orElseThrow().instant())
        .hasToString("2022-11-03T08:50:26Z");
    assertThat(outcome.item(0).author().handle()).isEqualTo("andreruffert");
  }

  @Test
  void aRealLongTweetEndsAsItsNoteDoes() {
    Outcome outcome =
        Outcome.of(reader, Samples.of("x/SYNTHETIC_archive_long_tweet/data/tweets.js"));

    assertThat(outcome.item(0).text()).endsWith("pilih nomor 9!");
  }

  @Test
  void theWordsOfTheProfileAreAnItemWithoutATime() {
    Outcome outcome =
        Outcome.of(
            reader,
            part(
                "profile",
                "{\"profile\":{\"description\":{\"bio\":\"Relawan 02 &amp; kawan\",\"website\":"
                    + "\"https://t.co/a\",\"location\":\"Kupang\"},"
                    + "\"avatarMediaUrl\":\"https://m/1.jpg\"}}"));

    Item item = outcome.item(0);
    assertThat(item.activity()).isEqualTo(Activity.PROFILE);
    assertThat(item.text()).isEqualTo("Relawan 02 & kawan");
    assertThat(item.author().handle()).isEqualTo("budi");
    assertThat(item.url()).isEqualTo("https://x.com/budi");
    assertThat(item.media()).containsExactly("https://m/1.jpg");
    assertThat(item.postedAt()).isEmpty();
  }

  @Test
  void aProfileWithoutWordsIsIgnored() {
    Outcome outcome =
        Outcome.of(reader, part("profile", "{\"profile\":{\"description\":{\"bio\":\"\"}}}"));

    assertThat(outcome.counts()).isEqualTo("1 = 0 + 0 + 1 + 0; 0 items");
    assertThat(outcome.ignored()).containsExactly("profile");
  }
}
