package id.saring.ingest.csv;

import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.io.Message;
import id.saring.item.Item;
import java.util.ArrayList;
import java.util.List;

/** Collects what a reader delivers. */
final class Harvest implements RecordSink {
  final List<Item> items = new ArrayList<>();
  final List<String> ignored = new ArrayList<>();
  final List<SkippedRecord> rejected = new ArrayList<>();
  final List<Message> notices = new ArrayList<>();
  int records;

  @Override
  public void converted(List<Item> all) {
    items.addAll(all);
    records++;
  }

  @Override
  public void merged() {
    throw new AssertionError("a table merges nothing");
  }

  @Override
  public void ignored(String kind) {
    ignored.add(kind);
    records++;
  }

  @Override
  public void rejected(SkippedRecord record) {
    rejected.add(record);
    records++;
  }

  @Override
  public void notice(Message notice) {
    notices.add(notice);
  }
}
