package id.saring.ingest.youtube;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ItemFault;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.HeadRows;
import id.saring.ingest.record.TableFates;
import id.saring.ingest.table.HeadedCsv;
import id.saring.ingest.table.HeadedRow;
import id.saring.ingest.table.HeadedTable;
import id.saring.io.Message;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Reads the comments and live chat messages of a Takeout. The owner's channel stands in every row.
 */
public final class TakeoutCommentsReader implements ExportReader {

  private static final int SURVEYED = 200;

  @Override
  public String format() {
    return "youtube-takeout-comments";
  }

  /** Its owner stands in another file; the reader itself says when that is missing. */
  @Override
  public ExpectedFill expectedFill() {
    return ExpectedFill.DOWNLOAD;
  }

  @Override
  public Optional<String> recognise(Head head) {
    return columns(head)
        .map(columns -> columns.isLive() ? "chat ids, UC…, time" : "Ug…, UC…, time")
        .or(() -> emptyTable(head));
  }

  private static Optional<TakeoutColumns> columns(Head head) {
    List<List<String>> rows = HeadRows.of(head, SURVEYED);
    return rows.size() < 2
        ? Optional.empty()
        : TakeoutColumns.of(rows.subList(1, rows.size()), rows.get(0).size());
  }

  /** A table without rows shows nothing but the names of its columns. */
  private static Optional<String> emptyTable(Head head) {
    return HeadedCsv.columnsOf(head)
        .filter(
            columns ->
                head.isWhole()
                    && HeadRows.of(head, 2).size() == 1
                    && (columns.hasAll("Comment ID", "Channel ID", "Comment Text")
                        || columns.hasAll("Live Chat ID", "Channel ID", "Live Chat Text")))
        .map(columns -> "Comment ID, Channel ID");
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    Head head = Head.of(source);
    Optional<TakeoutColumns> columns = columns(head);
    if (columns.isEmpty()) {
      if (emptyTable(head).isEmpty()) {
        throw new SourceException("bukan-komentar", Message.of("ingest.yt-no-comments"));
      }
      return;
    }
    try (HeadedTable table = HeadedCsv.open(source)) {
      TableFates.read(
          table, sink, (row, ref) -> Fate.of(item(columns.get(), row, ref, options.zone())));
    }
  }

  private static Item item(TakeoutColumns columns, HeadedRow row, SourceRef ref, ZoneId zone)
      throws ItemFault {
    List<String> cells = row.cells();
    String id = cells.get(columns.id()).strip();
    TakeoutColumns.Place place = columns.place(cells);
    String text = columns.text() < 0 ? "" : TakeoutText.of(cells.get(columns.text()));
    String video = place.video().isEmpty() ? place.post() : place.video();
    Item.Builder item = YouTubeItems.comment(id, video, place.parent(), ref);
    if (!place.post().isEmpty()) {
      item.url("https://www.youtube.com/post/" + place.post() + "?lc=" + id);
    } else if (columns.isLive()) {
      item.url(YouTubeItems.videoUrl(video));
    }
    return YouTubeItems.words(item, id, text)
        .author(new Author(cells.get(columns.channel()).strip(), "", ""))
        .postedAt(YouTubeItems.time(cells.get(columns.time()), zone).orElse(null))
        .build();
  }
}
