package id.saring.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands have: help, the language, and paths relative to the working folder. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true)
abstract class BaseCommand implements Callable<Integer> {

  /** The input that is not a path. */
  static final String STANDARD_INPUT = "-";

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--lang", paramLabel = "id|en", descriptionKey = "option.lang")
  private @Nullable String language;

  private final Terminal terminal;
  private final Words words;

  BaseCommand(Terminal terminal, Words words) {
    this.terminal = terminal;
    this.words = words;
  }

  @Override
  public final Integer call() throws Exception {
    if (language != null && !language.equals("id") && !language.equals("en")) {
      throw usage("bad-language", language);
    }
    return execute();
  }

  /**
   * Does the work.
   *
   * @return the exit code
   */
  abstract int execute() throws Exception;

  Terminal terminal() {
    return terminal;
  }

  Words words() {
    return words;
  }

  /** Prints a sentence on standard output. */
  void print(String line) {
    terminal.out().println(line);
  }

  /** Prints a sentence on standard error. */
  void complain(String line) {
    terminal.err().println(line);
  }

  /** A fault of the command line: exit code 2 with this sentence. */
  CommandLine.ParameterException usage(String key, Object... values) {
    return new CommandLine.ParameterException(spec.commandLine(), words.say(key, values));
  }

  /**
   * A path as typed if the process works there, so that messages show it so; else made absolute.
   */
  Path path(Path typed) {
    Path absolute = terminal.workingFolder().resolve(typed);
    return absolute.equals(typed.toAbsolutePath()) ? typed : absolute;
  }

  /** A number that must be one or more. */
  void requirePositive(String option, int value) {
    if (value < 1) {
      throw usage("bad-value", option, value);
    }
  }

  /** A path that must exist. */
  Path existing(Path typed) {
    Path path = path(typed);
    if (!Files.exists(path)) {
      throw usage("no-such-path", typed.toString());
    }
    return path;
  }

  /** A path that must be a file that can be read. */
  Path existingFile(Path typed) {
    Path path = existing(typed);
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw usage("no-readable-file", typed.toString());
    }
    return path;
  }

  /** A folder that is looked for in the working folder, then beside the installation. */
  Optional<Path> shipped(String name) {
    Path here = path(Path.of(name));
    if (Files.exists(here)) {
      return Optional.of(here);
    }
    return terminal.installation().map(folder -> folder.resolve(name)).filter(Files::exists);
  }
}
