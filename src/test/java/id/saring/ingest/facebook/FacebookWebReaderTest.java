package id.saring.ingest.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.Readers;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts as pages of Facebook load them, and records of the Meta Content Library in JSON. */
class FacebookWebReaderTest {

  private static final String POST =
      """
      {"comet_sections":{"content":{"story":{"post_id":"7001","wwwURL":\
      "https://www.facebook.com/groups/4100/posts/7001/","message":{"text":"Gas 9"},\
      "actors":[{"__typename":"User","id":"100000000000001","name":"Budi","url":\
      "https://www.facebook.com/budi.contoh"}],"attachments":[{"target":{"__typename":"Photo",\
      "id":"55"}},{"target":null}]%s}},"context_layout":{"story":{"comet_sections":{"title":\
      {"story":{"to":{"name":"Warga Camar"}}},"metadata":[{"__typename":"X"},{"story":\
      {"creation_time":1704413100,"url":"https://contoh.invalid"}}]}}}}}\
      """;

  private static final String SHARED =
      """
      ,"attached_story":{"post_id":"6001","message":{"text":"Pilih 9"},"actors":[{"id":"200",\
      "name":"Posko Kapas","url":"https://www.facebook.com/posko.kapas"}]}\
      """;

  private static String envelope(String id, String data) {
    return "{\"item_id\":\"%s\",\"timestamp_collected\":1704500000000,\"source_platform\":\"facebook.com\",\"data\":%s}%n"
        .formatted(id, data);
  }

  private static Outcome read(ExportReader reader, String text) {
    return Outcome.of(reader, BytesSource.of("data.bin", text));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPostOfAGroupKeepsAllItsParts(boolean inEnvelope) throws IOException {
    String post = POST.formatted("");
    String text = inEnvelope ? envelope("7001", post) : post + "\n" + post + "\n";
    BytesSource source = BytesSource.of("data.ndjson", text);
    ExportReader reader =
        Readers.standard().recognise(source, new ReadOptions(ZoneId.of("UTC"), Map.of())).reader();

    Item item = Outcome.of(reader, source).item(0);

    assertThat(reader.format()).isEqualTo("facebook-web");
    assertThat(item.activity()).isEqualTo(Activity.POST);
    assertThat(item.id()).isEqualTo("7001");
    assertThat(item.text()).isEqualTo("Gas 9");
    assertThat(item.author()).isEqualTo(new Author("100000000000001", "budi.contoh", "Budi"));
    assertThat(item.container()).isEqualTo("Warga Camar");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:00Z");
    assertThat(item.media()).containsExactly("https://www.facebook.com/photo/?fbid=55");
    assertThat(item.capturedAt()).isEqualTo(inEnvelope ? "2024-01-06T00:13:20Z" : "");
  }

  @Test
  void aSharePointsAtWhatItShares() {
    Item item = read(new FacebookWebReader(), POST.formatted(SHARED)).item(0);

    assertThat(item.activity()).isEqualTo(Activity.SHARE);
    assertThat(item.parentId()).isEqualTo("6001");
    assertThat(item.target())
        .isEqualTo(new Target("6001", "posko.kapas", "Posko Kapas", "Pilih 9"));
  }

  @Test
  void ofEqualPostsTheLastOneCountsAndWhatIsNoPostIsRejected() {
    Outcome outcome =
        read(
            new FacebookWebReader(),
            envelope("7001", POST.formatted(""))
                + envelope("7001", POST.formatted(""))
                + envelope("8", "{\"comet_sections\":{}}"));

    assertThat(outcome.counts()).isEqualTo("3 = 1 + 1 + 0 + 1; 1 items");
    assertThat(outcome.codes()).containsExactly("jenis-tak-dikenal");
  }

  private static final String LIBRARY =
      """
      {"id":"900","creation_time":"2024-01-05T00:05:00+0000","modified_time":\
      "2024-01-05T00:05:00+0000","content_type":"posts","text":"Gas 9","mcl_url":\
      "https://www.facebook.com/mcl/900","post_owner":{"type":"facebook_profile","id":"100","name":\
      "Budi","username":"budi"},"surface":{"type":"facebook_group","id":"41","name":"Warga Camar"},\
      "shared_post_id":"800"}\
      """;

  @ParameterizedTest
  @ValueSource(strings = {"[%s]", "{\"data\":[%s],\"paging\":{}}", "%s"})
  void theContentLibraryInJsonIsReadAsItsCsv(String layout) {
    String json = layout.formatted(LIBRARY);
    ContentLibraryJsonReader reader = new ContentLibraryJsonReader();
    Item item = read(reader, json).item(0);

    assertThat(reader.recognise(Head.of("data.bin", json.getBytes(StandardCharsets.UTF_8))))
        .contains("mcl_url and creation_time");
    assertThat(item.activity()).isEqualTo(Activity.SHARE);
    assertThat(item.id()).isEqualTo("900");
    assertThat(item.parentId()).isEqualTo("800");
    assertThat(item.author()).isEqualTo(new Author("100", "budi", "Budi"));
    assertThat(item.container()).isEqualTo("Warga Camar");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:00Z");
  }
}
