package id.saring.ingest;

import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.fill.FillCounter;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads sources only to tell what is in them. */
public final class Inspector {

  /** Rejects that are told one by one; the others are only counted. */
  private static final int REJECTS_TOLD = 20;

  /** Authors are counted up to here. */
  private static final int MOST_AUTHORS = 1_000_000;

  private final Readers readers;
  private final ReadOptions options;

  /** Makes an inspector. */
  public Inspector(Readers readers, ReadOptions options) {
    this.readers = readers;
    this.options = options;
  }

  /** Tells what is in the sources of an input file. */
  public List<SourceReport> inspect(InputFile file) {
    List<SourceReport> reports = new ArrayList<>();
    file.problem()
        .ifPresent(problem -> reports.add(SourceReport.unusable(file.shown(), "", problem)));
    file.sources().forEach(source -> reports.add(inspect(source)));
    return reports;
  }

  private SourceReport inspect(Source source) {
    Census census = new Census();
    source.notices().forEach(census::notice);
    String format = "";
    String sign = "";
    ExpectedFill expected = ExpectedFill.NOTHING;
    try {
      Readers.Recognition recognition = readers.recognise(source, options);
      format = recognition.reader().format();
      sign = recognition.sign();
      expected = recognition.reader().expectedFill();
      recognition.read(source, options, census);
    } catch (SourceException e) {
      census.problem = e;
    } catch (IOException e) {
      census.problem =
          new SourceException(
              "tak-terbaca", Message.of("ingest.read-failed", String.valueOf(e.getMessage())));
    }
    return census.report(source, format, sign, expected);
  }

  /** Counts what a reader delivers. */
  private static final class Census implements RecordSink {
    private long converted;
    private long merged;
    private long rejected;
    private long items;
    private final Map<Activity, Long> kinds = new EnumMap<>(Activity.class);
    private final Map<String, Long> ignored = new TreeMap<>();
    private final Set<String> authors = new HashSet<>();
    private final List<SkippedRecord> rejects = new ArrayList<>();
    private final FillCounter fill = new FillCounter();
    private final List<Message> notices = new ArrayList<>();
    private @Nullable Instant first;
    private @Nullable Instant last;
    private @Nullable SourceException problem;

    @Override
    public void converted(List<Item> made) {
      converted++;
      fill.record();
      made.forEach(this::count);
    }

    private void count(Item item) {
      items++;
      fill.item(item);
      kinds.merge(item.activity(), 1L, Long::sum);
      Author author = item.author();
      if (!author.isUnknown() && authors.size() < MOST_AUTHORS) {
        authors.add(author.label());
      }
      item.postedAt()
          .ifPresent(
              at -> {
                first = first == null || at.instant().isBefore(first) ? at.instant() : first;
                last = last == null || at.instant().isAfter(last) ? at.instant() : last;
              });
    }

    @Override
    public void merged() {
      merged++;
    }

    @Override
    public void ignored(String kind) {
      fill.ignored(kind);
      ignored.merge(kind, 1L, Long::sum);
    }

    @Override
    public void rejected(SkippedRecord record) {
      rejected++;
      if (rejects.size() < REJECTS_TOLD) {
        rejects.add(record);
      }
    }

    @Override
    public void notice(Message notice) {
      if (!notices.contains(notice)) {
        notices.add(notice);
      }
    }

    SourceReport report(Source source, String format, String sign, ExpectedFill expected) {
      long passed = ignored.values().stream().mapToLong(Long::longValue).sum();
      return new SourceReport(
          source.file(),
          source.member(),
          format,
          sign,
          converted + merged + passed + rejected,
          converted,
          merged,
          ignored,
          rejected,
          items,
          kinds,
          authors.size() == 1 ? authors.iterator().next() : "",
          authors.size(),
          Optional.ofNullable(first),
          Optional.ofNullable(last),
          rejects,
          notices,
          fill.rates(),
          expected.judge(fill.rates()),
          Optional.ofNullable(problem));
    }
  }
}
