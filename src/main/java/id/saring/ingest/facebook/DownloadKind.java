package id.saring.ingest.facebook;

import id.saring.ingest.json.JsonOutline;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the records of a personal download are; the name of their list tells, not the file's. */
enum DownloadKind {
  POST,
  GROUP_POST,
  COMMENT,
  REACTION,
  JOIN,
  ADMIN,
  FOLLOW,
  OWN_EVENT,
  EVENT,
  MEDIUM,
  IGNORED;

  /** Lists since 2019; the names of today end in {@code _v2} or {@code _v3}. */
  private static final Map<String, DownloadKind> LISTS = new LinkedHashMap<>();

  /**
   * Lists whose name other tools could use too, by a member that proves them Facebook's. Files of
   * 2018 and 2019.
   */
  private static final Map<String, String> PROOFS =
      Map.ofEntries(
          Map.entry("comments[]", "comments[].data[].comment.comment"),
          Map.entry("group_comments[]", "group_comments[].data[].comment.comment"),
          Map.entry("reactions[]", "reactions[].data[].reaction.reaction"),
          Map.entry("following[]", "following[].timestamp"),
          Map.entry("videos[]", "videos[].creation_timestamp"),
          Map.entry("other_photos[]", "other_photos[].creation_timestamp"),
          Map.entry("photos[]", "photos[].creation_timestamp"),
          Map.entry("your_events[]", "your_events[].create_timestamp"),
          Map.entry("group_posts[]", "group_posts[].timestamp"));

  static {
    for (String version : new String[] {"_v2", "_v3", ""}) {
      LISTS.put("group_posts" + version + "[]", GROUP_POST);
      LISTS.put("comments" + version + "[]", COMMENT);
      LISTS.put("group_comments" + version + "[]", COMMENT);
      LISTS.put("reactions" + version + "[]", REACTION);
      LISTS.put("groups_joined" + version + "[]", JOIN);
      LISTS.put("groups_admined" + version + "[]", ADMIN);
      LISTS.put("page_likes" + version + "[]", FOLLOW);
      LISTS.put("pages_followed" + version + "[]", FOLLOW);
      LISTS.put("following" + version + "[]", FOLLOW);
      LISTS.put("your_events" + version + "[]", OWN_EVENT);
      LISTS.put("event_responses" + version + ".events_joined[]", EVENT);
      LISTS.put("event_responses" + version + ".events_interested[]", IGNORED);
      LISTS.put("event_responses" + version + ".events_declined[]", IGNORED);
      LISTS.put("poll_votes" + version + "[]", IGNORED);
      LISTS.put("friends" + version + "[]", IGNORED);
      LISTS.put("other_photos" + version + "[]", MEDIUM);
      LISTS.put("videos" + version + "[]", MEDIUM);
    }
    LISTS.put("photos[]", MEDIUM);
    LISTS.put("status_updates[]", POST);
    LISTS.put("group_posts.activity_log_data[]", GROUP_POST);
    LISTS.put("group_comments.activity_log_data[]", COMMENT);
    LISTS.put("wall_posts_sent_to_you.activity_log_data[]", IGNORED);
  }

  /** Paths of all known lists in a root object. */
  static Iterable<String> paths() {
    return LISTS.keySet();
  }

  /** The kind of a list, wherever it is nested; a list that is not known is ignored. */
  static DownloadKind of(String path) {
    String inRoot = path.startsWith("[].") ? path.substring(3) : path;
    return LISTS.getOrDefault(inRoot, IGNORED);
  }

  /**
   * Whether a file has a list that only Facebook writes.
   *
   * @param before path of the object that holds it: empty, or {@code [].}
   */
  static boolean proves(JsonOutline outline, String before, String path) {
    String name = path.endsWith("[]") ? path.substring(0, path.length() - 2) : path;
    String proof = PROOFS.get(path);
    if (proof != null) {
      return outline.has(before + proof);
    }
    return !path.equals("friends[]") && outline.has(before + name);
  }
}
