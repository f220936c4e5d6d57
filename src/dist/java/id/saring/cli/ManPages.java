package id.saring.cli;

import id.saring.run.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * What a release tells a system about the commands: manual pages as AsciiDoc, one a command and
 * language, and the completion for bash and zsh. Runs in the profile {@code dist} only.
 */
public final class ManPages {

  private static final List<String> LANGUAGES = List.of("id", "en");

  /** Titles as picocli writes them, in English only. */
  private static final List<String> TITLES =
      List.of("Name", "Synopsis", "Description", "Options", "Arguments", "Commands");

  private final String version;
  private final Instant made;

  private ManPages(String version, Instant made) {
    this.version = version;
    this.made = made;
  }

  /**
   * Writes {@code man/<language>/*.adoc} and {@code completion/saring.bash}.
   *
   * @param args the folder, the version, and the moment in which the release is said to be made
   * @throws IOException if something cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    ManPages pages = new ManPages(args[1], Instant.parse(args[2]));
    for (String language : LANGUAGES) {
      pages.write(folder.resolve("man").resolve(language), language);
    }
    pages.complete(folder.resolve("completion"));
  }

  private CommandLine commands(String language) {
    Terminal nobody =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            false,
            0,
            Clock.fixed(made, ZoneOffset.UTC),
            Locale.forLanguageTag(language),
            Path.of("").toAbsolutePath(),
            Optional.empty());
    CommandLine line = Saring.commandLine(nobody, new Words(nobody.locale()), Reading.HERE);
    tellVersion(line);
    return line;
  }

  /** The classes are not in their jar yet, whose manifest the program asks. */
  private void tellVersion(CommandLine line) {
    line.getCommandSpec().versionProvider(null).version("saring " + version);
    line.getSubcommands().values().forEach(this::tellVersion);
  }

  private void write(Path folder, String language) throws IOException {
    Files.createDirectories(folder);
    int code =
        ManPageGenerator.generateManPage(
            folder.toFile(), null, new boolean[0], true, commands(language).getCommandSpec());
    if (code != 0) {
      throw new IOException("no manual pages in " + folder + ": code " + code);
    }
    Words words = new Words(Locale.forLanguageTag(language));
    try (Stream<Path> pages = Files.list(folder)) {
      for (Path page : pages.toList()) {
        Files.writeString(page, titled(dated(Files.readString(page)), words));
      }
    }
  }

  /** Without it the page has the day on which its file was written. */
  private String dated(String page) {
    return page.replaceFirst(
        "(?m)^:doctype: manpage$",
        ":doctype: manpage\n:docdate: " + made.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static String titled(String page, Words words) {
    String titled =
        page.replaceFirst("(?m)^:manmanual: .*$", ":manmanual: " + words.say("manual-title"));
    for (String title : TITLES) {
      titled =
          titled.replaceAll(
              "(?m)^== " + title + "$",
              "== " + words.say("manual-" + title.toLowerCase(Locale.ROOT)));
    }
    return titled;
  }

  private void complete(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("saring.bash"), AutoComplete.bash("saring", commands("en")));
  }
}
