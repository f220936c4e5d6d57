package id.saring.ingest.facebook;

import id.saring.ingest.meta.DownloadOwner;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the records of a page of a download are. Nothing on the page says so but headings in the
 * interface language; so the name of the file counts if it is one that Facebook gives, else the
 * verb of each heading.
 */
enum HtmlKind {
  POST("your_posts|status_updates|your_uncategorized_photos|your_videos|your_photos"),
  GROUP_POST("group_posts|your_posts_in_groups|your_posts_and_comments_in_groups"),
  COMMENT("comments|your_comments"),
  LIKE("likes_and_reactions|posts_and_comments|reactions"),
  JOIN("your_group_membership|your_groups"),
  FOLLOW("pages_you|who_you|following|followed_pages|pages\\.html"),
  PROFILE("profile_information"),
  OTHER("\\z");

  private static final Pattern COMMENTED =
      Pattern.compile("\\b(?:mengomentari|membalas|commented on|replied to)\\b");
  private static final Pattern LIKED =
      Pattern.compile("\\b(?:menyukai|menanggapi|bereaksi|likes?d?|reacted to)\\b");
  private static final Pattern JOINED =
      Pattern.compile("\\b(?:menjadi anggota|bergabung|became a member|joined)\\b");

  private final Pattern names;

  HtmlKind(String names) {
    this.names = Pattern.compile(names);
  }

  /** The kind that a file's name tells; {@link #OTHER} for a page of which nothing is read. */
  static Optional<HtmlKind> ofName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    for (HtmlKind kind : values()) {
      if (kind != OTHER && kind.names.matcher(name).lookingAt()) {
        return Optional.of(kind);
      }
    }
    return DownloadOwner.byPath(path).isPresent() ? Optional.of(OTHER) : Optional.empty();
  }

  /** The kind that a heading tells in Indonesian or English; a post if it tells nothing. */
  static HtmlKind ofHeading(String heading) {
    if (COMMENTED.matcher(heading).find()) {
      return COMMENT;
    }
    if (JOINED.matcher(heading).find()) {
      return JOIN;
    }
    return LIKED.matcher(heading).find() ? LIKE : POST;
  }
}
