package id.saring.ingest.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ExportReader;
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

class XScrapersTest {

  private static Outcome outcome(ExportReader reader, String file) {
    assertThat(reader.recognise(Head.of("data.bin", file.getBytes(StandardCharsets.UTF_8))))
        .as(file)
        .isPresent();
    return Outcome.of(reader, BytesSource.of("a.csv", file));
  }

  private static boolean isKnown(ExportReader reader, String file) {
    return reader.recognise(Head.of("data.bin", file.getBytes(StandardCharsets.UTF_8))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conversation_id_str,created_at,full_text,id_str,in_reply_to_screen_name,tweet_url,"
            + "user_id_str,username\r\n17,2024-01-10T02:00:01.000Z,\"Gas &amp; \"\"pol\"\"\","
            + "1744900000000000001,,https://x.com/budi/status/1744900000000000001,9,budi\r\n",
        "created_at;id_str;full_text;quote_count;user_id_str;conversation_id_str;username;tweet_url\n"
            + "Wed Jan 10 02:00:01 +0000 2024;1744900000000000001;\"Gas &amp;"
            + " \"\"pol\"\"\";0;9;1744900000000000001;budi;https://twitter.com/budi/status/1744900000000000001\n",
        "full_text,id_str,created_at,conversation_id_str,username,user_id_str,tweet_url\n"
            + "\"Gas &amp; \"\"pol\"\"\",1.7449E+18,Wed Jan 10 02:00:01 +0000 2024,"
            + "1744900000000000001,,9,https://x.com/budi/status/1744900000000000001\n",
      })
  void tweetHarvestIsReadInAnyOrder(String file) {
    Item item = outcome(new TweetHarvestReader(), file).item(0);

    assertThat(item.activity()).isEqualTo(Activity.POST);
    assertThat(item.id()).isEqualTo("1744900000000000001");
    assertThat(item.author()).isEqualTo(new Author("9", "budi", ""));
    assertThat(item.text()).isEqualTo("Gas & \"pol\"");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-10T02:00:01Z");
    assertThat(item.notes()).isEmpty();
  }

  @Test
  void tweetHarvestTellsAnswersAndRetweets() {
    String header =
        "conversation_id_str,created_at,full_text,id_str,in_reply_to_screen_name,username\n";
    String time = ",2024-01-10T02:00:01.000Z,";
    Outcome outcome =
        outcome(
            new TweetHarvestReader(),
            header
                + "17"
                + time
                + "ya,18,kanal,budi\n"
                + "18"
                + time
                + "lanjut,18,budi,budi\n"
                + "19"
                + time
                + "RT @kanal: pilih 9,19,,budi\n"
                + header
                + ",,,,,\n");

    assertThat(outcome.counts()).isEqualTo("5 = 3 + 0 + 2 + 0; 3 items");
    assertThat(outcome.items())
        .extracting(Item::activity)
        .containsExactly(Activity.COMMENT, Activity.COMMENT, Activity.SHARE);
    assertThat(outcome.items()).extracting(Item::parentId).containsExactly("17", "", "");
    assertThat(outcome.items())
        .extracting(item -> item.target().handle())
        .containsExactly("kanal", "budi", "kanal");
  }

  @Test
  void twintTakesTheOffsetBesideTheTime() {
    String header =
        "id,conversation_id,created_at,date,time,timezone,user_id,username,name,tweet,photos,link,"
            + "retweet,quote_url,reply_to\n";
    Outcome outcome =
        outcome(
            new TwintReader(),
            header
                + "1744900000000000001,1744900000000000001,2024-01-10 10:00:01 CST,2024-01-10,"
                + "10:00:01,+0800,9,budi,Budi,Gas,['https://m/1.jpg'],"
                + "https://twitter.com/budi/status/1744900000000000001,False,,[]\n"
                + "18,17,2024-01-10 10:00:01 WITA,,,,9,budi,Budi,ya,[],,False,,"
                + "\"[{'screen_name': 'kanal', 'name': \"\"O'Nal\"\", 'id': '6'}]\"\n"
                + "19,19,2024-01-10 10:00:01 WITA,,,,9,budi,Budi,ini,[],,False,"
                + "https://twitter.com/kanal/status/5,[]\n");

    assertThat(outcome.items())
        .extracting(item -> item.postedAt().orElseThrow().instant().toString())
        .containsOnly("2024-01-10T02:00:01Z");
    assertThat(outcome.items())
        .extracting(Item::activity)
        .containsExactly(Activity.POST, Activity.COMMENT, Activity.SHARE);
    assertThat(outcome.item(0).media()).containsExactly("https://m/1.jpg");
    assertThat(outcome.item(1).parentId()).isEqualTo("17");
    assertThat(outcome.item(1).target()).isEqualTo(new Target("6", "kanal", "O'Nal", ""));
    assertThat(outcome.item(2).parentId()).isEqualTo("5");
    assertThat(outcome.item(2).target().handle()).isEqualTo("kanal");
  }

