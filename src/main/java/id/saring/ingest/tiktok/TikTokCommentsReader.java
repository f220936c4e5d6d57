package id.saring.ingest.tiktok;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.JsonOutline;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.ExportRecord;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.RecordFates;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what tiktok-comment-scrapper collected: the comments below one video, with their answers. A
 * record is a comment with all its answers. Its times have no zone; where ids are there, they prove
 * it.
 */
public final class TikTokCommentsReader implements ExportReader {

  private static final ArrayPaths COMMENTS = ArrayPaths.of("comments[]", "[].comments[]");

  @Override
  public String format() {
    return "tiktok-comment-scrapper";
  }

  @Override
  public Optional<String> recognise(Head head) {
    String text = head.text().stripLeading();
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return Optional.empty();
    }
    JsonOutline outline = JsonOutline.of(text);
    for (String place : List.of("", "[].")) {
      if (outline.has(place + "video_url")
          && outline.has(place + "comments[].comment")
          && outline.has(place + "comments[].create_time")) {
        return Optional.of("video_url with comments");
      }
    }
    return Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    Reading reading = new Reading(options.zone());
    try (InputStream in = source.open()) {
      new JsonRecords(COMMENTS)
          .read(in, new RecordFates(source, sink, TikTokDownloadReader.BAD_TIME, reading::fate));
    }
  }

  /** What belongs to one file. */
  private static final class Reading {
    private final CommentClock clock;

    Reading(ZoneId zone) {
      this.clock = new CommentClock(zone);
    }

    Fate fate(ExportRecord record) {
      JsonValue comment = record.value();
      String link = text(record.around(), "video_url");
      List<Item> items = new ArrayList<>();
      add(items, comment, time(comment), "", link, record.ref());
      for (JsonValue reply : comment.get("replies").items()) {
        String parent = comment.get("comment_id").text();
        add(items, reply, timeOfReply(reply), parent, link, record.ref());
      }
      return Fate.of(items, TikTokDownloadReader.UNKNOWN);
    }

    private static String text(Map<String, JsonValue> around, String key) {
      JsonValue value = around.get(key);
      return value == null ? "" : value.text();
    }

    private static void add(
        List<Item> items,
        JsonValue comment,
        @Nullable PostedAt time,
        String parent,
        String link,
        SourceRef ref) {
      String id = comment.get("comment_id").text();
      String text = comment.get("comment").text();
      if (!id.isEmpty() || !text.isEmpty()) {
        items.add(
            TikTokPosts.comment(ref, id, parent, TikTokLinks.video(link), link, text)
                .author(
                    new Author("", comment.get("username").text(), comment.get("nickname").text()))
                .postedAt(time)
                .build());
      }
    }

    private @Nullable PostedAt time(JsonValue comment) {
      return clock.time(comment.get("create_time").text(), comment.get("comment_id").text());
    }

    /** An unreadable time of an answer does not cost the comment. */
    private @Nullable PostedAt timeOfReply(JsonValue reply) {
      try {
        return time(reply);
      } catch (DateTimeException e) {
        return null;
      }
    }
  }
}
