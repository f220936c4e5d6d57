package id.saring.roster;

import id.saring.item.Platform;
import java.util.Locale;
import java.util.Set;

/**
 * Which account a profile address names, platform by platform. Addresses of posts, groups, searches
 * and invitations name none. Pure functions.
 */
final class ProfileAddress {

  /**
   * What an address names.
   *
   * @param isId whether the value is an id, else a handle with {@code @}, dots and case as they are
   * @param value empty if no account is named
   */
  record Named(boolean isId, String value) {
    static final Named NOBODY = new Named(false, "");
  }

  private static final Set<String> FACEBOOK_PLACES =
      Set.of(
          "share",
          "sharer",
          "watch",
          "reel",
          "reels",
          "photo",
          "photos",
          "events",
          "hashtag",
          "marketplace",
          "login",
          "home",
          "media",
          "groups",
          "stories",
          "profile",
          "story",
          "search");
  private static final Set<String> INSTAGRAM_PLACES =
      Set.of("p", "reel", "reels", "tv", "explore", "accounts", "direct", "s", "share");
  private static final Set<String> X_PLACES =
      Set.of(
          "i",
          "intent",
          "home",
          "search",
          "hashtag",
          "share",
          "explore",
          "settings",
          "messages",
          "notifications");
  private static final Set<String> YOUTUBE_PLACES =
      Set.of("watch", "shorts", "playlist", "results", "feed", "live", "embed", "hashtag", "post");
  private static final Set<String> TELEGRAM_PLACES =
      Set.of("joinchat", "addlist", "share", "c", "proxy", "socks", "addstickers");

  private ProfileAddress() {}

  /** Reads an address of this platform. */
  static Named account(Platform platform, AccountUrl url) {
    return switch (platform) {
      case FACEBOOK -> facebook(url);
      case INSTAGRAM -> instagram(url);
      case X -> x(url);
      case TIKTOK -> url.part(0).startsWith("@") ? handle(url.part(0)) : Named.NOBODY;
      case YOUTUBE -> youtube(url);
      case TELEGRAM -> telegram(url);
      case WHATSAPP -> Named.NOBODY;
      case WEB, OTHER -> handle(url.page());
    };
  }

  private static Named facebook(AccountUrl url) {
    String first = url.part(0).toLowerCase(Locale.ROOT);
    if (first.endsWith(".php")) {
      return id(url.value("id"));
    }
    return switch (first) {
      case "people", "pages", "p" -> id(trailingDigits(url.lastPart()));
      case "pg" -> handle(url.part(1));
      default -> handleUnless(FACEBOOK_PLACES, first, url);
    };
  }

  private static Named instagram(AccountUrl url) {
    String first = url.part(0).toLowerCase(Locale.ROOT);
    if (first.equals("stories") || first.equals("_u")) {
      return handle(url.part(1));
    }
    return handleUnless(INSTAGRAM_PLACES, first, url);
  }

  private static Named x(AccountUrl url) {
    String first = url.part(0).toLowerCase(Locale.ROOT);
    if (first.equals("i") && url.part(1).equals("user")) {
      return id(url.part(2));
    }
    if (first.equals("intent")) {
      Named id = id(url.value("user_id"));
      return id.isId() ? id : handle(url.value("screen_name"));
    }
    return handleUnless(X_PLACES, first, url);
  }

  private static Named youtube(AccountUrl url) {
    String first = url.part(0).toLowerCase(Locale.ROOT);
    if (url.host().endsWith("youtu.be")) {
      return Named.NOBODY;
    }
    return switch (first) {
      case "channel" -> new Named(true, url.part(1));
      case "c", "user" -> handle(url.part(1));
      default -> handleUnless(YOUTUBE_PLACES, first, url);
    };
  }

  private static Named telegram(AccountUrl url) {
    String first = url.part(0).toLowerCase(Locale.ROOT);
    if (url.host().equals("resolve")) {
      return handle(url.value("domain"));
    }
    if (url.host().equals("user")) {
      return id(url.value("id"));
    }
    if (first.equals("s")) {
      return handle(url.part(1));
    }
    return first.startsWith("+") ? Named.NOBODY : handleUnless(TELEGRAM_PLACES, first, url);
  }

  private static Named handleUnless(Set<String> places, String first, AccountUrl url) {
    return places.contains(first) ? Named.NOBODY : handle(url.part(0));
  }

  private static Named handle(String value) {
    return new Named(false, value);
  }

  private static Named id(String digits) {
    return AccountKey.isDigits(digits) ? new Named(true, digits) : Named.NOBODY;
  }

  private static String trailingDigits(String part) {
    int from = part.length();
    while (from > 0 && part.charAt(from - 1) >= '0' && part.charAt(from - 1) <= '9') {
      from--;
    }
    return part.substring(from);
  }
}
