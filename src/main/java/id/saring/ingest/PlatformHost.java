package id.saring.ingest;

import id.saring.item.Platform;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The platform to which a link leads, by its host. Pure functions. */
public final class PlatformHost {

  private static final Map<String, Platform> HOSTS =
      Map.ofEntries(
          Map.entry("facebook.com", Platform.FACEBOOK),
          Map.entry("fb.com", Platform.FACEBOOK),
          Map.entry("fb.me", Platform.FACEBOOK),
          Map.entry("fb.watch", Platform.FACEBOOK),
          Map.entry("instagram.com", Platform.INSTAGRAM),
          Map.entry("instagr.am", Platform.INSTAGRAM),
          Map.entry("x.com", Platform.X),
          Map.entry("twitter.com", Platform.X),
          Map.entry("tiktok.com", Platform.TIKTOK),
          Map.entry("youtube.com", Platform.YOUTUBE),
          Map.entry("youtu.be", Platform.YOUTUBE),
          Map.entry("whatsapp.com", Platform.WHATSAPP),
          Map.entry("wa.me", Platform.WHATSAPP),
          Map.entry("telegram.me", Platform.TELEGRAM),
          Map.entry("telegram.org", Platform.TELEGRAM),
          Map.entry("t.me", Platform.TELEGRAM));

  private PlatformHost() {}

  /** Reads the host of a link, sub-domains such as {@code m.} and {@code www.} included. */
  public static Optional<Platform> of(String url) {
    int from = url.indexOf("://") + 3;
    if (from < 3) {
      return Optional.empty();
    }
    int to = from;
    while (to < url.length() && "/?#:".indexOf(url.charAt(to)) < 0) {
      to++;
    }
    String host = url.substring(from, to).toLowerCase(Locale.ROOT);
    while (!host.isEmpty()) {
      Platform platform = HOSTS.get(host);
      if (platform != null) {
        return Optional.of(platform);
      }
      int dot = host.indexOf('.');
      host = dot < 0 ? "" : host.substring(dot + 1);
    }
    return Optional.empty();
  }
}
