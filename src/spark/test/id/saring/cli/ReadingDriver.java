package id.saring.cli;

import id.saring.cli.CommandLineDriver.Outcome;
import id.saring.run.Reading;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * {@link CommandLineDriver} for a program whose nights are read in another way.
 *
 * @param folder the working folder
 * @param reading how nights are read
 */
public record ReadingDriver(Path folder, Reading reading) {

  /** Runs a command as an English user. */
  public Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            0,
            Clock.fixed(CommandLineDriver.NOW, ZoneOffset.UTC),
            Locale.ENGLISH,
            folder,
            Optional.empty());
    int code = Saring.run(terminal, reading, args);
    return new Outcome(code, out.toString(), err.toString());
  }
}
