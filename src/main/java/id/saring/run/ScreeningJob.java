package id.saring.run;

import id.saring.ingest.InputFile;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.Readers;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.SourceWalk;
import id.saring.ingest.StandardInput;
import id.saring.io.PublishedFolder;
import id.saring.io.RunLock;
import id.saring.io.TableProblem;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.match.Screening;
import id.saring.review.RowComposer;
import id.saring.roster.Roster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * One night from paths to a published folder.
 *
 * <p>The order is chosen so that nothing is half done: the lexicon and the roster are checked
 * before any input is read, the folder is renamed into place when everything in it is written,
 * counted and forced to the disk. Used once, by one thread.
 */
public final class ScreeningJob {

  private final ScreeningOptions options;
  private final String version;
  private final Clock clock;
  private final InputStream standardInput;
  private final Progress progress;

  /**
   * Prepares a run.
   *
   * @param options what the user asked for
   * @param version version of saring, for the manifest
   * @param clock only for telling others since when the lock is held
   * @param standardInput read if the options say so
   * @param progress hears how far the run is
   */
  public ScreeningJob(
      ScreeningOptions options,
      String version,
      Clock clock,
      InputStream standardInput,
      Progress progress) {
    this.options = options;
    this.version = version;
    this.clock = clock;
    this.standardInput = standardInput;
    this.progress = progress;
  }

  /**
   * Runs.
   *
   * @throws UnusableTablesException if the lexicon has errors or the roster no usable row
   * @throws RunLock.HeldException if another run is at work on the same folder
   * @throws UnwritableException if an output cannot be written
   * @throws IOException if the inputs cannot be listed
   * @throws InterruptedException if the run is cancelled
   */
  public RunReport run() throws IOException, InterruptedException {
    // Both take a while and need nothing of each other.
    FutureTask<Roster> reading = new FutureTask<>(this::readRoster);
    Thread reader = new Thread(reading, "saring-roster");
    reader.setDaemon(true);
    reader.start();
    LexiconLoad load = LexiconReader.read(options.lexicon());
    if (load.hasErrors()) {
      throw new UnusableTablesException(UnusableTablesException.Table.LEXICON, load.problems());
    }
    requireContests(load.lexicon());
    Screening screening = Screening.forNight(load.lexicon(), options.contests());
    Roster roster = await(reading);
    if (options.dryRun()) {
      return screen(load.lexicon(), screening, roster, List.of());
    }
    try (RunLock lock = takeLock()) {
      return screen(load.lexicon(), screening, roster, sweep(lock));
    }
  }

