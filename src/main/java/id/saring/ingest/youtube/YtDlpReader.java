package id.saring.ingest.youtube;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ItemFault;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.RecordFates;
import id.saring.ingest.record.RecordShapes;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what yt-dlp keeps beside a video ({@code *.info.json}): the video with its title and
 * description, and the comments if they were fetched. Times of comments are reckoned back from
 * "three weeks ago", so only their day is kept. One video a line ({@code --dump-json}) is read,
 * too; then a line is one record.
 */
public final class YtDlpReader implements ExportReader {

  @Override
  public String format() {
    return "yt-dlp";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return RecordShapes.of(head)
        .first(
            shape ->
                shape.prefix().isEmpty()
                    && shape.has("id", "title")
                    && (shape.has("extractor_key", "webpage_url")
                        || shape.has("formats[].format_id")))
        .map(
            shape ->
                shape.has("extractor_key")
                    ? "extractor_key " + shape.value("extractor_key")
                    : "formats[].format_id");
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    VideoInfo info = VideoInfo.of(source);
    ZoneId zone = options.zone();
    if (!info.isAlone()) {
      try (InputStream in = source.open()) {
        JsonRoots.read(
            in, new RecordFates(source, sink, record -> whole(record.value(), record.ref(), zone)));
      }
      return;
    }
    RecordFates fates =
        new RecordFates(
            source, sink, record -> Fate.of(comment(info, record.value(), record.ref(), zone)));
    if (info.isVideo()) {
      RawRecord raw = RawRecord.ofText(info.canonical());
      sink.converted(
          video(info, new SourceRef(source.file(), source.member(), fates.next(), -1, raw)));
    }
    try (InputStream in = source.open()) {
      new JsonRecords(ArrayPaths.of("comments[]")).read(in, fates);
    }
  }

  private static Fate whole(JsonValue value, SourceRef ref, ZoneId zone) throws ItemFault {
    VideoInfo info = VideoInfo.of(value);
    if (!info.isVideo()) {
      throw new ItemFault("jenis-tak-dikenal", Message.of("ingest.yt-record"));
    }
    List<Item> items = new ArrayList<>(List.of(video(info, ref)));
    for (JsonValue comment : value.get("comments").items()) {
      items.add(comment(info, comment, ref, zone));
    }
    return new Fate.Converted(items);
  }

  private static Item video(VideoInfo info, SourceRef ref) {
    String text = (info.get("title") + "\n" + info.get("description")).strip();
    Item.Builder item =
        Item.of(info.platform(), Activity.POST, ref)
            .id(info.get("id"))
            .url(info.get("webpage_url"))
            .author(info.author())
            .postedAt(info.time().orElse(null));
    return YouTubeItems.words(item, info.get("id"), text).build();
  }

  private static Item comment(VideoInfo info, JsonValue comment, SourceRef ref, ZoneId zone)
      throws ItemFault {
    if (!comment.has("text") && !comment.has("id")) {
      throw new ItemFault("jenis-tak-dikenal", Message.of("ingest.yt-record"));
    }
    String id = comment.get("id").text();
    String parent = comment.get("parent").text();
    boolean isReply = !parent.isEmpty() && !parent.equals("root");
    Item.Builder item =
        Item.of(info.platform(), Activity.COMMENT, ref)
            .id(id)
            .parentId(isReply ? parent : info.get("id"))
            .url(url(info, id))
            .author(author(comment))
            .postedAt(time(comment.get("timestamp").text(), zone).orElse(null))
            .target(target(info.author()));
    if (comment.get("_time_text").text().endsWith("(edited)")) {
      item.note(ItemNote.DISUNTING);
    }
    return YouTubeItems.words(item, id, comment.get("text").text()).build();
  }

  private static String url(VideoInfo info, String comment) {
    return info.platform() == Platform.YOUTUBE && !comment.isEmpty()
        ? YouTubeItems.videoUrl(info.get("id")) + "&lc=" + comment
        : info.get("webpage_url");
  }

  private static Author author(JsonValue comment) {
    return YouTubeItems.author(
        comment.get("author_id").text(),
        comment.get("author").text(),
        comment.get("author_url").text());
  }

  private static Target target(Author channel) {
    return new Target(channel.id(), channel.handle(), channel.name(), "");
  }

  private static Optional<PostedAt> time(String timestamp, ZoneId zone) throws ItemFault {
    if (timestamp.isEmpty()) {
      return Optional.empty();
    }
    try {
      Instant about = Instant.ofEpochSecond(VideoInfo.seconds(timestamp));
      return Optional.of(PostedAt.onDay(about.atZone(zone).toLocalDate()));
    } catch (NumberFormatException e) {
      throw new ItemFault("waktu-tak-terbaca", Message.of("ingest.yt-time", timestamp));
    }
  }
}
