package id.saring.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.telegram.TelegramJsonReader;
import id.saring.ingest.whatsapp.WhatsAppReader;
import id.saring.ingest.x.XArchiveReader;
import id.saring.item.Item;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes are, every record has a fate or the source is refused; nothing crashes. */
class AnyBytesTest {

  private static final List<ExportReader> READERS =
      List.of(new TelegramJsonReader(), new WhatsAppReader(), new XArchiveReader());

  private static final List<String> GOOD =
      List.of(
          "{\"name\":\"A\",\"type\":\"private_group\",\"id\":1,\"messages\":[\n {\"id\":1,\"type\":"
              + "\"message\",\"date_unixtime\":\"1704413100\",\"from\":\"B\",\"text\":[\"x\","
              + "{\"type\":\"bold\",\"text\":\"\\x0B\"}]},\n {\"id\":2,\"type\":\"service\",\"action\":"
              + "\"invite_members\",\"members\":[\"C\",null],\"date\":\"2024-01-05T07:05:00\"}\n]}",
          "26/11/23 23.10 - A: B: x\ny\n\u200e[13/11/2025, 9:05:55\u202fPM] A: \u200e<attached: a.jpg>\n"
              + "1/30/19, 8:49 PM - B menambahkan C, D dan E\n26/11/23 23.10 - A: z <Pesan ini diedit>",
          "window.YTD.tweets.part0 = [ {\"tweet\":{\"id_str\":\"1757555249771446272\",\"created_at\":"
              + "\"Wed Feb 14 00:00:00 +0000 2024\",\"full_text\":\"RT @a: x &amp; y\",\"entities\":"
              + "{\"urls\":[{\"url\":\"x\",\"expanded_url\":\"https://x.com/a/status/1\"}]}}} ]",
          "window.YTD.note_tweet.part0 = [ {\"noteTweet\":{\"noteTweetId\":\"17\",\"createdAt\":"
              + "\"2024-01-10T02:00:00.000Z\",\"core\":{\"text\":\"x\"}}} ]");

  @Property(tries = 1000)
  void randomBytesCrashNoReader(@ForAll byte[] bytes) {
    check(bytes);
  }

  @Property(tries = 3000)
  void mutatedExportsCrashNoReader(
      @ForAll @From("places") List<Integer> places, @ForAll @From("pieces") List<String> pieces) {
    for (String good : GOOD) {
      StringBuilder damaged = new StringBuilder(good);
      for (int i = 0; i < Math.min(places.size(), pieces.size()); i++) {
        int at = Math.floorMod(places.get(i), damaged.length());
        int to = Math.min(damaged.length(), at + Math.floorMod(places.get(i), 5));
        damaged.replace(at, to, pieces.get(i));
      }
      check(damaged.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "\"",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                ": ",
                "\n",
                "\\",
                "\\x",
                "\\ud800",
                "9",
                "99999",
                "\u0000",
                "\uFEFF",
                "\u200e",
                " - ",
                "null",
                "-",
                "1e999999",
                "\"id\":{}",
                "\r"),
            Arbitraries.strings().ofMaxLength(4))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static void check(byte[] bytes) {
    for (ExportReader reader : READERS) {
      BytesSource source = BytesSource.of("data.bin", bytes).with("tweets.js", GOOD.get(2));
      reader.recognise(Head.of("data.bin", bytes));
      Outcome outcome = Outcome.of(reader, source);
      for (Item item : outcome.items()) {
        int start = (int) item.source().start();
        assertThat(item.source().raw().bytes())
            .isEqualTo(Arrays.copyOfRange(bytes, start, (int) item.source().end()));
      }
      assertThat(outcome.sentences()).doesNotContain("");
    }
  }
}
