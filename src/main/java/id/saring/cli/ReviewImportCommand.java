package id.saring.cli;

import id.saring.io.RunLock;
import id.saring.io.TableProblem;
import id.saring.ledger.Ledger;
import id.saring.review.back.DateOrder;
import id.saring.review.back.DecisionBook;
import id.saring.review.back.ImportOptions;
import id.saring.review.back.ImportReport;
import id.saring.review.back.LedgerFindings;
import id.saring.review.back.ReviewImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code saring review import F…}: decisions come back from the sheets. */
@Command(name = "import")
final class ReviewImportCommand extends BaseCommand {

  /** The easternmost zone of the country: nobody there can write a later date than this. */
  private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "review.import.file")
  private List<Path> files = List.of();

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "review.import.state")
  private Path state = Path.of("state");

  @Option(names = "--dry-run", descriptionKey = "review.import.dry-run")
  private boolean dryRun;

  @Option(names = "--kelompok", descriptionKey = "review.import.group")
  private boolean wholeGroups;

  @Option(names = "--one-reviewer", descriptionKey = "review.import.one-reviewer")
  private boolean oneReviewer;

  @Option(
      names = "--dates",
      paramLabel = "day-first|month-first",
      descriptionKey = "review.import.dates")
  private @Nullable String dates;

  ReviewImportCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    List<Path> sheets = files.stream().map(this::existingFile).toList();
    ImportOptions options = options();
    Path folder = path(state);
    if (!Files.isDirectory(folder)) {
      throw nothingDelivered(); // and none is made by taking its lock
    }
    if (dryRun) {
      return open(folder, sheets, options);
    }
    try (RunLock lock = RunLock.take(folder, terminal().clock().instant())) {
      assert lock != null;
      return open(folder, sheets, options);
    }
  }

  private int open(Path folder, List<Path> sheets, ImportOptions options) throws IOException {
    Optional<Ledger> ledger =
        dryRun
            ? Ledger.lookInto(folder, Version.number())
            : Ledger.openExisting(folder, Version.number());
    if (ledger.isEmpty()) {
      throw nothingDelivered();
    }
    try (Ledger opened = ledger.get()) {
      return run(opened, sheets, options);
    }
  }

  private CommandLine.ParameterException nothingDelivered() {
    return usage("import-nothing-delivered", state.toString());
  }

  private ImportOptions options() {
    String typed = dates == null ? "" : dates;
    DateOrder order =
        dates == null
            ? DateOrder.UNTOLD
            : DateOrder.of(typed).orElseThrow(() -> usage("bad-value", "--dates", typed));
    Instant now = terminal().clock().instant();
    return new ImportOptions(
        order, !oneReviewer, wholeGroups, now, LocalDate.ofInstant(now, JAYAPURA));
  }

  private int run(Ledger ledger, List<Path> sheets, ImportOptions options) throws IOException {
    LedgerFindings delivered = new LedgerFindings(ledger);
    if (delivered.offices().isEmpty()) {
      throw nothingDelivered();
    }
    DecisionBook book = new DecisionBook(ledger);
    ImportReport report = new ReviewImport(delivered, book, options).read(sheets);
    if (!dryRun) {
      book.append(report);
    }
    tell(report);
    return report.isComplete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private void tell(ImportReport report) {
    for (TableProblem problem : report.problems()) {
      complain(problem.in(words().locale()));
    }
    report
        .conflicts()
        .forEach(
            conflict -> complain(words().say("import-conflict", conflict.id(), conflict.shown())));
    say(dryRun ? "import-head-dry" : "import-head", report.added().size());
    String verdicts =
        report.verdicts().entrySet().stream()
            .map(entry -> words().number(entry.getValue()) + " " + entry.getKey().code())
            .collect(Collectors.joining(", "));
    if (!verdicts.isEmpty()) {
      print(words().say("import-verdicts", verdicts));
    }
    say("import-rows", report.sheets(), report.rows(), report.open(), report.known());
    say("import-mended", report.repaired(), report.refused());
    if (!report.foreseen().isEmpty()) {
      say("import-foreseen", report.foreseen().size());
    }
    if (report.copied() > 0) {
      say("import-copied", report.copied());
    }
    if (!report.conflicts().isEmpty()) {
      say("import-conflicts", report.conflicts().size());
    }
    if (report.refusedSheets() > 0) {
      say("import-sheets-refused", report.refusedSheets());
    }
    if (!report.isComplete()) {
      complain(words().say(dryRun ? "import-incomplete-dry" : "import-incomplete"));
    }
  }

  private void say(String key, long... numbers) {
    Object[] shown = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      shown[i] = words().number(numbers[i]);
    }
    print(words().say(key, shown));
  }
}
