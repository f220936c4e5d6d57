package id.saring.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

  @ParameterizedTest
  @CsvSource({
    "100, tinggi",
    "70, tinggi",
    "69, sedang",
    "40, sedang",
    "39, rendah",
    "20, rendah",
    "0, rendah",
  })
  void theBandsOfTheContract(int score, String band) {
    assertThat(Priority.of(score).code()).isEqualTo(band);
  }
}
