package id.saring.cli;

import id.saring.io.TableProblem;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.lexicon.Region;
import id.saring.match.Examination;
import id.saring.match.Match;
import id.saring.match.Occurrence;
import id.saring.match.Reason;
import id.saring.match.Rejection;
import id.saring.match.Sign;
import id.saring.match.Standing;
import id.saring.workbench.Trial;
import id.saring.workbench.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code saring lexicon try TEXT}: what matches and why, what is cancelled and by what, what nearly
 * matched and why not. Reasons are Indonesian in either language, as in the sheet.
 */
@Command(name = "try")
final class LexiconTryCommand extends BaseCommand {

  @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "lexicon.try.text")
  private List<String> text = List.of();

  @Mixin private LexiconLayers layers = new LexiconLayers();

  @Option(names = "--contest", split = ",", paramLabel = "ID", descriptionKey = "option.contest")
  private Set<String> contests = Set.of();

  @Option(names = "--region", paramLabel = "REGION", descriptionKey = "lexicon.try.region")
  private @Nullable String region;

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "lexicon.try.date")
  private @Nullable LocalDate date;

  LexiconTryCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() {
    LexiconLoad load = LexiconReader.read(layers.resolve(this));
    if (load.hasErrors()) {
      load.problems().stream()
          .filter(TableProblem::isError)
          .forEach(problem -> complain(problem.in(words().locale())));
      complain(words().say("lexicon-unusable"));
      return ExitCode.UNUSABLE;
    }
    Standing standing = new Standing(regionId(load), Optional.ofNullable(date));
    Examination result = new Trial(load.lexicon(), contests).of(String.join(" ", text), standing);
    result.matches().forEach(this::printMatch);
    result.cancelled().forEach(one -> printRejection("try-cancelled", one));
    result.missed().forEach(one -> printRejection("try-missed", one));
    if (result.matches().isEmpty()) {
      print(words().say(result.cancelled().isEmpty() ? "try-nothing" : "try-all-cancelled"));
    } else {
      print(words().say("try-score", String.valueOf(result.score())));
    }
    return ExitCode.DONE;
  }

  private Optional<String> regionId(LexiconLoad load) {
    if (region == null) {
      return Optional.empty();
    }
    Region found =
        load.lexicon()
            .regions()
            .find(region)
            .orElseThrow(() -> usage("no-such-region", String.valueOf(region)));
    return Optional.of(found.id());
  }

  private void printMatch(Match match) {
    print(
        words()
            .say(
                "try-match",
                place(match.occurrence()),
                match.sign().id(),
                match.occurrence().manner(),
                match
                    .owner()
                    .map(o -> o.contender().name() + ", " + o.contest().name())
                    .orElse("-")));
    StringBuilder sum = new StringBuilder("    " + match.score() + " =");
    for (Reason reason : match.reasons()) {
      sum.append(reason.points() < 0 ? " - " : sum.toString().endsWith("=") ? " " : " + ")
          .append(Math.abs(reason.points()))
          .append(' ')
          .append(reason.why());
    }
    print(sum.toString());
    printWindow(match.occurrence());
  }

  /** How far the words reach that can open, support or cancel a sign. */
  private void printWindow(Occurrence occurrence) {
    if (occurrence.sign() instanceof Sign.Words words) {
      String whole = String.join(" ", text);
      int reach = words.entry().window();
      Window window =
          Window.around(whole, occurrence.span().start(), occurrence.span().end(), reach);
      print(
          words()
              .say(
                  "try-window",
                  String.valueOf(reach),
                  window.start() + "," + window.end(),
                  whole.substring(window.start(), window.end())));
    }
  }

  private void printRejection(String key, Rejection rejection) {
    print(
        words()
            .say(
                key,
                place(rejection.occurrence()),
                rejection.occurrence().sign().id(),
                rejection.occurrence().manner(),
                rejection.why()));
    printWindow(rejection.occurrence());
  }

  private static String place(Occurrence occurrence) {
    return "«"
        + occurrence.found()
        + "» ["
        + occurrence.span().start()
        + ","
        + occurrence.span().end()
        + ")";
  }
}
