package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Help is whole in both languages, and names only commands that are built. */
class HelpTest {

  private static final Path MESSAGES = Path.of("src/main/resources/id/saring");
  private static final Pattern LISTED = Pattern.compile("(?m)^  ([a-z]+) {2,}\\p{Lu}");

  @TempDir Path folder;

  private Outcome help(String language, List<String> command) {
    List<String> args = new ArrayList<>(command);
    args.add("--help");
    return CommandLineDriver.in(folder).speaking(language).run(args.toArray(String[]::new));
  }

  /** All commands, found as a user finds them: in the help of the command above. */
  private List<List<String>> commands() {
    List<List<String>> found = new ArrayList<>();
    List<List<String>> open = new ArrayList<>(List.of(List.of()));
    while (!open.isEmpty()) {
      List<String> command = open.remove(0);
      found.add(command);
      String help = help("en", command).out();
      int list = help.indexOf("\nCommands:");
      Matcher name = LISTED.matcher(list < 0 ? "" : help.substring(list));
      while (name.find()) {
        List<String> below = new ArrayList<>(command);
        below.add(name.group(1));
        open.add(below);
      }
    }
    return found;
  }

  @TestFactory
  Stream<DynamicTest> theHelpOfEveryCommandIsWhole() {
    List<List<String>> commands = commands();
    assertThat(commands)
        .contains(List.of("screen"), List.of("roster", "check"), List.of("lexicon", "try"));
    return commands.stream()
        .map(
            command ->
                DynamicTest.dynamicTest(
                    "saring " + String.join(" ", command), () -> isWhole(command)));
  }

  private void isWhole(List<String> command) {
    Outcome indonesian = help("id", command);
    Outcome english = help("en", command);

    assertThat(List.of(indonesian.code(), english.code())).containsOnly(0);
    assertThat(indonesian.err() + english.err()).isEmpty();
    assertThat(indonesian.out()).startsWith("Pemakaian: saring").doesNotContain("Usage", "Options");
    assertThat(english.out()).startsWith("Usage: saring").doesNotContain("Pemakaian", "Pilihan");
    for (String help : List.of(indonesian.out(), english.out())) {
      assertThat(help).doesNotContain("???", "usage.", "option.", "screen.", "%%", "%n", "null");
      assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    }
    assertThat(options(indonesian.out())).isEqualTo(options(english.out()));
    assertThat(undescribed(indonesian.out())).isEmpty();
    assertThat(undescribed(english.out())).isEmpty();
    assertThat(sentences(indonesian.out()))
        .as("nothing is left untranslated")
        .doesNotContainAnyElementsOf(sentences(english.out()));
  }

  private static TreeSet<String> options(String help) {
    TreeSet<String> options = new TreeSet<>();
    Matcher option = Pattern.compile("--[a-z-]+").matcher(help);
    while (option.find()) {
      options.add(option.group());
    }
    return options;
  }

  /** Options and inputs with nothing said about them, neither beside nor below. */
  private static List<String> undescribed(String help) {
    List<String> lines = help.lines().toList();
    List<String> without = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean alone = line.matches("  (-[a-zA-Z], |    )(--[^ ]+|[A-Z]+(\\.\\.\\.)?) *");
      boolean told = i + 1 < lines.size() && lines.get(i + 1).startsWith(" ".repeat(20));
      if (alone && !told) {
        without.add(line);
      }
    }
    return without;
  }

  private static List<String> sentences(String help) {
    List<String> sentences = new ArrayList<>();
    Matcher sentence = Pattern.compile(" {2,}(\\p{Lu}\\p{Ll}[^\\n]{11,})").matcher(help);
    while (sentence.find()) {
      sentences.add(sentence.group(1).strip());
    }
    return sentences;
  }

  @Test
  void noCommandIsListedThatIsNotBuilt() {
    for (List<String> command : commands()) {
      if (!command.isEmpty()) {
        assertThat(help("id", command).out()).contains("saring " + String.join(" ", command));
      }
    }
    assertThat(CommandLineDriver.in(folder).run("archive", "search", "gas").code()).isEqualTo(2);
  }

  @Test
  void theVersionIsTold() {
    Outcome outcome = CommandLineDriver.in(folder).run("--version");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("saring ");
  }

  @Test
  void theLanguageMayBeChosenAnywhere() {
    for (String[] args :
        new String[][] {
          {"--lang", "en", "--help"}, {"--help", "--lang=en"}, {"screen", "--help", "--lang", "en"}
        }) {
      assertThat(CommandLineDriver.in(folder).run(args).out()).startsWith("Usage: saring");
    }
    for (String locale : List.of("fr", "su", "id", "tr")) {
      assertThat(CommandLineDriver.in(folder).speaking(locale).run("--help").out())
          .startsWith("Pemakaian: ");
    }
  }

  /** Both languages say the same things with the same values. */
  @TestFactory
  Stream<DynamicTest> everyRoomSpeaksBothLanguages() throws IOException {
    List<Path> rooms;
    try (Stream<Path> all = Files.list(MESSAGES)) {
      rooms = all.filter(room -> Files.exists(room.resolve("messages_id.properties"))).toList();
    }
    assertThat(rooms).hasSizeGreaterThan(4);
    return rooms.stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getFileName().toString(),
                    () -> {
                      Properties indonesian = load(room.resolve("messages_id.properties"));
                      Properties english = load(room.resolve("messages_en.properties"));
                      assertThat(indonesian.stringPropertyNames())
                          .isEqualTo(english.stringPropertyNames());
                      for (String key : indonesian.stringPropertyNames()) {
                        assertThat(places(indonesian.getProperty(key)))
                            .as(key)
                            .isEqualTo(places(english.getProperty(key)));
                      }
                    }));
  }

  private static Properties load(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static TreeSet<String> places(String pattern) {
    TreeSet<String> places = new TreeSet<>();
    Matcher place = Pattern.compile("\\{([0-9])").matcher(pattern);
    while (place.find()) {
      places.add(place.group(1));
    }
    return places;
  }
}
