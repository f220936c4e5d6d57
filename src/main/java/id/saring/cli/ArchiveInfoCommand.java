package id.saring.cli;

import id.saring.archive.Archive;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code saring archive info}: how large the archive is, of which days, of how many parts, and
 * whether its files are whole.
 *
 * <p>Exit codes: 0 done; 2 there is none; 6 damaged or of another version.
 */
@Command(name = "info")
final class ArchiveInfoCommand extends BaseCommand {

  private static final String NOTHING = "–";

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "archive.state")
  private Path state = Path.of("state");

  ArchiveInfoCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    Path folder = path(state).resolve(Archive.FOLDER);
    try (Archive archive = Archive.open(folder)) {
      Archive.Info info = archive.info();
      print(
          words()
              .say(
                  "archive-size",
                  words().number(info.items()),
                  words().number((info.bytes() + 1023) / 1024),
                  words().number(info.segments())));
      print(
          words()
              .say(
                  "archive-period",
                  info.first().map(LocalDate::toString).orElse(NOTHING),
                  info.last().map(LocalDate::toString).orElse(NOTHING)));
      print(
          words()
              .say(
                  "archive-runs",
                  info.lastRun(),
                  info.firstRun().map(LocalDate::toString).orElse(NOTHING)));
      String platforms =
          info.byPlatform().entrySet().stream()
              .map(one -> one.getKey() + " " + words().number(one.getValue()))
              .collect(Collectors.joining(", "));
      print(words().say("archive-platforms", platforms.isEmpty() ? NOTHING : platforms));
      print(words().say("archive-whole"));
    }
    return ExitCode.DONE;
  }
}
