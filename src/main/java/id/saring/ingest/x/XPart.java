package id.saring.ingest.x;

import id.saring.ingest.Head;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one file of an archive holds, told by its first words.
 *
 * @param type for example {@code tweets}, {@code note_tweet}, {@code like}; {@code manifest} for
 *     the list of files
 * @param sign the words that tell it
 */
record XPart(String type, String sign) {

  private static final Pattern YTD =
      Pattern.compile("^window\\.YTD\\.(?<type>[A-Za-z0-9_]{1,60})\\.part[0-9]+\\s*=");
  private static final Pattern MANIFEST = Pattern.compile("^window\\.__THAR_CONFIG\\s*=");
  private static final Pattern GRAILBIRD =
      Pattern.compile("^Grailbird\\.data\\.tweets_[0-9_]+\\s*=");

  XPart {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(sign, "sign");
  }

  /** Looks at the start of a file. */
  static Optional<XPart> of(Head head) {
    String start = head.text().stripLeading();
    Matcher ytd = YTD.matcher(start);
    if (ytd.find()) {
      String type = ytd.group("type").toLowerCase(Locale.ROOT);
      return Optional.of(new XPart(type, "window.YTD." + type));
    }
    if (MANIFEST.matcher(start).find()) {
      return Optional.of(new XPart("manifest", "window.__THAR_CONFIG"));
    }
    return GRAILBIRD.matcher(start).find()
        ? Optional.of(new XPart("tweets", "Grailbird.data"))
        : Optional.empty();
  }

  /** Whether the records are tweets. */
  boolean holdsTweets() {
    return switch (type) {
      case "tweets", "tweet", "community_tweet", "deleted_tweets", "twitter_circle_tweet" -> true;
      default -> false;
    };
  }

  /** Whether the records are the full texts of long tweets. */
  boolean holdsNotes() {
    return type.equals("note_tweet");
  }

  /** Whether the only record is what the owner says about themselves. */
  boolean holdsProfile() {
    return type.equals("profile");
  }

  /** Whether the records become items; all others are private or say nothing about anybody. */
  boolean isRead() {
    return holdsTweets()
        || holdsNotes()
        || holdsProfile()
        || type.equals("like")
        || type.equals("following");
  }
}
