package id.saring.ingest.facebook;

import id.saring.ingest.record.ExportRecord;
import id.saring.ingest.record.Fate;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.Target;
import java.time.ZoneId;
import java.util.List;

/**
 * Records of the Meta Content Library, whatever they are stored in. Ids and links are those of the
 * library, not the public ones. A post by one account in the space of another names that space as
 * container. Pure; safe for all threads.
 */
final class LibraryPosts {

  private LibraryPosts() {}

  /**
   * A post or a comment.
   *
   * @param zone for a time without a zone, which the library never writes
   * @throws java.time.DateTimeException if its time cannot be read
   */
  static Fate of(ExportRecord record, ZoneId zone) {
    FieldView row = new FieldView(record.value());
    String id = row.first("id");
    String text = row.get("text");
    if (id.isEmpty() && text.isBlank()) {
      return FacebookFates.UNKNOWN;
    }
    String shared = row.first("shared_post_id");
    String parent = row.first("parent_id");
    String link = row.first("link_attachment/link");
    var item =
        FacebookItem.of(platform(row), activity(row, shared), id, text, record.ref())
            .parentId(shared.isEmpty() ? parent : shared)
            .url(row.first("mcl_url"))
            .author(author(row))
            .postedAt(FacebookTime.text(row.first("creation_time"), zone).orElse(null))
            .target(
                shared.isEmpty()
                    ? Target.NONE
                    : FacebookItem.target(
                        shared,
                        "",
                        row.first("shared_post_owner/name", "link_attachment/name"),
                        link))
            .container(container(row))
            .media(link.isEmpty() ? List.of() : List.of(link));
    if (isEdited(row)) {
      item.note(ItemNote.DISUNTING);
    }
    return Fate.of(item.build());
  }

  private static Activity activity(FieldView row, String shared) {
    if (!shared.isEmpty()) {
      return Activity.SHARE;
    }
    return row.first("content_type").startsWith("comment") ? Activity.COMMENT : Activity.POST;
  }

  private static Platform platform(FieldView row) {
    return row.first("post_owner/type").startsWith("instagram")
        ? Platform.INSTAGRAM
        : Platform.FACEBOOK;
  }

  private static Author author(FieldView row) {
    return new Author(
        row.first("post_owner/id"), row.first("post_owner/username"), row.first("post_owner/name"));
  }

  private static String container(FieldView row) {
    boolean elsewhere = !row.first("surface/id").equals(row.first("post_owner/id"));
    return elsewhere ? row.first("surface/name") : "";
  }

  private static boolean isEdited(FieldView row) {
    String modified = row.first("modified_time");
    return !modified.isEmpty() && !modified.equals(row.first("creation_time"));
  }
}
