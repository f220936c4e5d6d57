package id.saring.item;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id of the post to which a web address leads. Pure. */
final class PostLink {

  private static final Pattern X = Pattern.compile("/status(?:es)?/([0-9]+)");
  private static final Pattern INSTAGRAM =
      Pattern.compile("instagr(?:am\\.com|\\.am)/(?:[\\w.]+/)?(?:p|reels?|tv)/([\\w-]{5,40})");
  private static final Pattern TIKTOK = Pattern.compile("/(?:video|photo|v)/([0-9]+)");
  private static final Pattern YOUTUBE =
      Pattern.compile("(?:[?&]v=|youtu\\.be/|/shorts/|/live/)([\\w-]{2,20})");
  private static final Pattern FACEBOOK =
      Pattern.compile(
          "(?:/(?:posts|videos|photos|permalink|reels?|activity)/(?:[^?#]*/)?"
              + "|[?&](?:story_fbid|fbid|v)=)([0-9]{4,20}|pfbid[0-9A-Za-z]+)");
  private static final Pattern TELEGRAM =
      Pattern.compile("t\\.me/(?:s/|c/)?([^/?#]+/[0-9]+)(?:[?#].*)?$");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)https?://(?:www\\.)?([^/?#]+)([^#]*)(?:#.*)?");

  private PostLink() {}

  /**
   * Reads an address.
   *
   * @return the platform's id; for the open web the address itself without scheme and fragment;
   *     empty if it leads to no post
   */
  static Optional<String> post(Platform platform, String url) {
    if (url.isEmpty()) {
      return Optional.empty();
    }
    Pattern pattern = pattern(platform);
    if (pattern == null) {
      return platform == Platform.WHATSAPP ? Optional.empty() : page(url);
    }
    Matcher found = pattern.matcher(url);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static @Nullable Pattern pattern(Platform platform) {
    return switch (platform) {
      case X -> X;
      case INSTAGRAM -> INSTAGRAM;
      case TIKTOK -> TIKTOK;
      case YOUTUBE -> YOUTUBE;
      case FACEBOOK -> FACEBOOK;
      case TELEGRAM -> TELEGRAM;
      case WHATSAPP, WEB, OTHER -> null;
    };
  }

  private static Optional<String> page(String url) {
    Matcher address = ADDRESS.matcher(url.strip());
    if (!address.matches()) {
      return Optional.empty();
    }
    String path = address.group(2);
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return Optional.of(address.group(1).toLowerCase(Locale.ROOT) + plain);
  }

  /** Whether a comment's address on this platform is that of the post below which it stands. */
  static boolean leadsCommentsToTheirPost(Platform platform) {
    return switch (platform) {
      case FACEBOOK, INSTAGRAM, TIKTOK, YOUTUBE, WEB, OTHER -> true;
      case X, TELEGRAM, WHATSAPP -> false;
    };
  }

  /** Whether a comment on this platform points with {@code target_id} at a post. */
  static boolean targetIsPost(Platform platform) {
    return platform == Platform.INSTAGRAM || platform == Platform.TIKTOK;
  }
}
