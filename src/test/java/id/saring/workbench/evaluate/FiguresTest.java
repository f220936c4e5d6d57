package id.saring.workbench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.saring.review.Priority;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  /** Textbook values of Wilson's interval without continuity correction. */
  @ParameterizedTest
  @CsvSource({
    "0, 10, 0.0, 0.2775",
    "10, 10, 0.7225, 1.0",
    "5, 10, 0.2366, 0.7634",
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "1, 1, 0.2065, 1.0"
  })
  void theIntervalIsWilsons(int hits, int of, double low, double high) {
    Share share = new Share(hits, of);
    assertThat(share.low()).isCloseTo(low, within(0.0001));
    assertThat(share.high()).isCloseTo(high, within(0.0001));
  }

  @Test
  void ofNothingNothingIsKnown() {
    assertThat(new Share(0, 0).value()).isNaN();
    assertThat(new Share(0, 0).low()).isZero();
    assertThat(new Share(0, 0).high()).isEqualTo(1);
  }

  @Property
  void theIntervalHoldsTheShareAndStaysBetweenNoneAndAll(
      @ForAll @IntRange(max = 5000) int hits, @ForAll @IntRange(min = 1, max = 5000) int others) {
    Share share = new Share(hits, hits + others);
    assertThat(share.low()).isBetween(0.0, share.value());
    assertThat(share.high()).isBetween(share.value(), 1.0);
  }

  @Test
  void precisionRecallAndTheirMeanFollowFromTheCounts() {
    Confusion counts = Confusion.EMPTY;
    for (int i = 0; i < 10; i++) {
      counts = counts.with(i < 6, i % 3 != 0);
    }
    // wanted 0-5, found 1 2 4 5 7 8
    assertThat(counts).isEqualTo(new Confusion(4, 2, 2, 2));
    assertThat(counts.precision().value()).isCloseTo(4 / 6.0, within(1e-9));
    assertThat(counts.recall().value()).isCloseTo(4 / 6.0, within(1e-9));
    assertThat(counts.f1()).isCloseTo(4 / 6.0, within(1e-9));
    assertThat(counts.f1()).isBetween(counts.f1Low(), counts.f1High());
  }

  @Property
  void theMeanLiesBetweenPrecisionAndRecall(
      @ForAll @IntRange(min = 1, max = 999) int found,
      @ForAll @IntRange(max = 999) int noise,
      @ForAll @IntRange(max = 999) int missed) {
    Confusion counts = new Confusion(found, noise, missed, 0);
    double p = counts.precision().value();
    double r = counts.recall().value();
    assertThat(counts.f1()).isCloseTo(2 * p * r / (p + r), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 19, 20, 39, 40, 69, 70, 100})
  void bandsAreThoseOfTheSheet(int score) {
    String inTheSheet = Priority.of(score).name().toLowerCase(Locale.ROOT);
    assertThat(Band.of(score).code()).isEqualTo(score < 20 ? "-" : inTheSheet);
  }

  /** First bytes by sha256sum: ca, 3e, 2e, 18, 6b, 4e, 0e. */
  @ParameterizedTest
  @CsvSource({"a, A", "b, A", "c, A", "d, A", "1, B", "3, A", "kalimat-7, A"})
  void halvesDependOnTheIdAlone(String id, Half half) {
    assertThat(Half.of(id)).isEqualTo(half);
  }

  @Property
  void halvesAreAboutAsLarge(@ForAll @IntRange(max = 1_000_000) int seed) {
    long inA = 0;
    for (int i = 0; i < 1000; i++) {
      inA += Half.of("x-" + seed + "-" + i) == Half.A ? 1 : 0;
    }
    assertThat(inA).isBetween(400L, 600L);
  }
}
