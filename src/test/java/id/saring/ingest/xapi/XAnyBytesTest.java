package id.saring.ingest.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Damage;
import id.saring.ingest.json.Outcome;
import id.saring.item.Item;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes are, every record has a fate or the source is refused; nothing crashes. */
class XAnyBytesTest {

  private static final List<ExportReader> READERS =
      List.of(
          new XApi1Reader(),
          new XApi2Reader(),
          new XWebReader(),
          new SnscrapeReader(),
          new SnscrapeTableReader(),
          new TweetHarvestReader(),
          new TwintReader());

  private static final List<String> GOOD =
      List.of(
          "[{\"id_str\":\"1744900000000000001\",\"created_at\":\"Wed Jan 10 02:00:01 +0000"
              + " 2024\",\"user\":{\"screen_name\":\"b\"},\"full_text\":\"x\",\"retweeted_status\":{\"id_str\":\"2\",\"user\":{},\"full_text\":\"y\"}},\n"
              + "{\"text\":\"RT @a: b\",\"user\":{}}]",
          "{\"data\":[{\"id\":\"1\",\"author_id\":\"9\",\"text\":\"x\",\"referenced_tweets\":[{\"type\":\"quoted\",\"id\":\"5\"}]}],\"includes\":{\"users\":[{\"id\":\"9\",\"username\":\"b\"}],\"tweets\":[{\"id\":\"5\",\"text\":\"z\"}],\"media\":[{\"media_key\":\"k\"}]}}\n"
              + "{\"data\":{\"id\":\"2\",\"text\":\"x\",\"author_id\":\"9\"},\"__twarc\":{}}\n",
          "{\"source_platform\":\"twitter.com\",\"timestamp_collected\":1704931200000,\"data\":{"
              + "\"rest_id\":\"5\",\"legacy\":{\"full_text\":\"x\",\"created_at\":"
              + "\"Wed Jan 10 02:00:01 +0000 2024\"},\"tweet\":{}}}\n",
          "{\"_type\":\"snscrape.modules.twitter.Tweet\",\"content\":\"x\",\"id\":5,\"user\":{},\"date\":\"2024-01-10T02:00:01+00:00\",\"links\":[{\"tcourl\":\"x\",\"url\":\"y\"}]}\n",
          "id,conversation_id,user_id,username,date,time,timezone,tweet,photos,link,reply_to\n"
              + "1,2,3,b,2024-01-10,10:00:01,+0800,\"x\ny\",['a'],https://x.com/b/status/1,"
              + "\"[{'id': '6'}]\"\n",
          "full_text;id_str;created_at;conversation_id_str;username\nx;1;2024-01-10;2;b\n");

  @Property(tries = 300)
  void randomBytesCrashNoReader(@ForAll byte[] bytes) {
    check(bytes);
  }

  @Property(tries = 200)
  void mutatedExportsCrashNoReader(
      @ForAll @From("places") List<Integer> places, @ForAll @From("pieces") List<String> pieces) {
    for (String good : GOOD) {
      check(Damage.of(good, places, pieces).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Damage.places();
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Damage.pieces(
        ";", "'", "99999999999999999999", "\uFEFF", "-", "1e999999", "\r", "\\ud800", "+0000");
  }

  private static void check(byte[] bytes) {
    for (ExportReader reader : READERS) {
      reader.recognise(Head.of("data.bin", bytes));
      Outcome outcome = Outcome.of(reader, BytesSource.of("data.bin", bytes));
      for (Item item : outcome.items()) {
        if (item.source().hasRange()) {
          int start = (int) item.source().start();
          assertThat(item.source().raw().bytes())
              .isEqualTo(Arrays.copyOfRange(bytes, start, (int) item.source().end()));
        }
      }
      assertThat(outcome.sentences()).doesNotContain("");
    }
  }
}
