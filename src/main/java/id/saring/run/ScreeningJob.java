package id.saring.run;

import id.saring.io.Message;
import id.saring.io.RunLock;
import id.saring.io.TableProblem;
import id.saring.io.shelf.Shelf;
import id.saring.io.shelf.ShelfException;
import id.saring.ledger.Ledger;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.match.Screening;
import id.saring.roster.Roster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
  private final Reading reading;

  /**
   * Prepares a run.
   *
   * @param options what the user asked for
   * @param version version of saring, for the manifest
   * @param clock only for telling others since when the lock is held
   * @param standardInput read if the options say so
   * @param progress hears how far the run is
   * @param reading how the inputs are read and screened
   */
  public ScreeningJob(
      ScreeningOptions options,
      String version,
      Clock clock,
      InputStream standardInput,
      Progress progress,
      Reading reading) {
    this.options = options;
    this.version = version;
    this.clock = clock;
    this.standardInput = standardInput;
    this.progress = progress;
    this.reading = reading;
  }

  /**
   * Runs.
   *
   * @throws UnusableTablesException if the lexicon has errors or the roster no usable row
   * @throws RunLock.HeldException if another run is at work on the same folder
   * @throws id.saring.ledger.LedgerException if the ledger is damaged or newer
   * @throws UnwritableException if an output cannot be written
   * @throws RefusedException if the inputs cannot be read in the way chosen; nothing was screened
   * @throws IOException if the inputs cannot be listed
   * @throws InterruptedException if the run is cancelled
   */
  public RunReport run() throws IOException, InterruptedException {
    // Both take a while and need nothing of each other.
    FutureTask<Roster> accounts = new FutureTask<>(this::readRoster);
    Thread reader = new Thread(accounts, "saring-roster");
    reader.setDaemon(true);
    reader.start();
    if (options.state().isPresent()) {
      Thread loader = new Thread(Ledger::warmUp, "saring-ledger");
      loader.setDaemon(true);
      loader.start();
    }
    LexiconLoad load = LexiconReader.read(options.lexicon());
    if (load.hasErrors()) {
      throw new UnusableTablesException(UnusableTablesException.Table.LEXICON, load.problems());
    }
    requireContests(load.lexicon());
    Screening screening = Screening.forNight(load.lexicon(), options.contests());
    Roster roster = await(accounts);
    try (RunMemory memory =
            options.dryRun()
                ? RunMemory.peek(options, version)
                : RunMemory.open(options, version, clock.instant());
        NightArchive archive = NightArchive.begin(options);
        Shelf shelf = options.dryRun() ? Shelf.temporary() : Shelf.in(options.out())) {
      return new NightWork(
              options, version, load.lexicon(), screening, roster, memory, archive, reading, shelf)
          .run(standardInput, progress);
    } catch (ShelfException e) {
      throw new UnwritableException(e.folder(), e.fault());
    } catch (Crew.CrewFailedException e) {
      if (e.getCause() instanceof ShelfException full) {
        throw new UnwritableException(full.folder(), full.fault());
      }
      throw e;
    }
  }

  private static Roster await(FutureTask<Roster> accounts)
      throws IOException, InterruptedException {
    try {
      return accounts.get();
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

  private Roster readRoster() {
    if (options.accounts().isEmpty()) {
      return Roster.empty();
    }
    Path accounts = options.accounts().get();
    Roster roster;
    try {
      roster = Roster.read(accounts);
    } catch (IOException e) {
      Message why = Message.of("roster.unreadable", String.valueOf(e.getMessage()));
      throw new UnusableTablesException(
          UnusableTablesException.Table.ROSTER,
          List.of(TableProblem.error(TableProblem.fileName(accounts), 0, "", "", why)));
    }
    if (roster.size() == 0 && !options.allAuthors()) {
      throw new UnusableTablesException(UnusableTablesException.Table.ROSTER, roster.problems());
    }
    return roster;
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

    /**
     * Makes it.
     *
     * @param path folder below which it was to be
     */
    public UnwritableException(Path path, IOException cause) {
      super("cannot write below " + path + ": " + cause, cause);
      this.path = path;
    }

    /** Folder below which it was to be. */
    public Path path() {
      return path;
    }
  }
}
