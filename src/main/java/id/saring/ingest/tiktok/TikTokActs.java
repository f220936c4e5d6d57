package id.saring.ingest.tiktok;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records of a download to items of its owner. Names of members are compared without regard to case
 * and blanks. Immutable.
 *
 * @param owner who did all this
 */
record TikTokActs(Author owner) {

  private static final Pattern WITHOUT_ZONE =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}");

  /**
   * The item of a record; empty if it says nothing.
   *
   * @throws java.time.DateTimeException if its time cannot be read
   */
  Optional<Item> of(TikTokList list, JsonValue record, SourceRef ref) {
    return switch (list) {
      case COMMENT, LIVE_COMMENT -> comment(record, ref);
      case LIKE -> onVideo(Activity.LIKE, record, ref);
      case SHARE, REPOST -> onVideo(Activity.SHARE, record, ref);
      case FOLLOW -> follow(record, ref);
      case POST -> post(record, ref);
      case FAVOURITE, FOLLOWER, WATCHED, SEARCH, PROFILE, UNCLEAR -> Optional.empty();
    };
  }

  private Optional<Item> comment(JsonValue record, SourceRef ref) {
    String text = field(record, "comment", "commentcontent");
    List<String> media = media(record, "photo", "sticker", "video");
    String link = field(record, "originalpostlink", "url", "link");
    String video = TikTokLinks.video(link);
    if (text.isEmpty() && media.isEmpty() && link.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        start(Activity.COMMENT, record, ref, text)
            .parentId(video)
            .url(link)
            .target(new Target(video, TikTokLinks.handle(link), "", ""))
            .media(media)
            .note(ItemNote.TANPA_ID_ASLI)
            .build());
  }

  private Optional<Item> onVideo(Activity activity, JsonValue record, SourceRef ref) {
    String link = field(record, "link", "videolink", "url");
    String video = TikTokLinks.video(link);
    String shared = field(record, "sharedcontent");
    if (link.isEmpty() && shared.isEmpty()) {
      return Optional.empty();
    }
    String id = video.isEmpty() ? link : video;
    return Optional.of(
        start(activity, record, ref, "")
            .parentId(video)
            .url(link)
            .target(new Target(id, TikTokLinks.handle(link), "", video.isEmpty() ? shared : ""))
            .container(field(record, "method"))
            .build());
  }

  private Optional<Item> follow(JsonValue record, SourceRef ref) {
    String name = field(record, "username");
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            start(Activity.FOLLOW, record, ref, "")
                .url("https://www.tiktok.com/@" + name)
                .target(new Target("", name, "", ""))
                .build());
  }

  private Optional<Item> post(JsonValue record, SourceRef ref) {
    String title = field(record, "title", "description");
    List<String> media = media(record, "link", "videolink");
    if (title.isEmpty() && media.isEmpty()) {
      return Optional.empty();
    }
    String id = media.isEmpty() ? "" : TikTokLinks.video(media.get(0));
    Item.Builder item = start(Activity.POST, record, ref, title).id(id).media(media);
    if (id.isEmpty()) {
      item.note(ItemNote.TANPA_ID_ASLI);
    }
    return Optional.of(item.url(TikTokLinks.address(owner.handle(), id)).build());
  }

  /** What the owner says about themselves; nobody knows since when. */
  Item profile(String bio, SourceRef ref) {
    String url = owner.handle().isEmpty() ? "" : "https://www.tiktok.com/@" + owner.handle();
    return start(Activity.PROFILE, JsonValue.none(), ref, bio).url(url).build();
  }

  private Item.Builder start(Activity activity, JsonValue record, SourceRef ref, String text) {
    Item.Builder item =
        Item.of(Platform.TIKTOK, activity, ref).author(owner).text(text).postedAt(time(record));
    if (DamagedCharacters.in(text)) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return item;
  }

  /** Times of a download are in UTC, whether they say so or not. */
  private static @Nullable PostedAt time(JsonValue record) {
    String time = field(record, "date", "commenttime", "datedeleted");
    String zoned = WITHOUT_ZONE.matcher(time).matches() ? time + " UTC" : time;
    return PostTimes.of(zoned, Optional.empty());
  }

  private static List<String> media(JsonValue record, String... names) {
    return Stream.of(names)
        .map(name -> field(record, name))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The first of several members that has something in it. */
  static String field(JsonValue record, String... names) {
    for (String name : names) {
      for (String key : record.keys()) {
        if (key.replace(" ", "").toLowerCase(Locale.ROOT).equals(name)) {
          String value = record.get(key).text();
          if (!value.isBlank() && !value.equals("N/A")) {
            return value;
          }
        }
      }
    }
    return "";
  }
}
