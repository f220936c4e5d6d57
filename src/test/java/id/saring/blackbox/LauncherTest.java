package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code bin/saring} of an unpacked release, in a folder with a blank, with next to no environment.
 */
class LauncherTest {

  private static final String JAVA = System.getProperty("java.home");

  @TempDir private Path folder;
  private Path release;

  private record Result(int code, String out) {}

  @BeforeEach
  void aRelease() throws IOException {
    assumeTrue(File.separatorChar == '/', "no sh here");
    release = folder.resolve("rilis baru/saring");
    Installed.scripts(release, "bin");
    Installed.jar(release);
    Files.createDirectories(release.resolve("lexicon"));
  }

  private Result run(Map<String, String> environment, Path program, String... args)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(Arrays.asList(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Result(process.exitValue(), out);
  }

  private Path tool(String name, String script) throws IOException {
    Path tool = Files.createDirectories(folder.resolve("alat")).resolve(name);
    Files.writeString(tool, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    return tool.getParent();
  }

  /** Only what the script needs of the system, and no Java. */
  private Path systemWithoutJava() throws IOException {
    for (String name : List.of("dirname", "readlink", "sed", "head")) {
      tool(name, "PATH=/usr/bin:/bin\nexec " + name + " \"$@\"");
    }
    return folder.resolve("alat");
  }

  @ParameterizedTest
  @CsvSource({"C,Pemakaian: saring", "en_GB.UTF-8,Usage: saring", "id_ID.UTF-8,Pemakaian: saring"})
  void itRunsThroughALinkAndSpeaksTheLanguageOfTheUser(String locale, String told)
      throws Exception {
    Path link =
        Files.createSymbolicLink(
            Files.createDirectories(folder.resolve("bin")).resolve("saring"),
            Path.of("../rilis baru/saring/bin/saring"));

    Result help = run(Map.of("JAVA_HOME", JAVA, "LC_ALL", locale), link, "--help");
    assertThat(help.out()).startsWith(told);
    assertThat(help.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"LC_ALL,C", "LANG,xx_YY.UTF-8", "LC_TIME,xx_YY"})
  void filesWhoseNamesAreNotAsciiAreReadUnderAnyLocale(String name, String locale)
      throws Exception {
    Files.writeString(
        Files.createDirectories(folder.resolve("ekspor")).resolve("Obrolan ☕.ndjson"),
        "{\"platform\":\"x\",\"item_id\":\"1\",\"author_handle\":\"a\",\"text\":\"gas\"}\n");

    Result inspected =
        run(
            Map.of("JAVA_HOME", JAVA, name, locale),
            release.resolve("bin/saring"),
            "inspect",
            "--json",
            "ekspor");
    assertThat(inspected.out()).contains("Obrolan ☕.ndjson", "\"items\":1");
    assertThat(inspected.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "C,Java tidak ditemukan. Pasang Java 17",
    "en_US.UTF-8,no Java found. Install Java 17"
  })
  void withoutAJavaItSaysWhatToInstall(String locale, String told) throws Exception {
    Map<String, String> environment =
        Map.of("PATH", systemWithoutJava().toString(), "LC_ALL", locale);

    Result refused = run(environment, release.resolve("bin/saring"), "--version");
    assertThat(refused.out()).contains(told);
    assertThat(refused.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "openjdk version \"11.0.2\" 2019-01-15 | C     | adalah Java 11; saring memerlukan Java 17",
        "openjdk version \"11.0.2\" 2019-01-15 | en_US | is Java 11; saring needs Java 17",
        "java version \"1.8.0_402\"            | en_US | is Java 1; saring needs Java 17",
        "nothing that is known                 | en_US | is Java ?; saring needs Java 17",
      })
  void aJavaThatIsTooOldIsNamed(String version, String locale, String told) throws Exception {
    Path tools = tool("java", "echo '" + version + "' >&2");
    Map<String, String> environment = Map.of("PATH", tools + ":/usr/bin:/bin", "LC_ALL", locale);

    Result refused = run(environment, release.resolve("bin/saring"), "--version");
    assertThat(refused.out()).contains(told);
    assertThat(refused.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"screen,java-night.options", "doctor,java-short.options"})
  void aNightAndTheRestHaveOptionsOfTheirOwnAndTheUsersWin(String command, String options)
      throws Exception {
    Path tools = tool("java", "[ \"$1\" = -version ] && echo 'java version \"21\"' || echo \"$@\"");
    Map<String, String> environment =
        Map.of("PATH", tools + ":/usr/bin:/bin", "SARING_JAVA_OPTS", "-Xmx4g -Xint");

    assertThat(run(environment, release.resolve("bin/saring"), command, "a b").out())
        .startsWith("@" + release.toRealPath() + "/bin/" + options + " ")
        .endsWith(
            " -Xmx4g -Xint -jar " + release.toRealPath() + "/saring.jar " + command + " a b\n");
  }

  @Test
  void aReleaseThatIsNotWholeSaysSo() throws Exception {
    Files.delete(release.resolve("saring.jar"));

    Result refused = run(Map.of("JAVA_HOME", JAVA), release.resolve("bin/saring"), "--version");
    assertThat(refused.out()).contains("tidak ada", "buka lagi arsip rilis");
    assertThat(refused.code()).isEqualTo(1);
  }

  /** Else a schedule and a lexicon would go on naming the release before. */
  @Test
  void aWorkingFolderNamesTheLinkThatANewReleaseMoves() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("saring"), Path.of("rilis baru/saring"));

    Result made = run(Map.of("JAVA_HOME", JAVA), link.resolve("bin/saring"), "init", "kerja");
    assertThat(made.code()).as(made.out()).isZero();
    assertThat(folder.resolve("kerja/schedule/cron.txt"))
        .content()
        .contains("'" + link + "/bin/nightly' ");
    assertThat(folder.resolve("kerja/saring.properties"))
        .content()
        .contains("lexicon=" + link + "/lexicon");
  }

  @Test
  void nightlyRunsTheProgramBesideIt() throws Exception {
    Path work = Files.createDirectories(folder.resolve("kerja"));
    Folders.copy(Path.of("src/test/resources/id/saring/blackbox/usual"), work);
    Files.writeString(work.resolve("a.ndjson"), "{\"platform\":\"x\",\"text\":\"gas\"}\n");
    Files.writeString(
        work.resolve("saring.properties"),
        "input=a.ndjson\naccounts=accounts.csv\nlexicon=lexicon\nrun-date=2024-12-01\n");

    Result night = run(Map.of("JAVA_HOME", JAVA), release.resolve("bin/nightly"), work.toString());
    assertThat(night.out()).contains("saring: 0 (selesai)", "run=2024-12-01 code=0");
    assertThat(night.code()).isZero();
  }
}
