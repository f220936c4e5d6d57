package id.saring.ingest.json;

import id.saring.ingest.ExportReader;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.io.Message;
import id.saring.item.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a reader made of a source, every record's fate counted. */
public final class Outcome implements RecordSink {

  /** The zone that tests read wall clock times in. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private final List<Item> items = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private final List<SkippedRecord> rejected = new ArrayList<>();
  private final List<Message> notices = new ArrayList<>();
  private Optional<SourceException> failure = Optional.empty();
  private int converted;
  private int merged;

  private Outcome() {}

  public static Outcome of(ExportReader reader, Source source) {
    Outcome outcome = new Outcome();
    try {
      reader.read(source, new ReadOptions(ZONE, Map.of()), outcome);
    } catch (SourceException e) {
      outcome.failure = Optional.of(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outcome;
  }

  @Override
  public void converted(List<Item> made) {
    if (made.isEmpty()) {
      throw new IllegalArgumentException("a converted record gives at least one item");
    }
    converted++;
    items.addAll(made);
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

  public List<Item> items() {
    return items;
  }

  public Item item(int index) {
    return items.get(index);
  }

  public List<String> ignored() {
    return ignored;
  }

  public List<SkippedRecord> rejected() {
    return rejected;
  }

  public List<String> codes() {
    return rejected.stream().map(SkippedRecord::code).toList();
  }

  public List<Message> notices() {
    return notices;
  }

  public Optional<SourceException> failure() {
    return failure;
  }

  public int merges() {
    return merged;
  }

  public int records() {
    return converted + merged + ignored.size() + rejected.size();
  }

  /** Records, converted, merged, ignored, rejected and items in one line. */
  public String counts() {
    return "%d = %d + %d + %d + %d; %d items"
        .formatted(records(), converted, merged, ignored.size(), rejected.size(), items.size());
  }

  /** Everything said to the user, in both languages; fails where a sentence is missing. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    List<Message> messages = new ArrayList<>(notices);
    rejected.forEach(record -> messages.add(record.reason()));
    failure.ifPresent(e -> messages.add(e.problem()));
    for (Message message : messages) {
      sentences.add(message.indonesian());
      sentences.add(message.in(Locale.ENGLISH));
    }
    return sentences;
  }
}
