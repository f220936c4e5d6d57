package id.saring.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code saring.properties}: options of {@code screen}, one {@code name=value} a line, {@code #}
 * before a remark, UTF-8; a backslash is a backslash. {@code input} is what is screened. What is
 * typed wins. Immutable.
 *
 * @param typedName the file as the user names it, if there is one
 * @param lines its settings in order
 * @param fault whether it was named but cannot be read
 * @param typed names of the options on the command line
 */
record SettingsFile(
    Optional<String> typedName, List<Setting> lines, boolean fault, Set<String> typed)
    implements IDefaultValueProvider {

  /** The file that is looked for in the working folder. */
  static final String NAME = "saring.properties";

  /** The name under which the inputs stand. */
  static final String INPUT = "input";

  /** Commands that read all of the file. */
  private static final Set<String> READERS = Set.of("screen", "doctor");

  /** Where things lie, so that a command speaks of the office whose folder it is. */
  private static final Set<String> PLACES =
      Set.of("state", "out", "lexicon", "accounts", "zone", "lang");

  /**
   * What {@code lexicon} reads: what makes a row of the office's nights a row. Its {@code --out} is
   * a file that somebody asks for, not the folder of the nights.
   */
  private static final Set<String> ROWS =
      Set.of(
          "state",
          "lexicon",
          "accounts",
          "zone",
          "lang",
          "contest",
          "min-score",
          "office",
          "sheet");

  /** The nights that {@code report} looks for lie where {@code screen} puts them: {@code out}. */
  private static final String RUNS = "runs";

  /** Commands that read some of the file, and what. */
  private static final Map<String, Set<String>> VISITORS =
      Map.of(
          "review", PLACES,
          "evidence", PLACES,
          "purge", PLACES,
          "archive", PLACES,
          "report", Set.of("state", "lang", RUNS),
          "lexicon", ROWS);

  /**
   * A line.
   *
   * @param line its number, from 1
   * @param name what stands before the equals sign; empty if there is none
   * @param value what stands behind it
   */
  record Setting(int line, String name, String value) {}

  SettingsFile {
    lines = List.copyOf(lines);
    typed = Set.copyOf(typed);
  }

  /** Reads the file that a command line speaks of, else that of the working folder. */
  static SettingsFile find(Path workingFolder, String... args) {
    SettingsFile none = new SettingsFile(Optional.empty(), List.of(), false, Set.of());
    List<String> words = Arrays.asList(args);
    if (words.stream().noneMatch(word -> READERS.contains(word) || VISITORS.containsKey(word))) {
      return none;
    }
    Set<String> typed =
        words.stream()
            .takeWhile(word -> !word.equals("--"))
            .filter(word -> word.startsWith("--"))
            .map(word -> word.replaceFirst("=.*", ""))
            .collect(Collectors.toCollection(HashSet::new));
    Optional<String> named = named(words);
    Path file = workingFolder.resolve(named.orElse(NAME));
    if (named.isEmpty() && !Files.exists(file)) {
      return none;
    }
    Optional<String> name = Optional.of(named.orElse(NAME));
    try {
      return new SettingsFile(name, read(Files.readString(file)), false, typed);
    } catch (IOException e) {
      return new SettingsFile(name, List.of(), true, typed);
    }
  }

  private static Optional<String> named(List<String> words) {
    for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
      if (words.get(i).equals("--config") && i + 1 < words.size()) {
        return Optional.of(words.get(i + 1));
      }
      if (words.get(i).startsWith("--config=")) {
        return Optional.of(words.get(i).substring("--config=".length()));
      }
    }
    return Optional.empty();
  }

  private static List<Setting> read(String text) {
    List<Setting> settings = new ArrayList<>();
    String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        int equals = line.indexOf('=');
        String name = equals < 0 ? "" : line.substring(0, equals).strip();
        settings.add(new Setting(i + 1, name, line.substring(equals + 1).strip()));
      }
    }
    return settings;
  }

  /** The file as the user names it, if one was read. */
  Optional<String> name() {
    return typedName;
  }

  /** The value of an option; several lines of one name are joined as a list of layers is. */
  Optional<String> value(String name) {
    String joined =
        lines.stream()
            .filter(setting -> setting.name().equals(name) && !setting.value().isEmpty())
            .map(Setting::value)
            .collect(Collectors.joining("|"));
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  /** Makes the settings the defaults of the commands that read them. */
  void applyTo(CommandLine line) {
    if (typedName.isPresent()) {
      READERS.forEach(name -> apply(line, name, this));
      VISITORS.forEach((name, read) -> apply(line, name, argument -> some(read, argument)));
    }
  }

  private static void apply(CommandLine line, String name, IDefaultValueProvider provider) {
    Optional.ofNullable(line.getSubcommands().get(name))
        .ifPresent(command -> command.setDefaultValueProvider(provider));
  }

  private @Nullable String some(Set<String> read, ArgSpec argument) {
    return read.contains(nameOf(argument)) ? defaultValue(argument) : null;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    String name = nameOf(argument);
    // What is typed must not find a default: a flag would turn round, a list would grow.
    return typed.contains("--" + name) ? null : value(settingOf(name)).orElse(null);
  }

  private static String settingOf(String option) {
    return option.equals(RUNS) ? "out" : option;
  }

  /** The name of an option or of the inputs in the file. */
  static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName().replaceFirst("^-+", "")
        : INPUT;
  }
}
