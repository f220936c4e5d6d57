package id.saring.ingest.youtube;

import id.saring.ingest.ItemFault;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.Fate;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * What the data interface of YouTube answers, to items. Immutable.
 *
 * @param zone for a time without a zone, which no real answer has
 */
record ApiComments(ZoneId zone) {

  /**
   * Reads a thread (a comment and its first answers), a comment or a video.
   *
   * @throws ItemFault if it is none of them
   */
  Fate fate(JsonValue object, SourceRef ref) throws ItemFault {
    return switch (object.get("kind").text()) {
      case "youtube#commentThread" -> thread(object, ref);
      case "youtube#comment" ->
          Fate.of(comment(object, "", "", ref).postedAt(time(object).orElse(null)).build());
      case "youtube#video" -> Fate.of(video(object, ref));
      default -> {
        if (object.has("kind")) {
          yield new Fate.Ignored(object.get("kind").text().replace("youtube#", ""));
        }
        throw new ItemFault("jenis-tak-dikenal", Message.of("ingest.yt-record"));
      }
    };
  }

  private Fate thread(JsonValue thread, SourceRef ref) throws ItemFault {
    JsonValue snippet = thread.get("snippet");
    String video = snippet.get("videoId").text();
    String channel = snippet.get("channelId").text();
    List<Item> items = new ArrayList<>();
    if (snippet.get("topLevelComment").isObject()) {
      JsonValue top = snippet.get("topLevelComment");
      items.add(comment(top, video, channel, ref).postedAt(time(top).orElse(null)).build());
    }
    for (JsonValue reply : thread.get("replies").get("comments").items()) {
      items.add(
          comment(reply, video, channel, ref).postedAt(timeOrNone(reply).orElse(null)).build());
    }
    if (items.isEmpty()) {
      throw new ItemFault("jenis-tak-dikenal", Message.of("ingest.yt-record"));
    }
    return new Fate.Converted(items);
  }

  private Optional<PostedAt> time(JsonValue comment) throws ItemFault {
    return YouTubeItems.time(comment.get("snippet").get("publishedAt").text(), zone);
  }

  /** An answer's unreadable time must not cost the whole thread. */
  private Optional<PostedAt> timeOrNone(JsonValue comment) {
    try {
      return time(comment);
    } catch (ItemFault fault) {
      return Optional.empty();
    }
  }

  private static Item.Builder comment(
      JsonValue comment, String thread, String channel, SourceRef ref) {
    JsonValue snippet = comment.get("snippet");
    String id = comment.get("id").text();
    String own = snippet.get("videoId").text();
    String owner = snippet.get("channelId").text();
    Item.Builder item =
        YouTubeItems.comment(id, own.isEmpty() ? thread : own, snippet.get("parentId").text(), ref);
    String published = snippet.get("publishedAt").text();
    if (!snippet.get("updatedAt").text().isEmpty()
        && !snippet.get("updatedAt").text().equals(published)) {
      item.note(ItemNote.DISUNTING);
    }
    return YouTubeItems.words(item, id, text(snippet))
        .author(
            YouTubeItems.author(
                snippet.get("authorChannelId").get("value").text(),
                snippet.get("authorDisplayName").text(),
                snippet.get("authorChannelUrl").text()))
        .target(new Target(owner.isEmpty() ? channel : owner, "", "", ""));
  }

  private static String text(JsonValue snippet) {
    String original = snippet.get("textOriginal").text();
    return original.isEmpty() ? plain(snippet.get("textDisplay").text()) : original;
  }

  private static String plain(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html;
    }
    return Jsoup.parseBodyFragment(html).body().wholeText();
  }

  private Item video(JsonValue video, SourceRef ref) throws ItemFault {
    JsonValue snippet = video.get("snippet");
    String id = video.get("id").text();
    String text = snippet.get("title").text() + "\n" + snippet.get("description").text();
    Item.Builder item =
        Item.of(Platform.YOUTUBE, Activity.POST, ref).id(id).url(YouTubeItems.videoUrl(id));
    return YouTubeItems.words(item, id, text.strip())
        .author(new Author(snippet.get("channelId").text(), "", snippet.get("channelTitle").text()))
        .postedAt(YouTubeItems.time(snippet.get("publishedAt").text(), zone).orElse(null))
        .build();
  }
}
