package id.saring.ingest.tiktok;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lists of a download that are known, by the last two names on their way. */
enum TikTokList {
  COMMENT(""),
  LIVE_COMMENT(""),
  LIKE(""),
  FOLLOW(""),
  SHARE(""),
  REPOST(""),
  POST(""),
  FAVOURITE("favourite"),
  FOLLOWER("follower"),
  WATCHED("watched"),
  SEARCH("search"),
  PROFILE("profile"),
  UNCLEAR("unclear-list");

  private static final Map<String, TikTokList> LISTS =
      Map.ofEntries(
          Map.entry("comments.commentslist", COMMENT),
          Map.entry("like list.itemfavoritelist", LIKE),
          Map.entry("following.following", FOLLOW),
          Map.entry("following list.following", FOLLOW),
          Map.entry("share history.sharehistorylist", SHARE),
          Map.entry("reposts.repostlist", REPOST),
          Map.entry("videos.videolist", POST),
          Map.entry("posts.videolist", POST),
          Map.entry("recently deleted posts.postlist", POST),
          Map.entry("favorite videos.favoritevideolist", FAVOURITE),
          Map.entry("favorite effects.favoriteeffectslist", FAVOURITE),
          Map.entry("favorite hashtags.favoritehashtaglist", FAVOURITE),
          Map.entry("favorite sounds.favoritesoundlist", FAVOURITE),
          Map.entry("follower list.fanslist", FOLLOWER),
          Map.entry("follower.fanslist", FOLLOWER),
          Map.entry("video browsing history.videolist", WATCHED),
          Map.entry("watch history.videolist", WATCHED),
          Map.entry("search history.searchlist", SEARCH),
          Map.entry("searches.searchlist", SEARCH));

  private final String ignoredAs;

  TikTokList(String ignoredAs) {
    this.ignoredAs = ignoredAs;
  }

  /** The word for its records if they are no items, else empty. */
  String ignoredAs() {
    return ignoredAs;
  }

  /** The list at a path such as {@code Activity.Like List.ItemFavoriteList[]}. */
  static Optional<TikTokList> of(String path) {
    String plain = path.replace("[]", "").toLowerCase(Locale.ROOT);
    if (plain.contains(".watchlivemap.") && plain.endsWith(".comments")) {
      return Optional.of(LIVE_COMMENT);
    }
    int last = plain.lastIndexOf('.');
    int before = last < 0 ? -1 : plain.lastIndexOf('.', last - 1);
    return Optional.ofNullable(LISTS.get(plain.substring(before + 1)));
  }
}
