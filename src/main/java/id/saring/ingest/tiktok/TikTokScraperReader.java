package id.saring.ingest.tiktok;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.ExportRecord;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.KnownTable;
import id.saring.ingest.record.NestedRow;
import id.saring.ingest.record.RecordFates;
import id.saring.ingest.record.RecordShape;
import id.saring.ingest.record.RecordShapes;
import id.saring.ingest.record.TableFates;
import id.saring.ingest.table.ColumnNames;
import id.saring.item.Author;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what tiktok-scraper and the TikTok actors of Apify collected: videos ({@code authorMeta})
 * and comments ({@code cid} with {@code videoWebUrl}); as JSON, one object a line, or CSV with
 * numbered columns.
 */
public final class TikTokScraperReader implements ExportReader, KnownTable {

  @Override
  public String format() {
    return "tiktok-scraper";
  }

  @Override
  public Optional<String> recognise(Head head) {
    Optional<RecordShape> shape = RecordShapes.ofRoot(head);
    return shape.isPresent() ? signOfRecords(shape.get()) : signOfCsv(head);
  }

  private static Optional<String> signOfRecords(RecordShape shape) {
    if (shape.has("authorMeta", "webVideoUrl")) {
      return Optional.of("authorMeta with webVideoUrl");
    }
    return shape.has("cid", "videoWebUrl") ? Optional.of("cid with videoWebUrl") : Optional.empty();
  }

  @Override
  public Optional<String> sign(ColumnNames columns) {
    if (columns.hasAll("authorMeta.name", "webVideoUrl")
        || columns.hasAll("authorMeta/name", "webVideoUrl")) {
      return Optional.of("columns authorMeta.name, webVideoUrl");
    }
    return columns.hasAll("cid", "videoWebUrl")
        ? Optional.of("columns cid, videoWebUrl")
        : Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    if (RecordShapes.ofRoot(Head.of(source)).isEmpty()) {
      readCsv(source, options, sink);
      return;
    }
    RecordFates fates =
        new RecordFates(source, sink, TikTokDownloadReader.BAD_TIME, TikTokScraperReader::fate);
    try (InputStream in = source.open()) {
      JsonRoots.read(in, fates);
    }
  }

  @Override
  public TableFates.Conversion rows(ColumnNames columns, ReadOptions options) {
    return NestedRow.folded(TikTokScraperReader::fate).orBadTime(TikTokDownloadReader.BAD_TIME);
  }

  private static Fate fate(ExportRecord record) {
    JsonValue value = record.value();
    if (value.has("cid")) {
      return ofComment(value, record.ref());
    }
    if (value.has("webVideoUrl") || value.has("authorMeta")) {
      return ofVideo(value, record.ref());
    }
    return value.has("error") || value.has("errorCode")
        ? new Fate.Ignored("error")
        : TikTokDownloadReader.UNKNOWN;
  }

  private static Fate ofVideo(JsonValue video, SourceRef ref) {
    String link = video.get("webVideoUrl").text();
    String given = video.get("id").text();
    String id = TikTokLinks.video(link).isEmpty() ? given : TikTokLinks.video(link);
    JsonValue author = video.get("authorMeta");
    String text =
        TikTokPosts.text(
            video.get("text").text(), List.of(), TikTokPosts.texts(video.get("hashtags"), "name"));
    if (id.isEmpty() && text.isEmpty()) {
      return TikTokDownloadReader.UNKNOWN;
    }
    String handle = author.get("name").text();
    return Fate.of(
        TikTokPosts.video(ref, id, handle, text)
            .url(link.isEmpty() ? TikTokLinks.address(handle, id) : link)
            .author(new Author(author.get("id").text(), handle, author.get("nickName").text()))
            .postedAt(TikTokPosts.time(video, id))
            .media(media(video))
            .build());
  }

  private static List<String> media(JsonValue video) {
    List<String> media = new ArrayList<>();
    for (JsonValue url : video.get("mediaUrls").items()) {
      media.add(url.text());
    }
    media.add(video.get("videoUrl").text());
    media.removeIf(String::isEmpty);
    return media;
  }

  private static Fate ofComment(JsonValue comment, SourceRef ref) {
    String id = comment.get("cid").text();
    String link = comment.get("videoWebUrl").text();
    String text = comment.get("text").text();
    if (id.isEmpty() && text.isEmpty()) {
      return TikTokDownloadReader.UNKNOWN;
    }
    String answered = comment.get("repliesToId").text();
    return Fate.of(
        TikTokPosts.comment(ref, id, answered, TikTokLinks.video(link), link, text)
            .author(new Author(comment.get("uid").text(), comment.get("uniqueId").text(), ""))
            .postedAt(TikTokPosts.time(comment, id))
            .build());
  }
}
