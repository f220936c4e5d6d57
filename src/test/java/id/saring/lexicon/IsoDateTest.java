package id.saring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

  @Test
  void readsIsoDates() {
    assertThat(IsoDate.parse("2024-09-22")).contains(LocalDate.of(2024, 9, 22));
    assertThat(IsoDate.parse("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-9-22",
        "22-09-2024",
        "2023-02-29",
        "2024-13-01",
        "2024/09/22",
        "2024-09-2a",
        "2024-0a-22",
        "202a-09-22",
        "2024-00-01",
        "2024-01-00",
        "2024.09-22",
        "2024-09.22",
        "2024-09-022",
        "+024-09-22",
        "20240922",
        "2024-09-22 ",
        "２０２４-09-22"
      })
  void readsNothingElse(String cell) {
    assertThat(IsoDate.parse(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1/9/24,      2024-09-01 2024-01-09",
    "22/09/2024,  2024-09-22",
    "09/22/2024,  2024-09-22",
    "5.5.2024,    2024-05-05",
    "2024/9/1,    2024-09-01",
    "2024-9-1,    2024-09-01",
    "31/12/2024,  2024-12-31",
    "1/1/99,      2099-01-01",
    "1/1/00,      2000-01-01",
    "29/2/24,     2024-02-29",
    "29/2/23,     ''",
    "5/5/,        ''",
    "5//24,       ''",
    "/5/2024,     ''",
    "1/2/3/4,     ''",
    "12024/1/1,   ''",
    "1/1/20245,   ''",
    "1/a/2024,    ''",
    "31-02-2024,  ''",
    "besok,       ''",
    "1/9,         ''",
    "45557,       ''",
  })
  void saysWhatAnotherSpellingMayMean(String cell, String days) {
    assertThat(
            IsoDate.readings(cell).stream()
                .map(LocalDate::toString)
                .collect(Collectors.joining(" ")))
        .isEqualTo(days);
  }
}
