package id.saring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.TableProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a maintainer is told about a broken lexicon. Every folder below {@code broken} is a small
 * lexicon (or layers of one, {@code lapis-1}, {@code lapis-2} …) with the expected messages beside
 * it: {@code expected.txt} in Indonesian, {@code expected.en.txt} in English where both are pinned.
 * Folders named {@code warn-…} are checked as of 15 October 2024 as well.
 *
 * <p>{@code -Dsaring.golden=write} writes the files anew; read the difference before you keep it.
 */
class BrokenLexiconTest {

  private static final Path ROOT = Path.of("src/test/resources/id/saring/lexicon/broken");
  private static final LocalDate AS_OF = LocalDate.of(2024, 10, 15);
  private static final boolean WRITE = "write".equals(System.getProperty("saring.golden"));

  @TestFactory
  Stream<DynamicTest> tellsWhatIsWrong() throws IOException {
    return folders(ROOT).stream()
        .flatMap(folder -> Stream.of("expected.txt", "expected.en.txt").map(folder::resolve))
        .filter(Files::exists)
        .map(file -> DynamicTest.dynamicTest(ROOT.relativize(file).toString(), () -> check(file)));
  }

  private static void check(Path expected) throws IOException {
    boolean english = expected.getFileName().toString().equals("expected.en.txt");
    Locale locale = english ? Locale.ENGLISH : Locale.forLanguageTag("id");
    List<String> lines = told(expected.getParent(), locale);
    if (WRITE) {
      Files.write(expected, lines);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(expected)).isNotEmpty();
  }

  private static List<String> told(Path folder, Locale locale) throws IOException {
    List<Path> layers =
        folders(folder).stream()
            .filter(layer -> layer.getFileName().toString().startsWith("lapis-"))
            .toList();
    LexiconLoad load = LexiconReader.read(layers.isEmpty() ? List.of(folder) : layers);
    List<TableProblem> problems = new ArrayList<>(load.problems());
    if (folder.getFileName().toString().startsWith("warn-")) {
      problems.addAll(LexiconCheck.runAll(load, AS_OF));
    }
    String prefix = TableProblem.fileName(folder);
    return problems.stream().map(p -> line(p, locale).replace(prefix, "…")).toList();
  }

  private static String line(TableProblem problem, Locale locale) {
    String value = problem.value().isEmpty() ? "" : " «" + problem.value() + "»";
    String sentence = problem.message().in(locale);
    return problem.location() + ": " + problem.severity() + ": " + sentence + value;
  }

  private static List<Path> folders(Path parent) {
    try (Stream<Path> all = Files.list(parent)) {
      return all.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
