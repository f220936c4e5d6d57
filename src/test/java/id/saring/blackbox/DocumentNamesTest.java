package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents name in running text exists: commands, options, scripts, pages, decisions. */
class DocumentNamesTest {

  private static final Pattern SPAN = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)\\s]+))?\\)");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
  private static final Path DECISIONS = Path.of("docs/decisions");

  @TempDir static Path folder;

  private final Map<String, String> helps = new HashMap<>();

  /** All documents but the history, which names what was. */
  static List<Path> documents() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String place : new String[] {"", "docs", "docs/decisions", "lexicon", "sample-data"}) {
      try (Stream<Path> files = Files.list(Path.of(place))) {
        files
            .filter(file -> file.toString().endsWith(".md"))
            .filter(file -> !file.endsWith("CHANGELOG.md"))
            .forEach(all::add);
      }
    }
    return all.stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyCommandAndOptionThatIsNamedIsThere(Path document) throws IOException {
    Matcher span = SPAN.matcher(withoutBlocks(document));
    while (span.find()) {
      String named = span.group(1).replaceFirst("^(scripts|bin)/saring ", "saring ");
      if (named.startsWith("saring ")) {
        isThere(document, named);
      }
    }
  }

  /**
   * The words up to the first that is no name of a command must be commands, the options theirs.
   */
  private void isThere(Path document, String named) {
    List<String> command = new ArrayList<>();
    for (String word : named.substring("saring ".length()).split(" ")) {
      if (!word.matches("[a-z]+") || !listed(command, word)) {
        break;
      }
      command.add(word);
    }
    String next =
        named.split(" ").length > 1 + command.size() ? named.split(" ")[1 + command.size()] : "";
    if (command.isEmpty() || help(command).contains("\nPerintah:")) {
      assertThat(next).as("%s: `%s` names no command", document, named).doesNotMatch("[a-z]+");
    }
    Matcher option = OPTION.matcher(named);
    while (option.find()) {
      assertThat(help(command) + help(List.of()))
          .as("%s: `%s`", document, named)
          .containsPattern(option.group() + "\\b");
    }
  }

  private boolean listed(List<String> command, String word) {
    String help = help(command);
    int list = help.indexOf("\nPerintah:");
    return list >= 0
        && Pattern.compile("(?m)^  " + word + " {2,}\\p{Lu}").matcher(help.substring(list)).find();
  }

  private String help(List<String> command) {
    return helps.computeIfAbsent(
        String.join(" ", command),
        name -> {
          List<String> words = new ArrayList<>(command);
          words.add("--help");
          return CommandLineDriver.in(folder).run(words.toArray(String[]::new)).out();
        });
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Path document) throws IOException {
    Matcher link = LINK.matcher(withoutBlocks(document));
    while (link.find()) {
      if (link.group(1).matches("[a-z]+:.*")) {
        continue;
      }
      Path target =
          link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1)).normalize();
      assertThat(target).as(document.toString()).exists();
      if (link.group(2) != null) {
        assertThat(anchors(target)).as("%s#%s", target, link.group(2)).contains(link.group(2));
      }
    }
  }

  /** The names that headings have on a page, as forges make them. */
  private static List<String> anchors(Path document) throws IOException {
    return Files.readAllLines(document).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyScriptThatIsNamedIsThere(Path document) throws IOException {
    Matcher script = Pattern.compile("\\bscripts/([a-z-]+)").matcher(Files.readString(document));
    while (script.find()) {
      assertThat(Path.of("scripts", script.group(1))).as(document.toString()).exists();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noDocumentNamesTheMachineItWasWrittenOn(Path document) throws IOException {
    assertThat(Files.readString(document))
        .doesNotContainPattern("(?<![\\w.])/(?:work|home|root|Users|tmp)/")
        .doesNotContain("localhost", "127.0.0.1");
  }

  @Test
  void everyDecisionStandsInTheListUnderItsTitle() throws IOException {
    TreeSet<String> expected = new TreeSet<>();
    try (Stream<Path> files = Files.list(DECISIONS)) {
      for (Path file : files.filter(file -> !file.endsWith("README.md")).toList()) {
        String title = Files.readAllLines(file).get(0);
        assertThat(title).as(file.toString()).matches("# [0-9]+\\. .+");
        int number = Integer.parseInt(title.substring(2, title.indexOf('.')));
        assertThat(file.getFileName().toString()).startsWith("%04d-".formatted(number));
        expected.add(
            "[%04d](%s)".formatted(number, file.getFileName())
                + title.substring(title.indexOf('.') + 1));
      }
    }
    List<String> rows =
        Files.readAllLines(DECISIONS.resolve("README.md")).stream()
            .filter(line -> line.startsWith("- ["))
            .map(line -> line.substring(2))
            .toList();
    assertThat(rows).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageIsReachedFromTheList(Path page) throws IOException {
    assertThat(Files.readString(Path.of("docs/README.md"))).contains("(" + page.getFileName());
  }

  static List<Path> pages() throws IOException {
    return documents().stream()
        .filter(page -> page.startsWith("docs") && page.getNameCount() == 2)
        .filter(page -> !page.endsWith("README.md"))
        .toList();
  }

  private static String withoutBlocks(Path document) throws IOException {
    return Files.readString(document).replaceAll("(?ms)^ *```.*?^ *```$", "");
  }
}
