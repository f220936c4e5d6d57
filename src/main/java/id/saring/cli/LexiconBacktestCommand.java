package id.saring.cli;

import id.saring.io.TableProblem;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.match.Finding;
import id.saring.workbench.DraftFile;
import id.saring.workbench.backtest.Backtest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code saring lexicon backtest [INPUT…]}: what entries would have caught in the archive, or in
 * the exports that are named; entries of the lexicon ({@code --entry}), or of a draft ({@code
 * --file}), or all that are looked for.
 *
 * <p>Exit codes: 0 done; 2 wrong command line, or there is no archive; 3 done, but something of the
 * exports could not be read; 4 the lexicon or the draft has errors; 6 the archive is damaged or of
 * another version.
 */
@Command(name = "backtest")
final class LexiconBacktestCommand extends BaseCommand {

  /** Up to so many entries are shown one by one; more make a table. */
  private static final int ONE_BY_ONE = 5;

  @Parameters(arity = "0..*", paramLabel = "INPUT", descriptionKey = "past.input")
  private List<Path> inputs = List.of();

  @Option(
      names = "--entry",
      split = ",",
      paramLabel = "ID|TERM",
      descriptionKey = "lexicon.backtest.entry")
  private List<String> asked = List.of();

  @Option(names = "--file", paramLabel = "FILE", descriptionKey = "lexicon.backtest.file")
  private @Nullable Path draft;

  @Mixin private PastOptions past = new PastOptions();

  @Mixin private LexiconLayers layers = new LexiconLayers();

  @Option(names = "--contest", split = ",", paramLabel = "ID", descriptionKey = "option.contest")
  private Set<String> contests = Set.of();

  @Option(names = "--any-date", descriptionKey = "lexicon.backtest.any-date")
  private boolean anyDay;

  @Option(names = "--min-score", paramLabel = "N", descriptionKey = "screen.min-score")
  private int minScore = Finding.DEFAULT_MIN_SCORE;

  @Option(
      names = "--minutes-per-row",
      paramLabel = "N",
      descriptionKey = "lexicon.backtest.minutes-per-row")
  private double minutesPerRow = BacktestReport.MINUTES_PER_ROW;

  @Option(names = "--samples", paramLabel = "N", descriptionKey = "lexicon.backtest.samples")
  private int samples = Backtest.SAMPLES;

  @Option(names = "--csv", descriptionKey = "lexicon.backtest.csv")
  private boolean csv;

  LexiconBacktestCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException, InterruptedException {
    if (draft != null && !asked.isEmpty()) {
      throw usage("backtest-both");
    }
    if (minScore < 0 || minScore > 100) {
      throw usage("bad-value", "--min-score", minScore);
    }
    if (samples < 0) {
      throw usage("bad-value", "--samples", samples);
    }
    if (!(minutesPerRow >= 0)) {
      throw usage("bad-value", "--minutes-per-row", minutesPerRow);
    }
    List<Path> folders = layers.resolve(this);
    LexiconLoad load = LexiconReader.read(folders);
    if (load.hasErrors()) {
      return unusable(load.problems());
    }
    if (draft != null) {
      DraftFile file = DraftFile.read(folders, existingFile(draft));
      if (file.hasErrors()) {
        return unusable(file.problems());
      }
      if (file.entries().isEmpty()) {
        throw usage("backtest-empty-draft", draft.toString());
      }
      return run(file.lexicon(), file.entries());
    }
    return run(load.lexicon(), entries(load.lexicon()));
  }

  private int unusable(List<TableProblem> problems) {
    problems.stream()
        .filter(TableProblem::isError)
        .forEach(problem -> complain(problem.in(words().locale())));
    complain(words().say("lexicon-unusable"));
    return ExitCode.UNUSABLE;
  }

  private Collection<Entry> entries(Lexicon lexicon) {
    if (asked.isEmpty()) {
      return lexicon.entries().values().stream().filter(e -> e.status().matches()).toList();
    }
    Set<Entry> found = new LinkedHashSet<>();
    for (String one : asked) {
      List<Entry> meant = EntrySearch.find(lexicon, one);
      if (meant.isEmpty()) {
        throw usage("no-such-entry", one);
      }
      found.addAll(meant);
    }
    return new ArrayList<>(found);
  }

  private int run(Lexicon lexicon, Collection<Entry> entries)
      throws IOException, InterruptedException {
    for (String contest : contests) {
      if (!lexicon.contests().containsKey(contest)) {
        throw usage(
            "no-such-contest",
            contest,
            String.join(", ", new TreeSet<>(lexicon.contests().keySet())));
      }
    }
    Backtest result;
    try (PastOptions.Opened opened = past.open(this, inputs, lexicon)) {
      int shown = csv || entries.size() <= ONE_BY_ONE ? samples : 0;
      result =
          Backtest.of(
              lexicon,
              entries,
              opened.past(),
              new Backtest.Manner(contests, minScore, shown, anyDay, opened::agency));
    }
    int code = PastOptions.tell(this, result.coverage());
    BacktestReport report = new BacktestReport(words(), minutesPerRow);
    if (csv) {
      terminal().out().print(report.csv(result));
    } else if (entries.size() <= ONE_BY_ONE) {
      report.details(result).forEach(this::print);
    } else {
      report.table(result).forEach(this::print);
    }
    return code;
  }
}
