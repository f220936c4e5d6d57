package id.saring.ingest.x;

import id.saring.ingest.json.DamagedCharacters;
import id.saring.ingest.json.JsonValue;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Records of one archive to items. Immutable.
 *
 * @param owner whose archive it is; nothing in a record tells
 */
record XItems(Author owner) {

  private static final Pattern STATUS =
      Pattern.compile(
          "https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/(?<handle>[A-Za-z0-9_]{1,20}|i/web)"
              + "/status/(?<id>[0-9]{1,19}+)(?![.,][0-9])");

  /** Retweets are cut at 140 characters, emoji counted in another way than here. */
  private static final int SHORTEST_CUT = 130;

  XItems {
    Objects.requireNonNull(owner, "owner");
  }

  /** A tweet: post, answer or retweet; with the text of its note if it has one. */
  Item ofTweet(XTweet tweet, Optional<XNotes.Note> note, SourceRef ref) {
    String text = note.map(full -> longer(full, tweet)).orElseGet(tweet::text);
    Item.Builder item =
        Item.of(Platform.X, activity(tweet), ref)
            .id(tweet.id())
            .parentId(tweet.retweeted().isPresent() ? "" : tweet.answered())
            .url(url(tweet.id()))
            .author(owner)
            .postedAt(tweet.time().map(PostedAt::exactly).orElse(null))
            .text(text)
            .target(target(tweet))
            .container(tweet.body().get("communityIdStr").text())
            .media(media(tweet.body()));
    if (tweet.isEdited()) {
      item.note(ItemNote.DISUNTING);
    }
    if (note.isEmpty() && isCut(tweet)) {
      item.note(ItemNote.TEKS_TERPOTONG_DI_SUMBER);
    }
    if (DamagedCharacters.in(text)) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return item.build();
  }

  private static Activity activity(XTweet tweet) {
    if (tweet.retweeted().isPresent()) {
      return Activity.SHARE;
    }
    return tweet.answered().isEmpty() ? Activity.POST : Activity.COMMENT;
  }

  /** Links of media and quotes stand behind the tweet's text only. */
  private static String longer(XNotes.Note note, XTweet tweet) {
    String whole = tweet.text();
    return whole.startsWith(note.text()) ? whole : note.text();
  }

  private String url(String id) {
    if (id.isEmpty()) {
      return "";
    }
    String account = owner.handle().isEmpty() ? "i" : owner.handle();
    return "https://x.com/" + account + "/status/" + id;
  }

  private static Target target(XTweet tweet) {
    Optional<String> retweeted = tweet.retweeted();
    if (retweeted.isPresent()) {
      return new Target("", retweeted.get(), "", "");
    }
    if (!tweet.answered().isEmpty()) {
      JsonValue body = tweet.body();
      return new Target(
          body.get("in_reply_to_user_id_str").text(),
          body.get("in_reply_to_screen_name").text(),
          "",
          "");
    }
    return quoted(tweet);
  }

  /** A quoted tweet shows only as the address of another tweet. */
  private static Target quoted(XTweet tweet) {
    for (JsonValue url : tweet.body().get("entities").get("urls").items()) {
      Matcher status = STATUS.matcher(url.get("expanded_url").text());
      if (status.lookingAt() && !status.group("id").equals(tweet.id())) {
        String handle = status.group("handle");
        return new Target(status.group("id"), handle.equals("i/web") ? "" : handle, "", "");
      }
    }
    return Target.NONE;
  }

  /** Whether the archive holds only the beginning: a cut retweet, or the stub of a lost note. */
  private static boolean isCut(XTweet tweet) {
    String text = tweet.written();
    if (tweet.retweeted().isPresent()) {
      return text.endsWith("…") && text.length() >= SHORTEST_CUT;
    }
    return tweet.body().get("entities").get("urls").items().stream()
        .map(url -> STATUS.matcher(url.get("expanded_url").text()))
        .anyMatch(status -> status.lookingAt() && status.group("id").equals(tweet.id()));
  }

  private static List<String> media(JsonValue body) {
    JsonValue extended = body.get("extended_entities").get("media");
    JsonValue media = extended.isArray() ? extended : body.get("entities").get("media");
    return media.items().stream()
        .map(XItems::address)
        .filter(address -> !address.isEmpty())
        .toList();
  }

  private static String address(JsonValue medium) {
    String secure = medium.get("media_url_https").text();
    return secure.isEmpty() ? medium.get("media_url").text() : secure;
  }

  /** A long tweet whose stub is not in the archive. */
  Item ofNote(XNotes.Note note, SourceRef ref) {
    Item.Builder item =
        Item.of(Platform.X, Activity.POST, ref)
            .id(note.id())
            .author(owner)
            .postedAt(PostedAt.exactly(note.time()))
            .text(note.text());
    if (DamagedCharacters.in(note.text())) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return item.build();
  }

  /** A like, or empty if it does not say of what. The archive does not know when. */
  Optional<Item> ofLike(JsonValue element, SourceRef ref) {
    JsonValue like = element.get("like");
    String id = like.get("tweetId").text();
    if (id.isEmpty()) {
      return Optional.empty();
    }
    String text = XText.decoded(like.get("fullText").text());
    return Optional.of(
        Item.of(Platform.X, Activity.LIKE, ref)
            .id(actId("like", id))
            .parentId(id)
            .url(like.get("expandedUrl").text())
            .author(owner)
            .target(new Target(id, "", "", text))
            .build());
  }

  /** A follow, or empty if it does not say of whom. The archive does not know when. */
  Optional<Item> ofFollowing(JsonValue element, SourceRef ref) {
    JsonValue following = element.get("following");
    String id = following.get("accountId").text();
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Item.of(Platform.X, Activity.FOLLOW, ref)
            .id(actId("follow", id))
            .url(following.get("userLink").text())
            .author(owner)
            .target(new Target(id, "", "", ""))
            .build());
  }

  /**
   * What the owner says about themselves, or empty if that is nothing. Where they live and which
   * site they name is not taken over.
   */
  Optional<Item> ofProfile(JsonValue element, SourceRef ref) {
    JsonValue profile = element.get("profile");
    String bio = XText.decoded(profile.get("description").get("bio").text());
    if (bio.isBlank()) {
      return Optional.empty();
    }
    Item.Builder item =
        Item.of(Platform.X, Activity.PROFILE, ref)
            .id(actId("profile", owner.id()))
            .url(owner.handle().isEmpty() ? "" : "https://x.com/" + owner.handle())
            .author(owner)
            .text(bio)
            .media(
                Stream.of("avatarMediaUrl", "headerMediaUrl")
                    .map(name -> profile.get(name).text())
                    .filter(address -> !address.isEmpty())
                    .toList());
    if (DamagedCharacters.in(bio)) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return Optional.of(item.build());
  }

  /** Likes and follows have no id of their own; who did what to whom is one. */
  private String actId(String act, String id) {
    return (owner.label().isEmpty() ? "" : owner.label() + "/") + act + "/" + id;
  }
}
