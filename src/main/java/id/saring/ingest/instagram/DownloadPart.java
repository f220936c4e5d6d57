package id.saring.ingest.instagram;

import id.saring.ingest.Head;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.JsonOutline;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.meta.DownloadOwner;
import id.saring.ingest.meta.LabelValues;
import id.saring.ingest.record.ExportRecord;
import id.saring.item.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which file of a download this is.
 *
 * @param key name of the array in the root object, or empty for an array at the root
 * @param path where the file lies, a hint for arrays at the root
 * @param sign by what it was recognised
 */
record DownloadPart(String key, String path, String sign) {

  /** What the records of a part are. */
  enum Kind {
    POST,
    THREAD,
    PROFILE_PICTURE,
    PROFILE,
    COMMENT,
    LIKE,
    COMMENT_LIKE,
    STORY_LIKE,
    FOLLOW,
    FOLLOW_HASHTAG,
    IGNORED
  }

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("ig_reels_media", Kind.POST),
          Map.entry("ig_stories", Kind.POST),
          Map.entry("ig_igtv_media", Kind.POST),
          Map.entry("ig_other_media", Kind.POST),
          Map.entry("ig_archived_post_media", Kind.POST),
          Map.entry("ig_recently_deleted_media", Kind.POST),
          Map.entry("ig_posts", Kind.POST),
          Map.entry("ig_profile_picture", Kind.PROFILE_PICTURE),
          Map.entry("profile_user", Kind.PROFILE),
          Map.entry("text_post_app_text_posts", Kind.THREAD),
          Map.entry("comments_media_comments", Kind.COMMENT),
          Map.entry("comments_reels_comments", Kind.COMMENT),
          Map.entry("comments_story_comments", Kind.COMMENT),
          Map.entry("likes_media_likes", Kind.LIKE),
          Map.entry("likes_comment_likes", Kind.COMMENT_LIKE),
          Map.entry("story_activities_story_likes", Kind.STORY_LIKE),
          Map.entry("relationships_following", Kind.FOLLOW),
          Map.entry("relationships_following_hashtags", Kind.FOLLOW_HASHTAG));

  private static final Map<String, String> IGNORED =
      Map.of(
          "relationships_followers", "follower",
          "messages", "message",
          "saved_saved_media", "saved");

  private static final Pattern FIRST_LIST =
      Pattern.compile("\\{\\s*\"([A-Za-z_0-9]{1,60})\"\\s*:\\s*\\[");

  /** Recognises a file of a download. */
  static Optional<DownloadPart> of(Head head) {
    String text = head.text().stripLeading();
    JsonOutline outline =
        text.startsWith("{") || text.startsWith("[") ? JsonOutline.of(text) : JsonOutline.of("");
    if (outline.has("[]")) {
      return signOfArray(outline, head).map(sign -> new DownloadPart("", head.path(), sign));
    }
    for (String key : KINDS.keySet()) {
      if (outline.has(key + "[]")) {
        return Optional.of(new DownloadPart(key, head.path(), "root has " + key));
      }
    }
    if (isChat(outline, head)) {
      return Optional.of(new DownloadPart("messages", head.path(), "chat of Instagram"));
    }
    return otherList(outline, text)
        .map(key -> new DownloadPart(key, head.path(), "root has " + key));
  }

  private static Optional<String> signOfArray(JsonOutline outline, Head head) {
    if (outline.has("[].media[].uri") && outline.has("[].media[].creation_timestamp")) {
      return Optional.of("media with creation_timestamp");
    }
    for (String key : KINDS.keySet()) {
      if (outline.has("[]." + key + "[]")) {
        return Optional.of("records with " + key);
      }
    }
    for (String field : List.of("string_map_data", "string_list_data")) {
      if (outline.has("[]." + field)) {
        return Optional.of("records with " + field);
      }
    }
    return isOfInstagram(LabelValues.platform(head))
        ? Optional.of("label_values of Instagram")
        : Optional.empty();
  }

  /** Facebook writes the same chats. */
  private static boolean isChat(JsonOutline outline, Head head) {
    return outline.has("participants[].name")
        && outline.has("messages[].timestamp_ms")
        && isOfInstagram(DownloadOwner.platform(head));
  }

  private static boolean isOfInstagram(Optional<Platform> platform) {
    return platform.isPresent() && platform.get() == Platform.INSTAGRAM;
  }

  /** A list of which nothing is read. */
  private static Optional<String> otherList(JsonOutline outline, String text) {
    Matcher first = FIRST_LIST.matcher(text);
    if (!first.lookingAt()) {
      return Optional.empty();
    }
    String key = first.group(1);
    boolean instagram =
        outline.has(key + "[].string_map_data") || outline.has(key + "[].string_list_data");
    return instagram || key.startsWith("relationships_") ? Optional.of(key) : Optional.empty();
  }

  /** The arrays that hold its records. */
  ArrayPaths arrays() {
    List<String> paths = new ArrayList<>(List.of("[]"));
    paths.add(key.isEmpty() ? "[]" : key + "[]");
    KINDS.keySet().forEach(other -> paths.add(other + "[]"));
    return ArrayPaths.of(paths.toArray(String[]::new));
  }

  /** What a record at the root holds, if it is a list of its own. */
  static Optional<Kind> wrapped(JsonValue record) {
    return record.keys().stream()
        .filter(key -> record.get(key).isArray())
        .flatMap(key -> Optional.ofNullable(KINDS.get(key)).stream())
        .findFirst();
  }

  /** What the records of an array are; those at the root differ by their members and the path. */
  Kind kind(ExportRecord record) {
    String list = record.path().replace("[]", "");
    if (!list.isEmpty()) {
      return KINDS.getOrDefault(list, Kind.IGNORED);
    }
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (record.value().get("media").isArray() && !record.value().has("label_values")) {
      return Kind.POST;
    }
    if (record.value().has("string_map_data")) {
      return Kind.COMMENT;
    }
    return kindByName(name);
  }

  /**
   * Lists of things liked, saved and merely seen look the same; only their names tell what somebody
   * did.
   */
  private static Kind kindByName(String name) {
    if (name.startsWith("liked_posts")) {
      return Kind.LIKE;
    }
    if (name.startsWith("liked_comments")) {
      return Kind.COMMENT_LIKE;
    }
    if (name.startsWith("story_likes")) {
      return Kind.STORY_LIKE;
    }
    if (name.startsWith("post_comments") || name.startsWith("reels_comments")) {
      return Kind.COMMENT;
    }
    return name.startsWith("following") ? Kind.FOLLOW : Kind.IGNORED;
  }

  /** The word for records that are not read. */
  String ignoredAs(ExportRecord record) {
    if (key.isEmpty()) {
      return record.value().has("string_list_data") ? "follower" : "unclear-list";
    }
    return IGNORED.getOrDefault(key, key);
  }
}