  @Test
  void snscrapeLinesKeepAllDigits() {
    String file =
        "{\"_type\":\"snscrape.modules.twitter.Tweet\",\"url\":\"https://twitter.com/budi/status/"
            + "1744900000000000001\",\"date\":\"2024-01-10T02:00:01+00:00\",\"content\":\"lama\",\"rawContent\":\"Gas"
            + " &amp; https://t.co/a\",\"id\":1744900000000000001,\"user\":{"
            + "\"username\":\"budi\",\"id\":9,\"displayname\":\"Budi\"},\"links\":[{\"url\":"
            + "\"https://b\",\"tcourl\":\"https://t.co/a\"}],\"media\":[{\"fullUrl\":\"https://m\"}],\"quotedTweet\":{\"id\":5,\"user\":{\"username\":\"kanal\"},\"content\":\"pilih"
            + " 9\"}}\n"
            + "{\"_type\":\"snscrape.modules.twitter.User\",\"username\":\"budi\"}\n"
            + "{\"a\":1}\n";
    Outcome outcome = outcome(new SnscrapeReader(), file);

    assertThat(outcome.counts()).isEqualTo("3 = 1 + 0 + 1 + 1; 1 items");
    Item item = outcome.item(0);
    assertThat(item.id()).isEqualTo("1744900000000000001");
    assertThat(item.author()).isEqualTo(new Author("9", "budi", "Budi"));
    assertThat(item.text()).isEqualTo("Gas & https://b");
    assertThat(item.media()).containsExactly("https://m");
    assertThat(item.activity()).isEqualTo(Activity.SHARE);
    assertThat(item.target()).isEqualTo(new Target("", "kanal", "", "pilih 9"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ,Date,User,Tweet~0,2024-01-10 02:00:01+00:00,budi,Gas &amp; pol                    | ``
          Datetime,Tweet Id,Text,Username~2024-01-10 02:00:01+00:00,18,Gas &amp; pol,budi    | 18
          date,username,rawContent,url~2024-01-10 02:00:01+00:00,budi,Gas &amp; pol,https://twitter.com/budi/status/18 | 18
          ,date,user,rawContent,id~0,2024-01-10 02:00:01+00:00,"{'username': 'budi', 'id': 9}",Gas &amp; pol,18 | 18
          """)
  void tablesOfPandasAreKnownByTheirTimes(String file, String id) {
    Item item = outcome(new SnscrapeTableReader(), file.strip().replace('~', '\n')).item(0);

    assertThat(item.id()).isEqualTo(id);
    assertThat(item.author().handle()).isEqualTo("budi");
    assertThat(item.text()).isEqualTo("Gas & pol");
    assertThat(item.postedAt().orElseThrow().zoneAssumed()).isFalse();
    assertThat(item.notes().contains(ItemNote.TANPA_ID_ASLI)).isEqualTo(id.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date,User,Tweet\n2024-01-10 02:00:01,budi,Gas",
        "Date,User,Message\n2024-01-10 02:00:01+00:00,budi,Gas",
        "a,b\n1,2",
        "{\"Date\":1}",
        ""
      })
  void otherTablesAreNotClaimed(String file) {
    assertThat(isKnown(new SnscrapeTableReader(), file)).isFalse();
    assertThat(isKnown(new TwintReader(), file)).isFalse();
    assertThat(isKnown(new TweetHarvestReader(), file)).isFalse();
  }

  @Test
  void badTimesAndBadRowsCostThemselves() {
    Outcome outcome =
        outcome(
            new SnscrapeTableReader(),
            "Date,User,Tweet\n2024-01-10 02:00:01+00:00,budi,Gas\nkemarin,budi,Gas\n1,2\n"
                + "2024-01-10 02:00:01+00:00,budi,\"a\" b\n2024-01-11 02:00:01+00:00,budi,c\n");

    assertThat(outcome.counts()).isEqualTo("5 = 2 + 0 + 0 + 3; 2 items");
    assertThat(outcome.codes()).containsExactly("waktu-tak-terbaca", "baris-rusak", "baris-rusak");
    assertThat(outcome.sentences()).doesNotContain("");
  }

  @Test
  void printedListsAreReadAsPythonWritesThem() {
    assertThat(PythonText.strings("['a', \"it's\", 'b\\'c', 5]"))
        .containsExactly("a", "it's", "b'c");
    assertThat(PythonText.member("{'id': 9, 'name': None, 'x': 'y'}", "id")).isEqualTo("9");
    assertThat(PythonText.member("{'id': 9, 'name': None, 'x': 'y'}", "name")).isEmpty();
    assertThat(PythonText.member("{'id': 9, 'name': None, 'x': 'y'}", "y")).isEmpty();
  }
}
