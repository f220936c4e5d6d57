package id.saring.ingest.facebook;

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
class FacebookAnyBytesTest {

  private static final List<String> GOOD =
      List.of(
          "[{\"timestamp\":1704413100,\"data\":[{\"post\":\"a\"},{\"update_timestamp\":1}],\"title\":\"B"
              + " posted in C.\",\"attachments\":[{\"data\":[{\"external_context\":{\"url\":"
              + "\"https://www.facebook.com/1000/posts/2000?x#y\",\"name\":\"z\"}},{\"poll\":{\"question\":"
              + "\"q\",\"options\":[{\"option\":\"1\"}]}}]}],\"tags\":[{\"name\":\"t\"}]}]",
          "{\"comments_v2\":[\n"
              + "{\"timestamp\":1704413100,\"data\":[{\"comment\":{\"comment\":\"a\",\"group\":\"g\"}}],\"title\":\"B"
              + " mengomentari kiriman C di g.\"}\n"
              + "],\"profile_v2\":{}}",
          "[{\"timestamp\":1704413100,\"label_values\":[{\"label\":\"Reaksi\",\"value\":\"Suka\"},"
              + "{\"dict\":[{\"value\":\"https://www.facebook.com/groups/1/posts/2/\"}]}]}]",
          "{\"data\":[{\"id\":\"1_2\",\"created_time\":\"2024-01-05T00:05:00+0000\",\"comments\":{\"data\":["
              + "{\"message\":\"m\",\"permalink_url\":\"https://www.facebook.com/1/posts/2/?comment_id=3\"}]}}]}",
          "{\"1234\":{\"id\":\"1234\",\"message\":\"x\",\"created_time\":\"2024-01-05T00:05:00+0000\"}}",
          "Page Name,Post Created,URL,Message,Link\n"
              + "A,2021-07-05 18:02:45 BRT,https://www.facebook.com/1000/posts/2000,\"x\n"
              + "y\",https://www.facebook.com/b/posts/3000\n",
          "{\"posts\":[{\"platformId\":\"1_2\",\"postUrl\":\"x\",\"date\":\"2020-10-29"
              + " 14:56:05\"}]}",
          "id,creation_time,mcl_url,text\n1,2024-01-05 00:05:00,x,y\n",
          "[{\"facebookUrl\":\"x\",\"postId\":\"1\",\"media\":[{\"url\":\"a\"}],\"feedbackId\":\"ZmI=\"},"
              + "{\"facebookUrl\":\"x\",\"commentUrl\":\"y\",\"date\":\"2024-01-05T01:00:00.000Z\"}]",
          "facebookUrl,postId,text,user/name\nx,1,y,z\n",
          "[{\"page\":{\"post_id\":\"1\",\"retrieved_utc\":\"2022-03-22"
              + " 19:22:37\"},\"comments\":[{\"id\":\"2\",\"date\":\"16 Mar at"
              + " 18:02\",\"replies\":[{\"id\":\"3\"}]}]}]",
          "<html><div class=\"_a6-g\"><h2>B mengomentari kiriman C.</h2><div"
              + " class=\"_a6-p\">x<br><a href=\"https://a.invalid\">y</a></div><div"
              + " class=\"_a6-o\">5 Jan 2024 10.00</div></div>");

  @Property(tries = 100)
  void randomBytesCrashNoReader(@ForAll byte[] bytes) {
    check(bytes);
  }

  @Property(tries = 100)
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
    return Damage.pieces(
        "\\ud800",
        "\\u00e2",
        "99999",
        "\uFEFF",
        "-",
        "1e999999",
        "<",
        ">",
        "</div>",
        "?",
        "/",
        "=",
        "%",
        "&");
  }

  private static void check(byte[] bytes) {
    for (ExportReader reader : FacebookSamplesTest.READERS) {
      reader.recognise(Head.of("data.bin", bytes));
      Outcome outcome = Outcome.of(reader, BytesSource.of("data.bin", bytes));
      for (Item item : outcome.items()) {
        int start = (int) item.source().start();
        if (start >= 0) {
          assertThat(item.source().raw().bytes())
              .isEqualTo(Arrays.copyOfRange(bytes, start, (int) item.source().end()));
        }
      }
      assertThat(outcome.sentences()).doesNotContain("");
    }
  }
}
