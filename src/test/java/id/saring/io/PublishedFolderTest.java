package id.saring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFolderTest {

  @TempDir Path parent;

  private static void write(PublishedFolder folder, String name, String text) throws IOException {
    try (OutputStream out = folder.create(name)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private List<String> children() throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }

  private Path leftover(String name, String content) throws IOException {
    Path folder = Files.createDirectories(parent.resolve(name));
    return Files.writeString(folder.resolve("isi.csv"), content);
  }

  /** Ctrl-C tidies up while the run is still at work: one of them wins, whole. */
  @Test
  void whatIsSweptWhileItIsPublishedIsWholeOrNotThere() throws Exception {
    ExecutorService sweeper = Executors.newSingleThreadExecutor();
    try {
      for (int round = 0; round < 300; round++) {
        Path out = parent.resolve("malam-" + round);
        try (PublishedFolder night = new PublishedFolder(out, "2024-12-01")) {
          for (int i = 0; i < 20; i++) {
            write(night, "lembar-" + i, "x");
          }
          CountDownLatch start = new CountDownLatch(1);
          Future<List<String>> swept =
              sweeper.submit(
                  () -> {
                    start.await();
                    return PublishedFolder.sweep(out);
                  });
          start.countDown();
          try {
            night.publish();
          } catch (IOException e) {
            assertThat(night.target()).as("the sweeper was first").doesNotExist();
          }
          swept.get();
        }
        try (Stream<Path> files = Files.walk(out).filter(Files::isRegularFile)) {
          assertThat(files.count()).isIn(0L, 20L);
        }
      }
    } finally {
      sweeper.shutdown();
    }
  }

  @Test
  void nothingIsVisibleBeforeItIsPublished() throws IOException {
    try (PublishedFolder folder = new PublishedFolder(parent, "malam")) {
      write(folder, "a.csv", "satu");
      assertThat(children()).containsExactly(".saring-malam.sementara");
      assertThat(folder.path("a.csv")).hasContent("satu");
      assertThat(folder.target()).isEqualTo(parent.resolve("malam")).doesNotExist();
      folder.publish();
    }
    assertThat(children()).containsExactly("malam");
    assertThat(parent.resolve("malam/a.csv")).hasContent("satu");
  }

  @Test
  void whatIsNotPublishedIsGone() throws IOException {
    try (PublishedFolder folder = new PublishedFolder(parent, "malam")) {
      write(folder, "a.csv", "satu");
    }
    assertThat(children()).isEmpty();
  }

  @Test
  void aStreamClosedTwiceIsClosedOnce() throws IOException {
    try (PublishedFolder folder = new PublishedFolder(parent, "malam")) {
      OutputStream out = folder.create("a.csv");
      out.write('a');
      out.write(new byte[] {'b', 'c', 'd'}, 1, 2);
      out.close();
      out.close();
      assertThat(folder.path("a.csv")).hasContent("acd");
    }
  }

  @Test
  void aFileIsMadeOnce() throws IOException {
    try (PublishedFolder folder = new PublishedFolder(parent, "malam")) {
      write(folder, "a.csv", "satu");
      assertThatThrownBy(() -> folder.create("a.csv")).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aFolderThatStandsThereIsReplacedAsAWhole() throws IOException {
    leftover("malam", "lama");
    try (PublishedFolder folder = new PublishedFolder(parent, "malam")) {
      write(folder, "a.csv", "baru");
      assertThat(parent.resolve("malam/isi.csv")).hasContent("lama");
      folder.publish();
    }
    assertThat(children()).containsExactly("malam");
    assertThat(parent.resolve("malam/a.csv")).hasContent("baru");
    assertThat(parent.resolve("malam/isi.csv")).doesNotExist();
  }

  @Test
  void whatADeadRunLeftIsOverwritten() throws IOException {
    leftover(".saring-malam.sementara", "setengah");
    try (PublishedFolder folder = new PublishedFolder(parent, "malam")) {
      folder.publish();
    }
    assertThat(children()).containsExactly("malam");
    assertThat(parent.resolve("malam")).isEmptyDirectory();
  }

  @Test
  void sweepingRemovesLeftoversAndNothingElse() throws IOException {
    leftover(".saring-malam.sementara", "setengah");
    leftover(".saring-malam-2.lama", "digantikan");
    leftover("malam-2", "pengganti");
    leftover("catatan", "milik orang");
    Files.writeString(parent.resolve(".saring.lock"), "");

    assertThat(PublishedFolder.sweep(parent))
        .containsExactly(".saring-malam-2.lama", ".saring-malam.sementara");
    assertThat(children()).containsExactly(".saring.lock", "catatan", "malam-2");
    assertThat(parent.resolve("malam-2/isi.csv")).hasContent("pengganti");
    assertThat(PublishedFolder.sweep(parent)).isEmpty();
  }

  /** Dead between the two renames: the old folder comes back. */
  @Test
  void sweepingPutsAFolderBackWhoseReplacementNeverCame() throws IOException {
    leftover(".saring-malam.lama", "lama");
    leftover(".saring-malam.sementara", "baru");

    PublishedFolder.sweep(parent);

    assertThat(children()).containsExactly("malam");
    assertThat(parent.resolve("malam/isi.csv")).hasContent("lama");
  }

  @Test
  void sweepingDoesNotFollowLinks() throws IOException {
    Path kept = leftover("catatan", "milik orang");
    Path dead = Files.createDirectories(parent.resolve(".saring-malam.sementara"));
    Files.createSymbolicLink(dead.resolve("link"), kept.getParent());

    PublishedFolder.sweep(parent);

    assertThat(kept).hasContent("milik orang");
    assertThat(children()).containsExactly("catatan");
  }

  @Test
  void sweepingAMissingFolderIsNoFault() throws IOException {
    assertThat(PublishedFolder.sweep(parent.resolve("tidak-ada"))).isEmpty();
  }

  @Test
  void onlyTheOwnerReads() throws IOException {
    assumeTrue(parent.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path out = parent.resolve("satu/dua");
    try (PublishedFolder folder = new PublishedFolder(out, "malam")) {
      write(folder, "a.csv", "x");
      folder.publish();
    }
    assertThat(permissions(parent.resolve("satu"))).isEqualTo("rwx------");
    assertThat(permissions(out)).isEqualTo("rwx------");
    assertThat(permissions(out.resolve("malam"))).isEqualTo("rwx------");
    assertThat(permissions(out.resolve("malam/a.csv"))).isEqualTo("rw-------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void aFileInTheWayIsAFault() throws IOException {
    Path file = Files.writeString(parent.resolve("berkas"), "x");

    assertThatThrownBy(() -> new PublishedFolder(file, "malam")).isInstanceOf(IOException.class);
    assertThat(file).hasContent("x");
  }
}
