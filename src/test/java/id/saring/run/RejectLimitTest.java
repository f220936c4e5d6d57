package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectLimitTest {

  @ParameterizedTest
  @CsvSource({
    "1%, 1, 100, false",
    "1%, 1, 99, true",
    "1%, 2, 200, false",
    "1%, 0, 0, false",
    "'0,5%', 1, 200, false",
    "0.5 %, 1, 199, true",
    "0%, 1, 1000000, true",
    "100%, 7, 7, false",
    "0, 0, 10, false",
    "0, 1, 10, true",
    "20, 20, 20, false",
    " 20 , 21, 1000000, true",
  })
  void moreThanTheLimitIsTooMuch(String limit, long rejected, long records, boolean passed) {
    assertThat(RejectLimit.parse(limit).orElseThrow().isPassed(rejected, records))
        .isEqualTo(passed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "-1", "-1%", "101%", "1,5", "1.5", "NaN%", "Infinity%", "satu"})
  void anythingElseIsNoLimit(String text) {
    assertThat(RejectLimit.parse(text)).isEmpty();
  }
}
