package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.cli.CommandLineDriver;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C and {@code kill}, as a person or systemd sends them to the real program. */
class SignalsTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");
  private static final String POST =
      "{\"platform\":\"instagram\",\"item_id\":\"1\",\"author_handle\":\"sari.uji\","
          + "\"posted_at\":\"2024-10-15T10:00:00+08:00\",\"text\":\"dukung gacor\"}\n";
  private static final String[] NIGHT = {
    "screen", "-", "--accounts", "accounts.csv", "--lexicon", "lexicon", "--run-date", "2024-12-01"
  };

  @TempDir private Path folder;
  private Path work;

  @BeforeEach
  void anInstallation() throws IOException {
    assumeTrue(File.separatorChar == '/', "no signals here");
    Installed.scripts(folder.resolve("program"));
    Installed.jar(folder.resolve("program"));
    work = Files.createDirectories(folder.resolve("kerja"));
    Folders.copy(USUAL, work);
  }

  private Process start() throws Exception {
    List<String> command = new ArrayList<>(listening());
    command.add(folder.resolve("program/scripts/saring").toString());
    command.addAll(List.of(NIGHT));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(work.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
  }

  /**
   * What a shell runs in the background ignores Ctrl-C, and so do its children, this test's too.
   */
  private static List<String> listening() throws Exception {
    List<String> heard = List.of("env", "--default-signal=INT");
    List<String> tried = new ArrayList<>(heard);
    tried.add("true");
    return new ProcessBuilder(tried).start().waitFor() == 0 ? heard : List.of();
  }

  /** The run waits for more input, with its locks held and its folder begun. */
  @ParameterizedTest
  @CsvSource({"INT,130", "TERM,143"})
  @Timeout(120)
  void anInterruptedNightLeavesNothingHalfWritten(String signal, int code) throws Exception {
    Process night = start();
    try (OutputStream posts = night.getOutputStream()) {
      posts.write(POST.getBytes(StandardCharsets.UTF_8));
      posts.flush();
      Path ledger = work.resolve("state/saring.sqlite");
      while (night.isAlive() && !Files.exists(ledger)) {
        Thread.sleep(20);
      }
      assertThat(night.isAlive()).as(Files.readString(folder.resolve("out"))).isTrue();
      new ProcessBuilder("kill", "-" + signal, String.valueOf(night.pid())).start().waitFor();
      assertThat(night.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(night.exitValue()).isEqualTo(code);
    try (Stream<Path> left = Files.list(work.resolve("reviews"))) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .allMatch(name -> name.startsWith(".saring.lock"));
    }
    assertThat(again(work)).isEqualTo(again(Files.createDirectories(folder.resolve("lain"))));
  }

  /** The same command again, as if nothing had happened. */
  private static TreeMap<String, String> again(Path where) throws IOException {
    Folders.copy(USUAL, where);
    CommandLineDriver.Outcome outcome = CommandLineDriver.in(where).typing(POST).run(NIGHT);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return Folders.contents(where.resolve("reviews"));
  }
}
