package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/nightly} as cron starts it, with the real program as an installed jar. */
class NightlyTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");

  @TempDir private Path folder;
  private Path work;

  private record Result(int code, String out) {}

  @BeforeEach
  void anInstallationAndAWorkingFolder() throws IOException {
    assumeTrue(File.separatorChar == '/', "no sh here");
    Installed.scripts(folder.resolve("program"));
    work = Files.createDirectories(folder.resolve("kerja"));
    Folders.copy(USUAL, work);
    Files.writeString(
        work.resolve("a.ndjson"),
        "{\"platform\":\"instagram\",\"item_id\":\"1\",\"author_handle\":\"sari.uji\","
            + "\"posted_at\":\"2024-10-15T10:00:00+08:00\",\"text\":\"gacor\"}\n");
    Files.writeString(
        work.resolve("saring.properties"),
        "input=a.ndjson\naccounts=accounts.csv\nlexicon=lexicon\nrun-date=2024-12-01\n");
  }

  private void install() throws IOException {
    Installed.jar(folder.resolve("program"));
  }

  private Result nightly(Map<String, String> environment) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(folder.resolve("program/scripts/nightly").toString(), work.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("SARING_LANG", "id");
    builder.environment().remove("SARING_MAILTO");
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Result(process.exitValue(), out);
  }

  @Test
  void aNightEndsWithItsLineAndItsCode() throws Exception {
    install();
    Result night = nightly(Map.of());

    assertThat(night.code()).as(night.out()).isZero();
    assertThat(night.out())
        .contains("saring: 0 (selesai)", "saring run=2024-12-01 code=0 flagged=1");
    assertThat(work.resolve("reviews/2024-12-01/lembar-tinjauan.csv")).exists();
    assertThat(work.resolve("log/last-night.txt")).content().contains("run=2024-12-01");
  }

  @Test
  void aDamagedMemoryIsCalledSo() throws Exception {
    install();
    Files.writeString(
        Files.createDirectories(work.resolve("state")).resolve("saring.sqlite"), "rusak");
    Result night = nightly(Map.of());

    assertThat(night.code()).isEqualTo(6);
    assertThat(night.out()).contains("saring: 6 (ingatan rusak)");
  }

  @Test
  void whatWasNotReadIsNotMailedByName() throws Exception {
    install();
    Files.writeString(work.resolve("Budi.zip"), "bukan zip");
    Files.writeString(
        work.resolve("saring.properties"),
        "input=.\naccounts=accounts.csv\nlexicon=lexicon\nrun-date=2024-12-01\n");

    Result night = nightly(Map.of());

    assertThat(night.code()).isEqualTo(3);
    assertThat(night.out())
        .contains("saring: 3 (selesai tetapi tidak lengkap)")
        .doesNotContain("Budi");
    assertThat(work.resolve("log/last-night.txt")).content().contains("Budi.zip");
  }

  @Test
  void aFailureIsMailedToWhoWantsIt() throws Exception {
    install();
    Files.writeString(work.resolve("saring.properties"), "kecepatan=3\n");
    Path tools = Files.createDirectories(folder.resolve("alat"));
    Path mail = tools.resolve("mail");
    Files.writeString(mail, "#!/bin/sh\n{ echo \"$@\"; cat; } >'" + folder + "/surat'\n");
    Files.setPosixFilePermissions(mail, PosixFilePermissions.fromString("rwxr-xr-x"));

    Result night =
        nightly(
            Map.of(
                "SARING_MAILTO", "piket@example.id", "PATH", tools + ":" + System.getenv("PATH")));

    assertThat(night.code()).isEqualTo(2);
    assertThat(folder.resolve("surat"))
        .content()
        .contains("piket@example.id", "saring: 2 (perintah atau pengaturan keliru)", "kode 2");
  }

  @Test
  void itNeverBuilds() throws Exception {
    Files.writeString(folder.resolve("program/pom.xml"), "<project/>");
    Result night = nightly(Map.of());

    assertThat(night.code()).isEqualTo(1);
    assertThat(work.resolve("log/last-night.txt")).content().contains("tidak ada");
    assertThat(folder.resolve("program/target")).doesNotExist();
  }

  @Test
  void onlyOneNightAtATime() throws Exception {
    install();
    Process holder =
        new ProcessBuilder(
                "sh", "-c", "mkdir -p log; exec 9>log/.nightly.lock; flock 9 && echo held && cat")
            .directory(work.toFile())
            .start();
    try {
      assertThat(holder.getInputStream().read()).isEqualTo('h');
      Result night = nightly(Map.of());
      assertThat(night.code()).isEqualTo(5);
      assertThat(work.resolve("reviews")).doesNotExist();
    } finally {
      holder.getOutputStream().close();
      holder.waitFor();
    }
    assertThat(nightly(Map.of()).code()).isZero();
  }

  @Test
  void aFolderThatIsNotThereIsTold() throws Exception {
    install();
    work = folder.resolve("tidak-ada");
    Result night = nightly(Map.of());

    assertThat(night.code()).isEqualTo(2);
    assertThat(night.out()).contains("tidak-ada");
  }
}
