package id.saring.cli;

import id.saring.archive.Archive;
import id.saring.archive.ArchiveException;
import id.saring.io.CsvOutput;
import id.saring.io.TableProblem;
import id.saring.ledger.Ledger;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.review.SheetCell;
import id.saring.workbench.EntryDraft;
import id.saring.workbench.EverydayWords;
import id.saring.workbench.suggest.Cases;
import id.saring.workbench.suggest.DraftRows;
import id.saring.workbench.suggest.Suggesting;
import id.saring.workbench.suggest.Suggestions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code saring lexicon suggest}: words, pairs of words, hashtags and emoji that rise with
 * confirmed cases and campaign accounts, and that the lexicon does not look for.
 *
 * <p>Exit codes: 0 done, also if nothing is to be suggested; 2 wrong command line, or there is no
 * past; 3 done, but something could not be read; 4 the lexicon has errors; 6 archive or ledger are
 * damaged.
 */
@Command(name = "suggest")
final class LexiconSuggestCommand extends BaseCommand {

  @Parameters(arity = "0..*", paramLabel = "INPUT", descriptionKey = "past.input")
  private List<Path> inputs = List.of();

  @Mixin private PastOptions past = new PastOptions();

  @Mixin private LexiconLayers layers = new LexiconLayers();

  @Option(names = "--top", paramLabel = "N", descriptionKey = "lexicon.suggest.top")
  private int top = 30;

  @Option(names = "--min-items", paramLabel = "N", descriptionKey = "lexicon.suggest.min-items")
  private int minItems = 4;

  @Option(
      names = "--min-accounts",
      paramLabel = "N",
      descriptionKey = "lexicon.suggest.min-accounts")
  private int minAccounts = 3;

  @Option(names = "--csv", descriptionKey = "lexicon.suggest.csv")
  private boolean csv;

  LexiconSuggestCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException, InterruptedException {
    requirePositive("--top", top);
    requirePositive("--min-items", minItems);
    requirePositive("--min-accounts", minAccounts);
    LexiconLoad load = LexiconReader.read(layers.resolve(this));
    if (load.hasErrors()) {
      load.problems().stream()
          .filter(TableProblem::isError)
          .forEach(problem -> complain(problem.in(words().locale())));
      complain(words().say("suggest-lexicon"));
      return ExitCode.UNUSABLE;
    }
    Lexicon lexicon = load.lexicon();
    EverydayWords everyday = EverydayWords.standard();
    Suggesting suggesting =
        new Suggesting(
            lexicon, everyday, cases(), new Suggesting.Limits(minItems, minAccounts, top));
    Suggestions suggestions;
    try (PastOptions.Opened opened = past.open(this, inputs, lexicon)) {
      suggestions = suggesting.in(opened.past());
    } catch (ArchiveException e) {
      if (e.kind() == ArchiveException.Kind.ABSENT) {
        throw usage("suggest-no-past", past.state(this).resolve(Archive.FOLDER).toString());
      }
      throw e;
    }
    SuggestReport report = new SuggestReport(words(), lexicon, minAccounts);
    if (csv) {
      LocalDate today = LocalDate.now(terminal().clock().withZone(LexiconCheckCommand.JAKARTA));
      printCsv(new DraftRows(new EntryDraft(lexicon, everyday), lexicon, today).of(suggestions));
      report.head(suggestions).forEach(this::complain);
    } else {
      report.head(suggestions).forEach(this::print);
      report.list(suggestions).forEach(this::print);
    }
    return PastOptions.tell(this, suggestions.coverage());
  }

  private Cases cases() throws IOException {
    Optional<Ledger> ledger = Ledger.lookInto(past.state(this), Version.number());
    if (ledger.isEmpty()) {
      return Cases.NONE;
    }
    try (Ledger open = ledger.get()) {
      return Cases.in(open);
    }
  }

  private void printCsv(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvOutput out = CsvOutput.to(bytes, CsvOutput.Dialect.EXCEL_ID)) {
      out.row(DraftRows.COLUMNS);
      for (List<String> row : rows) {
        out.row(row.stream().map(SheetCell::guarded).toList());
      }
    }
    terminal().out().print(bytes.toString(StandardCharsets.UTF_8));
  }
}
