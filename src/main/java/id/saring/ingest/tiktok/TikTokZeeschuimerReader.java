package id.saring.ingest.tiktok;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.ExportRecord;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.Zeeschuimer;
import id.saring.item.Author;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what Zeeschuimer kept of TikTok: videos, and comments. */
public final class TikTokZeeschuimerReader implements ExportReader {

  private static final String COMMENTS = "tiktok-comments";
  private static final Set<String> PLATFORMS = Set.of("tiktok.com", COMMENTS);

  @Override
  public String format() {
    return "tiktok-zeeschuimer";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return Zeeschuimer.platform(head)
        .filter(PLATFORMS::contains)
        .map(platform -> "source_platform " + platform);
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    Zeeschuimer.read(
        source,
        sink,
        PLATFORMS,
        data -> true,
        TikTokDownloadReader.BAD_TIME,
        TikTokZeeschuimerReader::fate);
  }

  private static Fate fate(ExportRecord record) {
    JsonValue envelope = record.value();
    String captured = Zeeschuimer.capturedAt(envelope);
    JsonValue data = Zeeschuimer.data(envelope);
    return Zeeschuimer.platform(envelope).equals(COMMENTS)
        ? ofComment(data, captured, record.ref())
        : ofVideo(data, envelope.get("item_id").text(), captured, record.ref());
  }

  private static Fate ofVideo(JsonValue video, String itemId, String captured, SourceRef ref) {
    String id = video.get("id").isString() ? video.get("id").text() : itemId;
    Author author = author(video);
    String text = TikTokPosts.text(video.get("desc").text(), stickers(video), hashtags(video));
    if (id.isEmpty() && text.isEmpty()) {
      return TikTokDownloadReader.UNKNOWN;
    }
    return Fate.of(
        TikTokPosts.video(ref, id, author.handle(), text)
            .author(author)
            .postedAt(TikTokPosts.time(video, id))
            .capturedAt(captured)
            .build());
  }

  private static Author author(JsonValue video) {
    JsonValue author = video.get("author");
    return author.isObject()
        ? new Author(
            author.get("id").text(), author.get("uniqueId").text(), author.get("nickname").text())
        : new Author(video.get("authorId").text(), author.text(), video.get("nickname").text());
  }

  private static List<String> stickers(JsonValue video) {
    List<String> texts = new ArrayList<>();
    for (JsonValue sticker : video.get("stickersOnItem").items()) {
      for (JsonValue text : sticker.get("stickerText").items()) {
        texts.add(text.text());
      }
    }
    return texts;
  }

  private static List<String> hashtags(JsonValue video) {
    List<String> tags = new ArrayList<>(TikTokPosts.texts(video.get("challenges"), "title"));
    tags.addAll(TikTokPosts.texts(video.get("textExtra"), "hashtagName"));
    return tags;
  }

  private static Fate ofComment(JsonValue comment, String captured, SourceRef ref) {
    String id = comment.get("cid").text();
    String text = comment.get("text").text();
    if (id.isEmpty() && text.isEmpty()) {
      return TikTokDownloadReader.UNKNOWN;
    }
    JsonValue user = comment.get("user");
    String link = comment.get("share_info").get("url").text();
    String video = comment.get("aweme_id").text();
    return Fate.of(
        TikTokPosts.comment(
                ref,
                id,
                comment.get("reply_id").text(),
                video.isEmpty() ? TikTokLinks.video(link) : video,
                link,
                text)
            .author(
                new Author(
                    user.get("uid").text(),
                    user.get("unique_id").text(),
                    user.get("nickname").text()))
            .postedAt(TikTokPosts.time(comment, id))
            .capturedAt(captured)
            .build());
  }
}
