package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wanted is found, not found, or cannot be looked for. */
class ParentCountsTest {

  @Test
  void partsThatAddUpAreNamed() {
    assertThat(new ParentCounts(6, 3, 2, 1).byName())
        .containsExactly(
            java.util.Map.entry("wanted", 6L),
            java.util.Map.entry("found", 3L),
            java.util.Map.entry("not_found", 2L),
            java.util.Map.entry("on_standard_input", 1L));
  }

  @ParameterizedTest
  @CsvSource({"7,3,2,1", "6,4,2,1", "6,3,3,1", "6,3,2,0"})
  void oneTooManyIsRefused(long wanted, long found, long notFound, long onStandardInput) {
    assertThatThrownBy(() -> new ParentCounts(wanted, found, notFound, onStandardInput))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("do not add up");
  }
}
