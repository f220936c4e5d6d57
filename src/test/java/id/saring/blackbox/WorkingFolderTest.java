package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code init} and {@code doctor}: from nothing to a night. */
class WorkingFolderTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");

  @TempDir private Path folder;

  private Outcome run(String... args) {
    return CommandLineDriver.in(folder).run(args);
  }

  private Outcome runIn(String below, String... args) {
    return CommandLineDriver.in(folder.resolve(below)).run(args);
  }

  /** A folder that init made and somebody filled. */
  private Path ready() throws IOException {
    run("init", "kerja");
    Path made = folder.resolve("kerja");
    Files.write(made.resolve("accounts.csv"), Files.readAllBytes(USUAL.resolve("accounts.csv")));
    Folders.copy(USUAL.resolve("lexicon"), made.resolve("lexicon"));
    Path settings = made.resolve("saring.properties");
    Files.writeString(settings, Files.readString(settings).replace("#lexicon=", "lexicon="));
    Files.writeString(
        made.resolve("inbox/a.ndjson"),
        "{\"platform\":\"instagram\",\"item_id\":\"1\",\"author_handle\":\"sari.uji\","
            + "\"posted_at\":\"2024-10-15T10:00:00+08:00\",\"text\":\"gacor\"}\n");
    return made;
  }

  private String line(Outcome outcome, String word) {
    return outcome.out().lines().filter(line -> line.contains(word)).findFirst().orElse("");
  }

  @Test
  void initMakesAFolderInWhichANightRuns() throws IOException {
    Path made = ready();

    Outcome doctor = runIn("kerja", "doctor");
    assertThat(doctor.out()).doesNotContain("MASALAH");
    assertThat(doctor.code()).isZero();
    Outcome night = runIn("kerja", "screen");
    assertThat(night.code()).as(night.err()).isZero();
    assertThat(made.resolve("outbox/2024-12-01/lembar-tinjauan.xlsx")).exists();
    assertThat(line(runIn("kerja", "doctor"), "malam terakhir")).startsWith("OK");
  }

  @Test
  void initNeverOverwrites() throws IOException {
    run("init", "kerja");
    Path made = folder.resolve("kerja");
    for (Path file : Folders.below(made)) {
      Files.writeString(file, "milik saya");
    }
    Files.delete(made.resolve("schedule/cron.txt"));
    TreeMap<String, String> before = Folders.contents(made);

    Outcome again = run("init", "kerja");

    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("dibiarkan  accounts.csv", "dibuat     schedule/cron.txt");
    TreeMap<String, String> after = Folders.contents(made);
    after.remove("schedule/cron.txt");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void initRefusesAFile() throws IOException {
    Files.writeString(folder.resolve("kerja"), "");
    Outcome outcome = run("init", "kerja");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("kerja");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void theSettingsTellEveryOptionOfScreen(String language) throws IOException {
    CommandLineDriver.in(folder).speaking(language).run("init", "kerja");
    String settings = Files.readString(folder.resolve("kerja/saring.properties"));

    Set<String> told = new TreeSet<>();
    Matcher name = Pattern.compile("(?m)^#?([a-z-]+)=").matcher(settings);
    while (name.find()) {
      told.add(name.group(1));
    }
    Set<String> options = new TreeSet<>();
    Matcher option =
        Pattern.compile("(?m)^ +(?:-[a-zA-Z], )?--([a-z-]+)")
            .matcher(run("screen", "--help").out());
    while (option.find()) {
      options.add(option.group(1));
    }
    options.removeAll(Set.of("help", "version", "config"));
    options.add("input");
    assertThat(told).containsAll(options);
  }

  @Test
  void whatNamesPeopleIsClosedToOthers() throws IOException {
    run("init", "kerja");
    for (Path file : Folders.below(folder.resolve("kerja"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void theScheduleNamesTheFolder() throws IOException {
    run("init", "kerja");
    for (String name : new String[] {"cron.txt", "saring.service"}) {
      assertThat(Files.readString(folder.resolve("kerja/schedule").resolve(name)))
          .contains(folder.resolve("kerja").toString())
          .doesNotContain("@FOLDER@", "@NIGHTLY@", "@USER@");
    }
    assertThat(folder.resolve("kerja/schedule/saring.timer")).content().contains("OnCalendar=");
  }

  @Test
  void theOwnLayerIsAWholeLexiconWithoutARow() throws IOException {
    Path made = ready();
    Outcome check =
        runIn("kerja", "lexicon", "check", "--lexicon", "lexicon", "--lexicon", "lexicon-sendiri");
    assertThat(check.code()).as(check.out()).isZero();
    assertThat(made.resolve("lexicon-sendiri/istilah/sendiri.csv"))
        .content()
        .contains("contoh_kena");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "accounts.csv ! (delete) ! MASALAH ! daftar akun ! saring.properties",
        "accounts.csv ! nip;nama;status;platform;akun ! MASALAH ! daftar akun ! isilah",
        "lexicon/istilah/uji.csv ! id;istilah ! MASALAH ! leksikon ! saring lexicon check",
        "inbox/a.ndjson ! x ! OK ! masukan ! inbox",
      })
  void doctorTellsWhatIsWrongAndWhatToDo(
      String file, String content, String level, String thing, String remedy) throws IOException {
    Path made = ready();
    if (content.equals("(delete)")) {
      Files.delete(made.resolve(file));
    } else {
      Files.writeString(made.resolve(file), content + "\n");
    }

    Outcome doctor = runIn("kerja", "doctor");

    assertThat(line(doctor, thing)).startsWith(level).contains(remedy);
    assertThat(doctor.code()).isEqualTo(level.equals("MASALAH") ? 3 : 0);
  }

  @Test
  void doctorLooksAtTheLastNight() throws IOException {
    Path made = ready();
    runIn("kerja", "screen", "--run-date", "2024-11-20");
    assertThat(line(runIn("kerja", "doctor"), "malam terakhir"))
        .startsWith("PERHATIAN")
        .contains("11 hari");
    Files.writeString(made.resolve("inbox/b.zip"), "bukan zip");
    runIn("kerja", "screen");
    assertThat(line(runIn("kerja", "doctor"), "malam terakhir"))
        .startsWith("PERHATIAN")
        .contains("1 sumber tidak terbaca");
    runIn("kerja", "screen", "--run-date", "2025-03-01");
    assertThat(line(runIn("kerja", "doctor"), "malam terakhir")).contains("periksa jam");
    Files.writeString(made.resolve("outbox/2025-03-01/manifes.json"), "{\"run\":");
    assertThat(line(runIn("kerja", "doctor"), "malam terakhir")).startsWith("MASALAH");
  }

  @Test
  void doctorLooksIntoTheMemory() throws IOException {
    Path made = ready();
    assertThat(line(runIn("kerja", "doctor"), "ingatan:")).startsWith("PERHATIAN");
    runIn("kerja", "screen");
    assertThat(line(runIn("kerja", "doctor"), "ingatan:"))
        .startsWith("OK")
        .contains("1 malam, 1 temuan; terakhir 2024-12-01");
    Files.writeString(made.resolve("state/saring.sqlite"), "rusak".repeat(1000));
    Outcome doctor = runIn("kerja", "doctor");
    assertThat(line(doctor, "Buku catatan")).startsWith("MASALAH").contains("rusak");
    assertThat(doctor.code()).isEqualTo(3);
  }

  @Test
  void doctorLeavesNothingBehindAfterANight() throws IOException {
    Path made = ready();
    runIn("kerja", "screen");
    TreeMap<String, String> before = Folders.contents(made);
    runIn("kerja", "doctor");
    runIn("kerja", "screen", "--run-date", "2024-12-05", "--dry-run");
    assertThat(Folders.contents(made)).isEqualTo(before);
  }

  @Test
  void doctorLeavesNothingBehind() throws IOException {
    Path made = ready();
    TreeMap<String, String> before = Folders.contents(made);
    runIn("kerja", "doctor");
    assertThat(Folders.contents(made)).isEqualTo(before);
  }

  @Test
  void doctorSeesAFileThatEverybodyCanRead() throws IOException {
    Path made = ready();
    Path accounts = made.resolve("accounts.csv");
    assertThat(line(runIn("kerja", "doctor"), "accounts.csv")).startsWith("OK");
    Files.setPosixFilePermissions(accounts, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(line(runIn("kerja", "doctor"), "accounts.csv"))
        .startsWith("PERHATIAN")
        .contains("chmod");
  }

  @Test
  void doctorSaysWhenAFolderCannotBeMade() throws IOException {
    ready();
    Outcome doctor = runIn("kerja", "doctor", "--out", "accounts.csv/hasil");
    assertThat(line(doctor, "accounts.csv/hasil tidak dapat ditulis")).startsWith("MASALAH");
    assertThat(doctor.code()).isEqualTo(3);
  }

  @Test
  void doctorSpeaksEnglishToo() throws IOException {
    ready();
    Outcome doctor = CommandLineDriver.in(folder.resolve("kerja")).speaking("en").run("doctor");
    assertThat(doctor.out()).contains("OK         clock: today is 2024-12-01", "Ready for tonight");
  }
}
