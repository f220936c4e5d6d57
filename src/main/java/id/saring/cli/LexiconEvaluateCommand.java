package id.saring.cli;

import id.saring.io.TableProblem;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.workbench.evaluate.Comparison;
import id.saring.workbench.evaluate.Comparison.NotAResultException;
import id.saring.workbench.evaluate.Evaluation;
import id.saring.workbench.evaluate.EvaluationJson;
import id.saring.workbench.evaluate.Half;
import id.saring.workbench.evaluate.LabelledTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code saring lexicon evaluate FILE…}: precision and recall on labelled texts, what was wrong and
 * why, and what changed since an earlier result.
 *
 * <p>Exit codes: 0 done; 2 wrong command line; 3 done, but rows with faults were left out; 4 the
 * lexicon, the labelled files or the earlier result cannot be used; 7 the JSON cannot be written.
 */
@Command(name = "evaluate")
final class LexiconEvaluateCommand extends BaseCommand {

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "lexicon.evaluate.file")
  private List<Path> files = List.of();

  @Mixin private LexiconLayers layers = new LexiconLayers();

  @Option(names = "--contest", split = ",", paramLabel = "ID", descriptionKey = "option.contest")
  private Set<String> contests = Set.of();

  @Option(names = "--half", paramLabel = "a|b", descriptionKey = "lexicon.evaluate.half")
  private @Nullable String half;

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "COLUMN",
      descriptionKey = "lexicon.evaluate.by")
  private List<String> groups = List.of();

  @Option(names = "--show", paramLabel = "N", descriptionKey = "lexicon.evaluate.show")
  private int show = 20;

  @Option(names = "--json", paramLabel = "FILE", descriptionKey = "lexicon.evaluate.json")
  private @Nullable Path json;

  @Option(names = "--compare", paramLabel = "FILE", descriptionKey = "lexicon.evaluate.compare")
  private @Nullable Path earlier;

  LexiconEvaluateCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    List<Path> labelled = files.stream().map(this::existingFile).toList();
    Optional<Path> compared = Optional.ofNullable(earlier).map(this::existingFile);
    Optional<Half> part = half();
    if (show < 0) {
      throw usage("bad-value", "--show", String.valueOf(show));
    }
    LexiconLoad load = LexiconReader.read(layers.resolve(this));
    if (load.hasErrors()) {
      complainOf(load.problems().stream().filter(TableProblem::isError).toList());
      complain(words().say("lexicon-unusable"));
      return ExitCode.UNUSABLE;
    }
    known(load.lexicon());
    LabelledTexts all =
        LabelledTexts.read(
            labelled, groups.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList());
    complainOf(all.problems());
    LabelledTexts texts = part.map(all::only).orElse(all);
    if (texts.items().isEmpty()) {
      complain(words().say("evaluate-nothing"));
      return ExitCode.UNUSABLE;
    }
    Evaluation evaluation = Evaluation.of(load.lexicon(), contests, texts.items());
    EvaluationReport report = new EvaluationReport(words(), this::print, show);
    report.print(evaluation);
    if (compared.isPresent()) {
      try {
        report.print(Comparison.of(evaluation, compared.get()));
      } catch (NotAResultException e) {
        complain(words().say("evaluate-not-a-result", String.valueOf(earlier)));
        return ExitCode.UNUSABLE;
      }
    }
    return write(evaluation)
        ? all.hasErrors() ? ExitCode.INCOMPLETE : ExitCode.DONE
        : ExitCode.UNWRITABLE;
  }

  private Optional<Half> half() {
    if (half == null) {
      return Optional.empty();
    }
    return switch (half.toLowerCase(Locale.ROOT)) {
      case "a" -> Optional.of(Half.A);
      case "b" -> Optional.of(Half.B);
      default -> throw usage("bad-value", "--half", half);
    };
  }

  private void known(Lexicon lexicon) {
    for (String contest : contests) {
      if (!lexicon.contests().containsKey(contest)) {
        throw usage(
            "no-such-contest",
            contest,
            String.join(", ", new TreeSet<>(lexicon.contests().keySet())));
      }
    }
  }

  private void complainOf(List<TableProblem> problems) {
    problems.forEach(problem -> complain(problem.in(words().locale())));
  }

  private boolean write(Evaluation evaluation) {
    if (json == null) {
      return true;
    }
    try {
      EvaluationJson.write(evaluation, path(json));
      return true;
    } catch (IOException e) {
      complain(words().say("unwritable", String.valueOf(json), String.valueOf(e.getMessage())));
      return false;
    }
  }
}
