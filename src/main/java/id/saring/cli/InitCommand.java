package id.saring.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring init DIR}: a working folder to start from; what is there stays as it is. */
@Command(name = "init")
final class InitCommand extends BaseCommand {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(paramLabel = "DIR", descriptionKey = "init.dir")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path dir;

  InitCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    Path folder = path(dir);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw usage("init-no-folder", dir.toString());
    }
    CommandSpec screen =
        Objects.requireNonNull(spec.root().subcommands().get("screen")).getCommandSpec();
    StarterFolder starter =
        new StarterFolder(folder.toAbsolutePath().normalize(), words(), terminal().installation());
    try {
      for (Map.Entry<String, Boolean> file : starter.fill(screen).entrySet()) {
        print(words().say(file.getValue() ? "init-made" : "init-kept", file.getKey()));
      }
    } catch (IOException e) {
      complain(words().say("unwritable", dir.toString(), e.toString()));
      return ExitCode.UNWRITABLE;
    }
    print(words().say("init-next", dir.toString()));
    return ExitCode.DONE;
  }
}
