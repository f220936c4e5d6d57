package id.saring.run;

import id.saring.ingest.InputFile;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.Readers;
import id.saring.ingest.Readers.Recognition;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.io.Sha256;
import id.saring.io.shelf.Shelf;
import id.saring.io.shelf.Shelved;
import id.saring.match.Awaiting;
import id.saring.match.Finding;
import id.saring.match.Screening;
import id.saring.match.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads all inputs and screens their items with several threads; if an answer holds signs, reads
 * them once more for what it answers. What comes out does not depend on who did what.
 */
final class Pipeline {

  private final Readers readers;
  private final ReadOptions readOptions;
  private final SourceFeed feed;
  private final Screening screening;
  private final Audience audience;
  private final int threads;
  private final Progress progress;
  private final Supplier<Consumer<Subject>> listeners;
  private final Shelf shelf;
  private final Lottery lottery;

  /**
   * Makes a pipeline.
   *
   * @param listeners makes one for each thread, which hears of every item that is screened
   * @param shelf where what is found is put
   * @param lottery by which rule items without a finding are drawn
   */
  Pipeline(
      Readers readers,
      ReadOptions readOptions,
      Screening screening,
      Audience audience,
      int threads,
      Progress progress,
      Supplier<Consumer<Subject>> listeners,
      Shelf shelf,
      Lottery lottery) {
    this.lottery = lottery;
    this.listeners = listeners;
    this.shelf = shelf;
    this.readers = readers;
    this.readOptions = readOptions;
    this.feed = new SourceFeed(readOptions, progress::read);
    this.screening = screening;
    this.audience = audience;
    this.threads = threads;
    this.progress = progress;
  }

  /** The reading of a night with the threads of this machine. */
  static Pipeline of(Night night) {
    return new Pipeline(
        Readers.standard(),
        night.readOptions(),
        night.screening(),
        night.audience(),
        night.options().threads(),
        night.progress(),
        night.archive()::listener,
        night.shelf(),
        night.lottery());
  }

  /**
   * Reads and screens.
   *
   * @param skipped files that are not read again, unless for what an answer answers
   * @throws IOException if the working threads fail for a reason that is no single source's
   * @throws InterruptedException if the run is cancelled
   */
  Reading.Outcome run(List<InputFile> files, SkipPlan skipped)
      throws IOException, InterruptedException {
    List<PendingInput> pending = new ArrayList<>();
    Shelved<Finding> findings = shelf.list(Finding.class, Weight::of);
    Shelved<Awaiting> answers = shelf.list(Awaiting.class, Weight::of);
    Urn urn = new Urn(lottery);
    Attendance attendance = new Attendance();
    try (Crew<ScreeningDesk> crew =
        new Crew<>(
            threads,
            () ->
                new ScreeningDesk(
                    screening, audience, listeners.get(), findings, answers, lottery))) {
      for (InputFile file : files) {
        Optional<SkipPlan.Skip> skip = skipped.of(file);
        pending.add(skip.isPresent() ? skip(file, skip.get()) : hand(crew, file));
      }
      for (ScreeningDesk desk : crew.finish()) {
        urn.add(desk.drawn());
        attendance.addAll(desk.attendance());
      }
    }
    ParentCounts parents = ParentCounts.NONE;
    Set<String> unsettled = new TreeSet<>();
    if (!answers.isEmpty()) {
      pending.forEach(this::recogniseSkipped);
      List<ReadSource> read = pending.stream().flatMap(input -> input.read.stream()).toList();
      for (int done = 0; done < answers.size(); ) {
        ParentSearch search =
            ParentSearch.from(done, answers, ParentSearch.most(), screening, audience, shelf);
        new SecondPass(readOptions, threads, progress).run(read, search);
        parents = parents.plus(search.finish(findings, unsettled, urn::offer));
        done += search.answers();
      }
      answers.clear();
    }
    return new Reading.Outcome(
        pending.stream().map(PendingInput::tally).toList(),
        findings,
        parents,
        unsettled,
        urn.drawn(),
        attendance);
  }

