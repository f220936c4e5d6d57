package id.saring.run;

import id.saring.ingest.ExportReader;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.SourceException;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.fill.FillCounter;
import id.saring.ingest.fill.FillRates;
import id.saring.ingest.fill.ShapeWarning;
import id.saring.io.Message;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What became of the records of one source. Counted by several threads at once; read when they are
 * done.
 */
public final class SourceTally implements SourceFeed.Outlet {

  /** Bytes of a rejected record that are kept: enough for 2,000 characters of the list. */
  private static final int KEPT = 8_000;

  /** Equals by how well the time is known, so that it does not matter who came first. */
  private static final Comparator<PostedAt> BY_TIME =
      Comparator.comparing(PostedAt::instant)
          .thenComparing(PostedAt::precision)
          .thenComparing(PostedAt::zoneAssumed);

  private final String file;
  private final String member;
  private final LongAdder converted = new LongAdder();
  private final LongAdder merged = new LongAdder();
  private final LongAdder ignored = new LongAdder();
  private final LongAdder items = new LongAdder();
  private final List<SkippedRecord> rejects;
  private final Set<Message> notices = Collections.synchronizedSet(new LinkedHashSet<>());
  private FillRates fill = FillRates.NONE;
  private volatile ExpectedFill expected = ExpectedFill.NOTHING;
  private volatile List<ShapeWarning> warnings = List.of();
  private final Set<Platform> platforms = ConcurrentHashMap.newKeySet();
  private Optional<PostedAt> newest = Optional.empty();
  private volatile String format = "";
  private volatile Optional<SourceException> problem = Optional.empty();
  private volatile String skippedSince = "";

  SourceTally(String file, String member) {
    this(file, member, Collections.synchronizedList(new ArrayList<>()));
  }

  /**
   * Begins to count.
   *
   * @param rejects an empty list for what is rejected, to which all threads may add
   */
  SourceTally(String file, String member, List<SkippedRecord> rejects) {
    this.file = file;
    this.member = member;
    this.rejects = rejects;
  }

  /** Path as shown. */
  public String file() {
    return file;
  }

  /** Member of a container, or empty. */
  public String member() {
    return member;
  }

  /** Returns {@code file#member} or {@code file}. */
  public String label() {
    return member.isEmpty() ? file : file + "#" + member;
  }

  /** Name of the format, or empty if none was recognised. */
  public String format() {
    return format;
  }

  void setFormat(ExportReader reader) {
    format = reader.format();
    expected = reader.expectedFill();
  }

  /** How many items have each field. */
  public synchronized FillRates fill() {
    return fill;
  }

  private synchronized void add(FillRates counted) {
    fill = fill.plus(counted);
  }

  /** What the items of its format must have. */
  ExpectedFill expectedFill() {
    return expected;
  }

  /** Signs that its export changed its shape. */
  public List<ShapeWarning> warnings() {
    return warnings;
  }

  void setWarnings(List<ShapeWarning> found) {
    warnings = List.copyOf(found);
  }

  /** Why the source as a whole could not be used (any further), if so. */
  public Optional<SourceException> problem() {
    return problem;
  }

  /** Whether the system did not let us read it to its end, which another attempt may. */
  boolean isUnread() {
    return problem.filter(one -> one.code().equals(SourceFeed.UNREAD)).isPresent();
  }

  /** The run that read it before, under the same conditions: this one skipped it. Else empty. */
  public Optional<String> skippedSince() {
    return skippedSince.isEmpty() ? Optional.empty() : Optional.of(skippedSince);
  }

  void setSkippedSince(String run) {
    skippedSince = run;
  }

  void note(Message notice) {
    notices.add(notice);
  }

  @Override
  public void setProblem(SourceException exception) {
    problem = Optional.of(exception);
  }

  /** Records that became items. */
  public long converted() {
    return converted.sum();
  }

  /** Records that completed another. */
  public long merged() {
    return merged.sum();
  }

  /** Records that are no items. */
  public long ignored() {
    return ignored.sum();
  }

  /** Records that could not be read. */
  public long rejected() {
    return rejects.size();
  }

  /** All records. */
  public long records() {
    return converted() + merged() + ignored() + rejected();
  }

  /** Items made of them. */
  public long items() {
    return items.sum();
  }

  /** When its newest item was posted; empty if no item has a time. */
  synchronized Optional<PostedAt> newest() {
    return newest;
  }

  private synchronized void add(Optional<PostedAt> time) {
    newest = later(newest, time);
  }

  private static Optional<PostedAt> later(Optional<PostedAt> one, Optional<PostedAt> other) {
    boolean first =
        other.isEmpty() || (one.isPresent() && BY_TIME.compare(one.get(), other.get()) >= 0);
    return first ? one : other;
  }

  /** Platforms of its items. */
  Set<Platform> platforms() {
    return Set.copyOf(platforms);
  }

  /** What could not be read; asked when all threads are done. */
  List<SkippedRecord> rejects() {
    return Collections.unmodifiableList(rejects);
  }

  /** What the user should know about the source, sorted by key. */
  public List<Message> notices() {
    List<Message> sorted = new ArrayList<>(notices);
    sorted.sort(Comparator.comparing(Message::toString));
    return sorted;
  }

  /** What was counted, as a value. */
  SourceCount count() {
    return new SourceCount(
        format,
        converted(),
        merged(),
        ignored(),
        items(),
        rejects(),
        notices(),
        fill(),
        platforms(),
        newest(),
        problem.map(SourceCount.Fault::of));
  }

  /** Adds what was counted elsewhere, of the same source. */
  void add(SourceCount other) {
    converted.add(other.converted());
    merged.add(other.merged());
    ignored.add(other.ignored());
    items.add(other.items());
    rejects.addAll(other.rejects());
    notices.addAll(other.notices());
    platforms.addAll(other.platforms());
    add(other.fill());
    add(other.newest());
    other.fault().ifPresent(fault -> setProblem(fault.exception()));
  }

  /** A sink that counts here and hands the items on. */
  @Override
  public SourceFeed.Sink sink(ItemTaker taker) {
    FillCounter counter = new FillCounter();
    return new SourceFeed.Sink() {
      private Optional<PostedAt> newestHere = Optional.empty();

      @Override
      public void converted(List<Item> made) {
        converted.increment();
        items.add(made.size());
        counter.record();
        boolean shared = made.size() > 1;
        for (Item one : made) {
          Item item = shared ? one.ofSharedRecord() : one;
          counter.item(item);
          newestHere = later(newestHere, item.postedAt());
          if (!platforms.contains(item.platform())) {
            platforms.add(item.platform()); // once a source; asking does not lock
          }
          taker.take(item);
        }
      }

      @Override
      public void merged() {
        merged.increment();
      }

      @Override
      public void ignored(String kind) {
        ignored.increment();
        counter.ignored(kind);
      }

      @Override
      public void rejected(SkippedRecord record) {
        rejects.add(
            new SkippedRecord(
                record.file(),
                record.member(),
                record.record(),
                record.line(),
                record.column(),
                record.code(),
                record.reason(),
                record.raw().detached(KEPT)));
      }

      @Override
      public void notice(Message notice) {
        notices.add(notice);
      }

      @Override
      public void close() {
        SourceTally.this.add(counter.rates());
        SourceTally.this.add(newestHere);
      }
    };
  }

  /** Takes items one by one. */
  interface ItemTaker {
    void take(Item item);
  }
}
