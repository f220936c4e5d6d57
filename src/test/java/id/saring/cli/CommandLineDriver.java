package id.saring.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * Types a command and reads what comes back, without a process: the only thing that black-box tests
 * know of the program.
 *
 * @param folder the working folder
 * @param language {@code id} or {@code en}
 * @param columns width of the terminal, 0 if the output goes to a file
 * @param input bytes on standard input
 * @param installation where the program lies, with its lexicon
 */
public record CommandLineDriver(
    Path folder, String language, int columns, String input, Optional<Path> installation) {

  /** The moment in which every test lives, 1 December 2024, 10:00 in Kupang. */
  public static final Instant NOW = Instant.parse("2024-12-01T02:00:00Z");

  /** An Indonesian user in this folder. */
  public static CommandLineDriver in(Path folder) {
    return new CommandLineDriver(folder, "id", 0, "", Optional.empty());
  }

  /** The same user with another language. */
  public CommandLineDriver speaking(String other) {
    return new CommandLineDriver(folder, other, columns, input, installation);
  }

  /** The same user with something on standard input. */
  public CommandLineDriver typing(String text) {
    return new CommandLineDriver(folder, language, columns, text, installation);
  }

  /** The same user at a terminal of this width. */
  public CommandLineDriver wide(int cells) {
    return new CommandLineDriver(folder, language, cells, input, installation);
  }

  /** The same user with the program of this folder. */
  public CommandLineDriver installedIn(Path program) {
    return new CommandLineDriver(
        folder, language, columns, input, Optional.of(program.toAbsolutePath()));
  }

  /** What a command gave back. */
  public record Outcome(int code, String out, String err) {}

  /** Runs a command. */
  public Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            columns,
            Clock.fixed(NOW, ZoneOffset.UTC),
            Locale.forLanguageTag(language),
            folder,
            installation);
    int code = Saring.run(terminal, args);
    return new Outcome(code, out.toString(), err.toString());
  }
}
