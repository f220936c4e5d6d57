package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that used to come and do not, or hold far less, or nothing new. */
class LateSourcesTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder);
  }

  private static String day(int night) {
    return "2024-12-%02d".formatted(night);
  }

  private static String posts(int night, int items) {
    StringBuilder posts = new StringBuilder();
    for (int i = 0; i < items; i++) {
      posts.append(
          "{\"platform\":\"instagram\",\"item_id\":\"%d\",\"author_handle\":\"sari.uji\",\"posted_at\":\"%sT01:00:00+07:00\",\"text\":\"selamat pagi\"}%n"
              .formatted(1000 * night + i, day(night)));
    }
    return posts.toString();
  }

  private void write(String name, String posts) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, posts);
  }

  private Outcome run(int night, String... more) {
    List<String> args = new ArrayList<>(List.of("screen", "n" + night, "kepala.ndjson"));
    args.addAll(List.of(more));
    args.addAll(
        List.of("--accounts", "accounts.csv", "--lexicon", "lexicon", "--run-date", day(night)));
    Outcome outcome = CommandLineDriver.in(folder).run(args.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    return outcome;
  }

  /** Nights with two exports of {@code items} each, and a file that is there every night. */
  private void nights(int count, int items) throws IOException {
    for (int night = 1; night <= count; night++) {
      write("kepala.ndjson", posts(night, 1));
      write("n" + night + "/ig-" + day(night) + ".ndjson", posts(night, items));
      write("n" + night + "/wa-" + day(night) + ".ndjson", posts(night, items));
      run(night);
    }
  }

  /** Kind and source of all that the manifest names. */
  private String amiss(int night) throws IOException {
    String manifest = Files.readString(folder.resolve("reviews/" + day(night) + "/manifes.json"));
    return Pattern.compile("\"source\" : \"([^\"]+)\",\\s*\"kind\" : \"(\\w+)\"")
        .matcher(manifest)
        .results()
        .map(one -> one.group(2) + " " + one.group(1))
        .collect(Collectors.joining(", "));
  }

  private String page(int night) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("reviews/" + day(night) + "/laporan.html")))
        .getElementById("luput")
        .parent()
        .text();
  }

  @Test
  void whatCameOnMostNightsAndIsMissingTonightIsNamed() throws IOException {
    nights(4, 2);
    write("kepala.ndjson", posts(5, 1));
    write("n5/ig-" + day(5) + ".ndjson", posts(5, 2));
    Outcome outcome = run(5);

    assertThat(amiss(4)).isEmpty();
    assertThat(amiss(5)).isEqualTo("missing n4/wa-2024-12-04.ndjson");
    assertThat(outcome.out()).contains("kiriman      1 sumber yang biasa datang tidak ada, 0");
    assertThat(page(5))
        .contains(
            "wa-2024-12-04.ndjson tidak datang datang pada 4 malam terakhir, biasanya dengan 2 item")
        .contains("Tidak datang: 1; menipis: 0; terlambat: 0.");
  }

  @ParameterizedTest
  @CsvSource({
    // nights before, items then, items tonight, what is said
    "3, 40, 9, thin n4/ig-2024-12-04.ndjson",
    "3, 40, 10, ''",
    "3, 19, 1, ''",
    "2, 40, 1, ''",
    "5, 40, 1, thin n6/ig-2024-12-06.ndjson",
    "5, 40, 0, ''" // an empty file is told by itself
  })
  void farFewerItemsThanTheMedianOfTheNightsBeforeAreTold(
      int before, int usual, int tonight, String told) throws IOException {
    nights(before, usual);
    int night = before + 1;
    write("kepala.ndjson", posts(night, 1));
    write("n" + night + "/ig-" + day(night) + ".ndjson", posts(night, tonight));
    write("n" + night + "/wa-" + day(night) + ".ndjson", posts(night, usual));
    CommandLineDriver.in(folder)
        .run(
            "screen",
            "n" + night,
            "kepala.ndjson",
            "--accounts",
            "accounts.csv",
            "--lexicon",
            "lexicon",
            "--run-date",
            day(night));

    assertThat(amiss(night)).isEqualTo(told);
  }

  @Test
  void aFileWhoseNewestItemIsOldIsLateAlsoWhenItIsSkipped() throws IOException {
    write("kepala.ndjson", posts(1, 3));
    for (int night : List.of(1, 8, 9, 10)) {
      write("n" + night + "/ig-" + day(night) + ".ndjson", posts(night, 1));
    }
    run(1);
    run(8);
    assertThat(run(9).out()).contains("kepala.ndjson (2024-12-01)");
    run(10, "--no-state", "--out", "lain");

    assertThat(amiss(8)).isEmpty();
    assertThat(amiss(9)).isEqualTo("late kepala.ndjson");
    assertThat(page(9)).contains("kepala.ndjson terlambat item terbarunya dari 1 Desember 2024");
    assertThat(Files.readString(folder.resolve("lain/2024-12-10/manifes.json")))
        .containsPattern("\"late\" : 1,");
  }

  @Test
  void aNightReplayedAndItsPageMadeAgainKnowOnlyOfTheNightsBefore() throws IOException {
    nights(4, 30);
    byte[] page = Files.readAllBytes(folder.resolve("reviews/2024-12-02/laporan.html"));
    String manifest = Files.readString(folder.resolve("reviews/2024-12-02/manifes.json"));
    Files.delete(folder.resolve("reviews/2024-12-02/laporan.html"));
    Files.delete(folder.resolve("reviews/2024-12-02/manifes.json"));
    write("kepala.ndjson", posts(2, 1));
    assertThat(run(2).out()).contains("diulang");
    assertThat(CommandLineDriver.in(folder).run("report", "2024-12-02").code()).isZero();

    assertThat(folder.resolve("reviews/2024-12-02/manifes.json")).hasContent(manifest);
    assertThat(folder.resolve("reviews/2024-12-02/laporan.html")).hasBinaryContent(page);
    assertThat(folder.resolve("laporan-2024-12-02.html")).hasBinaryContent(page);
  }

  @Test
  void membersOfAContainerThatCannotBeOpenedAreNotToldTwice() throws IOException {
    for (int night = 1; night <= 4; night++) {
      write("kepala.ndjson", posts(night, 1));
      Path zip = folder.resolve("n" + night + "/semua.zip");
      Files.createDirectories(zip.getParent());
      if (night < 4) {
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
          out.putNextEntry(new java.util.zip.ZipEntry("ig.ndjson"));
          out.write(posts(night, 2).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        run(night);
      } else {
        Files.write(zip, new byte[] {'P', 'K', 3, 4, 0});
      }
    }
    Outcome outcome =
        CommandLineDriver.in(folder)
            .run(
                "screen",
                "n4",
                "kepala.ndjson",
                "--accounts",
                "accounts.csv",
                "--lexicon",
                "lexicon",
                "--run-date",
                day(4));

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(3);
    assertThat(amiss(4)).isEmpty();
  }
}
