package id.saring.ingest.instagram;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.JsonOutline;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.ExportRecord;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.PostTimes;
import id.saring.ingest.record.RecordFates;
import id.saring.ingest.record.RecordShape;
import id.saring.ingest.record.RecordShapes;
import id.saring.item.Item;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what instaloader collected: a file for each post, and beside it one with the comments below
 * that post. Profiles and hashtags are ignored.
 */
public final class InstaloaderReader implements ExportReader {

  private static final String COMMENTS = "_comments.json";

  @Override
  public String format() {
    return "instaloader";
  }

  @Override
  public Optional<String> recognise(Head head) {
    Optional<RecordShape> shape = RecordShapes.ofRoot(head);
    if (shape.isEmpty()) {
      return Optional.empty();
    }
    RecordShape records = shape.get();
    if (records.has("instaloader", "node")) {
      return Optional.of("instaloader with node");
    }
    boolean comments =
        records.isInArray()
            && records.has("created_at", "text", "owner.username")
            && (records.has("answers[]") || records.has("likes_count"));
    return comments ? Optional.of("comments with owner and answers") : Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    InstagramPosts.Below post = postBeside(source);
    try (InputStream in = source.open()) {
      JsonRoots.read(
          in, new RecordFates(source, sink, InstagramFates.BAD_TIME, record -> fate(record, post)));
    }
  }

  /** The post whose comments these are: its file has the same name without the ending. */
  private static InstagramPosts.Below postBeside(Source source) throws IOException {
    String name = source.path().substring(source.path().lastIndexOf('/') + 1);
    if (!name.endsWith(COMMENTS)) {
      return InstagramPosts.Below.UNKNOWN;
    }
    String stem = name.substring(0, name.length() - COMMENTS.length());
    Optional<Source> post = source.sibling(stem + ".json");
    if (post.isEmpty()) {
      return InstagramPosts.Below.UNKNOWN;
    }
    JsonOutline outline = JsonOutline.of(Head.of(post.get()).text());
    return new InstagramPosts.Below(
        outline.value("node.shortcode"), outline.value("node.owner.username"), "");
  }

  private static Fate fate(ExportRecord record, InstagramPosts.Below post) {
    JsonValue value = record.value();
    if (value.has("node")) {
      String type = value.get("instaloader").get("node_type").text();
      boolean shown = type.isEmpty() || type.equals("Post") || type.equals("StoryItem");
      return shown ? ofNode(value.get("node"), record.ref()) : new Fate.Ignored(type);
    }
    List<Item> items = new ArrayList<>();
    PostTimes.of(value.get("created_at").text(), Optional.empty()); // its own must be readable
    addComment(items, value, "", post, record.ref());
    return Fate.of(items, InstagramFates.UNKNOWN);
  }

  private static Fate ofNode(JsonValue node, SourceRef ref) {
    JsonValue phone = node.get("iphone_struct");
    String code = InstagramPosts.first(node, "shortcode", "code");
    String number = node.get("id").text();
    if (code.isEmpty() && number.isEmpty()) {
      return InstagramFates.UNKNOWN;
    }
    JsonValue owner = node.get("owner").isObject() ? node.get("owner") : phone.get("user");
    String time = InstagramPosts.first(node, "taken_at_timestamp", "taken_at", "date");
    return Fate.of(
        InstagramPosts.post(ref, code, number, caption(node))
            .author(InstagramPosts.author(owner))
            .postedAt(InstagramPosts.time(time, code, number))
            .media(media(node))
            .build());
  }

  private static String caption(JsonValue node) {
    List<JsonValue> edges = node.get("edge_media_to_caption").get("edges").items();
    if (!edges.isEmpty()) {
      return edges.get(0).get("node").get("text").text();
    }
    String caption = InstagramPosts.first(node, "caption");
    for (JsonValue object :
        List.of(node.get("caption"), node.get("iphone_struct").get("caption"))) {
      caption = caption.isEmpty() ? object.get("text").text() : caption;
    }
    return caption;
  }

  private static List<String> media(JsonValue node) {
    List<JsonValue> children =
        node.get("edge_sidecar_to_children").get("edges").items().stream()
            .map(edge -> edge.get("node"))
            .toList();
    return InstagramPosts.texts(
        children.isEmpty() ? List.of(node) : children, "video_url", "display_url");
  }

  private static void addComment(
      List<Item> items,
      JsonValue comment,
      String parent,
      InstagramPosts.Below post,
      SourceRef ref) {
    String id = comment.get("id").text();
    String text = comment.get("text").text();
    if (id.isEmpty() && text.isEmpty()) {
      return;
    }
    items.add(
        InstagramPosts.comment(ref, id, parent, post, text)
            .author(InstagramPosts.author(comment.get("owner")))
            .postedAt(PostTimes.within(comment.get("created_at").text(), Optional.empty()))
            .build());
    for (JsonValue answer : comment.get("answers").items()) {
      addComment(items, answer, id, post, ref);
    }
  }
}
