package id.saring.ingest.youtube;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ItemFault;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.TableFates;
import id.saring.ingest.table.DialectCsv;
import id.saring.ingest.table.HeadedCsv;
import id.saring.ingest.table.HeadedRow;
import id.saring.ingest.table.HeadedTable;
import id.saring.item.Item;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads tables of comments of YouTube Data Tools. They escape quotes by a backslash, give times in
 * UTC without saying so, and do not name the video.
 */
public final class YouTubeDataToolsReader implements ExportReader {

  @Override
  public String format() {
    return "youtube-data-tools";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return HeadedCsv.columnsOf(head)
        .filter(
            columns ->
                columns.hasAll("id", "publishedAt", "authorName", "text", "isReply", "isReplyTo"))
        .map(columns -> "publishedAt, authorName, isReplyTo");
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (HeadedTable table = DialectCsv.open(source, rows -> 0)) {
      TableFates.read(table, sink, (row, ref) -> Fate.of(item(row, ref)));
    }
  }

  private static Item item(HeadedRow row, SourceRef ref) throws ItemFault {
    String id = row.get("id");
    String video = row.get("videoId");
    String written = row.get("publishedAt");
    String zoned = written.isEmpty() || written.endsWith("Z") ? written : written + " UTC";
    Item.Builder item = YouTubeItems.comment(id, video, row.get("isReplyTo"), ref);
    return YouTubeItems.words(item, id, row.raw("text"))
        .author(
            YouTubeItems.author(
                row.get("authorChannelId"), row.get("authorName"), row.get("authorChannelUrl")))
        .postedAt(YouTubeItems.time(zoned, ZoneOffset.UTC).orElse(null))
        .target(answered(row.get("isReplyToName")))
        .build();
  }

  private static Target answered(String name) {
    return name.startsWith("@") ? new Target("", name, "", "") : new Target("", "", name, "");
  }
}
