package id.saring.ingest.instagram;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records of a download to items of its owner. Texts must have been repaired. Immutable.
 *
 * @param owner who did all this
 */
record DownloadItems(Author owner) {

  /** A post, reel, story …; empty if it shows nothing. */
  Optional<Item> ofPost(JsonValue record, Platform platform, Activity activity, SourceRef ref) {
    List<JsonValue> media =
        record.get("media").isArray() ? record.get("media").items() : List.of(record);
    String text = record.get("title").text();
    String time = record.get("creation_timestamp").text();
    List<String> files =
        media.stream().map(DownloadItems::uri).filter(uri -> !uri.isEmpty()).toList();
    if (text.isEmpty() && media.size() == 1) {
      text = media.get(0).get("title").text();
    }
    if (time.isEmpty() && !media.isEmpty()) {
      time = media.get(0).get("creation_timestamp").text();
    }
    return ofShown(text, files, time(time), platform, activity, ref);
  }

  /** Words and pictures; empty if there are neither. */
  Optional<Item> ofShown(
      String text,
      List<String> files,
      @Nullable PostedAt time,
      Platform platform,
      Activity activity,
      SourceRef ref) {
    if (text.isEmpty() && files.isEmpty()) {
      return Optional.empty();
    }
    Item.Builder item = item(platform, activity, ref, text, time).media(files);
    if (files.isEmpty() || time == null || time.zoneAssumed()) {
      item.note(ItemNote.TANPA_ID_ASLI);
    } else {
      item.id(idOf(files.get(0), time.instant().getEpochSecond()));
    }
    return Optional.of(item.build());
  }

  private static String uri(JsonValue medium) {
    return medium.get("uri").text();
  }

  /**
   * The same post stands in several files: the name of its first picture and its time make the same
   * id of it.
   */
  private static String idOf(String uri, long time) {
    String name = uri.substring(uri.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name) + "@" + time;
  }

  /** A comment; empty if it neither says something nor points at somebody. */
  Optional<Item> ofComment(CommentWords words, @Nullable PostedAt time, SourceRef ref) {
    if (words.equals(CommentWords.NONE)) {
      return Optional.empty();
    }
    return Optional.of(
        item(Platform.INSTAGRAM, Activity.COMMENT, ref, words.text(), time)
            .target(new Target("", words.owner(), "", ""))
            .note(ItemNote.TANPA_ID_ASLI)
            .build());
  }

  /**
   * A like of a post; empty if it does not say of what.
   *
   * @param time also tells likes of comments and stories apart, which have no id
   */
  Optional<Item> ofLike(LikedThing liked, @Nullable PostedAt time, SourceRef ref) {
    if (liked.isNothing()) {
      return Optional.empty();
    }
    return Optional.of(
        item(Platform.INSTAGRAM, Activity.LIKE, ref, "", time)
            .parentId(liked.code())
            .url(liked.url())
            .target(liked.target(time == null ? "" : time.instant().toString()))
            .build());
  }

  /** A follow of an account, or of a hashtag; empty if it does not say of whom. */
  Optional<Item> ofFollow(
      String followed, boolean hashtag, @Nullable PostedAt time, SourceRef ref) {
    if (followed.isEmpty()) {
      return Optional.empty();
    }
    Target target =
        hashtag
            ? new Target("", "", followed.startsWith("#") ? followed : "#" + followed, "")
            : new Target("", followed, "", "");
    return Optional.of(
        item(Platform.INSTAGRAM, Activity.FOLLOW, ref, "", time)
            .url(hashtag ? "" : InstagramLinks.account(followed))
            .target(target)
            .build());
  }

  /** What owners say about themselves; empty if that is nothing. Nobody knows since when. */
  Optional<Item> ofProfile(String bio, SourceRef ref) {
    return bio.isBlank()
        ? Optional.empty()
        : Optional.of(
            item(Platform.INSTAGRAM, Activity.PROFILE, ref, bio, null)
                .url(InstagramLinks.account(owner.handle()))
                .build());
  }

  private Item.Builder item(
      Platform platform, Activity activity, SourceRef ref, String text, @Nullable PostedAt time) {
    Item.Builder item = Item.of(platform, activity, ref).author(owner).text(text).postedAt(time);
    if (DamagedCharacters.in(text)) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return item;
  }

  /** A time in Unix seconds. */
  static @Nullable PostedAt time(String seconds) {
    return PostTimes.of(seconds, Optional.empty());
  }
}
