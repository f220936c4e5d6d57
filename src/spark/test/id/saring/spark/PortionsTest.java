package id.saring.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ndjson.LineStretch;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one task reads. */
class PortionsTest {

  private static Errand of(long bytes) {
    return new Errand(Errand.Kind.WHOLE, 0, 0, "f", "", "/f", LineStretch.WHOLE, bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10 10 10 10", "40 40 40", "5 90 5 5", "10 10 40 0 0", "0", "41"})
  void smallThingsGoTogetherInTheirOrder(String sizes) {
    List<Errand> errands =
        Arrays.stream(sizes.split(" ")).map(Long::parseLong).map(PortionsTest::of).toList();

    List<List<Errand>> portions = new Portions(40).of(errands);

    assertThat(portions.stream().flatMap(List::stream).toList()).isEqualTo(errands);
    for (int i = 0; i < portions.size(); i++) {
      long bytes = portions.get(i).stream().mapToLong(Errand::bytes).sum();
      assertThat(bytes <= 40 || portions.get(i).size() == 1).isTrue();
      if (i > 0) { // no two neighbours would have fitted into one
        long before = portions.get(i - 1).stream().mapToLong(Errand::bytes).sum();
        assertThat(before + portions.get(i).get(0).bytes()).isGreaterThan(40);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2, 4194304",
    "100000000, 2, 12500000",
    "1000000000000, 40, 134217728",
  })
  void aPortionIsNeitherTinyNorHuge(long all, int cores, long bytes) {
    assertThat(Portions.fair(all, cores).bytes()).isEqualTo(bytes);
  }
}
