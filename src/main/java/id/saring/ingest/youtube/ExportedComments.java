package id.saring.ingest.youtube;

import id.saring.ingest.ItemFault;
import id.saring.ingest.table.ColumnNames;
import id.saring.ingest.table.HeadedRow;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.SourceRef;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a sheet of ExportComments.com to items. Remembers the last comment, which the replies
 * below it answer. Used by one thread, for one sheet.
 */
final class ExportedComments {

  private static final int REPLY_COLUMN = 1;

  private static final Pattern COMMENT_IN_URL =
      Pattern.compile(
          "(?:[?&](?:lc|comment_id|reply_comment_id)=|/c/|/preview/|/status/)(?<id>[\\w.-]+)");
  private static final Pattern POST_IN_URL =
      Pattern.compile(
          "(?:/(?:p|reel|reels|tv|status|video|videos|posts)/|[?&](?:v|story_fbid|fbid)=|youtu\\.be/"
              + "|/shorts/)(?<id>[\\w-]+)|facebook\\.com/(?<page>[0-9]+_[0-9]+)");
  private static final Pattern ACCOUNT_ID = Pattern.compile("(?:ID: ?)?(?<id>[\\w.-]{2,60})");
  private static final Pattern FACEBOOK_ID = Pattern.compile("[?&]id=(?<id>[0-9]+)");
  private static final Pattern ACCOUNT_IN_URL =
      Pattern.compile("https?://[^/]+/(?<handle>@?[\\w.]{2,60})/?(?:\\?.*)?");
  private static final Pattern MEDIUM =
      Pattern.compile("\\n?\\[(?:PHOTO|VIDEO|STICKER|GIF|ANIMATION)\\] (?<url>https?://\\S+)");

  private final Platform platform;
  private final String post;
  private final SheetLinks links;
  private final ZoneId zone;
  private final int name;
  private final int profile;
  private final int date;
  private final int comment;
  private final int view;
  private String lastComment = "";

  ExportedComments(
      Platform platform, String post, ColumnNames columns, SheetLinks links, ZoneId zone) {
    this.platform = platform;
    this.post = post;
    this.links = links;
    this.zone = zone;
    this.name = column(columns, "name");
    this.profile = column(columns, "profile id");
    this.date = column(columns, "date");
    this.comment = columns.index("Comment");
    this.view = column(columns, "(view");
  }

  private static int column(ColumnNames columns, String start) {
    for (int i = 0; i < columns.names().size(); i++) {
      if (columns.names().get(i).toLowerCase(Locale.ROOT).startsWith(start)) {
        return i;
      }
    }
    return -1;
  }

  private static String cell(HeadedRow row, int column) {
    return column >= 0 && column < row.cells().size() ? row.cells().get(column) : "";
  }

  private String link(HeadedRow row, int column) {
    return column < 0 ? "" : links.of((char) ('A' + column % 26) + Long.toString(row.line()));
  }

  /** Whether nobody says anything in a row, as in the one below the last comment. */
  boolean isEmpty(HeadedRow row) {
    return (cell(row, name) + cell(row, profile) + cell(row, comment)).isBlank();
  }

  /**
   * Makes the item of a row.
   *
   * @throws ItemFault if its time cannot be read
   */
  Item item(HeadedRow row, SourceRef ref) throws ItemFault {
    String source = link(row, view);
    Matcher commentInUrl = COMMENT_IN_URL.matcher(source);
    String id = commentInUrl.find() ? commentInUrl.group("id") : "";
    boolean isReply = !cell(row, REPLY_COLUMN).isBlank() && REPLY_COLUMN < name;
    String parent = isReply ? lastComment : postId();
    if (!isReply) {
      lastComment = id;
    }
    List<String> media = new ArrayList<>();
    String words = words(cell(row, comment), media);
    Item.Builder item =
        Item.of(platform, Activity.COMMENT, ref)
            .id(id)
            .parentId(parent)
            .url(url(source, id))
            .author(author(row))
            .postedAt(YouTubeItems.time(cell(row, date).strip(), zone).orElse(null))
            .media(media);
    return YouTubeItems.words(item, id, words).build();
  }

  /** What the tool wrote in the place of pictures is no word of the author. */
  private static String words(String cell, List<String> media) {
    Matcher medium = MEDIUM.matcher(cell);
    StringBuilder words = new StringBuilder();
    while (medium.find()) {
      media.add(medium.group("url"));
      medium.appendReplacement(words, "");
    }
    return medium.appendTail(words).toString();
  }

  private String postId() {
    Matcher id = POST_IN_URL.matcher(post);
    if (!id.find()) {
      return "";
    }
    return id.group("id") == null ? id.group("page") : id.group("id");
  }

  /** The tool's own pages are gone after a while; the platform's are not. */
  private String url(String source, String id) {
    if (!source.isEmpty() && !source.contains("exportcomments.com/")) {
      return source;
    }
    if (id.isEmpty() || post.isEmpty()) {
      return post;
    }
    String mark = post.indexOf('?') < 0 ? "?" : "&";
    return switch (platform) {
      case YOUTUBE -> post + mark + "lc=" + id;
      case FACEBOOK -> post + mark + "comment_id=" + id;
      default -> post;
    };
  }

  private Author author(HeadedRow row) {
    String shown = cell(row, name).strip();
    String page = link(row, name);
    Matcher written = ACCOUNT_ID.matcher(cell(row, profile).strip());
    String id = written.matches() ? written.group("id") : "";
    if (platform == Platform.YOUTUBE) {
      return YouTubeItems.author(id, shown, page);
    }
    Matcher facebookId = FACEBOOK_ID.matcher(page);
    if (facebookId.find()) {
      return new Author(id.isEmpty() ? facebookId.group("id") : id, "", shown);
    }
    Matcher account = ACCOUNT_IN_URL.matcher(page);
    return new Author(id, account.matches() ? account.group("handle") : "", shown);
  }
}
