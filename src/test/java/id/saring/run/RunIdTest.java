package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"2024-12-01", "2024-12-01-2", "2024-12-01-10", "2024-02-29-1234567"})
  void aNameOfARunIsReadAsItIsWritten(String name) {
    assertThat(RunId.parse(name).orElseThrow()).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024",
        "2024-12-01-1",
        "2024-12-01-0",
        "2024-12-01-02",
        "2024-12-01--2",
        "2024-12-01-2b",
        "2024-12-01 2",
        "2024-13-01",
        "2023-02-29",
        ".saring-2024-12-01",
        "2024-12-01-12345678901",
      })
  void anythingElseIsNoRun(String name) {
    assertThat(RunId.parse(name)).isEmpty();
  }

  @Test
  void theTenthRunOfADayIsLaterThanTheSecond() {
    assertThat(
            Stream.of("2024-12-02", "2024-12-01-10", "2024-12-01", "2024-12-01-2")
                .map(name -> RunId.parse(name).orElseThrow())
                .sorted()
                .map(RunId::toString))
        .containsExactly("2024-12-01", "2024-12-01-2", "2024-12-01-10", "2024-12-02");
  }

  @Test
  void runsAreCountedFromOne() {
    assertThatThrownBy(() -> new RunId(LocalDate.EPOCH, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
