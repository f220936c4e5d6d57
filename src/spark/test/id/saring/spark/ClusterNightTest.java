package id.saring.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver.Outcome;
import id.saring.run.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night on a cluster publishes what the same night publishes on one machine, to the byte. */
class ClusterNightTest {

  private static final int POSTS = 20_000;

  private static ClusterReading cluster;
  @TempDir static Path made;
  private static Path posts;

  @TempDir Path here;
  @TempDir Path there;

  @BeforeAll
  static void start() throws IOException {
    cluster = new ClusterReading(Sparks.local().set(ClusterReading.PORTION, "1m"));
    posts = MadePosts.write(made.resolve("posts.ndjson"), POSTS);
    // At least eight stretches: none is shorter than a block of lines.
    assertThat(Files.size(posts)).isGreaterThan(8L << 20);
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  private TreeMap<String, String> same(String... more) throws IOException {
    Outcome one = Nights.here(here, more);
    Outcome other = Nights.onCluster(cluster, there, more);
    assertThat(other.err()).isEqualTo(one.err());
    assertThat(other.out()).isEqualTo(one.out());
    assertThat(other.code()).isEqualTo(one.code());
    TreeMap<String, String> expected = Nights.published(here);
    assertThat(expected).hasSizeGreaterThanOrEqualTo(5);
    TreeMap<String, String> published = Nights.published(there);
    assertThat(published.keySet()).isEqualTo(expected.keySet());
    for (String name : expected.keySet()) {
      assertThat(published.get(name)).as(name).isEqualTo(expected.get(name));
    }
    return published;
  }

  private static long rows(TreeMap<String, String> published, String name) {
    return published.get("2024-12-01/" + name).lines().count() - 1;
  }

  @Test
  void theSampleNightWithParentsAcrossFiles() throws IOException {
    TreeMap<String, String> published = same(Nights.EXPORTS.toString(), "--no-state");

    assertThat(rows(published, "lembar-tinjauan.csv")).isGreaterThan(50);
    assertThat(published.get("2024-12-01/manifes.json")).containsPattern("\"found\" : [1-9]");
  }

  @Test
  void zipsAreReadWholeAndSoIsWhatIsPacked() throws IOException {
    Path in = Files.createDirectory(made.resolve("packed"));
    zip(Nights.EXPORTS, in.resolve("semua.zip"));
    try (OutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(in.resolve("posts.ndjson.gz")))) {
      Files.copy(posts, gzip);
    }
    Files.writeString(in.resolve("kosong.json"), "");
    Files.write(in.resolve("bukan.bin"), new byte[] {1, 2, 3, 0, 0, 9});
    Files.writeString(in.resolve("rusak.zip"), "PK\u0003\u0004 dan tidak lebih");

    same(in.toString(), "--no-state");
  }

  private static void zip(Path folder, Path zip) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
        var found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, out);
      }
    }
  }

  @Test
  void aLargeFileCutIntoStretchesWithBrokenLinesAndAnOpenEnd() throws IOException {
    TreeMap<String, String> published = same(posts.toString(), "--no-state", "--max-rejects", "5%");

    assertThat(rows(published, "lembar-tinjauan.csv")).isGreaterThan(1_000);
    assertThat(rows(published, "ditolak.csv")).isGreaterThan(100);
    assertThat(published.get("2024-12-01/manifes.json"))
        .contains("aneh0") // notices are told block by block
        .containsPattern("\"found\" : [1-9]");
  }

  @Test
  void aNightWithALedgerItsReplayAndTheNextNight() throws IOException {
    Path in = Files.createDirectory(made.resolve("ledger"));
    Files.copy(posts, in.resolve("a.ndjson"));
    Files.copy(Nights.EXPORTS.resolve("items.ndjson"), in.resolve("b.ndjson"));
    Files.writeString(
        in.resolve("d.ndjson"),
        """
        {"platform":"facebook","kind":"post","item_id":"77","author_handle":"marsel.toleku.lt","text":"pagi"}
        """);
    String[] night = {in.toString(), "--state", "state", "--no-archive", "--sample", "20"};

    TreeMap<String, String> first = same(night);
    assertThat(same(night)).isEqualTo(first); // replayed
    Files.writeString(
        in.resolve("c.ndjson"),
        Files.readString(posts, StandardCharsets.UTF_8)
            .lines()
            .limit(300)
            .reduce(
                "",
                (all, line) -> all + line.replace("\"item_id\":\"18", "\"item_id\":\"19") + "\n"));
    TreeMap<String, String> next =
        same(
            in.toString(),
            "--state",
            "state",
            "--no-archive",
            "--sample",
            "20",
            "--run-date",
            "2024-12-02");

    assertThat(rows(first, "sampel.csv")).isEqualTo(20);
    assertThat(next.get("2024-12-02/manifes.json")).contains("skipped_since");
  }

  @Test
  void fromAFileSystemOfHadoop() throws IOException {
    Path in = Files.createDirectory(made.resolve("jauh"));
    Files.copy(posts, in.resolve("posts.ndjson"));
    zip(Nights.EXPORTS, in.resolve("semua.zip"));
    Outcome one = Nights.here(here, in.toString(), "--no-state");
    Outcome other = Nights.onCluster(cluster, there, "--input", "uji://" + in, "--no-state");

    assertThat(other).isEqualTo(one);
    assertThat(Nights.published(there)).isEqualTo(Nights.published(here));
  }

  @Test
  void anAddressOfThisMachineIsAPath() throws IOException {
    Nights.here(here, posts.toString(), "--no-state");
    Nights.onCluster(cluster, there, "--input=" + posts.toUri(), "--no-state");

    assertThat(Nights.published(there)).isEqualTo(Nights.published(here));
  }

  @Test
  void whatIsMissingIsToldBeforeAnythingRuns() throws IOException {
    for (String missing :
        List.of("/tidak/ada.ndjson", "file:/tidak/ada.ndjson", "uji:///tidak/ada.ndjson")) {
      Outcome outcome = Nights.onCluster(cluster, there, "--input", missing, "--no-state");

      assertThat(outcome.code()).as(missing).isEqualTo(2);
      assertThat(outcome.err()).contains(missing);
    }
    assertThat(there.resolve("reviews")).doesNotExist();
  }

  @Test
  void whatCannotBeReachedIsToldBeforeAnythingRuns() throws IOException {
    for (String unreachable : List.of("tidakada://ember/berkas", "uji:///terlarang/berkas")) {
      Outcome outcome = Nights.onCluster(cluster, there, "--input", unreachable, "--no-state");

      assertThat(outcome.code()).as(unreachable).isEqualTo(2);
      assertThat(outcome.err()).contains(unreachable);
    }
  }

  @Test
  void aLexiconThatChangedMeanwhileIsToldBeforeAnythingRuns() throws IOException {
    Path layer = Files.createDirectory(made.resolve("lapisan"));
    Path regions = layer.resolve("wilayah.csv");
    Files.copy(Nights.PROJECT.resolve("sample-data/lexicon/wilayah.csv"), regions);
    Reading meddled =
        night -> {
          Files.writeString(regions, "\n", StandardOpenOption.APPEND);
          return cluster.read(night);
        };

    Outcome outcome =
        Nights.onCluster(
            meddled, there, posts.toString(), "--no-state", "--lexicon", layer.toString());

    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).contains(layer.toString(), "the same saring-spark.jar");
    assertThat(Nights.published(there)).isEmpty();
  }

  @Test
  void standardInputIsRefused() {
    Outcome outcome = Nights.onCluster(cluster, there, "-", "--no-state");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("standard input");
  }
}
