package id.saring.ingest.tiktok;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.item.Author;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * One look through a whole download: where its lists stand, since sections were renamed and moved
 * over the years, and whose it is, which stands behind most of them. Ends quietly at damage; what
 * was seen before it counts.
 */
final class DownloadSurvey {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int MAX_DEPTH = 8;
  private static final int MAX_LISTS = 10_000;

  private static final Set<String> SECTIONS =
      Set.of(
          "comment.comments",
          "activity.like list",
          "activity.video browsing history",
          "activity.favorite videos",
          "activity.following list",
          "activity.share history",
          "your activity.watch history",
          "your activity.like list",
          "your activity.share history",
          "your activity.reposts",
          "likes and favorites.like list",
          "likes and favorites.favorite videos",
          "direct messages.chat history",
          "direct message.direct messages",
          "profile.profile information",
          "profile.profile info",
          "profile and settings.profile info",
          "profile and settings.following",
          "video.videos",
          "post.posts");

  private final Set<String> lists = new LinkedHashSet<>();
  private String section = "";
  private String handle = "";
  private String name = "";
  private String bio = "";

  private DownloadSurvey() {}

  /** Looks through a stream to its end, or to the first damage. */
  static DownloadSurvey of(InputStream in) {
    DownloadSurvey survey = new DownloadSurvey();
    try (JsonParser parser = JSON.createParser(in)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        survey.object(parser, "", 0);
      }
    } catch (IOException e) {
      return survey; // where the file is cut or damaged, the survey ends
    }
    return survey;
  }

  /** Paths of the known lists, as the file spells them. */
  Set<String> lists() {
    return lists;
  }

  /** The first section that only a download of TikTok has, or empty. */
  String section() {
    return section;
  }

  /** What the owner says about themselves, or empty. */
  String bio() {
    return bio;
  }

  Author owner() {
    return handle.isEmpty() && name.isEmpty() ? Author.UNKNOWN : new Author("", handle, name);
  }

  private void object(JsonParser parser, String path, int depth) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      String here = path.isEmpty() ? key : path + "." + key;
      JsonToken token = parser.nextToken();
      note(here);
      if (token == JsonToken.START_OBJECT && depth < MAX_DEPTH) {
        object(parser, here, depth + 1);
      } else if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
        if (token == JsonToken.START_ARRAY) {
          noteList(here, key);
        }
        parser.skipChildren();
      } else if (token == JsonToken.VALUE_STRING) {
        noteOwner(path.toLowerCase(Locale.ROOT), key.toLowerCase(Locale.ROOT), parser.getText());
      }
    }
  }

  private void note(String path) {
    if (section.isEmpty() && SECTIONS.contains(path.toLowerCase(Locale.ROOT))) {
      section = path;
    }
  }

  private void noteList(String path, String key) {
    boolean plain = key.indexOf('.') < 0 && key.indexOf('[') < 0;
    if (plain && lists.size() < MAX_LISTS && TikTokList.of(path).isPresent()) {
      lists.add(path);
    }
  }

  private void noteOwner(String path, String key, String value) {
    if (path.endsWith("profilemap") && key.equals("username")) {
      handle = value;
    } else if (path.endsWith("profilemap") && key.equals("displayname")) {
      name = value;
    } else if (path.endsWith("profilemap") && key.equals("biodescription")) {
      bio = value.equals("N/A") || value.equals("None") ? "" : value.strip();
    }
  }
}
