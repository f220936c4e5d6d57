package id.saring.cli;

import id.saring.io.CsvOutput.Dialect;
import id.saring.io.PublishedFile;
import id.saring.io.TableProblem;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.match.Finding;
import id.saring.match.Subject;
import id.saring.review.CopyGroups;
import id.saring.review.ReviewRow;
import id.saring.review.ReviewSheets;
import id.saring.review.RowComposer;
import id.saring.review.SheetColumn;
import id.saring.workbench.DraftFile;
import id.saring.workbench.diff.LexiconDiff;
import id.saring.workbench.diff.RowChange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code saring lexicon diff OLD NEW [INPUT…]}: rows gained, lost and changed per sign, over the
 * archive or over exports; with {@code --out} as a sheet that can be decided and imported.
 *
 * <p>Exit codes: 0 done; 2 wrong command line, or there is no archive; 3 done, but something of the
 * exports could not be read; 4 a lexicon has errors; 6 the archive is damaged or of another
 * version; 7 the sheet could not be written.
 */
@Command(name = "diff")
final class LexiconDiffCommand extends BaseCommand {

  private static final String BAR = "\\|";

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "lexicon.diff.old")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String old;

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "lexicon.diff.new")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String now;

  @Parameters(index = "2..*", arity = "0..*", paramLabel = "INPUT", descriptionKey = "past.input")
  private List<Path> inputs = List.of();

  @Mixin private PastOptions past = new PastOptions();

  @Option(names = "--contest", split = ",", paramLabel = "ID", descriptionKey = "option.contest")
  private Set<String> contests = Set.of();

  @Option(names = "--min-score", paramLabel = "N", descriptionKey = "screen.min-score")
  private int minScore = Finding.DEFAULT_MIN_SCORE;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "lexicon.diff.out")
  private @Nullable Path out;

  @Option(names = "--sheet", paramLabel = "excel-id|rfc4180", descriptionKey = "screen.sheet")
  private String sheet = Dialect.EXCEL_ID.code();

  @Option(names = "--office", paramLabel = "CODE", descriptionKey = "screen.office")
  private String office = "SRG";

  LexiconDiffCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  /** A lexicon has errors; they were told. */
  private static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  @Override
  int execute() throws IOException, InterruptedException {
    if (minScore < 0 || minScore > 100) {
      throw usage("bad-value", "--min-score", minScore);
    }
    if (!office.matches("[A-Z0-9]{2,6}")) {
      throw usage("bad-value", "--office", office);
    }
    Dialect dialect = Dialect.of(sheet).orElseThrow(() -> usage("bad-value", "--sheet", sheet));
    if (out != null && Files.exists(path(out))) {
      throw usage("review-sheet-there", out.toString());
    }
    Lexicon before;
    Lexicon after;
    try {
      before = lexicon(old);
      after = isFile(now) ? drafted(now) : lexicon(now);
    } catch (UnusableException e) {
      complain(words().say("lexicon-unusable"));
      return ExitCode.UNUSABLE;
    }
    requireContests(before, after);
    try (PastOptions.Opened opened = past.open(this, inputs, after)) {
      LexiconDiff diff = LexiconDiff.of(before, after, opened.past(), contests, minScore);
      int code = PastOptions.tell(this, diff.coverage());
      new DiffReport(words()).lines(diff).forEach(this::print);
      return out == null ? code : write(diff, before, after, dialect, out, opened, code);
    }
  }

  private boolean isFile(String typed) {
    return Files.isRegularFile(path(Path.of(typed)));
  }

  private List<Path> layers(String typed) {
    return Arrays.stream(typed.split(BAR)).map(one -> existing(Path.of(one))).toList();
  }

  private Lexicon lexicon(String typed) throws UnusableException {
    LexiconLoad load = LexiconReader.read(layers(typed));
    requireNone(load.problems());
    return load.lexicon();
  }

  /** A file of entries is laid over the old lexicon. */
  private Lexicon drafted(String typed) throws UnusableException, IOException {
    DraftFile draft = DraftFile.read(layers(old), existingFile(Path.of(typed)));
    requireNone(draft.problems());
    return draft.lexicon();
  }

  private void requireNone(List<TableProblem> problems) throws UnusableException {
    List<TableProblem> errors = problems.stream().filter(TableProblem::isError).toList();
    errors.forEach(problem -> complain(problem.in(words().locale())));
    if (!errors.isEmpty()) {
      throw new UnusableException();
    }
  }

  private void requireContests(Lexicon before, Lexicon after) {
    Set<String> known = new TreeSet<>(before.contests().keySet());
    known.addAll(after.contests().keySet());
    for (String contest : contests) {
      if (!known.contains(contest)) {
        throw usage("no-such-contest", contest, String.join(", ", known));
      }
    }
  }

  private int write(
      LexiconDiff diff,
      Lexicon before,
      Lexicon after,
      Dialect dialect,
      Path typed,
      PastOptions.Opened opened,
      int code)
      throws IOException {
    ZoneId zone = past.zone(this);
    LocalDate today = LocalDate.now(terminal().clock().withZone(zone));
    CopyGroups copies =
        CopyGroups.of(
            diff.changes().stream().map(change -> owned(change.shown(), opened)).toList());
    RowComposer gone = new RowComposer(before, zone, today, office);
    RowComposer there = new RowComposer(after, zone, today, office);
    List<ReviewRow> rows = new ArrayList<>();
    for (RowChange change : diff.changes()) {
      RowComposer composer = change.after().isPresent() ? there : gone;
      rows.add(
          composer
              .compose(owned(change.shown(), opened), copies)
              .with(SheetColumn.PERBEDAAN, change.inWords()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long count = ReviewSheets.write(bytes, dialect, SheetColumn.DIFFERENCE, rows);
    try {
      PublishedFile.create(path(typed), bytes.toByteArray());
    } catch (FileAlreadyExistsException e) {
      throw usage("review-sheet-there", typed.toString());
    } catch (IOException e) {
      complain(words().say("unwritable", typed.toString(), Faults.reason(e)));
      return ExitCode.UNWRITABLE;
    }
    print(words().say("diff-written", words().number(count), typed.toString()));
    return code;
  }

  /** The archive keeps no names; the roster tells them. */
  private static Finding owned(Finding finding, PastOptions.Opened opened) {
    Subject subject = finding.subject();
    return subject.who().isPresent()
        ? finding
        : new Finding(
            new Subject(
                subject.item(), opened.owner(subject), subject.standing(), opened.parent(subject)),
            finding.examination());
  }
}
