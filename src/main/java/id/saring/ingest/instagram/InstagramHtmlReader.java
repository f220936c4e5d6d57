package id.saring.ingest.instagram;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.meta.DownloadOwner;
import id.saring.ingest.meta.LabelValues.Entry;
import id.saring.ingest.meta.MetaDate;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.FateReport;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the HTML pages of the download that Instagram gives its users. Comments are known by their
 * labels; lists of posts, likes and accounts look alike, so there the name of the page tells what
 * it is. Times have no zone. A record has no byte range, since browsers mend pages; its raw form is
 * the block as it was understood.
 */
public final class InstagramHtmlReader implements ExportReader {

  private static final Fate UNKNOWN =
      new Fate.Rejected("jenis-tak-dikenal", "ingest.instagram-block");

  @Override
  public String format() {
    return "instagram-download-html";
  }

  /** Its owner stands in another file; the reader itself says when that is missing. */
  @Override
  public ExpectedFill expectedFill() {
    return ExpectedFill.DOWNLOAD;
  }

  @Override
  public Optional<String> recognise(Head head) {
    String text = head.text();
    boolean page = text.stripLeading().startsWith("<") && text.contains(HtmlBlocks.SIGN);
    if (!page) {
      return Optional.empty();
    }
    Optional<Platform> platform = DownloadOwner.platform(head);
    boolean instagram =
        platform.map(one -> one == Platform.INSTAGRAM).orElse(text.contains("_a6_q"));
    return instagram
        ? Optional.of("page of an Instagram download, class " + HtmlBlocks.SIGN)
        : Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    Reading reading = new Reading(source, options.zone(), sink);
    try (HtmlBlocks blocks = HtmlBlocks.open(source)) {
      for (HtmlBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
        reading.take(block);
      }
    }
  }

  private enum Page {
    COMMENTS,
    LIKES,
    COMMENT_LIKES,
    STORY_LIKES,
    FOLLOWING,
    POSTS,
    OTHER;

    static Page of(String path) {
      String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      if (name.startsWith("liked_posts")) {
        return LIKES;
      }
      if (name.startsWith("liked_comments")) {
        return COMMENT_LIKES;
      }
      if (name.startsWith("story_likes")) {
        return STORY_LIKES;
      }
      if (name.matches("(?:post|reels)_comments(?:_[0-9]+)?\\.html")) {
        return COMMENTS;
      }
      if (name.equals("following.html")) {
        return FOLLOWING;
      }
      boolean posts =
          name.matches("(?:posts|reels|stories|archived_posts|igtv_videos)(?:_[0-9]+)?\\.html");
      return posts ? POSTS : OTHER;
    }
  }

  /** What belongs to one page. */
  private static final class Reading {
    private final ZoneId zone;
    private final RecordSink sink;
    private final Page page;
    private final DownloadItems items;
    private boolean ownerTold;

    Reading(Source source, ZoneId zone, RecordSink sink) {
      this.zone = zone;
      this.sink = sink;
      this.page = Page.of(source.path());
      Author owner = InstagramOwner.of(source);
      this.items = new DownloadItems(owner);
      this.ownerTold = !owner.isUnknown();
    }

    void take(HtmlBlocks.Block block) {
      Page kind = page == Page.OTHER && isComment(block) ? Page.COMMENTS : page;
      if (kind == Page.OTHER) {
        sink.ignored("other-page");
        return;
      }
      if (!ownerTold) {
        ownerTold = true;
        sink.notice(Message.of("ingest.instagram-no-owner"));
      }
      FateReport.tell(sink, item(kind, block).map(Fate::of).orElse(UNKNOWN), block.ref());
    }

    private static boolean isComment(HtmlBlocks.Block block) {
      return block.entries().stream()
          .anyMatch(entry -> Labels.isComment(entry.label()) || Labels.isOwner(entry.label()));
    }

    private Optional<Item> item(Page kind, HtmlBlocks.Block block) {
      return switch (kind) {
        case COMMENTS -> items.ofComment(words(block), time(block), block.ref());
        case LIKES -> items.ofLike(liked(LikedThing.What.POST, block), time(block), block.ref());
        case COMMENT_LIKES ->
            items.ofLike(liked(LikedThing.What.COMMENT, block), time(block), block.ref());
        case STORY_LIKES ->
            items.ofLike(liked(LikedThing.What.STORY, block), time(block), block.ref());
        case FOLLOWING -> items.ofFollow(followed(block), false, time(block), block.ref());
        case POSTS ->
            items.ofShown(
                block.heading(),
                block.media(),
                time(block),
                Platform.INSTAGRAM,
                Activity.POST,
                block.ref());
        case OTHER -> Optional.empty();
      };
    }

    private CommentWords words(HtmlBlocks.Block block) {
      List<Entry> said =
          block.entries().stream()
              .filter(entry -> MetaDate.of(entry.value(), zone).isEmpty())
              .toList();
      return CommentWords.of(said);
    }

    private @Nullable PostedAt time(HtmlBlocks.Block block) {
      return block.times().stream()
          .flatMap(text -> MetaDate.of(text, zone).stream())
          .findFirst()
          .orElse(null);
    }

    private static LikedThing liked(LikedThing.What what, HtmlBlocks.Block block) {
      String url = block.links().stream().filter(Reading::isPost).findFirst().orElse("");
      String owner = Labels.value(block.entries(), Labels::isUserName);
      return new LikedThing(what, owner.isEmpty() ? block.heading() : owner, "", url, "");
    }

    private static boolean isPost(String url) {
      return !InstagramLinks.code(url).isEmpty();
    }

    private static String followed(HtmlBlocks.Block block) {
      return block.links().stream()
          .map(InstagramLinks::handle)
          .filter(handle -> !handle.isEmpty())
          .findFirst()
          .orElse(InstagramLinks.isHandle(block.heading()) ? block.heading() : "");
    }
  }
}
