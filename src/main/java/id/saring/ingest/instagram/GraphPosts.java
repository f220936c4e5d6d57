package id.saring.ingest.instagram;

import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.ExportRecord;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.PostTimes;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers of the Instagram Graph API to fates. Pure. */
final class GraphPosts {

  private GraphPosts() {}

  /**
   * A post, a comment, or several of them by their ids.
   *
   * @throws java.time.DateTimeException if a time cannot be read
   */
  static Fate fate(ExportRecord record) {
    JsonValue value = record.value();
    List<Item> items = new ArrayList<>();
    PostTimes.of(value.get("timestamp").text(), Optional.empty()); // its own must be readable
    add(items, value, InstagramPosts.Below.UNKNOWN, "", record.ref());
    if (items.isEmpty()) {
      for (String key : value.keys()) {
        add(items, value.get(key), InstagramPosts.Below.UNKNOWN, "", record.ref());
      }
    }
    return Fate.of(items, value.has("error") ? new Fate.Ignored("error") : InstagramFates.UNKNOWN);
  }

  private static void add(
      List<Item> items, JsonValue value, InstagramPosts.Below below, String parent, SourceRef ref) {
    if (value.get("id").text().isEmpty()) {
      return;
    }
    if (value.has("text")) {
      addComment(items, value, below, parent, ref);
    } else if (isMedia(value)) {
      addMedia(items, value, ref);
    }
  }

  private static boolean isMedia(JsonValue value) {
    return value.has("media_type") || value.has("permalink") || value.has("caption");
  }

  private static void addMedia(List<Item> items, JsonValue media, SourceRef ref) {
    String link = media.get("permalink").text();
    String code = InstagramPosts.first(media, "shortcode");
    if (code.isEmpty()) {
      code = InstagramLinks.code(link);
    }
    String number = media.get("id").text();
    String caption = media.get("caption").text();
    Author author = author(media);
    items.add(
        InstagramPosts.post(ref, code, number, caption)
            .url(link)
            .author(author)
            .postedAt(InstagramPosts.time(media.get("timestamp").text(), code, ""))
            .media(files(media))
            .build());
    InstagramPosts.Below below =
        new InstagramPosts.Below(code.isEmpty() ? number : code, author.handle(), caption);
    for (JsonValue comment : media.get("comments").get("data").items()) {
      add(items, comment, below, "", ref);
    }
  }

  private static List<String> files(JsonValue media) {
    List<JsonValue> children = media.get("children").get("data").items();
    return InstagramPosts.texts(children.isEmpty() ? List.of(media) : children, "media_url");
  }

  private static void addComment(
      List<Item> items,
      JsonValue comment,
      InstagramPosts.Below below,
      String parent,
      SourceRef ref) {
    String id = comment.get("id").text();
    JsonValue media = comment.get("media");
    InstagramPosts.Below post = below.equals(InstagramPosts.Below.UNKNOWN) ? post(media) : below;
    String answered = parent.isEmpty() ? comment.get("parent_id").text() : parent;
    items.add(
        InstagramPosts.comment(ref, id, answered, post, comment.get("text").text())
            .author(author(comment))
            .postedAt(PostTimes.within(comment.get("timestamp").text(), Optional.empty()))
            .build());
    for (JsonValue reply : comment.get("replies").get("data").items()) {
      add(items, reply, post, id, ref);
    }
  }

  private static InstagramPosts.Below post(JsonValue media) {
    String code = InstagramLinks.code(media.get("permalink").text());
    return new InstagramPosts.Below(code.isEmpty() ? media.get("id").text() : code, "", "");
  }

  private static Author author(JsonValue value) {
    JsonValue from = value.has("from") ? value.get("from") : value.get("owner");
    String handle = value.get("username").text();
    return new Author(
        from.get("id").text(), handle.isEmpty() ? from.get("username").text() : handle, "");
  }
}
