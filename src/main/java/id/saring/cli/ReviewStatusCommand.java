package id.saring.cli;

import id.saring.io.TableProblem;
import id.saring.ledger.Ledger;
import id.saring.lexicon.Contest;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.review.status.Cases;
import id.saring.review.status.SampleTally;
import id.saring.review.status.StatusTable;
import id.saring.review.status.StatusTally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code saring review status}: what is open, decided, conflicting, due. */
@Command(name = "status")
final class ReviewStatusCommand extends BaseCommand {

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "review.state")
  private Path state = Path.of("state");

  @Mixin private LexiconLayers lexicon = new LexiconLayers();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "review.status.as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "doctor.zone")
  private String zone = "Asia/Jakarta";

  @Option(names = "--all", descriptionKey = "review.status.all")
  private boolean all;

  @Option(names = "--csv", descriptionKey = "review.status.csv")
  private boolean csv;

  ReviewStatusCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    ZoneId zoneId = Zones.of(zone).orElseThrow(() -> usage("bad-value", "--zone", zone));
    LocalDate today = asOf == null ? LocalDate.now(terminal().clock().withZone(zoneId)) : asOf;
    LexiconLoad load = LexiconReader.read(lexicon.resolve(this));
    if (load.hasErrors()) {
      load.problems().stream()
          .filter(TableProblem::isError)
          .forEach(problem -> complain(problem.in(words().locale())));
      complain(words().say("lexicon-unusable"));
      return ExitCode.UNUSABLE;
    }
    Optional<Ledger> ledger = Ledger.lookInto(path(state), Version.number());
    try (Ledger opened = ledger.orElseThrow(() -> usage("no-ledger", state.toString()))) {
      tell(opened, load.lexicon().contests(), today);
    }
    return ExitCode.DONE;
  }

  private void tell(Ledger ledger, Map<String, Contest> contests, LocalDate today)
      throws IOException {
    if (csv) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (StatusTable table = new StatusTable(bytes, contests, today)) {
        Cases.each(ledger, table::add);
      }
      terminal().out().print(bytes.toString(StandardCharsets.UTF_8));
      return;
    }
    StatusTally tally = new StatusTally(contests);
    Cases.each(ledger, tally::add);
    StatusReport report = new StatusReport(words(), today, all);
    report.lines(tally).forEach(this::print);
    report.lines(SampleTally.of(ledger, Ledger.ALL)).forEach(this::print);
  }
}
