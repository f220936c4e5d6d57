package id.saring.cli;

import id.saring.io.TableProblem;
import id.saring.ledger.Ledger;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.workbench.stats.LexiconStats;
import id.saring.workbench.stats.StatsOrder;
import id.saring.workbench.stats.StatsTally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code saring lexicon stats}: what each entry caught in past nights, what people decided about
 * it, and what its confirmed cases cost.
 *
 * <p>Exit codes: 0 done; 2 wrong command line, or there is no ledger; 4 the lexicon has errors; 6
 * the ledger is damaged or newer.
 */
@Command(name = "stats")
final class LexiconStatsCommand extends BaseCommand {

  private static final double DAY = 24 * 60;

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "review.state")
  private Path state = Path.of("state");

  @Mixin private LexiconLayers layers = new LexiconLayers();

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "lexicon.stats.since")
  private @Nullable LocalDate since;

  @Option(
      names = "--minutes-per-row",
      paramLabel = "N",
      descriptionKey = "lexicon.stats.minutes-per-row")
  private double minutesPerRow = 2;

  @Option(
      names = "--sort",
      paramLabel = "cost|precision|items|last|id",
      descriptionKey = "lexicon.stats.sort")
  private String sort = StatsOrder.COST.code();

  @Option(names = "--all", descriptionKey = "lexicon.stats.all")
  private boolean all;

  @Option(names = "--csv", descriptionKey = "lexicon.stats.csv")
  private boolean csv;

  LexiconStatsCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    if (!(minutesPerRow > 0 && minutesPerRow <= DAY)) {
      throw usage("bad-value", "--minutes-per-row", String.valueOf(minutesPerRow));
    }
    StatsOrder order =
        Arrays.stream(StatsOrder.values())
            .filter(one -> one.code().equals(sort))
            .findFirst()
            .orElseThrow(() -> usage("bad-value", "--sort", sort));
    Path folder = path(state);
    StateFolder.require(this, folder);
    LexiconLoad load = LexiconReader.read(layers.resolve(this));
    if (load.hasErrors()) {
      load.problems().stream()
          .filter(TableProblem::isError)
          .forEach(problem -> complain(problem.in(words().locale())));
      complain(words().say("lexicon-unusable"));
      return ExitCode.UNUSABLE;
    }
    StatsTally tally = new StatsTally(load.lexicon());
    try (Ledger ledger = StateFolder.lookInto(this, folder)) {
      ledger.eachCatch(Optional.ofNullable(since), tally);
    }
    tell(tally.stats(), order);
    return ExitCode.DONE;
  }

  private void tell(LexiconStats stats, StatsOrder order) throws IOException {
    if (csv) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      StatsTable.write(stats, order, minutesPerRow, bytes);
      terminal().out().print(bytes.toString(StandardCharsets.UTF_8));
      return;
    }
    new StatsReport(words(), Optional.ofNullable(since), minutesPerRow, all, terminal().columns())
        .lines(stats, order)
        .forEach(this::print);
  }
}
