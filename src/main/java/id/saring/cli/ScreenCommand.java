package id.saring.cli;

import id.saring.io.CsvOutput.Dialect;
import id.saring.io.FileFacts;
import id.saring.io.PublishedFolder;
import id.saring.io.RunLock;
import id.saring.match.Finding;
import id.saring.run.Progress;
import id.saring.run.Reading;
import id.saring.run.RejectLimit;
import id.saring.run.RunReport;
import id.saring.run.ScreeningJob;
import id.saring.run.ScreeningOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code saring screen INPUT…}: the nightly run. */
@Command(name = "screen")
final class ScreenCommand extends BaseCommand {

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "screen.input")
  private List<String> inputs = List.of();

  @Option(names = "--accounts", paramLabel = "FILE", descriptionKey = "screen.accounts")
  private @Nullable Path accounts;

  @Mixin private LexiconLayers layers = new LexiconLayers();

  @Option(names = "--contest", split = ",", paramLabel = "ID", descriptionKey = "option.contest")
  private Set<String> contests = Set.of();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "screen.out")
  private Path out = Path.of("reviews");

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "screen.state")
  private Path state = Path.of("state");

  @Option(names = "--no-state", descriptionKey = "screen.no-state")
  private boolean noState;

  @Option(names = "--no-archive", descriptionKey = "screen.no-archive")
  private boolean noArchive;

  @Option(names = "--archive-days", paramLabel = "N", descriptionKey = "screen.archive-days")
  private int archiveDays = 90;

  @Option(names = "--run-date", paramLabel = "DATE", descriptionKey = "screen.run-date")
  private @Nullable LocalDate runDate;

  @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "screen.zone")
  private String zone = "Asia/Jakarta";

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "screen.since")
  private @Nullable LocalDate since;

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "screen.until")
  private @Nullable LocalDate until;

  @Option(names = "--all-authors", descriptionKey = "screen.all-authors")
  private boolean allAuthors;

  @Option(names = "--sheet", paramLabel = "excel-id|rfc4180", descriptionKey = "screen.sheet")
  private String sheet = Dialect.EXCEL_ID.code();

  @Option(names = "--min-score", paramLabel = "N", descriptionKey = "screen.min-score")
  private int minScore = Finding.DEFAULT_MIN_SCORE;

  @Option(names = "--max-rejects", paramLabel = "N|N%", descriptionKey = "screen.max-rejects")
  private String maxRejects = "1%";

  @Mixin private ColumnMapping mapping = new ColumnMapping();

  @Mixin private ContainerLimits limits = new ContainerLimits();

  @Option(names = "--office", paramLabel = "CODE", descriptionKey = "screen.office")
  private String office = "SRG";

  @Mixin private SheetOptions sheets = new SheetOptions();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "screen.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--dry-run", descriptionKey = "screen.dry-run")
  private boolean dryRun;

  @Mixin private NightReporting reporting = new NightReporting();

  @Option(
      names = "--progress",
      paramLabel = "auto|always|never",
      descriptionKey = "screen.progress")
  private String progress = "auto";

  private final Reading reading;

  ScreenCommand(Terminal terminal, Words words, Reading reading) {
    super(terminal, words);
    this.reading = reading;
  }

  @Override
  int execute() throws IOException, InterruptedException {
    reporting.check(this);
    ScreeningOptions options = options();
    try (NightLog log = reporting.open(this, dryRun)) {
      try {
        return screen(options, log);
      } catch (IOException | InterruptedException | RuntimeException e) {
        log.failed(e);
        throw e;
      }
    }
  }

  private int screen(ScreeningOptions options, NightLog log)
      throws IOException, InterruptedException {
    log.started(options.runDate().toString());
    boolean watched =
        switch (progress) {
          case "always" -> true;
          case "never" -> false;
          case "auto" -> terminal().interactive();
          default -> throw usage("bad-value", "--progress", progress);
        };
    RunReport report;
    Thread cleaner = new Thread(() -> sweep(options.out()));
    Runtime.getRuntime().addShutdownHook(cleaner);
    try (ProgressLine line = watched ? ProgressLine.on(terminal().err()) : ProgressLine.off()) {
      Progress heard = line;
      report =
          new ScreeningJob(
                  options, Version.number(), terminal().clock(), terminal().in(), heard, reading)
              .run();
    } finally {
      forget(cleaner);
    }
    int code = report.isComplete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    log.done(report, code);
    ScreenSummary summary = new ScreenSummary(words(), terminal().workingFolder());
    if (reporting.isBrief()) {
      summary.printLine(report, code, terminal().out());
      summary.printTrouble(report, terminal().err());
    } else {
      summary.print(report, terminal().out(), terminal().err());
    }
    return code;
  }

  /** Interrupted: what is half-written goes, so that nobody takes it for a night. */
  private static void sweep(Path out) {
    if (!RunLock.isHeldHere(out)) {
      return; // what lies there belongs to another run
    }
    try {
      PublishedFolder.sweep(out);
    } catch (IOException e) {
      // The next run sweeps under its lock.
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread cleaner) {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The process is ending already; then the cleaner is at work.
      Thread.currentThread().interrupt();
    }
  }

  private ScreeningOptions options() throws IOException {
    if (accounts == null && !allAuthors) {
      throw usage("no-accounts");
    }
    requirePositive("--threads", threads);
    requirePositive("--archive-days", archiveDays);
    if (minScore < 0 || minScore > 100) {
      throw usage("bad-value", "--min-score", minScore);
    }
    if (!office.matches("[A-Z0-9]{2,6}")) {
      throw usage("bad-value", "--office", office);
    }
    if (since != null && until != null && since.isAfter(until)) {
      throw usage("dates-reversed", since, until);
    }
    List<Path> files =
        inputs.stream().filter(input -> !input.equals(STANDARD_INPUT)).map(this::input).toList();
    ZoneId zoneId = zone();
    return new ScreeningOptions(
        files,
        inputs.contains(STANDARD_INPUT),
        Optional.ofNullable(accounts).map(this::existingFile),
        layers.resolve(this),
        contests,
        path(out),
        noState ? Optional.empty() : Optional.of(path(state)),
        noArchive ? 0 : archiveDays,
        runDate == null ? LocalDate.now(terminal().clock().withZone(zoneId)) : runDate,
        zoneId,
        Optional.ofNullable(since),
        Optional.ofNullable(until),
        allAuthors,
        Dialect.of(sheet).orElseThrow(() -> usage("bad-value", "--sheet", sheet)),
        minScore,
        RejectLimit.parse(maxRejects)
            .orElseThrow(() -> usage("bad-value", "--max-rejects", maxRejects)),
        threads,
        mapping.resolve(this),
        limits.resolve(this),
        office,
        sheets.resolve(this),
        sheets.sample(this),
        dryRun);
  }

  /** An input that must be there, here or wherever it is read. */
  private Path input(String typed) {
    try {
      Optional<Path> place = reading.locate(typed);
      if (place.isEmpty()) {
        return existing(Path.of(typed));
      }
      if (!FileFacts.exists(place.get())) {
        throw usage("no-such-path", typed);
      }
      return place.get();
    } catch (IOException e) {
      throw usage("no-reachable-path", typed, Faults.reason(e));
    }
  }

  private ZoneId zone() {
    return Zones.of(zone).orElseThrow(() -> usage("bad-value", "--zone", zone));
  }
}
