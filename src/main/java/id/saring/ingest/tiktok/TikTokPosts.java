package id.saring.ingest.tiktok;

import id.saring.ingest.IdTime;
import id.saring.ingest.json.DamagedCharacters;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.PostTimes;
import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Videos and comments that a tool collected, to items. Pure. */
final class TikTokPosts {

  private TikTokPosts() {}

  /** Starts a video of that account. */
  static Item.Builder video(SourceRef ref, String id, String handle, String text) {
    return start(Activity.POST, ref, id, text).url(TikTokLinks.address(handle, id));
  }

  /**
   * Starts a comment.
   *
   * @param parent id of the comment that it answers; empty or {@code 0} if it stands below the
   *     video itself
   * @param link address of the video; may be empty
   */
  static Item.Builder comment(
      SourceRef ref, String id, String parent, String video, String link, String text) {
    boolean top = parent.isEmpty() || parent.equals("0");
    return start(Activity.COMMENT, ref, id, text)
        .parentId(top ? video : parent)
        .url(link)
        .target(new Target(video, TikTokLinks.handle(link), "", ""));
  }

  private static Item.Builder start(Activity activity, SourceRef ref, String id, String text) {
    Item.Builder item = Item.of(Platform.TIKTOK, activity, ref).id(id).text(text);
    if (id.isEmpty()) {
      item.note(ItemNote.TANPA_ID_ASLI);
    }
    if (DamagedCharacters.in(text)) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return item;
  }

  /**
   * The time of a record, in Unix seconds or with its zone, else as its id tells.
   *
   * @throws java.time.DateTimeException if it cannot be read and the id carries none
   */
  static @Nullable PostedAt time(JsonValue record, String id) {
    String iso = record.get("createTimeISO").text();
    String written = iso.isEmpty() ? first(record, "createTime", "create_time") : iso;
    return PostTimes.of(written, IdTime.ofTikTok(id));
  }

  /** The words, then those written on the picture, then hashtags that the words lack. */
  static String text(String words, List<String> stickers, List<String> hashtags) {
    StringBuilder text = new StringBuilder(words);
    for (String sticker : stickers) {
      append(text, sticker);
    }
    for (String hashtag : hashtags) {
      String tag = "#" + hashtag;
      boolean said = (text + " ").toLowerCase(Locale.ROOT).contains(tag.toLowerCase(Locale.ROOT));
      if (!said) {
        append(text, tag);
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String more) {
    if (!more.isBlank()) {
      text.append(text.length() == 0 ? "" : "\n").append(more);
    }
  }

  /** The first of several members that has a text. */
  static String first(JsonValue object, String... names) {
    for (String name : names) {
      String text = object.get(name).text();
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** The texts of a member in each of several objects, empty ones left out. */
  static List<String> texts(JsonValue list, String name) {
    return list.items().stream()
        .map(object -> object.get(name).text())
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
