package id.saring.ingest.xapi;

import id.saring.ingest.IdTime;
import id.saring.ingest.ItemFault;
import id.saring.ingest.TimeText;
import id.saring.ingest.json.JsonValue;
import id.saring.io.Message;
import id.saring.item.PostedAt;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words, times and ids of X as its interfaces write them. Pure; safe for all threads. */
final class XWords {

  private static final Pattern STATUS =
      Pattern.compile(
          "https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/(?<handle>[A-Za-z0-9_]{1,20}|i/web)"
              + "/status(?:es)?/(?<id>[0-9]{1,19}+)(?![.,][0-9])");

  private XWords() {}

  /** Undoes the three entities that X writes, once. */
  static String decoded(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** Undoes entities, then puts shortened addresses back to their full length. */
  static String plain(String written, JsonValue urls, String shortKey, String longKey) {
    String result = decoded(written);
    for (JsonValue url : urls.items()) {
      String shortened = url.get(shortKey).text();
      String full = url.get(longKey).text();
      if (!shortened.isEmpty() && !full.isEmpty()) {
        result = result.replace(shortened, full);
      }
    }
    return result;
  }

  /** The text of the interfaces, whose addresses are {@code url} and {@code expanded_url}. */
  static String plain(String written, JsonValue entities) {
    return plain(written, entities.get("urls"), "url", "expanded_url");
  }

  /** The id that a post's address holds, or empty. */
  static String idIn(String url) {
    Matcher status = STATUS.matcher(url);
    return status.lookingAt() ? status.group("id") : "";
  }

  /** The account that a post's address names, or empty. */
  static String handleIn(String url) {
    Matcher status = STATUS.matcher(url);
    return status.lookingAt() && !status.group("handle").equals("i/web")
        ? status.group("handle")
        : "";
  }

  /** An id written as digits, in a string or as a number; anything else is none. */
  static String id(JsonValue value) {
    return digits(value.text());
  }

  /** The text itself if it is an id, else empty. */
  static String digits(String text) {
    String plain = text.strip();
    boolean isId =
        !plain.isEmpty()
            && plain.length() <= 20
            && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    return isId ? plain : "";
  }

  /**
   * When a post was written; its id tells where the source does not, or not readably.
   *
   * @return empty if neither tells and the source does not try
   * @throws ItemFault if what the source says cannot be read and the id does not tell
   */
  static Optional<PostedAt> time(String written, String id, ZoneId zone) throws ItemFault {
    Optional<PostedAt> read = TimeText.time(written, zone);
    if (read.isPresent()) {
      return read;
    }
    Optional<PostedAt> ofId = IdTime.ofX(id).map(PostedAt::exactly);
    if (ofId.isEmpty() && !written.isBlank()) {
      throw new ItemFault("waktu-tak-terbaca", Message.of("ingest.xapi-time", written));
    }
    return ofId;
  }
}
