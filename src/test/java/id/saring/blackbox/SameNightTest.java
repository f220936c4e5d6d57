package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whatever the machine (design.md 6.8); replay (4). */
class SameNightTest {

  @TempDir static Path first;
  private static TreeMap<String, String> expected;

  @TempDir Path folder;

  @BeforeAll
  static void screen() throws IOException {
    assertThat(SampleNight.run(first, "--threads", "2").code()).isZero();
    expected = Folders.contents(first.resolve("reviews"));
    assertThat(expected).hasSize(6);
  }

  private void sameBytes(Outcome outcome) throws IOException {
    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    assertThat(Folders.contents(folder.resolve("reviews"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "4"})
  void whateverTheThreads(String threads) throws IOException {
    sameBytes(SampleNight.run(folder, "--threads", threads));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100000"})
  @ResourceLock(Resources.SYSTEM_PROPERTIES)
  void howeverLittleMemoryThereIsForWhatIsFound(String room) throws IOException {
    System.setProperty("saring.shelf", room);
    try {
      sameBytes(SampleNight.run(folder));
    } finally {
      System.clearProperty("saring.shelf");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "en-US", "id-ID", "th-TH-u-ca-buddhist-nu-thai"})
  @ResourceLock(Resources.LOCALE)
  void whateverTheLocale(String tag) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      sameBytes(SampleNight.run(folder));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "America/Anchorage"})
  @ResourceLock(Resources.TIME_ZONE)
  void whateverTheTimeZoneOfTheMachine(String zone) throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      sameBytes(SampleNight.run(folder));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void whateverTheLanguageOfTheUser() throws IOException {
    sameBytes(SampleNight.run(folder, "--lang", "en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/telegram/.."})
  void howeverTheFolderIsNamed(String tail) throws IOException {
    sameBytes(SampleNight.screen(folder, List.of(SampleNight.EXPORTS + tail)));
  }

  @Test
  void aFolderNamedTwiceIsReadOnce() throws IOException {
    String exports = SampleNight.EXPORTS.toString();
    sameBytes(SampleNight.screen(folder, List.of(exports, exports + "/.")));
  }

  /** One label per input is part of the evidence, so only the order of the inputs may differ. */
  @Test
  void whateverTheOrderOfTheInputs() throws IOException {
    List<String> inputs = new ArrayList<>();
    try (Stream<Path> children = Files.list(SampleNight.EXPORTS)) {
      children.sorted().forEach(child -> inputs.add(child.toString()));
    }
    assertThat(SampleNight.screen(folder, inputs).code()).isZero();
    TreeMap<String, String> forwards = Folders.contents(folder.resolve("reviews"));
    Collections.reverse(inputs);
    Path other = Files.createDirectory(folder.resolve("other"));
    assertThat(SampleNight.screen(other, inputs).code()).isZero();

    assertThat(Folders.contents(other.resolve("reviews"))).isEqualTo(forwards);
    assertThat(forwards.get("2024-12-01/lembar-tinjauan.csv"))
        .isEqualTo(expected.get("2024-12-01/lembar-tinjauan.csv"));
  }

  /** Packed, the same records are found: only where they came from is told otherwise. */
  @Test
  void packedOrNotTheSameIsFound() throws IOException {
    Path packed = folder.resolve("in");
    Folders.copy(SampleNight.EXPORTS, packed);
    Path table = packed.resolve("komentar-instagram.csv");
    try (OutputStream gzip =
        new java.util.zip.GZIPOutputStream(
            Files.newOutputStream(packed.resolve("komentar.csv.gz")))) {
      gzip.write(Files.readAllBytes(table));
    }
    Files.delete(table);
    Path items = packed.resolve("items.ndjson");
    try (var zip =
        new java.util.zip.ZipOutputStream(Files.newOutputStream(packed.resolve("items.bin")))) {
      zip.putNextEntry(new java.util.zip.ZipEntry("folder/items.ndjson"));
      zip.write(Files.readAllBytes(items));
    }
    Files.delete(items);

    assertThat(SampleNight.screen(folder, List.of(packed.toString())).code()).isZero();

    assertThat(withoutSources(folder)).isEqualTo(withoutSources(first));
  }

  private static List<Map<String, String>> withoutSources(Path folder) throws IOException {
    List<Map<String, String>> rows =
        Sheet.read(SampleNight.published(folder).resolve("lembar-tinjauan.csv"), ';').rows();
    rows.forEach(row -> row.remove("sumber"));
    return rows;
  }

  @Test
  void theOtherDialectSaysTheSame() throws IOException {
    assertThat(SampleNight.run(folder, "--sheet", "rfc4180").code()).isZero();

    for (String name : List.of("lembar-tinjauan.csv", "dikecualikan.csv", "uji.csv")) {
      Path file = SampleNight.published(folder).resolve(name);
      assertThat(Files.readAllBytes(file)[0]).as("no byte order mark").isNotEqualTo((byte) 0xEF);
      assertThat(Sheet.read(file, ','))
          .isEqualTo(Sheet.read(SampleNight.published(first).resolve(name), ';'));
    }
  }

  @Test
  void theSameCommandAgainReplaysTheRun() throws IOException {
    SampleNight.run(folder);
    Outcome again = SampleNight.run(folder, "--threads", "1");

    sameBytes(again);
    assertThat(again.out()).startsWith("Malam 2024-12-01 (diulang, hasilnya sama): ");
  }

  @Test
  void anEditedSheetIsLeftAloneAndNamed() throws IOException {
    SampleNight.run(folder);
    Path sheet = SampleNight.published(folder).resolve("lembar-tinjauan.csv");
    String edited = Files.readString(sheet).replaceFirst(";;;;;;;;\r\n", ";tunda;;;;;;;\r\n");
    Files.writeString(sheet, edited);
    Outcome again = SampleNight.run(folder);

    assertThat(again.code()).isZero();
    assertThat(Files.readString(sheet)).isEqualTo(edited);
    assertThat(again.out()).contains("sudah diubah orang: lembar-tinjauan.csv");
    TreeMap<String, String> others = Folders.contents(folder.resolve("reviews"));
    assertThat(others.replace("2024-12-01/lembar-tinjauan.csv", "")).isEqualTo(edited);
    assertThat(others.keySet()).isEqualTo(expected.keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lembar-tinjauan.csv", "ditolak.csv"})
  void aDeletedFileComesBack(String name) throws IOException {
    SampleNight.run(folder);
    Files.delete(SampleNight.published(folder).resolve(name));

    sameBytes(SampleNight.run(folder));
  }

  /** A folder without a manifest is no committed run; nobody's files are touched. */
  @Test
  void aFolderWithoutManifestIsNoRun() throws IOException {
    Path foreign = Files.createDirectories(SampleNight.published(folder)).resolve("catatan.txt");
    Files.writeString(foreign, "milik orang");
    Outcome outcome = SampleNight.run(folder);

    assertThat(outcome.code()).isZero();
    assertThat(foreign).hasContent("milik orang");
    assertThat(folder.resolve("reviews/2024-12-01-2/lembar-tinjauan.csv")).exists();
  }

  @Test
  void otherOptionsMakeAnotherRunOfTheDay() throws IOException {
    SampleNight.run(folder);
    Outcome second = SampleNight.run(folder, "--min-score", "40");
    Outcome third = SampleNight.run(folder, "--min-score", "50");
    Outcome again = SampleNight.run(folder, "--min-score", "40");

    assertThat(second.out()).startsWith("Malam 2024-12-01-2: ");
    assertThat(third.out()).startsWith("Malam 2024-12-01-3: ");
    assertThat(again.out()).startsWith("Malam 2024-12-01-2 (diulang");
    TreeMap<String, String> all = Folders.contents(folder.resolve("reviews"));
    assertThat(all).containsAllEntriesOf(expected).hasSize(18);
    assertThat(all.get("2024-12-01-2/manifes.json"))
        .contains(Folders.sha256(SampleNight.published(folder).resolve("manifes.json")));
  }

  /** The chain of manifests does not depend on when a run is replayed. */
  @Test
  void aReplayOfAnEarlierRunChangesNothing() throws IOException {
    SampleNight.run(folder);
    SampleNight.run(folder, "--min-score", "40");
    TreeMap<String, String> before = Folders.contents(folder.resolve("reviews"));
    SampleNight.run(folder);

    assertThat(Folders.contents(folder.resolve("reviews"))).isEqualTo(before);
  }

  @Test
  void leftoversOfADeadRunAreSwept() throws IOException {
    Path dead = Files.createDirectories(folder.resolve("reviews/.saring-2024-12-01.sementara"));
    Files.writeString(dead.resolve("lembar-tinjauan.csv"), "setengah");
    Outcome outcome = SampleNight.run(folder);

    sameBytes(outcome);
    assertThat(outcome.out()).contains("1 sisa jalan yang terputus");
  }
}
