package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import id.saring.ingest.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code inspect} says about small damaged exports of every format. A folder below {@code
 * broken} belongs to one format; what lies in it is a case:
 *
 * <ul>
 *   <li>a file, as it was found
 *   <li>{@code NAME.recipe}: makes {@code NAME}, see {@link DamageRecipe}
 *   <li>a folder: several files of one download, recipes among them
 *   <li>{@code expected.txt}, {@code expected.en.txt}: what is said in Indonesian and English, a
 *       block a case
 * </ul>
 *
 * <p>Names that begin with {@code good} are read whole and without a word about rejects; about
 * every other something is said. {@code -Dsaring.golden=write} writes the expected files anew; read
 * the difference before you keep it.
 */
class BrokenExportsTest {

  private static final Path ROOT = Path.of("src/test/resources/id/saring/blackbox/broken");
  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");
  private static final boolean WRITE = "write".equals(System.getProperty("saring.golden"));
  private static final String MARK = "=== ";
  private static final Map<String, String> GOLDEN =
      Map.of("id", "expected.txt", "en", "expected.en.txt");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> saysWhatIsWrong() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path group : groups()) {
      Map<String, Map<String, String>> told = new TreeMap<>();
      for (Path broken : cases(group)) {
        String name = DamageRecipe.made(broken.getFileName().toString());
        tests.add(
            DynamicTest.dynamicTest(
                group.getFileName() + "/" + name, () -> check(group, broken, name, told)));
      }
      tests.add(
          DynamicTest.dynamicTest(
              group.getFileName() + " has nothing else expected", () -> close(group, told)));
    }
    return tests.stream();
  }

  private void check(Path group, Path broken, String name, Map<String, Map<String, String>> told)
      throws IOException {
    Path work = Files.createTempDirectory(temporary, "broken").toRealPath();
    DamageRecipe.make(broken, work);
    for (String language : List.of("id", "en")) {
      String said = say(work, name, language);
      told.computeIfAbsent(language, any -> new LinkedHashMap<>()).put(name, said);
      if (!WRITE) {
        assertThat(said).isEqualTo(expected(group, language).get(name));
      }
    }
  }

  private static void close(Path group, Map<String, Map<String, String>> told) throws IOException {
    for (String language : List.of("id", "en")) {
      Map<String, String> said = told.getOrDefault(language, Map.of());
      if (WRITE) {
        Files.writeString(group.resolve(GOLDEN.get(language)), text(said));
      }
      assertThat(expected(group, language).keySet()).isEqualTo(said.keySet());
    }
  }

  private static Map<String, String> expected(Path group, String language) throws IOException {
    return blocks(Files.readString(group.resolve(GOLDEN.get(language))));
  }

  @Test
  void thereAreTwoHundredAndEveryReaderHasSome() throws IOException {
    TreeMap<String, Integer> broken = new TreeMap<>();
    for (Path group : groups()) {
      long bad = cases(group).stream().filter(one -> !isGood(one)).count();
      broken.put(group.getFileName().toString(), (int) bad);
    }
    assertThat(broken.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(200);
    assertThat(broken.values()).allMatch(count -> count >= 2);
    assertThat(broken.keySet()).containsAll(formats());
  }

  /** Whole ones must stay whole; whatever is damaged must not pass without a word. */
  @Test
  void goodOnesAreReadWholeAndNoDamageIsSilent() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path group : groups()) {
      for (Map.Entry<String, String> block :
          blocks(Files.readString(group.resolve("expected.en.txt"))).entrySet()) {
        String said = block.getValue();
        boolean told = said.contains("\n  ! ") || said.contains("\n  record ") || isUnread(said);
        boolean good = block.getKey().startsWith("good");
        boolean whole = said.startsWith("exit 0") && !said.contains("\n  record ");
        boolean asItsFormat = said.contains("format    " + group.getFileName() + " (");
        if (good ? !whole || (!asItsFormat && isFormat(group)) : !told) {
          wrong.add(group.getFileName() + "/" + block.getKey());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Everything in one folder: nothing ends the night, and its sums hold. */
  @Test
  void aNightOverAllOfThemIsDoneAndSaysThatItIsNotComplete() throws IOException {
    Path work = Files.createTempDirectory(temporary, "night").toRealPath();
    Folders.copy(USUAL, work);
    for (Path group : groups()) {
      for (Path broken : cases(group)) {
        DamageRecipe.make(broken, work.resolve("ekspor").resolve(group.getFileName()));
      }
    }
    Outcome night =
        CommandLineDriver.in(work)
            .speaking("en")
            .run(
                "screen",
                "ekspor",
                "--all-authors",
                "--accounts",
                "accounts.csv",
                "--lexicon",
                "lexicon",
                "--run-date",
                "2024-12-01");
    assertThat(night.code()).as(night.err()).isEqualTo(3);
    assertThat(night.err()).contains("NOT READ").contains("DONE BUT NOT COMPLETE");
    assertThat(work.resolve("reviews/2024-12-01/manifes.json")).exists();
  }

  private static String say(Path work, String name, String language) {
    Outcome outcome =
        CommandLineDriver.in(work).speaking(language).run("inspect", "--detail", name);
    assertThat(outcome.err()).isEmpty();
    String out = outcome.out().replace(System.lineSeparator(), "\n");
    return "exit " + outcome.code() + "\n" + out.replace(work.toString(), "…");
  }

  private static boolean isUnread(String said) {
    return said.startsWith("exit 3");
  }

  private static boolean isGood(Path one) {
    return one.getFileName().toString().startsWith("good");
  }

  private static boolean isFormat(Path group) {
    return formats().contains(group.getFileName().toString());
  }

  private static TreeSet<String> formats() {
    TreeSet<String> formats = new TreeSet<>();
    Readers.standard().all().forEach(reader -> formats.add(reader.format()));
    return formats;
  }

  private static List<Path> groups() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> cases(Path group) throws IOException {
    try (Stream<Path> files = Files.list(group)) {
      return files
          .filter(file -> !GOLDEN.containsValue(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  private static String text(Map<String, String> told) {
    StringBuilder text = new StringBuilder();
    told.forEach((name, said) -> text.append(MARK).append(name).append('\n').append(said));
    return text.toString();
  }

  private static Map<String, String> blocks(String golden) {
    Map<String, String> blocks = new LinkedHashMap<>();
    Optional<String> name = Optional.empty();
    for (String line : golden.lines().toList()) {
      if (line.startsWith(MARK)) {
        name = Optional.of(line.substring(MARK.length()));
        blocks.put(name.get(), "");
      } else {
        blocks.merge(name.orElseThrow(), line + "\n", String::concat);
      }
    }
    return blocks;
  }
}
