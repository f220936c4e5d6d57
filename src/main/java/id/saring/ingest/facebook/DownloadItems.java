package id.saring.ingest.facebook;

import id.saring.ingest.json.JsonValue;
import id.saring.ingest.meta.LabelValues;
import id.saring.ingest.record.Fate;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records of one personal download to items; their texts are repaired already. Immutable.
 *
 * @param owner whose download it is; hardly any record tells
 */
record DownloadItems(Author owner) {

  DownloadItems {
    Objects.requireNonNull(owner, "owner");
  }

  /** A record of a list; a list without a name is none of this format. */
  Fate of(DownloadKind kind, JsonValue record, String list, SourceRef ref) {
    return switch (kind) {
      case POST -> ofPost(record, false, ref);
      case GROUP_POST -> ofPost(record, true, ref);
      case COMMENT -> ofComment(record, ref);
      case REACTION -> ofReaction(record, ref);
      case JOIN -> ofJoin(record, ref);
      case ADMIN -> ofNamed(Activity.JOIN, record, ref);
      case FOLLOW -> ofNamed(Activity.FOLLOW, record, ref);
      case OWN_EVENT -> ofOwnEvent(record, ref);
      case EVENT -> ofEvent(record, ref);
      case MEDIUM -> ofMedium(record, ref);
      case IGNORED -> list.isEmpty() ? FacebookFates.UNKNOWN : new Fate.Ignored(list);
    };
  }

  /** A post; one in a group names the group in its title only. */
  Fate ofPost(JsonValue record, boolean inGroup, SourceRef ref) {
    boolean known = record.has("data") || record.has("attachments") || record.has("title");
    if (!known || !record.isObject()) {
      return FacebookFates.UNKNOWN;
    }
    String post = written(record, "post");
    DownloadAttachments attached = DownloadAttachments.of(record);
    String text = attached.textBelow(post);
    boolean share = attached.hasLink() && post.isBlank();
    DownloadTitle title = DownloadTitle.ofGroupPost(record.get("title").text(), owner.name());
    Target target = attached.target();
    if (target.isNone() && text.isEmpty()) {
      target = FacebookItem.target("", "", "", title.words());
    }
    Item.Builder item =
        FacebookItem.of(share ? Activity.SHARE : Activity.POST, "", text, ref)
            .author(owner)
            .postedAt(time(record))
            .target(target)
            .container(inGroup ? title.group() : "")
            .media(attached.media());
    if (isEdited(record)) {
      item.note(ItemNote.DISUNTING);
    }
    return Fate.of(item.build());
  }

  private static String written(JsonValue record, String key) {
    for (JsonValue part : record.get("data").items()) {
      if (!part.get(key).text().isEmpty()) {
        return part.get(key).text();
      }
    }
    return "";
  }

  /** Downloads repeat the time of the post where nobody changed it. */
  private static boolean isEdited(JsonValue record) {
    String updated = written(record, "update_timestamp");
    return !updated.isEmpty() && !updated.equals(record.get("timestamp").text());
  }

  private static @Nullable PostedAt time(JsonValue record) {
    return FacebookTime.seconds(record.get("timestamp")).orElse(null);
  }

  private Fate ofComment(JsonValue record, SourceRef ref) {
    if (!record.has("data") && !record.has("title") && !record.has("timestamp")) {
      return FacebookFates.UNKNOWN;
    }
    JsonValue comment = first(record, "comment");
    DownloadAttachments attached = DownloadAttachments.of(record);
    DownloadTitle title =
        DownloadTitle.ofAct(record.get("title").text(), owner.name(), comment.get("group").text());
    PostedAt time = time(comment);
    String author = comment.get("author").text();
    return Fate.of(
        FacebookItem.of(
                Activity.COMMENT, "", attached.textBelow(comment.get("comment").text()), ref)
            .author(author.isEmpty() ? owner : new Author(owner.id(), owner.handle(), author))
            .postedAt(time == null ? time(record) : time)
            .target(target(title))
            .container(title.group())
            .media(attached.media())
            .build());
  }

  private static JsonValue first(JsonValue record, String key) {
    return record.get("data").items().stream()
        .map(part -> part.get(key))
        .filter(JsonValue::isObject)
        .findFirst()
        .orElse(JsonValue.none());
  }

  /** Whose post it is; where the sentence cannot be read, its words. */
  private static Target target(DownloadTitle title) {
    return title.name().isEmpty()
        ? FacebookItem.target("", "", "", title.words())
        : new Target("", "", title.name(), "");
  }

