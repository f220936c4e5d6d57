package id.saring.io.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.item.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list on the shelf is a list like any other, however little room there is. */
class ShelfTest {

  private static final int SOME = 5_000;

  @TempDir private Path folder;

  /** Values of all sizes, some longer than what is read or written at once. */
  private static Target value(int number) {
    int length = number % 997 == 0 ? 2_000_000 / (1 + number / 997) : number % 60;
    return new Target("t" + number, "h", "", "☕".repeat(length));
  }

  private static long weight(Target target) {
    return target.text().length();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 30_000, Long.MAX_VALUE})
  void givesBackWhatWasAddedInItsOrder(long room) throws IOException {
    try (Shelf shelf = new Shelf(folder, room)) {
      List<Target> list = shelf.list(Target.class, ShelfTest::weight);
      IntStream.range(0, SOME).mapToObj(ShelfTest::value).forEach(list::add);

      assertThat(list).hasSize(SOME);
      for (int number : new Random(7).ints(2_000, 0, SOME).toArray()) {
        assertThat(list.get(number)).isEqualTo(value(number));
      }
      assertThat(list.get(SOME - 1)).isEqualTo(value(SOME - 1));
    }
  }

  @Test
  void canBeReadBetweenTwoAdditions() throws IOException {
    try (Shelf shelf = new Shelf(folder, 0)) {
      List<Target> list = shelf.list(Target.class, ShelfTest::weight);
      for (int i = 0; i < SOME; i++) {
        list.add(value(i));
        assertThat(list.get(i / 2)).isEqualTo(value(i / 2));
        assertThat(list.get(i)).isEqualTo(value(i));
      }
    }
  }

  @Test
  void takesFromAllThreadsAtOnce() throws IOException {
    try (Shelf shelf = new Shelf(folder, 20_000)) {
      List<Target> list = shelf.list(Target.class, ShelfTest::weight);

      IntStream.range(0, SOME).parallel().mapToObj(ShelfTest::value).forEach(list::add);

      assertThat(list.parallelStream().map(Target::id).sorted().toList())
          .isEqualTo(IntStream.range(0, SOME).mapToObj(i -> "t" + i).sorted().toList());
    }
  }

  @Test
  void twoListsShareTheRoomAndKeepApart() throws IOException {
    try (Shelf shelf = new Shelf(folder, 500)) {
      List<Target> one = shelf.list(Target.class, ShelfTest::weight);
      Shelved<Target> two = shelf.list(Target.class, ShelfTest::weight);
      for (int i = 0; i < 200; i++) {
        one.add(value(1 + i));
        two.add(value(1_000 + i));
      }
      two.clear();
      assertThat(two).isEmpty();
      two.add(value(3));

      assertThat(one.get(199)).isEqualTo(value(200));
      assertThat(two).containsExactly(value(3));
    }
  }

  @Test
  void nothingIsLeftInTheFolder() throws IOException {
    try (Shelf shelf = new Shelf(folder, 0)) {
      List<Target> list = shelf.list(Target.class, ShelfTest::weight);
      IntStream.range(0, SOME).mapToObj(ShelfTest::value).forEach(list::add);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("berkas"));
    try (Shelf shelf = new Shelf(file, 0)) {
      List<Target> list = shelf.list(Target.class, ShelfTest::weight);

      assertThatThrownBy(
              () -> IntStream.range(0, SOME).mapToObj(ShelfTest::value).forEach(list::add))
          .isInstanceOfSatisfying(
              ShelfException.class, e -> assertThat(e.folder()).isEqualTo(file));
    }
  }

  @Test
  void whatIsNotThereIsNotGiven() throws IOException {
    try (Shelf shelf = new Shelf(folder, 0)) {
      List<Target> list = shelf.list(Target.class, ShelfTest::weight);
      list.add(value(1));

      assertThatThrownBy(() -> list.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void aChoiceIsInItsOwnOrderAndChanged() {
    List<String> picked =
        Picked.of(List.of("a", "b", "c"), new int[] {2, 0}, (place, value) -> place + value);

    assertThat(picked).containsExactly("0c", "1a");
  }

  @Test
  void aChainIsAllItsLists() {
    List<Integer> all = new ArrayList<>();
    List<List<Integer>> lists = new ArrayList<>();
    for (int length : new int[] {0, 3, 0, 0, 1, 5, 0}) {
      List<Integer> list = IntStream.range(all.size(), all.size() + length).boxed().toList();
      lists.add(list);
      all.addAll(list);
    }

    assertThat(new Chained<>(lists)).isEqualTo(all);
    assertThat(new Chained<Integer>(List.of())).isEmpty();
    assertThatThrownBy(() -> new Chained<>(lists).get(9))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
