package id.saring.archive;

import static id.saring.archive.Shelf.NIGHT;
import static id.saring.archive.Shelf.night;
import static id.saring.archive.Shelf.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.archive.ArchiveException.Kind;
import id.saring.match.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose fault it is when reading all items ends early. */
class ItemReadingTest {

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void someNight() throws IOException {
    folder = temporary.resolve("arsip");
    List<Subject> posts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      posts.add(post("p" + i, "gas ke pasar beli sayur nomor " + i * 7919));
    }
    night(folder, NIGHT, posts.toArray(Subject[]::new));
  }

  /** Takers that go wrong in one of their three moments. */
  private record Broken(String when) implements Archive.Takers<Archive.Taker> {

    private void at(String moment) {
      if (moment.equals(when)) {
        throw new IllegalStateException("a mistake of the one who takes");
      }
    }

    @Override
    public Archive.Taker begin() {
      at("begin");
      return item -> at("take");
    }

    @Override
    public void end(Archive.Taker taker) {
      at("end");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"begin", "take", "end"})
  void aMistakeOfWhoTakesIsNotBlamedOnTheArchive(String when) throws IOException {
    try (Archive archive = Archive.open(folder)) {
      assertThatThrownBy(() -> archive.everything(2, new Broken(when)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("a mistake of the one who takes");
    }
  }

  /** Writes down the texts of what it gets. */
  private record Texts(List<String> texts) implements Archive.Takers<Archive.Taker> {
    @Override
    public Archive.Taker begin() {
      return item -> texts.add(item.subject().item().text());
    }

    @Override
    public void end(Archive.Taker taker) {}
  }

  @Test
  void anItemThatALaterNightReplacedIsReadOnceAsItIsNow() throws Exception {
    night(folder, NIGHT.plusDays(1), post("p3", "gas sudah diubah"), post("baru", "gas baru"));
    List<String> texts = new ArrayList<>();
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.everything(1, new Texts(texts))).isEqualTo(201);
    }
    assertThat(texts)
        .hasSize(201)
        .contains("gas sudah diubah", "gas baru")
        .doesNotContain("gas ke pasar beli sayur nomor " + 3 * 7919);
  }

  @Test
  void whateverByteOfTheStoredItemsIsDamagedTheArchiveIsCalledDamaged() throws Exception {
    Path stored;
    try (Stream<Path> files = Files.list(folder)) {
      stored = files.filter(file -> file.toString().endsWith(".fdt")).findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(stored);
    int refused = 0;
    Set<Kind> told = EnumSet.noneOf(Kind.class);
    for (int at = 60; at < whole.length - 16; at += Math.max(1, whole.length / 150)) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x5a;
      Files.write(stored, damaged);
      try (Archive archive = Archive.open(folder)) {
        archive.everything(1, new Broken("never"));
      } catch (ArchiveException e) {
        refused++;
        told.add(e.kind());
      }
    }
    assertThat(refused).isGreaterThan(20);
    assertThat(told).containsOnly(Kind.DAMAGED);
  }
}
