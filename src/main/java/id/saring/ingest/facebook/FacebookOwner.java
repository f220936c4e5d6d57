package id.saring.ingest.facebook;

import id.saring.ingest.Source;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.meta.Mojibake;
import id.saring.ingest.record.OneDownload;
import id.saring.ingest.record.OwnerFile;
import id.saring.item.Author;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds whose download it is. */
final class FacebookOwner {

  private static final String FILE = "profile_information.json";
  private static final String PAGE = "profile_information/profile_information.html";

  /** What belongs to one download: folders at its top, of all layouts, and names of its parts. */
  private static final OneDownload DOWNLOAD =
      new OneDownload(
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
              "other_activity"),
          Pattern.compile("(?:personal_information/)?profile_information/[^/]+\\z"),
          Pattern.compile(
              "(?:^|/)facebook-([^/]+?)-(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}_|part)"));

  private FacebookOwner() {}

  /**
   * Reads {@code profile_information.json} of the download that a file belongs to. One of another
   * download, be it the nearest, is left alone: it would put the words of one person into the mouth
   * of another.
   *
   * @return empty if it is missing or unreadable; nobody guesses then
   */
  static Optional<Author> of(Source source) {
    return DOWNLOAD
        .related(source, "profile_information/" + FILE)
        .or(() -> source.sibling(FILE))
        .flatMap(file -> OwnerFile.read(file, JsonRoots::read, root -> of(Mojibake.repair(root))));
  }

  /** Finds the page of the profile in the download that a page belongs to. */
  static Optional<Source> pageOf(Source source) {
    return DOWNLOAD.related(source, PAGE);
  }

  /** Reads the root object of the file. */
  static Author of(JsonValue root) {
    JsonValue profile = profile(root);
    FacebookLink link = FacebookLink.of(profile.get("profile_uri").text());
    String handle = profile.get("username").text();
    String name = profile.get("name").get("full_name").text();
    return new Author(
        link.account(),
        handle.isEmpty() ? link.handle() : handle,
        name.isEmpty() ? profile.get("name").text() : name);
  }

  /** The profile in a root object, under its name of today or of 2018. */
  static JsonValue profile(JsonValue root) {
    JsonValue today = root.get("profile_v2");
    return today.isObject() ? today : root.get("profile");
  }
}
