package id.saring.ingest.instagram;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.ExportRecord;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.Zeeschuimer;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what Zeeschuimer kept of Instagram and of Threads (as platform {@code other}). */
public final class InstagramZeeschuimerReader implements ExportReader {

  private static final String THREADS = "threads.net";
  private static final Set<String> PLATFORMS = Set.of("instagram.com", THREADS, "threads.com");

  @Override
  public String format() {
    return "instagram-zeeschuimer";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return Zeeschuimer.platform(head)
        .filter(PLATFORMS::contains)
        .map(platform -> "source_platform " + platform);
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    Zeeschuimer.read(
        source,
        sink,
        PLATFORMS,
        InstagramZeeschuimerReader::isWhole,
        InstagramFates.BAD_TIME,
        InstagramZeeschuimerReader::fate);
  }

  private static boolean isWhole(JsonValue post) {
    return !post.has("_zs_partial")
        && !InstagramPosts.first(post, "taken_at", "taken_at_timestamp").isEmpty();
  }

  private static Fate fate(ExportRecord record) {
    JsonValue envelope = record.value();
    JsonValue post = Zeeschuimer.data(envelope);
    boolean threads = !Zeeschuimer.platform(envelope).equals("instagram.com");
    String code = InstagramPosts.first(post, "code", "shortcode");
    String number = InstagramPosts.first(post, "pk", "id");
    if (code.isEmpty() && number.isEmpty()) {
      return InstagramFates.UNKNOWN;
    }
    Item.Builder item =
        threads
            ? thread(post, code, number, record.ref())
            : InstagramPosts.post(record.ref(), code, number, caption(post));
    return Fate.of(
        item.author(author(post))
            .postedAt(
                InstagramPosts.time(
                    InstagramPosts.first(post, "taken_at", "taken_at_timestamp"), code, number))
            .media(media(post))
            .capturedAt(Zeeschuimer.capturedAt(envelope))
            .build());
  }

  private static Item.Builder thread(JsonValue post, String code, String number, SourceRef ref) {
    String handle = author(post).handle();
    boolean answers = post.get("text_post_app_info").get("is_reply").isTrue();
    String url =
        code.isEmpty() || handle.isEmpty()
            ? ""
            : "https://www.threads.net/@" + handle + "/post/" + code;
    return InstagramPosts.start(
            Platform.OTHER, answers ? Activity.COMMENT : Activity.POST, ref, caption(post))
        .id(code.isEmpty() ? number : code)
        .url(url);
  }

  private static Author author(JsonValue post) {
    Author user = InstagramPosts.author(post.get("user"));
    return user.isUnknown() ? InstagramPosts.author(post.get("owner")) : user;
  }

  private static String caption(JsonValue post) {
    JsonValue caption = post.get("caption");
    if (!caption.text().isEmpty()) {
      return caption.text();
    }
    List<JsonValue> edges = post.get("edge_media_to_caption").get("edges").items();
    return edges.isEmpty() || caption.isObject()
        ? caption.get("text").text()
        : edges.get(0).get("node").get("text").text();
  }

  private static List<String> media(JsonValue post) {
    List<JsonValue> children = post.get("carousel_media").items();
    return (children.isEmpty() ? List.of(post) : children)
        .stream().map(InstagramZeeschuimerReader::address).filter(url -> !url.isEmpty()).toList();
  }

  private static String address(JsonValue medium) {
    for (JsonValue list :
        List.of(medium.get("video_versions"), medium.get("image_versions2").get("candidates"))) {
      if (!list.items().isEmpty()) {
        return list.items().get(0).get("url").text();
      }
    }
    return InstagramPosts.first(medium, "video_url", "display_url");
  }
}
