package id.saring.ingest.instagram;

import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.ExportRecord;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.PostTimes;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records of the Instagram actors of Apify to fates. Pure. */
final class ApifyPosts {

  private ApifyPosts() {}

  /**
   * A post with its comments, a profile with its posts, or a comment with its answers.
   *
   * @throws java.time.DateTimeException if a time cannot be read
   */
  static Fate fate(ExportRecord record) {
    JsonValue value = record.value();
    List<Item> items = new ArrayList<>();
    if (value.has("latestPosts")) {
      for (JsonValue post : value.get("latestPosts").items()) {
        addPost(items, post, record.ref());
      }
      return Fate.of(items, new Fate.Ignored("profile"));
    }
    if (value.has("shortCode")) {
      addPost(items, value, record.ref());
      return Fate.of(items, InstagramFates.UNKNOWN);
    }
    if (value.has("error") || value.has("requestErrorMessages")) {
      return new Fate.Ignored("error");
    }
    if (value.has("biography") || value.has("followersCount")) {
      return new Fate.Ignored("profile");
    }
    String url = InstagramPosts.first(value, "postUrl", "commentUrl", "inputUrl", "url");
    InstagramPosts.Below post = new InstagramPosts.Below(InstagramLinks.code(url), "", "");
    PostTimes.of(value.get("timestamp").text(), Optional.empty()); // its own must be readable
    addComment(items, value, "", post, record.ref());
    return Fate.of(items, InstagramFates.UNKNOWN);
  }

  private static void addPost(List<Item> items, JsonValue post, SourceRef ref) {
    String code = post.get("shortCode").text();
    String number = post.get("id").text();
    if (code.isEmpty() && number.isEmpty()) {
      return;
    }
    String caption = post.get("caption").text();
    Author author =
        new Author(
            post.get("ownerId").text(),
            post.get("ownerUsername").text(),
            post.get("ownerFullName").text());
    items.add(
        InstagramPosts.post(ref, code, number, caption)
            .author(author)
            .postedAt(InstagramPosts.time(post.get("timestamp").text(), code, number))
            .media(media(post))
            .build());
    InstagramPosts.Below below =
        new InstagramPosts.Below(code.isEmpty() ? number : code, author.handle(), caption);
    for (JsonValue comment : post.get("latestComments").items()) {
      addComment(items, comment, "", below, ref);
    }
  }

  private static List<String> media(JsonValue post) {
    List<JsonValue> children = post.get("childPosts").items();
    List<String> shown =
        InstagramPosts.texts(
            children.isEmpty() ? List.of(post) : children, "videoUrl", "displayUrl");
    return shown.isEmpty() ? InstagramPosts.texts(List.of(post), "displayUrl") : shown;
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
            .author(author(comment))
            .postedAt(time(comment))
            .build());
    for (JsonValue reply : comment.get("replies").items()) {
      addComment(items, reply, id, post, ref);
    }
  }

  private static @Nullable PostedAt time(JsonValue comment) {
    return PostTimes.within(comment.get("timestamp").text(), Optional.empty());
  }

  private static Author author(JsonValue comment) {
    JsonValue owner = comment.get("owner");
    String handle = comment.get("ownerUsername").text();
    return new Author(
        InstagramPosts.first(owner, "id", "pk"),
        handle.isEmpty() ? owner.get("username").text() : handle,
        owner.get("full_name").text());
  }
}
