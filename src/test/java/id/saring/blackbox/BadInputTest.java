package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.cli.CommandLineDriver;
import id.saring.ledger.Decision;
import id.saring.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 *   <li>{@code before.txt}: commands that succeed before it, parted by a blank line; then the files
 *       of {@code night} are there too
 *   <li>{@code input}: what is on standard input, if anything
 *   <li>{@code expected.txt}: exit code, both outputs, what lies in the output folder, the rows of
 *       the sheet (source, time) and those of {@code ditolak.csv}, the decisions of the ledger;
 *       {@code expected.en.txt}: the same in English, where it is pinned
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
    for (String file :
        List.of("command.txt", "before.txt", "input", "expected.txt", "expected.en.txt")) {
      Files.deleteIfExists(work.resolve(file));
    }
    assumeTrue(MadeInputs.make(name, work), name + " cannot be tried on this machine");

    before(folder.resolve("before.txt"), work);
    Path input = folder.resolve("input");
    CommandLineDriver user =
        CommandLineDriver.in(work)
            .speaking(isIndonesian(expected) ? "id" : "en")
            .typing(Files.exists(input) ? Files.readString(input) : "");
    CommandLineDriver.Outcome outcome;
    try (AutoCloseable held = MadeInputs.hold(name, work)) {
      outcome = user.run(arguments(Files.readAllLines(folder.resolve("command.txt"))));
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

  private static void before(Path commands, Path work) throws IOException {
    if (!Files.exists(commands)) {
      return;
    }
    Folders.copy(ROOT.resolve("night"), work);
    for (String command : Files.readString(commands).split("\n\n")) {
      CommandLineDriver.Outcome outcome =
          CommandLineDriver.in(work).run(arguments(command.lines().toList()));
      assertThat(outcome.code()).as(outcome.err()).isZero();
    }
  }

  private static String[] arguments(List<String> lines) {
    List<String> arguments = new ArrayList<>();
    for (String line : lines) {
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
    for (Decision decision : decisions(work.resolve("state"))) {
      Decision.Words words = decision.words();
      told.append("--- decided ").append(decision.finding()).append(' ').append(words.decision());
      told.append(", ").append(words.reviewer()).append(", ").append(words.reviewedOn());
      told.append('\n');
    }
    return told.toString();
  }

  private static List<Decision> decisions(Path state) throws IOException {
    Optional<Ledger> ledger = Ledger.openExisting(state, "uji");
    if (ledger.isEmpty()) {
      return List.of();
    }
    try (Ledger opened = ledger.get()) {
      return opened.decisions();
    }
  }

  /** What differs between machines: where the folder lies, and which process holds a lock. */
  private static String plain(String text, Path work) {
    return text.replace(work.toString(), "…")
        .replace(System.lineSeparator(), "\n")
        .replaceAll("pid [0-9]+, [^,]+, ", "pid …, …, ");
  }
}
