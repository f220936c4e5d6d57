package id.saring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

  private static final Instant NOW = Instant.parse("2024-12-01T02:00:00Z");

  @TempDir Path folder;

  private RunLock.HeldException refused() {
    return catchThrowableOfType(RunLock.HeldException.class, () -> RunLock.take(folder, NOW));
  }

  @Test
  void theSecondIsToldWhoHoldsItAndSinceWhen() throws IOException {
    try (RunLock lock = RunLock.take(folder, NOW)) {
      assertThat(lock).isNotNull();
      assertThat(refused().holder())
          .isEqualTo(
              "pid %d, %s, 2024-12-01T02:00:00Z"
                  .formatted(ProcessHandle.current().pid(), System.getProperty("user.name")));
    }
  }

  /** Taking the lock and saying so are two steps; a dead run's word may stand there meanwhile. */
  @Test
  @Timeout(30)
  void theSecondIsNotToldOfADeadHolder() throws Exception {
    try (RunLock lock = RunLock.take(folder, NOW)) {
      assertThat(lock).isNotNull();
      Path info = folder.resolve(".saring.lock.info");
      String word = Files.readString(info);
      Files.writeString(info, "pid 999999999, root, 2020-01-01T00:00:00Z");
      Thread late =
          new Thread(
              () -> {
                try {
                  Thread.sleep(200);
                  Files.writeString(info, word);
                } catch (IOException | InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
      late.start();
      assertThat(refused().holder()).isEqualTo(word);
      late.join();
    }
  }

  @Test
  void theRefusedOneDoesNotLoosenTheLock() throws IOException {
    try (RunLock lock = RunLock.take(folder, NOW)) {
      assertThat(lock).isNotNull();
      assertThat(refused()).isNotNull();
      assertThat(refused()).isNotNull();
    }
  }

  @Test
  void itIsFreeAgainWhenItIsClosed() throws IOException {
    RunLock.take(folder, NOW).close();
    RunLock.take(folder, NOW).close();

    assertThat(folder.resolve(".saring.lock.info")).doesNotExist();
  }

  @Test
  void aFolderIsMadeForIt() throws IOException {
    Path deeper = folder.resolve("satu/dua");
    RunLock.take(deeper, NOW).close();

    assertThat(deeper).isDirectory();
  }

  @Test
  void anotherFolderIsAnotherLock() throws IOException {
    try (RunLock one = RunLock.take(folder.resolve("a"), NOW);
        RunLock two = RunLock.take(folder.resolve("b"), NOW)) {
      assertThat(one).isNotSameAs(two);
    }
  }

  @Test
  void aFileLeftByADeadRunDoesNotBlock() throws IOException {
    Files.writeString(folder.resolve(".saring.lock"), "");
    Files.writeString(folder.resolve(".saring.lock.info"), "pid 1, root, 2020-01-01T00:00:00Z");
    try (RunLock lock = RunLock.take(folder, NOW)) {
      assertThat(lock).isNotNull();
      assertThat(folder.resolve(".saring.lock.info")).content().endsWith("2024-12-01T02:00:00Z");
    }
  }

  @Test
  void whoCannotSayWhoItIsLeavesItFree() throws IOException {
    Path info = Files.createDirectories(folder.resolve(".saring.lock.info/x")).getParent();
    assertThat(catchThrowableOfType(IOException.class, () -> RunLock.take(folder, NOW)))
        .isNotInstanceOf(RunLock.HeldException.class);
    Files.delete(info.resolve("x"));
    Files.delete(info);

    RunLock.take(folder, NOW).close();
  }

  /** The lock of a killed process is gone with it, whatever it wrote down. */
  @Test
  @Timeout(30)
  void anotherProcessHoldsItUntilItDies() throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(other.getInputStream().read()).isEqualTo('L');
      assertThat(refused().holder()).startsWith("pid " + other.pid() + ", ");
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(folder.resolve(".saring.lock.info")).exists();
    RunLock.take(folder, NOW).close();
  }

  /** Takes the lock and keeps it until it is killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws IOException {
      try (RunLock lock = RunLock.take(Path.of(args[0]), NOW)) {
        System.out.print(lock == null ? '-' : 'L');
        System.out.flush();
        while (System.in.read() >= 0) {
          // Waits to be killed.
        }
      }
    }
  }

  @Test
  void onlyTheHolderIsToldToBeTheHolder() throws IOException {
    assertThat(RunLock.isHeldHere(folder)).isFalse();
    try (RunLock lock = RunLock.take(folder, Instant.EPOCH)) {
      assertThat(lock).isNotNull();
      assertThat(RunLock.isHeldHere(folder.resolve("."))).isTrue();
    }
    assertThat(RunLock.isHeldHere(folder)).isFalse();
  }
}
