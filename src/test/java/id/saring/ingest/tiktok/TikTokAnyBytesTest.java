package id.saring.ingest.tiktok;

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
class TikTokAnyBytesTest {

  private static final List<ExportReader> READERS =
      List.of(
          new TikTokDownloadReader(),
          new TikTokTextReader(),
          new TikTokScraperReader(),
          new TikTokCommentsReader(),
          new TikTokZeeschuimerReader());

  private static final List<String> GOOD =
      List.of(
          "{\"Comment\":{\"Comments\":{\"CommentsList\":[{\"Date\":\"2024-01-05"
              + " 00:05:00\",\"Comment\":\"x\"}]}},\"Profile\":{\"Profile"
              + " Info\":{\"ProfileMap\":{\"userName\":\"a\"}}}}",
          "Date: 2024-01-05 00:05:00\nComment: x\n\nDate: 2024-01-05 00:05:00 UTC\nComment: x\ny\n",
          "[{\"id\":\"7320398523393066343\",\"text\":\"x\",\"authorMeta\":{\"name\":\"a\"},"
              + "\"webVideoUrl\":\"https://www.tiktok.com/@a/video/7320398523393066343\"}]",
          "authorMeta.name,webVideoUrl,hashtags/0/name,createTime\na,b,\"c\nd\",1704413100\n",
          "{\"video_url\":\"x\",\"comments\":[{\"comment_id\":\"7418301035179574022\",\"comment\":\"x\","
              + "\"create_time\":\"2024-09-25T02:56:56\",\"replies\":[{\"comment\":\"x\"}]}]}",
          "{\"item_id\":\"1\",\"source_platform\":\"tiktok-comments\",\"timestamp_collected\":17044131,\"data\":{\"cid\":\"7418301035179574022\",\"text\":\"x\"}}\n");

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
              reader, BytesSource.of("Like List.txt", bytes).with("Profile Info.txt", GOOD.get(1)));
      assertThat(outcome.sentences()).doesNotContain("");
    }
  }
}
