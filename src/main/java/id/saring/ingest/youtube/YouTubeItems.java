package id.saring.ingest.youtube;

import id.saring.ingest.ItemFault;
import id.saring.ingest.TimeText;
import id.saring.ingest.json.DamagedCharacters;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What all readers of YouTube share. Pure; safe for all threads. */
final class YouTubeItems {

  /** The id of a channel, which never changes. */
  static final Pattern CHANNEL = Pattern.compile("UC[\\w-]{22}");

  private static final Pattern VIDEO_IN_URL =
      Pattern.compile("(?:[?&]v=|youtu\\.be/|/shorts/|/live/)(?<id>[\\w-]{2,20})");
  private static final Pattern HANDLE_IN_URL = Pattern.compile("youtube\\.com/(?<handle>@[^/?#]+)");
  private static final Pattern CHANNEL_IN_URL =
      Pattern.compile("youtube\\.com/channel/(?<id>UC[\\w-]+)");

  private YouTubeItems() {}

  /** Starts the item of a comment. */
  static Item.Builder comment(String id, String video, String parent, SourceRef ref) {
    return Item.of(Platform.YOUTUBE, Activity.COMMENT, ref)
        .id(id)
        .parentId(parent.isEmpty() ? video : parent)
        .url(commentUrl(video, id));
  }

  private static String commentUrl(String video, String comment) {
    if (video.isEmpty()) {
      return "";
    }
    return videoUrl(video) + (comment.isEmpty() ? "" : "&lc=" + comment);
  }

  static String videoUrl(String video) {
    return video.isEmpty() ? "" : "https://www.youtube.com/watch?v=" + video;
  }

  /** Sets the text and what is to be said about it. */
  static Item.Builder words(Item.Builder item, String id, String text) {
    if (id.isEmpty()) {
      item.note(ItemNote.TANPA_ID_ASLI);
    }
    if (DamagedCharacters.in(text)) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return item.text(text);
  }

  /** The shown name is the handle in newer answers; the channel's address may hold it, too. */
  static Author author(String channel, String shown, String url) {
    Matcher inUrl = HANDLE_IN_URL.matcher(url);
    boolean isHandle = shown.startsWith("@") && shown.indexOf(' ') < 0;
    String handle = isHandle ? shown : inUrl.find() ? inUrl.group("handle") : "";
    Matcher channelInUrl = CHANNEL_IN_URL.matcher(url);
    String id = channel.isEmpty() && channelInUrl.find() ? channelInUrl.group("id") : channel;
    return new Author(id, handle, isHandle ? "" : shown);
  }

  /** The video that an address leads to, or empty. */
  static String videoIn(String url) {
    Matcher video = VIDEO_IN_URL.matcher(url);
    return video.find() ? video.group("id") : "";
  }

  /**
   * Reads a time.
   *
   * @return empty if there is none
   * @throws ItemFault if it cannot be read
   */
  static Optional<PostedAt> time(String written, ZoneId zone) throws ItemFault {
    if (written.isBlank()) {
      return Optional.empty();
    }
    Optional<PostedAt> time = TimeText.time(written, zone);
    if (time.isEmpty()) {
      throw new ItemFault("waktu-tak-terbaca", Message.of("ingest.yt-time", written));
    }
    return time;
  }
}
