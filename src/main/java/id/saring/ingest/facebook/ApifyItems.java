package id.saring.ingest.facebook;

import id.saring.ingest.record.ExportRecord;
import id.saring.ingest.record.Fate;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records of the Apify actors for Facebook posts and comments. Pure; safe for all threads. */
final class ApifyItems {

  /** The post behind a comment, as {@code feedbackId} hides it. */
  private static final Pattern FEEDBACK = Pattern.compile("feedback:([0-9]{4,20})(?:_[0-9]+)?");

  private static final int MOST_MEDIA = 10;

  private ApifyItems() {}

  /**
   * A post or a comment.
   *
   * @throws java.time.DateTimeException if its time cannot be read
   */
  static Fate of(ExportRecord parsed) {
    FieldView record = new FieldView(parsed.value());
    SourceRef ref = parsed.ref();
    if (!record.first("commentUrl").isEmpty() || !record.first("profileName").isEmpty()) {
      return Fate.of(ofComment(record, ref));
    }
    if (!record.first("postId", "topLevelUrl", "url").isEmpty()
        && record.first("error").isEmpty()) {
      return Fate.of(ofPost(record, ref));
    }
    return record.first("error", "errorDescription").isEmpty()
        ? FacebookFates.UNKNOWN
        : new Fate.Ignored("error");
  }

  private static Item ofPost(FieldView post, SourceRef ref) {
    String original = post.first("sharedPost/postId", "sharedPost/url", "sharedPost/text");
    FacebookLink link = FacebookLink.of(post.first("topLevelUrl", "url"));
    String id = post.first("postId", "legacyId");
    String time = post.first("time", "timestamp");
    return FacebookItem.of(
            original.isEmpty() ? Activity.POST : Activity.SHARE,
            id.isEmpty() ? link.post() : id,
            post.get("text"),
            ref)
        .parentId(post.first("sharedPost/postId"))
        .url(post.first("url", "topLevelUrl"))
        .author(authorOfPost(post))
        .postedAt(FacebookTime.text(time, ZoneOffset.UTC).orElse(null))
        .target(shared(post))
        .container(post.first("groupTitle"))
        .media(media(post))
        .build();
  }

  private static Author authorOfPost(FieldView post) {
    FacebookLink profile = FacebookLink.of(post.first("user/profileUrl", "facebookUrl"));
    String id = post.first("user/id");
    String name = post.first("user/name");
    String handle = profile.handle();
    if (id.isEmpty() && name.isEmpty() && handle.isEmpty()) {
      handle = post.first("pageName");
    }
    return new Author(id.isEmpty() ? profile.account() : id, handle, name);
  }

  private static Target shared(FieldView post) {
    FacebookLink owner =
        FacebookLink.of(post.first("sharedPost/user/profileUrl", "sharedPost/url"));
    return FacebookItem.target(
        post.first("sharedPost/postId"),
        owner.accountOrHandle(),
        post.first("sharedPost/user/name"),
        post.get("sharedPost/text"));
  }

  private static List<String> media(FieldView record) {
    List<String> media = new ArrayList<>();
    for (int i = 0; i < MOST_MEDIA; i++) {
      String url =
          record.first(
              "media/" + i + "/url", "media/" + i + "/thumbnail", "attachments/" + i + "/url");
      if (!url.isEmpty()) {
        media.add(url);
      }
    }
    String link = record.first("link");
    if (!link.isEmpty()) {
      media.add(link);
    }
    return media;
  }

  private static Item ofComment(FieldView comment, SourceRef ref) {
    String url = comment.first("commentUrl");
    FacebookLink post = FacebookLink.of(comment.first("facebookUrl", "inputUrl", "commentUrl"));
    String id = comment.first("id");
    String answered = comment.first("replyToCommentId");
    FacebookLink link = FacebookLink.of(url);
    String own = link.reply().isEmpty() ? link.comment() : link.reply();
    return FacebookItem.of(Activity.COMMENT, id.isEmpty() ? own : id, comment.get("text"), ref)
        .parentId(answered.isEmpty() ? postId(comment, post) : answered)
        .url(url)
        .author(authorOfComment(comment))
        .postedAt(FacebookTime.text(comment.first("date"), ZoneOffset.UTC).orElse(null))
        .target(
            FacebookItem.target(
                comment.first("facebookId"),
                post.accountOrHandle(),
                comment.first("pageName"),
                comment.get("postTitle")))
        .container(comment.first("groupTitle"))
        .media(media(comment))
        .build();
  }

  private static String postId(FieldView comment, FacebookLink post) {
    try {
      byte[] decoded = Base64.getDecoder().decode(comment.first("feedbackId"));
      Matcher feedback = FEEDBACK.matcher(new String(decoded, StandardCharsets.UTF_8));
      return feedback.matches() ? feedback.group(1) : post.post();
    } catch (IllegalArgumentException e) {
      return post.post(); // not hidden that way
    }
  }

  /** The number in the link never changes; {@code pfbid…} does. */
  private static Author authorOfComment(FieldView comment) {
    FacebookLink profile = FacebookLink.of(comment.first("profileUrl"));
    String id = profile.account().isEmpty() ? comment.first("profileId") : profile.account();
    return new Author(id, profile.handle(), comment.first("profileName"));
  }
}
