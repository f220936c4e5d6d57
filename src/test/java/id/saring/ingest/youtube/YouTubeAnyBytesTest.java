package id.saring.ingest.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Damage;
import id.saring.ingest.json.Outcome;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes are, every record has a fate or the source is refused; nothing crashes. */
class YouTubeAnyBytesTest {

  private static final List<ExportReader> READERS =
      List.of(
          new YouTubeApiReader(),
          new YtDlpReader(),
          new YouTubeDataToolsReader(),
          new TakeoutCommentsReader(),
          new TakeoutSubscriptionsReader(),
          new TakeoutHistoryReader(),
          new TakeoutHtmlReader());

  private static final byte[] SHEET =
      TinyXlsx.exported("https://www.youtube.com/watch?v=v1")
          .row(7, "1", "", "Budi", "ID: UCbudi", "45301.5", "3", "Gas", "view")
          .link("H7", "https://www.youtube.com/watch?v=v1&amp;lc=Ug1")
          .bytes();

  private static final List<String> GOOD =
      List.of(
          "{\"kind\":\"youtube#commentThreadListResponse\",\"items\":[\n"
              + "{\"kind\":"
              + "\"youtube#commentThread\",\"snippet\":{\"topLevelComment\":{\"id\":\"Ug1\",\"snippet\":"
              + "{\"textDisplay\":\"a<br>b\",\"publishedAt\":\"2024-01-10T02:00:01Z\"}}}}]}",
          "{\"id\":\"v1\",\"title\":\"x\",\"timestamp\":1704852001,\"webpage_url\":\"https://youtu.be/v1\",\"extractor_key\":\"Youtube\",\"comments\":[{\"id\":\"Ug1\",\"text\":\"x\",\"timestamp\":1704852001,\"parent\":\"root\"}]}\n",
          "id,publishedAt,authorName,text,isReply,isReplyTo\n"
              + "Ug1,2024-01-10 02:00:01,a,\"x \\\" y\",0,\n",
          "a,b,c,d,e\nUgxAAAAAAAAAAAAAAAB4AaABAg,UCbudi000000000000000001,2024-01-10T02:00:01Z,"
              + "AbCdEfGhI01,\"{\"\"text\"\":\"\"x\"\"},{\"\"text\"\":\"\"y\"\"}\"\n",
          "Channel Id,Channel Url,Channel Title\n"
              + "UCkanal,http://www.youtube.com/channel/UCkanal,K\n",
          "<ul><li>Sent at 2020-04-27 23:18:23 UTC while watching <a href=\"http://www.youtube.com/"
              + "watch?v=a&amp;lc=b\">x</a>.<br/>text</li><li>y</li></ul>");

  @Property(tries = 200)
  void randomBytesCrashNoReader(@ForAll byte[] bytes) {
    check(bytes);
  }

  @Property(tries = 150)
  void mutatedExportsCrashNoReader(
      @ForAll @From("places") List<Integer> places, @ForAll @From("pieces") List<String> pieces) {
    for (String good : GOOD) {
      check(Damage.of(good, places, pieces).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Property(tries = 60)
  void damagedSpreadsheetsAreRefused(@ForAll @From("places") List<Integer> places) {
    byte[] damaged = SHEET.clone();
    for (int place : places) {
      damaged[Math.floorMod(place, damaged.length)] = (byte) (place >> 8);
    }
    ExportReader reader = new ExportCommentsReader();
    reader.recognise(Head.of("data.bin", damaged));
    try {
      assertThat(Outcome.of(reader, BytesSource.of("a", damaged)).sentences()).doesNotContain("");
    } catch (UncheckedIOException e) {
      assertThat(e).hasCauseInstanceOf(java.io.IOException.class);
    }
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Damage.places();
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Damage.pieces(
        "<", ">", "<li>", "</a>", "99999999999999999999", "\uFEFF", "-", "1e999999", "\r", "&#0;");
  }

  private static void check(byte[] bytes) {
    for (ExportReader reader : READERS) {
      reader.recognise(Head.of("data.bin", bytes));
      Outcome outcome = Outcome.of(reader, BytesSource.of("data.bin", bytes));
      assertThat(outcome.sentences()).doesNotContain("");
    }
  }
}
