package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.cli.CommandLineDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user is told when something is wrong, and what is screened all the same. Every folder
 * below {@code bad} is a case:
 *
 * <ul>
 *   <li>{@code command.txt}: the command, one argument a line; {@code {usual}} stands for accounts,
 *       lexicon and date, {@code {root}} for the project
 *   <li>{@code input}: what is on standard input, if anything
 *   <li>{@code expected.txt}: exit code, both outputs, what lies in the output folder, the rows of
 *       the sheet (source, time) and those of {@code ditolak.csv}; {@code expected.en.txt}: the
 *       same in English, where it is pinned
 *   <li>anything else is copied into the working folder, over the files of {@code usual}. What
 *       cannot be committed is made by {@link MadeInputs}.
 * </ul>
 *
 * <p>{@code -Dsaring.golden=write} writes the expected files anew; read the difference before you
 * keep it.
 */
class BadInputTest {

  private static final Path ROOT = Path.of("src/test/resources/id/saring/blackbox");
  private static final boolean WRITE = "write".equals(System.getProperty("saring.golden"));

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> tellsWhatIsWrong() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(ROOT.resolve("bad"))) {
      cases = folders.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(cases).hasSizeGreaterThan(50);
    return cases.stream()
        .flatMap(folder -> Stream.of("expected.txt", "expected.en.txt").map(folder::resolve))
        .filter(file -> Files.exists(file) || (WRITE && isIndonesian(file)))
        .map(file -> DynamicTest.dynamicTest(ROOT.relativize(file).toString(), () -> check(file)));
  }

  private static boolean isIndonesian(Path expected) {
    return expected.getFileName().toString().equals("expected.txt");
  }

  private void check(Path expected) throws IOException {
    Path folder = expected.getParent();
    String name = folder.getFileName().toString();
    Path work = Files.createTempDirectory(temporary, name).toRealPath();
    Folders.copy(ROOT.resolve("usual"), work);
    Folders.copy(folder, work);
    for (String file : List.of("command.txt", "input", "expected.txt", "expected.en.txt")) {
      Files.deleteIfExists(work.resolve(file));
    }
    assumeTrue(MadeInputs.make(name, work), name + " cannot be tried on this machine");

    Path input = folder.resolve("input");
    CommandLineDriver user =
        CommandLineDriver.in(work)
            .speaking(isIndonesian(expected) ? "id" : "en")
            .typing(Files.exists(input) ? Files.readString(input) : "");
    CommandLineDriver.Outcome outcome;
    try (AutoCloseable held = MadeInputs.hold(name, work)) {
      outcome = user.run(arguments(folder.resolve("command.txt")));
      assertThat(held).isNotNull();
    } catch (Exception e) {
      throw new AssertionError(e);
    }

    String told = told(outcome, work);
    if (WRITE) {
      Files.writeString(expected, told);
    }
    assertThat(told).isEqualTo(Files.readString(expected));
  }

  private static String[] arguments(Path command) throws IOException {
    List<String> arguments = new ArrayList<>();
    for (String line : Files.readAllLines(command)) {
      if (line.equals("{usual}")) {
        arguments.addAll(
            List.of(
                "--accounts", "accounts.csv", "--lexicon", "lexicon", "--run-date", "2024-12-01"));
      } else if (!line.isEmpty()) {
        arguments.add(line.replace("{root}", Path.of("").toAbsolutePath().toString()));
      }
    }
    return arguments.toArray(String[]::new);
  }

  private static String told(CommandLineDriver.Outcome outcome, Path work) throws IOException {
    StringBuilder told = new StringBuilder();
    told.append("exit ").append(outcome.code()).append('\n');
    told.append("--- stdout\n").append(plain(outcome.out(), work));
    told.append("--- stderr\n").append(plain(outcome.err(), work));
    told.append("--- files\n");
    for (Path file : Folders.below(work.resolve("reviews"))) {
      told.append(work.relativize(file).toString().replace('\\', '/')).append('\n');
    }
    Path sheet = work.resolve("reviews/2024-12-01/lembar-tinjauan.csv");
    if (Files.exists(sheet)) {
      for (Map<String, String> row : Sheet.read(sheet, ';').rows()) {
        String time = row.get("waktu").isEmpty() ? "no time" : row.get("waktu");
        told.append("  ").append(row.get("sumber")).append(", ").append(time).append('\n');
      }
    }
    Path rejects = work.resolve("reviews/2024-12-01/ditolak.csv");
    if (Files.exists(rejects)) {
      List<String> rows = Files.readString(rejects).lines().skip(1).toList();
      if (!rows.isEmpty()) {
        told.append("--- ditolak.csv\n").append(String.join("\n", rows)).append('\n');
      }
    }
    return told.toString();
  }

  /** What differs between machines: where the folder lies, and which process holds a lock. */
  private static String plain(String text, Path work) {
    return text.replace(work.toString(), "…")
        .replace(System.lineSeparator(), "\n")
        .replaceAll("pid [0-9]+, [^,]+, ", "pid …, …, ");
  }
}