  /**
   * A source that was recognised and read.
   *
   * @param source the source
   * @param recognition how it is read
   * @param tally what became of its records
   */
  record ReadSource(Source source, Recognition recognition, SourceTally tally) {}

  /** An input whose hash is still being made. */
  private static final class PendingInput {
    private final InputFile file;
    private final List<SourceTally> sources = new ArrayList<>();
    private final List<ReadSource> read = new ArrayList<>();
    private volatile String sha256 = "";
    private long bytes = -1;

    PendingInput(InputFile file) {
      this.file = file;
    }

    void measure(Path path) {
      try {
        bytes = Files.size(path);
      } catch (IOException e) {
        cannotTell(e);
      }
    }

    void hash(Path path) {
      try {
        sha256 = Sha256.of(path);
      } catch (IOException e) {
        cannotTell(e);
      }
    }

    /** Without size and hash nobody can tell later what was read. */
    private void cannotTell(IOException e) {
      sources.stream()
          .filter(source -> source.problem().isEmpty())
          .forEach(source -> source.setProblem(SourceFeed.unreadable(e)));
    }

    InputTally tally() {
      return new InputTally(file.shown(), sha256, bytes, sources);
    }
  }

  private SourceTally tally(String file, String member) {
    return new SourceTally(file, member, shelf.list(SkippedRecord.class, Weight::of));
  }

  private PendingInput skip(InputFile file, SkipPlan.Skip skip) {
    PendingInput pending = new PendingInput(file);
    pending.sha256 = skip.sha256();
    pending.bytes = skip.bytes();
    for (Source source : file.sources()) {
      SourceTally tally = tally(source.file(), source.member());
      tally.setSkippedSince(skip.run());
      pending.sources.add(tally);
    }
    return pending;
  }

  /** What an answer of tonight answers may stand in a source that need not be screened again. */
  private void recogniseSkipped(PendingInput pending) {
    for (int i = 0; i < pending.sources.size(); i++) {
      SourceTally tally = pending.sources.get(i);
      if (tally.skippedSince().isPresent()) {
        Source source = pending.file.sources().get(i);
        try {
          pending.read.add(new ReadSource(source, readers.recognise(source, readOptions), tally));
        } catch (SourceException e) {
          tally.setProblem(e);
        } catch (IOException e) {
          tally.setProblem(SourceFeed.unreadable(e));
        } catch (UncheckedIOException e) {
          tally.setProblem(SourceFeed.unreadable(e));
        }
      }
    }
  }

  private PendingInput hand(Crew<?> crew, InputFile file) throws InterruptedException {
    PendingInput pending = new PendingInput(file);
    if (file.problem().isPresent()) {
      SourceTally tally = tally(file.shown(), "");
      tally.setProblem(file.problem().get());
      pending.sources.add(tally);
    }
    for (Source source : file.sources()) {
      SourceTally tally = tally(source.file(), source.member());
      pending.sources.add(tally);
      hand(crew, pending, source, tally);
    }
    file.path().ifPresent(pending::measure);
    if (pending.sha256.isEmpty() && file.path().isPresent()) {
      Path path = file.path().get();
      crew.submit(taker -> pending.hash(path));
    }
    return pending;
  }

  /** Hands a source to the crew; the file's hash may be made on the way. */
  private void hand(Crew<?> crew, PendingInput pending, Source source, SourceTally tally)
      throws InterruptedException {
    try {
      progress.file(source.label());
      source.notices().forEach(tally::note);
      Recognition recognition = readers.recognise(source, readOptions);
      tally.setFormat(recognition.reader());
      pending.read.add(new ReadSource(source, recognition, tally));
      String sha256 = feed.feed(crew, recognition, source, tally);
      if (!sha256.isEmpty()) {
        pending.sha256 = sha256;
      }
    } catch (SourceException e) {
      tally.setProblem(e);
    } catch (IOException e) {
      tally.setProblem(SourceFeed.unreadable(e));
    } catch (UncheckedIOException e) {
      tally.setProblem(SourceFeed.unreadable(e));
    }
  }
}
