package id.saring.ingest.meta;

import id.saring.ingest.Head;
import id.saring.ingest.PlatformHost;
import id.saring.item.Platform;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells downloads of Facebook and Instagram apart where their files look alike: by the folders that
 * only one of them has, else by the hosts in the links. Pure; safe for all threads.
 */
public final class DownloadOwner {

  private static final Pattern FACEBOOK_PATH =
      Pattern.compile(
          "(?:^|/)(?:your_facebook_activity|apps_and_websites_off_of_facebook"
              + "|facebook-[^/]+-[0-9]{4}-[0-9]{2}-[0-9]{2}[^/]*)/");
  private static final Pattern INSTAGRAM_PATH =
      Pattern.compile(
          "(?:^|/)(?:your_instagram_activity|apps_and_websites_off_of_instagram"
              + "|instagram-[^/]+-[0-9]{4}-[0-9]{2}-[0-9]{2}[^/]*)/");
  private static final Pattern LINK = Pattern.compile("https?:(?:\\\\?/){2}[A-Za-z0-9.-]{1,80}");

  private DownloadOwner() {}

  /** Facebook or Instagram, if the path or the links tell. */
  public static Optional<Platform> platform(Head head) {
    Optional<Platform> byPath = byPath(head.path());
    return byPath.isPresent() ? byPath : byLinks(head.text());
  }

  /** Facebook or Instagram, if a folder on the path tells. */
  public static Optional<Platform> byPath(String path) {
    boolean facebook = FACEBOOK_PATH.matcher(path).find();
    boolean instagram = INSTAGRAM_PATH.matcher(path).find();
    if (facebook == instagram) {
      return Optional.empty();
    }
    return Optional.of(facebook ? Platform.FACEBOOK : Platform.INSTAGRAM);
  }

  /** The one of the two that more links lead to. */
  private static Optional<Platform> byLinks(String text) {
    int balance = 0;
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      Platform host = PlatformHost.of(link.group().replace("\\", "")).orElse(Platform.OTHER);
      if (host == Platform.FACEBOOK) {
        balance++;
      } else if (host == Platform.INSTAGRAM) {
        balance--;
      }
    }
    if (balance == 0) {
      return Optional.empty();
    }
    return Optional.of(balance > 0 ? Platform.FACEBOOK : Platform.INSTAGRAM);
  }
}
