package id.saring.ingest.facebook;

import id.saring.ingest.Source;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two files belong to one download. Pure; safe for all threads. */
final class SameDownload {

  /** Folders at the top of a download, of all layouts. */
  private static final Set<String> FOLDERS =
      Set.of(
          "your_facebook_activity",
          "connections",
          "personal_information",
          "logged_information",
          "preferences",
          "posts",
          "comments",
          "comments_and_reactions",
          "likes_and_reactions",
          "groups",
          "pages",
          "events",
          "polls",
          "following_and_followers",
          "friends_and_followers",
          "profile_information",
          "photos_and_videos",
          "other_activity");

  private static final Pattern PROFILE =
      Pattern.compile("(?:personal_information/)?profile_information/[^/]+\\z");

  /** {@code facebook-<account>-<date>…}, a zip or its top folder; parts differ behind it. */
  private static final Pattern NAME =
      Pattern.compile("(?:^|/)facebook-([^/]+?)-(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}_|part)");

  private SameDownload() {}

  /** Whether the profile file found for a source is that of its own download. */
  static boolean holds(Source source, Source profile) {
    boolean members = !source.member().isEmpty() && !profile.member().isEmpty();
    boolean oneFolder = source.member().isEmpty() && profile.member().isEmpty();
    if (oneFolder || (members && source.file().equals(profile.file()))) {
      String path = profile.path().toLowerCase(Locale.ROOT);
      return tops(source.path().toLowerCase(Locale.ROOT))
          .contains(PROFILE.matcher(path).replaceFirst(""));
    }
    String account = account(source);
    return !account.isEmpty() && account.equals(account(profile));
  }

  /** Where the download of a file may begin: above each folder that downloads have, or above it. */
  private static Set<String> tops(String path) {
    Set<String> tops = new HashSet<>();
    int from = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
      if (FOLDERS.contains(path.substring(from, slash))) {
        tops.add(path.substring(0, from));
      }
      from = slash + 1;
    }
    tops.add(path.substring(0, from));
    return tops;
  }

  private static String account(Source source) {
    Matcher name = NAME.matcher(source.label().replace('#', '/').toLowerCase(Locale.ROOT));
    return name.find() ? name.group(1) : "";
  }
}
