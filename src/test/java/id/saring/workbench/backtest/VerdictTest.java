package id.saring.workbench.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the past can judge an entry. */
class VerdictTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, buta",
    "1, 1, tipis",
    "29, 29, tipis",
    "30, 4, tipis",
    "5000, 4, tipis",
    "30, 5, terukur",
    "5000, 300, terukur"
  })
  void itTakesEnoughItemsByEnoughAccounts(long items, int accounts, String verdict) {
    assertThat(Verdict.of(items, accounts).code()).isEqualTo(verdict);
  }
}
