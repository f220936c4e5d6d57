package id.saring.ingest.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Damage;
import id.saring.ingest.json.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes are, every record has a fate or the source is refused; nothing crashes. */
class InstagramAnyBytesTest {

  private static final List<ExportReader> READERS =
      List.of(
          new InstagramDownloadReader(),
          new InstagramHtmlReader(),
          new InstagramGraphReader(),
          new InstaloaderReader(),
          new InstagramApifyReader(),
          new InstagramZeeschuimerReader());

  private static final List<String> GOOD =
      List.of(
          "[{\"media\":[{\"uri\":\"a/b_1.jpg\",\"creation_timestamp\":1704413100,\"title\":\"x\"}]},\n"
              + "{\"string_map_data\":{\"A\":{\"value\":\"x\"},\"B\":{\"timestamp\":1704413100}}}]",
          "{\"likes_media_likes\":[{\"title\":\"x\",\"string_list_data\":[{\"href\":"
              + "\"https://www.instagram.com/p/C1abcDEFghi/\",\"timestamp\":1704413100}]}]}",
          "[{\"timestamp\":1704413100,\"label_values\":[{\"label\":\"URL\",\"value\":"
              + "\"https://www.instagram.com/p/C1abcDEFghi/\"},{\"dict\":[{\"dict\":[]}]}]}]",
          "<div class=\"_a6-g\"><h2"
              + " class=\"_a6-h\">x</h2><table><tr><td>Comment<div>x</div></td></tr><tr><td"
              + " class=\"_a6_q\">Time</td><td>Jan 05, 2024 8:00 am</td></tr></table></div>",
          "{\"data\":[{\"id\":\"1\",\"text\":\"x\",\"timestamp\":\"2021-08-13T08:25:28+0000\"}]}",
          "{\"17893085207160254\":{\"id\":\"1\",\"permalink\":\"https://www.instagram.com/p/CP5Rq0b/\"}}",
          "{\"instaloader\":{},\"node\":{\"id\":\"1\",\"shortcode\":\"CP5Rq0bjBzn\",\"owner\":{}}}",
          "[{\"shortCode\":\"CP5Rq0bjBzn\",\"ownerUsername\":\"a\",\"latestComments\":[{\"id\":\"1\","
              + "\"text\":\"x\",\"timestamp\":\"2024-01-05T01:00:00.000Z\"}]}]",
          "shortCode,ownerUsername,latestComments/0/text,timestamp\n"
              + "CP5Rq0bjBzn,a,\"x\n"
              + "y\",1704413100\n",
          "{\"item_id\":\"1\",\"source_platform\":\"instagram.com\",\"timestamp_collected\":1704413100000,\"data\":{\"code\":\"CP5Rq0bjBzn\",\"caption\":{\"text\":\"x\"}}}\n");

  @Property(tries = 200)
  void randomBytesCrashNoReader(@ForAll byte[] bytes) {
    check(bytes);
  }

  @Property(tries = 60)
  void damagedExportsCrashNoReader(
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
    return Damage.pieces("\\ud800", "99999999999999", "<", "</div>", "<td>", "1e99999", "/0/", ".");
  }

  private static void check(byte[] bytes) {
    for (ExportReader reader : READERS) {
      reader.recognise(Head.of("data.bin", bytes));
      Outcome outcome =
          Outcome.of(
              reader,
              BytesSource.of("liked_posts_comments.json", bytes)
                  .with("personal_information.json", GOOD.get(0)));
      assertThat(outcome.sentences()).doesNotContain("");
    }
  }
}
