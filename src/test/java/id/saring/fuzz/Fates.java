package id.saring.fuzz;

import id.saring.ingest.ExportReader;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.io.Message;
import id.saring.item.Item;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of every record of a source, and how the reading ended. */
final class Fates implements RecordSink {

  final List<List<Item>> converted = new ArrayList<>();
  final List<String> ignored = new ArrayList<>();
  final List<SkippedRecord> rejected = new ArrayList<>();
  final List<Message> notices = new ArrayList<>();
  int merged;
  String end = "read";
  Optional<Message> problem = Optional.empty();

  static Fates of(ExportReader reader, Source source, ReadOptions options) {
    Fates fates = new Fates();
    try {
      reader.read(source, options, fates);
    } catch (SourceException e) {
      fates.end = e.code();
      fates.problem = Optional.of(e.problem());
    } catch (IOException e) {
      fates.end = e.toString();
    }
    return fates;
  }

  @Override
  public void converted(List<Item> items) {
    converted.add(List.copyOf(items));
  }

  @Override
  public void merged() {
    merged++;
  }

  @Override
  public void ignored(String kind) {
    ignored.add(kind);
  }

  @Override
  public void rejected(SkippedRecord record) {
    rejected.add(record);
  }

  @Override
  public void notice(Message notice) {
    notices.add(notice);
  }

  long records() {
    return (long) converted.size() + merged + ignored.size() + rejected.size();
  }

  /** Empty where both are the same, else what is not. */
  String difference(Fates other) {
    if (!end.equals(other.end) || !problem.equals(other.problem)) {
      return "end " + end + " and " + other.end;
    }
    if (merged != other.merged || !ignored.equals(other.ignored)) {
      return "ignored " + ignored + " and " + other.ignored;
    }
    if (!rejected.equals(other.rejected)) {
      return "rejected " + rejected + " and " + other.rejected;
    }
    if (!notices.equals(other.notices)) {
      return "notices " + notices + " and " + other.notices;
    }
    return converted.equals(other.converted)
        ? ""
        : "items " + converted + " and " + other.converted;
  }
}