  private static Roster await(FutureTask<Roster> reading) throws IOException, InterruptedException {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void requireContests(Lexicon lexicon) {
    for (String contest : options.contests()) {
      if (!lexicon.contests().containsKey(contest)) {
        throw new UnknownContestException(contest, lexicon.contests().keySet());
      }
    }
  }

  private Roster readRoster() throws IOException {
    if (options.accounts().isEmpty()) {
      return Roster.empty();
    }
    Roster roster = Roster.read(options.accounts().get());
    if (roster.size() == 0 && !options.allAuthors()) {
      throw new UnusableTablesException(UnusableTablesException.Table.ROSTER, roster.problems());
    }
    return roster;
  }

  private RunLock takeLock() throws IOException {
    try {
      return RunLock.take(options.out(), clock.instant());
    } catch (RunLock.HeldException e) {
      throw e;
    } catch (IOException e) {
      throw new UnwritableException(options.out(), e);
    }
  }

  private List<String> sweep(RunLock held) throws IOException {
    try {
      return PublishedFolder.sweep(options.out());
    } catch (IOException e) {
      held.close();
      throw new UnwritableException(options.out(), e);
    }
  }

  private RunReport screen(Lexicon lexicon, Screening screening, Roster roster, List<String> swept)
      throws IOException, InterruptedException {
    List<InputFile> files = new ArrayList<>(SourceWalk.find(options.inputs(), options.limits()));
    if (options.standardInput()) {
      files.add(SourceWalk.standardInput(new StandardInput(standardInput)));
    }
    progress.total(
        files.stream()
            .flatMap(file -> file.sources().stream())
            .mapToLong(s -> Math.max(0, s.size()))
            .sum());
    Audience audience = new Audience(roster, lexicon, options);
    Pipeline pipeline =
        new Pipeline(
            Readers.standard(),
            new ReadOptions(options.zone(), options.columns()),
            screening,
            audience,
            options.threads(),
            progress);
    Pipeline.Outcome outcome = pipeline.run(files);
    ShapeWatch.judge(outcome.inputs(), options.out(), options.runDate());
    Sorted sorted = Sorted.of(outcome.findings(), options.minScore());
    RunCounts counts = sorted.counts(audience);
    return publish(lexicon, roster, outcome, sorted, counts, swept);
  }

  private RunReport publish(
      Lexicon lexicon,
      Roster roster,
      Pipeline.Outcome outcome,
      Sorted sorted,
      RunCounts counts,
      List<String> swept)
      throws IOException {
    List<InputTally> inputs = outcome.inputs();
    String fingerprint =
        Manifest.fingerprint(inputs, lexicon.sha256(), roster.sha256(), options.resultChanging());
    RunFolders folders = RunFolders.in(options.out());
    Optional<RunId> replayed = folders.find(options.runDate(), fingerprint);
    RunId id = replayed.orElseGet(() -> folders.next(options.runDate()));
    Manifest draft =
        new Manifest(
            id,
            version,
            lexicon.sha256(),
            roster.sha256(),
            roster.size(),
            options.resultChanging(),
            inputs,
            counts,
            outcome.parents(),
            List.of(),
            folders.previousManifest(id));
    RowComposer composer =
        new RowComposer(lexicon, options.zone(), options.runDate(), options.office());
    RunOutputs outputs =
        new RunOutputs(options.dialect(), options.dress(), composer, sorted, rejects(inputs));
    Publication publication = Publication.NONE;
    if (!options.dryRun()) {
      try {
        publication = Publication.of(outputs, draft, options.out(), replayed.flatMap(folders::get));
      } catch (IOException e) {
        throw new UnwritableException(options.out(), e);
      }
    }
    return new RunReport(
        id,
        options.dryRun() ? Optional.empty() : Optional.of(options.out().resolve(id.toString())),
        replayed.isPresent(),
        publication.changed(),
        draft.withOutputs(publication.outputs()),
        outputs.priorities(),
        roster.problems(),
        overLimit(inputs),
        swept,
        lexicon);
  }

  private static List<SkippedRecord> rejects(List<InputTally> inputs) {
    return inputs.stream()
        .flatMap(input -> input.sources().stream())
        .flatMap(source -> source.rejects().stream())
        .toList();
  }

  private List<String> overLimit(List<InputTally> inputs) {
    return inputs.stream()
        .flatMap(input -> input.sources().stream())
        .filter(s -> options.maxRejects().isPassed(s.rejected(), s.records()))
        .map(SourceTally::label)
        .toList();
  }

  /** The lexicon has errors, or the roster no usable row; nothing was screened. */
  public static final class UnusableTablesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which of the two. */
    public enum Table {
      LEXICON,
      ROSTER
    }

    private final Table table;
    private final transient List<TableProblem> problems;

    UnusableTablesException(Table table, List<TableProblem> problems) {
      super(table + " unusable, problems: " + problems.size());
      this.table = table;
      this.problems = List.copyOf(problems);
    }

    /** Which table. */
    public Table table() {
      return table;
    }

    /** Everything wrong with it. */
    public List<TableProblem> problems() {
      return problems;
    }
  }

  /** {@code --contest} names a contest that the lexicon does not have. */
  public static final class UnknownContestException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String contest;
    private final transient List<String> known;

    UnknownContestException(String contest, java.util.Collection<String> known) {
      super("unknown contest " + contest);
      this.contest = contest;
      this.known = known.stream().sorted().toList();
    }

    /** What was asked for. */
    public String contest() {
      return contest;
    }

    /** What there is. */
    public List<String> known() {
      return known;
    }
  }

  /** An output cannot be written; nothing half-written is left. */
  public static final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Path path;

    UnwritableException(Path path, IOException cause) {
      super("cannot write below " + path + ": " + cause, cause);
      this.path = path;
    }

    /** Folder below which it was to be. */
    public Path path() {
      return path;
    }
  }
}
