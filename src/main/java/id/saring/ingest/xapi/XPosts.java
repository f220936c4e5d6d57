package id.saring.ingest.xapi;

import id.saring.ingest.json.DamagedCharacters;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Posts of X to items. Pure; safe for all threads. */
final class XPosts {

  private static final Pattern RETWEET = Pattern.compile("^RT @(?<handle>[A-Za-z0-9_]{1,20}): ");

  private static final Pattern CUT = Pattern.compile("…(?: https?://\\S{1,500})?$");

  /** Retweets are cut at 140 characters, emoji counted in another way than here. */
  private static final int SHORTEST_CUT = 100;

  private XPosts() {}

  /**
   * Makes the item. What is repeated without a word of one's own has no text, only a target; where
   * the source does not hold the repeated words, the text keeps what it has of them.
   *
   * @param capturedAt when the record was collected, or empty
   */
  static Item item(XPost post, SourceRef ref, String capturedAt) {
    XPost.Shared shared = shared(post);
    String text = text(post, shared);
    Item.Builder item =
        Item.of(Platform.X, activity(post, shared), ref)
            .id(post.id())
            .url(post.url().isEmpty() ? url(post) : post.url())
            .author(post.author())
            .postedAt(post.time().orElse(null))
            .text(text)
            .media(post.media())
            .capturedAt(capturedAt);
    if (shared != null && (shared.isWhole() || post.answered().isEmpty())) {
      item.parentId(shared.id()).target(shared.target());
    } else {
      item.parentId(post.answered()).target(shared == null ? post.answeredTo() : shared.target());
    }
    if (post.id().isEmpty()) {
      item.note(ItemNote.TANPA_ID_ASLI);
    }
    if (post.isEdited()) {
      item.note(ItemNote.DISUNTING);
    }
    if (isCut(text)) {
      item.note(ItemNote.TEKS_TERPOTONG_DI_SUMBER);
    }
    if (DamagedCharacters.in(text) || (shared != null && DamagedCharacters.in(shared.text()))) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return item.build();
  }

  private static String text(XPost post, XPost.@Nullable Shared shared) {
    boolean isSaid = shared != null && shared.isWhole() && !shared.text().isEmpty();
    return isSaid ? "" : post.text();
  }

  private static XPost.@Nullable Shared shared(XPost post) {
    if (post.shared().isPresent()) {
      return post.shared().get();
    }
    return retweeted(post.text())
        .map(handle -> new XPost.Shared("", new Author("", handle, ""), "", true))
        .orElse(null);
  }

  /** Whose post a text repeats, by handle. */
  static Optional<String> retweeted(String text) {
    Matcher retweet = RETWEET.matcher(text);
    return retweet.find() ? Optional.of(retweet.group("handle")) : Optional.empty();
  }

  private static Activity activity(XPost post, XPost.@Nullable Shared shared) {
    if (shared != null && shared.isWhole()) {
      return Activity.SHARE;
    }
    if (!post.answered().isEmpty() || !post.answeredTo().isNone()) {
      return Activity.COMMENT;
    }
    return shared == null ? Activity.POST : Activity.SHARE;
  }

  private static String url(XPost post) {
    String account = post.author().handle().isEmpty() ? "i" : post.author().handle();
    return post.id().isEmpty() ? "" : "https://x.com/" + account + "/status/" + post.id();
  }

  /** Whether a text ends as X cuts it; an address may follow. */
  private static boolean isCut(String text) {
    return text.length() >= SHORTEST_CUT && CUT.matcher(text).find();
  }

  /** A target that is an account. */
  static Target account(String id, String handle) {
    return new Target(id, handle, "", "");
  }
}
