package id.saring.cli;

import id.saring.io.CsvEdit;
import id.saring.io.TableProblem;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.lexicon.Mending;
import id.saring.workbench.Checkup;
import id.saring.workbench.Remark;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code saring lexicon check}: everything wrong at once, by named checks, and the entries' own
 * examples.
 *
 * <p>Exit codes: 0 no errors; 2 wrong command line; 4 the lexicon has errors; 7 what was to be
 * mended could not be written.
 */
@Command(name = "check")
final class LexiconCheckCommand extends BaseCommand {

  /** The zone in which an office asks what day it is. */
  static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  @Mixin private LexiconLayers layers = new LexiconLayers();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "lexicon.check.as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--only", split = ",", paramLabel = "NAME", descriptionKey = "lexicon.check.only")
  private Set<String> only = new LinkedHashSet<>();

  @Option(names = "--fix", descriptionKey = "lexicon.check.fix")
  private boolean fix;

  @Option(names = "--list", descriptionKey = "lexicon.check.list")
  private boolean list;

  @Option(names = "--csv", descriptionKey = "lexicon.check.csv")
  private boolean csv;

  @Option(names = "--json", descriptionKey = "lexicon.check.json")
  private boolean json;

  LexiconCheckCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    if (csv && json) {
      throw usage("check-csv-or-json");
    }
    Set<String> names = Checkup.all().stream().map(Checkup.Named::name).collect(Collectors.toSet());
    for (String name : only) {
      if (!names.contains(name)) {
        throw usage("no-such-check", name);
      }
    }
    CheckReport report = new CheckReport(terminal(), words());
    if (list) {
      report.list(only.isEmpty() ? names : only);
      return ExitCode.DONE;
    }
    List<Path> folders = layers.resolve(this);
    if (fix && !mend(folders)) {
      return ExitCode.UNWRITABLE;
    }
    LexiconLoad load = LexiconReader.read(folders);
    LocalDate day = asOf == null ? LocalDate.now(terminal().clock().withZone(JAKARTA)) : asOf;
    List<Remark> remarks = Checkup.run(load, day, only.isEmpty() ? names : only);
    if (csv) {
      report.csv(load, remarks);
    } else if (json) {
      report.json(load, remarks, day);
    } else {
      report.text(load, remarks);
    }
    boolean errors = remarks.stream().map(Remark::problem).anyMatch(TableProblem::isError);
    return errors ? ExitCode.UNUSABLE : ExitCode.DONE;
  }

  /** Mends each layer; what was done is told on standard error, beside any table. */
  private boolean mend(List<Path> folders) {
    try {
      for (Path folder : folders) {
        List<Mending.Mended> mended = Mending.run(folder);
        mended.forEach(
            one ->
                complain(
                    words()
                        .say(
                            "check-mended",
                            one.file() + ":" + one.line() + ":" + one.column(),
                            DisplayText.clean(one.before()),
                            DisplayText.clean(one.after()))));
        complain(words().say("check-mended-sum", folder.toString(), words().number(mended.size())));
      }
      return true;
    } catch (CsvEdit.ChangedMeanwhileException e) {
      complain(words().say("edit-changed", String.valueOf(e.getMessage())));
    } catch (IOException e) {
      complain(words().say("edit-unwritable", String.valueOf(e.getMessage())));
    }
    return false;
  }
}
