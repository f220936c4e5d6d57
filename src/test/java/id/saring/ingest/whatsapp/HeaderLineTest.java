package id.saring.ingest.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLineTest {

  /** {@code _} stands for U+202F, {@code ^} for U+200E. */
  private static String line(String written) {
    return written.replace('_', '\u202f').replace('^', '\u200e');
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          26/11/20 23.10 - A: x                  | 2020-11-26T23:10
          14/07/2026, 20.31 - A: x               | 2026-07-14T20:31
          26/11/20 pukul 23.10 - A: x            | 2020-11-26T23:10
          12/11/24, 7:19_pm - A: x               | 2024-11-12T19:19
          [13/10/22 16.25.01] A: x               | 2022-10-13T16:25:01
          [13/11/2025, 12:25:55_PM] A: x         | 2025-11-13T12:25:55
          ^[13/11/2025, 12:05:55_AM] A: x        | 2025-11-13T00:05:55
          10.12.2024, 14:30 - A: x               | 2024-12-10T14:30
          [04.01.18, 11:53:57] A: x              | 2018-01-04T11:53:57
          2019/01/20, 09:00 - A: x               | 2019-01-20T09:00
          [2020-01-01, 12:00:01] A: x            | 2020-01-01T12:00:01
          13.6.2018 klo 21.25.15 - A: x          | 2018-06-13T21:25:15
          13.06.18 21.25.15: A: x                | 2018-06-13T21:25:15
          23/06/2018, 1:55 p. m. - A: x          | 2018-06-23T13:55
          23/06/2018, 1:55 p.m. – A: x           | 2018-06-23T13:55
          [20/01/19 11:23] A: x                  | 2019-01-20T11:23
          1/2/24, 0:05 am - A: x                 | 2024-02-01T00:05
          """)
  void readsEverySpelling(String written, String time) {
    HeaderLine header = HeaderLine.of(line(written)).orElseThrow();

    assertThat(header.time(true)).hasToString(time);
    assertThat(header.rest(line(written))).isEqualTo("A: x");
  }

  @ParameterizedTest
  @CsvSource({
    "'1/30/19, 8:49 PM - A: x', 2019-01-30T20:49",
    "'12/9/20, 23:55 - A', 2020-12-09T23:55"
  })
  void readsTheMonthFirstWhereTheFileSaysSo(String written, String time) {
    assertThat(HeaderLine.of(written).orElseThrow().time(false)).hasToString(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "halo",
        "26/11/23 07.00 bukan kepala pesan",
        "26/11/23 - A: x",
        "26/11/23, 07.00",
        "26/11.23, 07.00 - A: x",
        "026/11/23, 07.00 - A: x",
        "26/11/223, 07.00 - A: x",
        "[26/11/23, 07.00 - A: x",
        "26/11/23, 07.00] A: x",
        "26/11/2307.00 - A: x",
        "x 26/11/23, 07.00 - A: x",
        "\u200e\u200e",
      })
  void otherLinesAreNoHeaders(String line) {
    assertThat(HeaderLine.of(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/24, 07.00 - A",
        "13/13/24, 07.00 - A",
        "01/02/24, 25.00 - A",
        "01/02/24, 07.61 - A",
        "01/02/24, 13.00 am - A",
        "2024/13/01, 07.00 - A",
      })
  void impossibleTimesAreTold(String line) {
    HeaderLine header = HeaderLine.of(line).orElseThrow();

    assertThatThrownBy(() -> header.time(true)).isInstanceOf(DateTimeException.class);
  }
}
