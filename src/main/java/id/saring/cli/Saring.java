package id.saring.cli;

import id.saring.run.Reading;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The program. */
public final class Saring {

  private static final String LEXICON = "lexicon";

  private Saring() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Reading.HERE, args));
  }

  /**
   * Runs one command with the streams and the environment of this process.
   *
   * @param reading how a night's inputs are read and screened
   * @return the exit code
   */
  public static int run(Reading reading, String... args) {
    Terminal terminal =
        new Terminal(
            new FileInputStream(FileDescriptor.in),
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            "1".equals(System.getenv("SARING_TERMINAL")),
            columns(),
            Clock.systemUTC(),
            locale(),
            Path.of("").toAbsolutePath(),
            installation());
    return run(terminal, reading, args);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /**
   * Runs one command.
   *
   * @return the exit code
   */
  static int run(Terminal terminal, String... args) {
    return run(terminal, Reading.HERE, args);
  }

  /** Runs one command, a night being read in this way. */
  static int run(Terminal terminal, Reading reading, String... args) {
    SettingsFile settings = SettingsFile.find(terminal.workingFolder(), args);
    Locale locale =
        language(args)
            .or(() -> settings.value("lang").map(Locale::forLanguageTag))
            .orElse(terminal.locale());
    Words words = new Words(locale);
    CommandLine line = commandLine(terminal, words, reading);
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setExpandAtFiles(false);
    line.setAbbreviatedOptionsAllowed(false);
    line.setParameterExceptionHandler(new UsageErrors(words, settings.name()));
    line.setExecutionExceptionHandler(new Faults(words));
    Optional<String> misread = SettingsCheck.run(settings, line, words);
    if (misread.isPresent()) {
      terminal.err().println(misread.get());
      terminal.err().flush();
      return ExitCode.USAGE;
    }
    settings.applyTo(line);
    int code = line.execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /** All commands with their help in the user's language. */
  static CommandLine commandLine(Terminal terminal, Words words, Reading reading) {
    CommandLine line =
        new CommandLine(new RootCommand(terminal, words), new Commands(terminal, words, reading));
    line.setResourceBundle(
        ResourceBundle.getBundle(
            "id.saring.cli.messages",
            words.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    return line;
  }

  /** The language asked for on the command line: it must be known before help can be printed. */
  private static Optional<Locale> language(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--lang") && i + 1 < args.length) {
        return Optional.of(Locale.forLanguageTag(args[i + 1]));
      }
      if (args[i].startsWith("--lang=")) {
        return Optional.of(Locale.forLanguageTag(args[i].substring("--lang=".length())));
      }
    }
    return Optional.empty();
  }

  /** The width that the launcher measured; 0 where the output goes to no terminal. */
  private static int columns() {
    @Nullable String measured = System.getenv("SARING_COLUMNS");
    return measured != null && measured.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(measured) : 0;
  }

  /** English where the environment says English, else Indonesian. */
  private static Locale locale() {
    for (String name : Arrays.asList("SARING_LANG", "LC_ALL", "LC_MESSAGES", "LANG")) {
      @Nullable String value = System.getenv(name);
      if (value != null && !value.isEmpty()) {
        return Locale.forLanguageTag(value.replaceAll("[_.@].*", ""));
      }
    }
    return Locale.forLanguageTag("id");
  }

  /**
   * The folder that holds the lexicon: as the launcher named it, else that of the jar or one above
   * it. The launcher keeps links in the name, which Java does not.
   */
  private static Optional<Path> installation() {
    @Nullable String named = System.getenv("SARING_HOME");
    if (named != null && Files.isDirectory(Path.of(named, LEXICON))) {
      return Optional.of(Path.of(named).toAbsolutePath());
    }
    try {
      Path code = Path.of(Saring.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (Path folder = code.getParent(); folder != null; folder = folder.getParent()) {
        if (Files.isDirectory(folder.resolve(LEXICON))) {
          return Optional.of(folder);
        }
      }
      return Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
