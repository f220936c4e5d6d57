package id.saring.ingest.facebook;

import id.saring.ingest.record.Fate;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.time.ZoneId;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blocks of pages of one download to items. Immutable.
 *
 * @param owner whose download it is
 * @param zone for its times, which have none
 */
record HtmlItems(Author owner, ZoneId zone) {

  private static final Pattern LEFT =
      Pattern.compile("\\b(?:berhenti|keluar|meninggalkan|stopped being|left)\\b");
  private static final Pattern JOINED =
      Pattern.compile(
          "\\b(?:menjadi anggota|bergabung dengan|became a member of|joined)(?: grup)? (.+?)\\.?$");

  HtmlItems {
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(zone, "zone");
  }

  /**
   * A record.
   *
   * @throws java.time.DateTimeException if its date is of a language that is not known
   */
  Fate of(HtmlKind kind, HtmlBlock block, SourceRef ref) {
    return switch (kind) {
      case POST -> Fate.of(post(block, ref).build());
      case GROUP_POST -> {
        DownloadTitle title = DownloadTitle.ofGroupPost(block.heading(), owner.name());
        yield Fate.of(post(block, ref).container(title.group()).build());
      }
      case COMMENT -> Fate.of(act(Activity.COMMENT, block.text(), block, ref).build());
      case LIKE -> Fate.of(act(Activity.LIKE, "", block, ref).build());
      case JOIN -> join(block, ref);
      case FOLLOW -> follow(block, ref);
      case PROFILE, OTHER -> new Fate.Ignored("other");
    };
  }

  private Item.Builder start(Activity activity, String text, HtmlBlock block, SourceRef ref) {
    Item.Builder item =
        FacebookItem.of(activity, "", text, ref)
            .author(owner)
            .postedAt(block.time(zone).orElse(null))
            .media(block.media());
    if (block.isEdited()) {
      item.note(ItemNote.DISUNTING);
    }
    return item;
  }

  private Item.Builder post(HtmlBlock block, SourceRef ref) {
    boolean link = !block.links().isEmpty();
    boolean named = !block.linkText().isEmpty() && !block.linkText().contains("://");
    boolean share = link && (block.text().isEmpty() || block.text().equals(block.linkText()));
    String text = share ? "" : block.text();
    Item.Builder item = start(share ? Activity.SHARE : Activity.POST, text, block, ref);
    if (link) {
      String url = block.links().get(0);
      FacebookLink place = FacebookLink.of(url);
      item.target(
          FacebookItem.target(
              place.postId(), place.accountOrHandle(), "", named ? block.linkText() : url));
    } else if (text.isEmpty()) {
      item.target(FacebookItem.target("", "", "", block.heading()));
    }
    return item;
  }

  private Item.Builder act(Activity activity, String text, HtmlBlock block, SourceRef ref) {
    DownloadTitle title = DownloadTitle.ofAct(block.heading(), owner.name(), "");
    Target target =
        title.name().isEmpty()
            ? FacebookItem.target("", "", "", title.words())
            : new Target("", "", title.name(), "");
    return start(activity, text, block, ref).target(target).container(title.group());
  }

  private Fate join(HtmlBlock block, SourceRef ref) {
    if (LEFT.matcher(block.heading()).find()) {
      return new Fate.Ignored("left-group");
    }
    Matcher joined = JOINED.matcher(block.heading());
    String name = block.text();
    if (name.isEmpty()) {
      name = joined.find() ? joined.group(1) : block.heading();
    }
    return name.isEmpty()
        ? FacebookFates.UNKNOWN_BLOCK
        : Fate.of(
            start(Activity.JOIN, "", block, ref)
                .target(new Target("", "", name, ""))
                .container(name)
                .build());
  }

  private Fate follow(HtmlBlock block, SourceRef ref) {
    String url = block.links().isEmpty() ? "" : block.links().get(0);
    FacebookLink link = FacebookLink.of(url);
    String name = block.text().isEmpty() ? block.heading() : block.text();
    Target target = FacebookItem.target(link.account(), link.handle(), name, "");
    return target.isNone()
        ? FacebookFates.UNKNOWN_BLOCK
        : Fate.of(start(Activity.FOLLOW, "", block, ref).target(target).url(url).build());
  }
}