  private Fate ofReaction(JsonValue record, SourceRef ref) {
    if (!record.has("title") && !record.has("data")) {
      return FacebookFates.UNKNOWN;
    }
    DownloadTitle title = DownloadTitle.ofAct(record.get("title").text(), owner.name(), "");
    return Fate.of(
        act(Activity.LIKE, "", target(title), record, ref).container(title.group()).build());
  }

  private Item.Builder act(
      Activity activity, String id, Target target, JsonValue record, SourceRef ref) {
    return FacebookItem.of(activity, id, "", ref)
        .author(owner)
        .postedAt(time(record))
        .target(target);
  }

  /** A reaction of a download since 2024; other records with labels are not read. */
  Fate ofLabels(JsonValue record, boolean reactions, SourceRef ref) {
    List<LabelValues.Entry> entries = LabelValues.of(record);
    if (entries.isEmpty()) {
      return record.has("label_values") ? new Fate.Ignored("label_values") : FacebookFates.UNKNOWN;
    }
    LabelledReaction reaction = LabelledReaction.of(entries);
    if (!reactions && !reaction.isCertain()) {
      return new Fate.Ignored("label_values");
    }
    FacebookLink link = FacebookLink.of(reaction.url());
    String liked = link.postId().isEmpty() ? link.account() : link.postId();
    Target target = FacebookItem.target(liked, link.accountOrHandle(), reaction.name(), "");
    return Fate.of(
        act(Activity.LIKE, record.get("fbid").text(), target, record, ref)
            .parentId(link.postId())
            .url(reaction.url())
            .container(link.group())
            .build());
  }

  /** A record without data says that the owner left the group. */
  private Fate ofJoin(JsonValue record, SourceRef ref) {
    String name = record.has("name") ? record.get("name").text() : written(record, "name");
    if (name.isEmpty()) {
      return record.has("title") || record.has("timestamp")
          ? new Fate.Ignored("left-group")
          : FacebookFates.UNKNOWN;
    }
    return Fate.of(
        act(Activity.JOIN, "", new Target("", "", name, ""), record, ref).container(name).build());
  }

  /** A page or account followed, a page liked, a group led. */
  private Fate ofNamed(Activity activity, JsonValue record, SourceRef ref) {
    String url = record.get("url").text();
    FacebookLink link = FacebookLink.of(url);
    String name =
        Stream.of(record.get("name").text(), written(record, "name"), record.get("title").text())
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse("");
    Target target = FacebookItem.target(link.account(), link.handle(), name, "");
    if (target.isNone()) {
      return FacebookFates.UNKNOWN;
    }
    return Fate.of(
        act(activity, "", target, record, ref)
            .url(url)
            .container(activity == Activity.JOIN ? name : "")
            .build());
  }

  /** An event that the owner called people to. */
  private Fate ofOwnEvent(JsonValue record, SourceRef ref) {
    String name = record.get("name").text();
    String about = record.get("description").text();
    if (name.isEmpty() && about.isEmpty()) {
      return FacebookFates.UNKNOWN;
    }
    String text = name.isEmpty() || about.isEmpty() ? name + about : name + "\n" + about;
    return Fate.of(
        FacebookItem.of(Activity.POST, "", text, ref)
            .author(owner)
            .postedAt(FacebookTime.seconds(record.get("create_timestamp")).orElse(null))
            .target(FacebookItem.target("", "", record.get("place").get("name").text(), ""))
            .build());
  }

  /** An event that the owner promised to come to; when is not told, only when it takes place. */
  private Fate ofEvent(JsonValue record, SourceRef ref) {
    String name = record.get("name").text();
    if (name.isEmpty()) {
      return FacebookFates.UNKNOWN;
    }
    Target target = new Target("", "", name, "");
    return Fate.of(
        FacebookItem.of(Activity.JOIN, "", "", ref).author(owner).target(target).build());
  }

  /** A photo or video that stands outside of posts. */
  private Fate ofMedium(JsonValue record, SourceRef ref) {
    String uri = record.get("uri").text();
    if (uri.isEmpty()) {
      return FacebookFates.UNKNOWN;
    }
    return Fate.of(
        FacebookItem.of(Activity.POST, "", record.get("description").text(), ref)
            .author(owner)
            .postedAt(FacebookTime.seconds(record.get("creation_timestamp")).orElse(null))
            .container(record.get("title").text())
            .media(List.of(uri))
            .build());
  }
}
