package id.saring.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceWalkTest {

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path zip(String name, Charset names, String... members) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
      for (String member : members) {
        zip.putNextEntry(new ZipEntry(member));
        if (!member.endsWith("/")) {
          zip.write(("isi " + member).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return file;
  }

  private static List<String> labels(Collection<Path> inputs) throws IOException {
    List<String> labels = new ArrayList<>();
    for (InputFile file : SourceWalk.find(inputs)) {
      file.problem().ifPresent(problem -> labels.add(file.shown() + " " + problem.code()));
      file.sources().forEach(source -> labels.add(source.label()));
    }
    return labels;
  }

  private static String text(Source source) throws IOException {
    try (InputStream in = source.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aFolderIsWalkedInTheOrderOfItsPaths() throws IOException {
    file("b.txt", "x");
    file("a/c.txt", "x");
    file("a/B.txt", "x");
    file("a.txt", "x");

    assertThat(labels(List.of(folder))).containsExactly("a.txt", "a/B.txt", "a/c.txt", "b.txt");
  }

  @Test
  void severalInputsAreKnownByTheirNames() throws IOException {
    Path table = file("tabel.csv", "x");
    file("ekspor/b.txt", "x");
    file("lain/a.txt", "x");
    List<Path> inputs = List.of(table, folder.resolve("lain"), folder.resolve("ekspor/"));

    assertThat(labels(inputs)).containsExactly("ekspor/b.txt", "lain/a.txt", "tabel.csv");
    assertThat(labels(List.of(inputs.get(2), inputs.get(1), inputs.get(0))))
        .isEqualTo(labels(inputs));
  }

  @Test
  void thePathOfAnInputDoesNotMatter() throws IOException {
    Path one = file("satu/a.txt", "x");

    assertThat(labels(List.of(one))).containsExactly("a.txt");
    assertThat(labels(List.of(folder.resolve("satu/../satu/a.txt"), one))).containsExactly("a.txt");
    assertThat(labels(List.of(folder.resolve("satu/.")))).containsExactly("a.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".DS_Store",
        "desktop.ini",
        "Thumbs.db",
        "__MACOSX/a.json",
        "__MACOSX/._a.json",
        "._a.json",
        "foto.JPG",
        "suara.opus",
        "dokumen.pdf",
        "kontak.vcf",
        "stiker.webp",
      })
  void attachmentsAndLitterArePassedOver(String noise) throws IOException {
    file("in/" + noise, "x");
    zip("in/a.zip", StandardCharsets.UTF_8, noise, "dalam/" + noise, "a.json");

    assertThat(labels(List.of(folder.resolve("in")))).containsExactly("a.zip#a.json");
  }

  @Test
  void whatIsNoAttachmentByNameIsLookedInto() throws IOException {
    file("jpg", "x");
    file(".jpg", "x");
    file("README", "x");
    file("a.jpg.json", "x");

    assertThat(labels(List.of(folder))).containsExactly(".jpg", "README", "a.jpg.json", "jpg");
  }

  @Test
  void membersOfAZipAreSourcesInOrder() throws IOException {
    Path zip = zip("a.zip", StandardCharsets.UTF_8, "z.json", "a/", "a/b ☕.json", "A.json");
    InputFile file = SourceWalk.find(List.of(zip)).get(0);

    assertThat(file.sources())
        .extracting(Source::member)
        .containsExactly("A.json", "a/b ☕.json", "z.json");
    Source inner = file.sources().get(1);
    assertThat(inner.file()).isEqualTo("a.zip");
    assertThat(inner.label()).isEqualTo("a.zip#a/b ☕.json");
    assertThat(inner.path()).isEqualTo("a/b ☕.json");
    assertThat(inner.size()).isEqualTo(text(inner).getBytes(StandardCharsets.UTF_8).length);
    assertThat(text(inner)).as("again").isEqualTo("isi a/b ☕.json");
    assertThat(inner.sibling("B ☕.JSON").map(Source::member)).contains("a/b ☕.json");
    assertThat(inner.sibling("z.json")).as("another folder").isEmpty();
  }

  @Test
  void aZipIsKnownByItsContent() throws IOException {
    Path zip = zip("a.zip", StandardCharsets.UTF_8, "a.json");
    Files.move(zip, folder.resolve("unduhan"));

    assertThat(labels(List.of(folder))).containsExactly("unduhan#a.json");
  }

  @Test
  void anOldZipWithNamesOfTheOldCodePageOpens() throws IOException {
    Path zip = zip("lama.zip", Charset.forName("IBM437"), "café.json");

    assertThat(labels(List.of(zip))).containsExactly("lama.zip#café.json");
  }

  @Test
  void anEmptyZipHasNoSources() throws IOException {
    Path zip = zip("a.zip", StandardCharsets.UTF_8);

    assertThat(labels(List.of(zip))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bukan zip", "PK\3\4 tetapi terpotong"})
  void aBrokenZipIsAProblemOfItsOwn(String content) throws IOException {
    file("b.zip", content);
    file("a.txt", "x");

    assertThat(labels(List.of(folder))).containsExactly("a.txt", "b.zip zip-rusak");
  }

  @Test
  void aPackedFileIsReadUnpacked() throws IOException {
    Path file = folder.resolve("a.ndjson.gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
      gzip.write("isi".getBytes(StandardCharsets.UTF_8));
    }
    Files.copy(file, folder.resolve("b.dat"));
    for (InputFile input : SourceWalk.find(List.of(folder))) {
      Source source = input.sources().get(0);
      assertThat(text(source)).isEqualTo("isi");
      assertThat(text(source)).as("again").isEqualTo("isi");
      assertThat(source.size()).as("not known beforehand").isEqualTo(-1);
    }
  }

  @Test
  void aFileKnowsItsNeighbours() throws IOException {
    file("data/tweets.js", "x");
    file("data/Account.js", "pemilik");
    Source tweets = SourceWalk.find(List.of(folder)).get(1).sources().get(0);

    assertThat(tweets.label()).isEqualTo("data/tweets.js");
    Source account = tweets.sibling("account.js").orElseThrow();
    assertThat(account.label()).isEqualTo("data/Account.js");
    assertThat(text(account)).isEqualTo("pemilik");
    assertThat(tweets.sibling("manifest.js")).isEmpty();
  }

  @Test
  void standardInputIsReadOnce() throws IOException {
    InputFile file =
        SourceWalk.standardInput(new StandardInput(new ByteArrayInputStream(new byte[] {'x'})));
    Source source = file.sources().get(0);

    assertThat(source.label()).isEqualTo("-");
    assertThat(file.path()).isEmpty();
    assertThat(text(source)).isEqualTo("x");
    assertThat(org.assertj.core.api.Assertions.catchThrowable(source::open))
        .isInstanceOf(IOException.class);
    assertThat(source.sibling("a")).isEmpty();
  }
}
