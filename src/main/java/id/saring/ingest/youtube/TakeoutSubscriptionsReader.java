package id.saring.ingest.youtube;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ItemFault;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.fill.FilledField;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.HeadRows;
import id.saring.ingest.record.TableFates;
import id.saring.ingest.table.HeadedCsv;
import id.saring.ingest.table.HeadedRow;
import id.saring.ingest.table.HeadedTable;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads the channels that the owner of a Takeout has subscribed to: three columns, id, address and
 * name, whatever they are called. When he did so is not told.
 */
public final class TakeoutSubscriptionsReader implements ExportReader {

  private static final int COLUMNS = 3;

  @Override
  public String format() {
    return "youtube-takeout-subscriptions";
  }

  /** Subscriptions have no time in the export. */
  @Override
  public ExpectedFill expectedFill() {
    return ExpectedFill.DOWNLOAD.without(FilledField.TIME);
  }

  @Override
  public Optional<String> recognise(Head head) {
    List<List<String>> rows = HeadRows.of(head, 50);
    boolean isNamed =
        !rows.isEmpty()
            && rows.get(0).size() == COLUMNS
            && rows.get(0).get(0).replace("\uFEFF", "").equalsIgnoreCase("Channel Id")
            && rows.get(0).get(1).equalsIgnoreCase("Channel Url");
    boolean isShaped =
        rows.size() > 1 && rows.stream().skip(1).allMatch(TakeoutSubscriptionsReader::fits);
    return isNamed || isShaped ? Optional.of("UC…, youtube.com/channel/UC…") : Optional.empty();
  }

  private static boolean fits(List<String> row) {
    return row.size() == COLUMNS
        && row.get(0).startsWith("UC")
        && row.get(1).endsWith("youtube.com/channel/" + row.get(0));
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    Author owner = TakeoutOwner.of(source, sink);
    try (HeadedTable table = HeadedCsv.open(source)) {
      TableFates.read(table, sink, (row, ref) -> Fate.of(follow(owner, row, ref)));
    }
  }

  private static Item follow(Author owner, HeadedRow row, SourceRef ref) throws ItemFault {
    List<String> cells = row.cells();
    if (cells.size() < COLUMNS || !cells.get(0).strip().startsWith("UC")) {
      throw new ItemFault("jenis-tak-dikenal", Message.of("ingest.yt-record"));
    }
    String channel = cells.get(0).strip();
    String who = owner.id().isEmpty() ? "" : owner.id() + "/";
    return Item.of(Platform.YOUTUBE, Activity.FOLLOW, ref)
        .id(who + "follow/" + channel)
        .url(cells.get(1).strip())
        .author(owner)
        .target(new Target(channel, "", cells.get(2).strip(), ""))
        .build();
  }
}
