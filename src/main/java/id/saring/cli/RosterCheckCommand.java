package id.saring.cli;

import id.saring.roster.Roster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code saring roster check FILE}: reads the roster as a night would and lists what is wrong. */
@Command(name = "check")
final class RosterCheckCommand extends BaseCommand {

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "roster.check.file")
  private @Nullable Path file;

  RosterCheckCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    Path roster = existingFile(file == null ? Path.of("accounts.csv") : file);
    Roster read = Roster.read(roster, problem -> complain(problem.in(words().locale())));
    Map<String, Integer> accounts = new TreeMap<>();
    read.entries().forEach(e -> accounts.merge(e.account().platform().code(), 1, Integer::sum));
    print(
        words()
            .say(
                "roster-summary",
                words().number(read.size()),
                words().number(read.people()),
                words().number(read.errors()),
                accounts.toString().replaceAll("[{}]", "")));
    if (read.size() == 0) {
      complain(words().say("roster-empty", roster));
      return ExitCode.UNUSABLE;
    }
    return read.hasErrors() ? ExitCode.INCOMPLETE : ExitCode.DONE;
  }
}
