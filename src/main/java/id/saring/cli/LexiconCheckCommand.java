package id.saring.cli;

import id.saring.io.TableProblem;
import id.saring.lexicon.LexiconCheck;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.workbench.ExampleCheck;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code saring lexicon check}: everything wrong at once, and the entries' own examples. */
@Command(name = "check")
final class LexiconCheckCommand extends BaseCommand {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  @Mixin private LexiconLayers layers = new LexiconLayers();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "lexicon.check.as-of")
  private @Nullable LocalDate asOf;

  LexiconCheckCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() {
    LexiconLoad load = LexiconReader.read(layers.resolve(this));
    LocalDate day = asOf == null ? LocalDate.now(terminal().clock().withZone(JAKARTA)) : asOf;
    List<TableProblem> problems = new ArrayList<>(load.problems());
    if (!load.hasErrors()) {
      problems.addAll(LexiconCheck.runAll(load, day));
      problems.addAll(ExampleCheck.run(load.lexicon()));
    }
    problems.forEach(problem -> print(problem.in(words().locale())));
    long errors = problems.stream().filter(TableProblem::isError).count();
    print(
        words()
            .say(
                "lexicon-summary",
                words().number(load.lexicon().entries().size()),
                words().number(load.lexicon().contests().size()),
                words().number(errors),
                words().number(problems.size() - errors)));
    return errors > 0 ? ExitCode.UNUSABLE : ExitCode.DONE;
  }
}
