package id.saring.ingest.facebook;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link to Facebook tells. Parts that it does not tell are empty.
 *
 * @param account number of the account or page
 * @param handle login name of the account or page
 * @param group number or name of the group
 * @param post number or {@code pfbid…} of the post, photo or video
 * @param comment number of the comment
 * @param reply number of the answer to that comment
 */
record FacebookLink(
    String account, String handle, String group, String post, String comment, String reply) {

  /** A link that leads elsewhere. */
  static final FacebookLink NONE = new FacebookLink("", "", "", "", "", "");

  /** The site itself; other hosts of the firm are blogs, images and redirections. */
  private static final Pattern SITE =
      Pattern.compile(
          "(?i)https?://(?:(?:www|m|web|mbasic|mobile|touch|free|[a-z]{2}-[a-z]{2})\\.)?"
              + "(?:facebook\\.com|fb\\.com)(?::[0-9]+)?(?:/(?<rest>[^#]*))?(?:#.*)?");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{4,20}");
  private static final Pattern POST = Pattern.compile("[0-9]{4,20}|pfbid[0-9A-Za-z]+");
  private static final Set<String> PLACES_OF_POSTS =
      Set.of("posts", "videos", "photos", "permalink", "reels", "notes", "activity");

  /** First parts of a path that are no login names. */
  private static final Set<String> NO_HANDLES =
      Set.of(
          "ads",
          "dyi",
          "events",
          "gaming",
          "hashtag",
          "help",
          "l",
          "login",
          "marketplace",
          "media",
          "messages",
          "permalink",
          "places",
          "posts",
          "search",
          "settings",
          "share",
          "sharer",
          "stories",
          "story",
          "transparency-tools");

  FacebookLink {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(handle, "handle");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(comment, "comment");
    Objects.requireNonNull(reply, "reply");
  }

  /** Reads a link; one to another site tells nothing. */
  static FacebookLink of(String url) {
    Matcher site = SITE.matcher(url.strip());
    if (!site.matches()) {
      return NONE;
    }
    String rest = Objects.requireNonNullElse(site.group("rest"), "");
    int mark = rest.indexOf('?');
    String path = mark < 0 ? rest : rest.substring(0, mark);
    String query = mark < 0 ? "" : rest.substring(mark + 1);
    List<String> parts =
        List.of(path.split("/")).stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
    return of(parts, query)
        .withComment(value(query, "comment_id"), value(query, "reply_comment_id"));
  }

  private static FacebookLink of(List<String> parts, String query) {
    String first = parts.isEmpty() ? "" : parts.get(0);
    return switch (first) {
      case "" -> NONE;
      case "permalink.php", "story.php" -> at(value(query, "id"), value(query, "story_fbid"));
      case "profile.php" -> at(value(query, "id"), "");
      case "photo.php", "photo", "video.php" -> at(value(query, "id"), photo(query));
      case "watch" -> at("", value(query, "v"));
      case "reel", "reels" -> at("", part(parts, 1));
      case "people", "pages" -> at(trailingNumber(parts.get(parts.size() - 1)), "");
      case "groups" -> {
        boolean post = PLACES_OF_POSTS.contains(part(parts, 2));
        yield new FacebookLink("", "", part(parts, 1), post ? part(parts, 3) : "", "", "");
      }
      default -> ofAccount(first, parts);
    };
  }

  private static FacebookLink ofAccount(String first, List<String> parts) {
    String post = PLACES_OF_POSTS.contains(part(parts, 1)) ? lastPost(parts) : "";
    if (NUMBER.matcher(first).matches()) {
      return at(first, post);
    }
    boolean handle = !NO_HANDLES.contains(first) && !first.endsWith(".php");
    return handle ? new FacebookLink("", first, "", post, "", "") : NONE;
  }

  private static FacebookLink at(String account, String post) {
    return new FacebookLink(account, "", "", post, "", "");
  }

  private static String part(List<String> parts, int index) {
    return index < parts.size() ? parts.get(index) : "";
  }

  private static String photo(String query) {
    String photo = value(query, "fbid");
    return photo.isEmpty() ? value(query, "v") : photo;
  }

  private static String lastPost(List<String> parts) {
    for (int i = parts.size() - 1; i > 1; i--) {
      if (POST.matcher(parts.get(i)).matches()) {
        return parts.get(i);
      }
    }
    return "";
  }

  private static String trailingNumber(String part) {
    String number = part.substring(part.lastIndexOf('-') + 1);
    return NUMBER.matcher(number).matches() ? number : "";
  }

  private static String value(String query, String name) {
    for (String pair : query.split("&")) {
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return "";
  }

  private FacebookLink withComment(String comment, String reply) {
    return new FacebookLink(account, handle, group, post, comment, reply);
  }

  /**
   * Id of the post as the Graph API writes it, {@code <page or group>_<post>}, or the post's own.
   */
  String postId() {
    String where = account.isEmpty() ? group : account;
    boolean both = NUMBER.matcher(where).matches() && NUMBER.matcher(post).matches();
    return both ? where + "_" + post : post;
  }

  /** Number of the account, else its login name, else empty. */
  String accountOrHandle() {
    return account.isEmpty() ? handle : account;
  }
}
