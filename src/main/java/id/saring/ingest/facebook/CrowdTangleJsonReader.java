package id.saring.ingest.facebook;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.JsonOutline;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.RecordFates;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Platform;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads answers of CrowdTangle's API: pages, groups and Instagram accounts. Its times are UTC. */
public final class CrowdTangleJsonReader implements ExportReader {

  private static final ArrayPaths POSTS = ArrayPaths.of("result.posts[]", "posts[]");

  @Override
  public String format() {
    return "crowdtangle-json";
  }

  @Override
  public Optional<String> recognise(Head head) {
    String start = head.text().stripLeading();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return Optional.empty();
    }
    JsonOutline outline = JsonOutline.of(head.text());
    for (String before : List.of("result.posts[].", "posts[].", "[].", "")) {
      if (outline.has(before + "platformId") && outline.has(before + "postUrl")) {
        return Optional.of(before + "platformId and postUrl");
      }
    }
    return Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    JsonOutline outline = JsonOutline.of(Head.of(source).text());
    boolean lists = outline.has("result.posts") || outline.has("posts");
    RecordFates fates =
        new RecordFates(
            source, sink, FacebookFates.BAD_TIME, record -> fate(record.value(), record.ref()));
    try (InputStream in = source.open()) {
      if (lists) {
        new JsonRecords(POSTS).read(in, fates);
      } else {
        JsonRoots.read(in, fates);
      }
    }
  }

  private static Fate fate(JsonValue post, SourceRef ref) {
    String url = post.get("postUrl").text();
    String id = post.get("platformId").text();
    if (url.isEmpty() && id.isEmpty()) {
      return FacebookFates.UNKNOWN;
    }
    JsonValue account = post.get("account");
    boolean group = account.get("accountType").text().toLowerCase(Locale.ROOT).contains("group");
    String name = account.get("name").text();
    FacebookLink own = FacebookLink.of(url);
    List<String> links = links(post);
    Optional<FacebookLink> shared =
        CrowdTangleWords.shared(links, own, account.get("handle").text());
    return Fate.of(
        FacebookItem.of(
                platform(post, account),
                shared.isPresent() ? Activity.SHARE : Activity.POST,
                id.isEmpty() ? own.postId() : id,
                CrowdTangleWords.joined(words(post)),
                ref)
            .parentId(shared.map(FacebookLink::postId).orElse(""))
            .url(url)
            .author(group ? Author.UNKNOWN : author(account))
            .postedAt(FacebookTime.utc(post.get("date").text()).orElse(null))
            .target(CrowdTangleWords.target(shared, post.get("title").text()))
            .container(group ? name : "")
            .media(links)
            .build());
  }

  private static Platform platform(JsonValue post, JsonValue account) {
    String name = post.get("platform").text();
    return Platform.of(name.isEmpty() ? account.get("platform").text() : name)
        .filter(platform -> platform == Platform.INSTAGRAM)
        .orElse(Platform.FACEBOOK);
  }

  private static Author author(JsonValue account) {
    return new Author(
        account.get("platformId").text(), account.get("handle").text(), account.get("name").text());
  }

  private static List<String> words(JsonValue post) {
    List<String> words = new ArrayList<>();
    for (String field : List.of("message", "imageText", "title", "caption", "description")) {
      words.add(post.get(field).text());
    }
    return words;
  }

  private static List<String> links(JsonValue post) {
    List<String> links = new ArrayList<>();
    for (JsonValue link : post.get("expandedLinks").items()) {
      links.add(link.get("expanded").text());
    }
    links.add(post.get("link").text());
    for (JsonValue medium : post.get("media").items()) {
      links.add(medium.get("url").text());
    }
    return links.stream().filter(link -> !link.isEmpty()).distinct().toList();
  }
}
