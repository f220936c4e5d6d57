package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sum that does not hold fails the run (design.md 5). */
class RunCountsTest {

  private static final long[] GOOD = {100, 70, 25, 5, 30, 40, 12, 8, 4, 3, 2, 1};

  private static RunCounts counts(long... n) {
    return new RunCounts(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11]);
  }

  @Test
  void numbersThatAddUpStandInTheOrderOfTheManifest() {
    assertThat(counts(GOOD).byName().keySet())
        .containsExactly(
            "items",
            "screened",
            "unregistered",
            "out_of_range",
            "matched",
            "unmatched",
            "flagged",
            "suppressed",
            "on_trial",
            "below_threshold",
            "duplicate",
            "already_known");
    assertThat(counts(GOOD).byName().values())
        .containsExactly(100L, 70L, 25L, 5L, 30L, 40L, 12L, 8L, 4L, 3L, 2L, 1L);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void oneItemTooManyAnywhereIsRefused(int place) {
    long[] wrong = GOOD.clone();
    wrong[place]++;

    assertThatThrownBy(() -> counts(wrong))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("do not add up");
  }

  @Property
  void everySumMadeOfItsPartsHolds(@ForAll @Size(9) int @IntRange(max = 1_000_000) [] parts) {
    long matched = Arrays.stream(parts, 3, 9).asLongStream().sum();
    long screened = matched + parts[0];

    RunCounts made =
        counts(
            screened + parts[1] + parts[2],
            screened,
            parts[1],
            parts[2],
            matched,
            parts[0],
            parts[3],
            parts[4],
            parts[5],
            parts[6],
            parts[7],
            parts[8]);

    assertThat(made.matched()).isEqualTo(matched);
  }
}
