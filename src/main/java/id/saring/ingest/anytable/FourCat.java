package id.saring.ingest.anytable;

import id.saring.ingest.ItemFault;
import id.saring.ingest.PlatformHost;
import id.saring.ingest.json.DamagedCharacters;
import id.saring.ingest.table.ColumnNames;
import id.saring.ingest.table.HeadedRow;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of 4CAT: {@code id, thread_id, author, body, timestamp, unix_timestamp} for all platforms,
 * the other columns tell which one it is. Its wall clock is UTC. Used by one thread.
 */
final class FourCat implements RowItems {

  private final Platform platform;
  private final boolean comments;
  private final ForeignTime times;

  FourCat(ColumnNames columns) {
    this.platform = platform(columns);
    this.comments = columns.hasAll("comment_url") || columns.hasAll("is_comment_on_comment");
    this.times = new ForeignTime(ZoneOffset.UTC, false);
  }

  static boolean isHeader(ColumnNames columns) {
    return columns.hasAll("id", "thread_id", "author", "body", "timestamp", "unix_timestamp");
  }

  /** The platform that the columns tell; {@code OTHER} if only links can. */
  private static Platform platform(ColumnNames columns) {
    if (columns.hasAll("tiktok_url") || columns.hasAll("is_comment_on_comment")) {
      return Platform.TIKTOK;
    }
    if (columns.hasAll("is_retweet") || columns.hasAll("retweeted_user")) {
      return Platform.X;
    }
    if (columns.hasAll("coauthors")) {
      return Platform.INSTAGRAM;
    }
    return columns.hasAll("chat", "author_forwarded_from_name")
        ? Platform.TELEGRAM
        : Platform.OTHER;
  }

  @Override
  public Optional<Item> of(HeadedRow row, SourceRef ref) throws ItemFault {
    String text = text(row);
    Target target = target(row);
    if (text.isBlank() && target.isNone() && row.get("id").isEmpty()) {
      return Optional.empty();
    }
    String url = row.first("tiktok_url", "comment_url", "link", "url", "post_url");
    Platform where = platform == Platform.OTHER ? PlatformHost.of(url).orElse(platform) : platform;
    String id = ForeignId.wholeOr(row.get("id"), url);
    Item.Builder item =
        Item.of(where, activity(row), ref)
            .id(id)
            .parentId(parent(row, id))
            .url(url)
            .author(author(row))
            .postedAt(time(row).orElse(null))
            .text(text)
            .target(target)
            .container(row.get("chat"))
            .media(media(row));
    if (id.isEmpty()) {
      item.note(ItemNote.TANPA_ID_ASLI);
    }
    if (DamagedCharacters.in(text)) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return Optional.of(item.build());
  }

  /** The words that TikTok lays over a video belong to its author as well. */
  private static String text(HeadedRow row) {
    String body = row.raw("body");
    String stickers = row.get("stickers");
    if (stickers.isEmpty()) {
      return body;
    }
    return body.isBlank() ? stickers : body + "\n" + stickers;
  }

  private static boolean isYes(HeadedRow row, String column) {
    String word = row.get(column);
    return word.equalsIgnoreCase("yes") || word.equalsIgnoreCase("true") || word.equals("1");
  }

  private Activity activity(HeadedRow row) {
    if (isYes(row, "is_retweet") || !row.get("author_forwarded_from_name").isEmpty()) {
      return Activity.SHARE;
    }
    if (platform == Platform.TELEGRAM) {
      return Activity.MESSAGE;
    }
    return comments || isYes(row, "is_reply") ? Activity.COMMENT : Activity.POST;
  }

  private String parent(HeadedRow row, String id) {
    if (platform == Platform.TELEGRAM) {
      String answered = row.get("reply_to");
      return answered.isEmpty() ? "" : row.get("chat") + "-" + answered;
    }
    if (!comments && !isYes(row, "is_reply")) {
      return "";
    }
    String thread = row.first("post_id", "thread_id");
    return thread.equals(id) ? "" : thread;
  }

  private static Author author(HeadedRow row) {
    String shown = row.first("author_fullname", "author_full", "author_name");
    String handle = row.first("author_username", "author");
    String id = ForeignId.of(row.get("author_id")).text();
    return shown.isEmpty() && handle.isEmpty() && id.isEmpty()
        ? Author.UNKNOWN
        : new Author(id, handle, shown);
  }

  private static Target target(HeadedRow row) {
    String handle = row.first("retweeted_user", "replied_author");
    String origin = row.get("author_forwarded_from_name");
    String quoted = row.get("quote_body");
    return handle.isEmpty() && origin.isEmpty() && quoted.isEmpty()
        ? Target.NONE
        : new Target("", handle, origin, quoted);
  }

  private Optional<PostedAt> time(HeadedRow row) {
    Optional<PostedAt> unix = times.of(row.get("unix_timestamp"));
    return unix.isPresent()
        ? unix
        : times
            .of(row.get("timestamp"))
            .map(at -> new PostedAt(at.instant(), at.precision(), false));
  }

  private static List<String> media(HeadedRow row) {
    List<String> media = new ArrayList<>();
    for (String column : List.of("images", "videos", "media_url", "video_url", "image_file")) {
      for (String part : row.get(column).split(",")) {
        if (!part.isBlank()) {
          media.add(part.strip());
        }
      }
    }
    return media;
  }
}
