package id.saring.ingest.instagram;

import id.saring.ingest.IdTime;
import id.saring.ingest.json.DamagedCharacters;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.PostTimes;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Posts and comments that a tool collected, to items. Pure. */
final class InstagramPosts {

  private InstagramPosts() {}

  /**
   * Whose post a comment stands below.
   *
   * @param id short code, else number of the post; may be empty
   * @param owner login name of whose post it is; may be empty
   * @param text caption of the post; may be empty
   */
  record Below(String id, String owner, String text) {

    static final Below UNKNOWN = new Below("", "", "");

    Target target() {
      return new Target(id, owner, "", text);
    }
  }

  /**
   * Starts a post.
   *
   * @param code short code, or empty
   * @param number the platform's number, taken for the id where there is no code
   */
  static Item.Builder post(SourceRef ref, String code, String number, String text) {
    return start(Platform.INSTAGRAM, Activity.POST, ref, text)
        .id(code.isEmpty() ? number : code)
        .url(InstagramLinks.post(code));
  }

  /**
   * Starts a comment.
   *
   * @param parent id of the comment that it answers, or empty if it stands below the post itself
   */
  static Item.Builder comment(SourceRef ref, String id, String parent, Below post, String text) {
    Item.Builder item =
        start(Platform.INSTAGRAM, Activity.COMMENT, ref, text)
            .id(id)
            .parentId(parent.isEmpty() ? post.id() : parent)
            .url(InstagramLinks.post(post.id()))
            .target(post.target());
    if (id.isEmpty()) {
      item.note(ItemNote.TANPA_ID_ASLI);
    }
    return item;
  }

  /** Starts any item with a text. */
  static Item.Builder start(Platform platform, Activity activity, SourceRef ref, String text) {
    Item.Builder item = Item.of(platform, activity, ref).text(text);
    if (DamagedCharacters.in(text)) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return item;
  }

  /** The time of a post, as written, else as its code or number says. */
  static @Nullable PostedAt time(String written, String code, String number) {
    Optional<Instant> byId = IdTime.ofInstagramCode(code).or(() -> IdTime.ofInstagram(number));
    return PostTimes.of(written, byId);
  }

  /** The author in an object with the usual three members. */
  static Author author(JsonValue user) {
    String id = first(user, "id", "pk", "pk_id");
    String handle = user.get("username").text();
    String name = first(user, "full_name", "fullName");
    return id.isEmpty() && handle.isEmpty() && name.isEmpty()
        ? Author.UNKNOWN
        : new Author(id, handle, name);
  }

  /** The first of several members that has a text. */
  static String first(JsonValue object, String... names) {
    for (String name : List.of(names)) {
      String text = object.get(name).text();
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** The texts of a member in each of several objects, empty ones left out. */
  static List<String> texts(List<JsonValue> objects, String... names) {
    return objects.stream()
        .map(object -> first(object, names))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
