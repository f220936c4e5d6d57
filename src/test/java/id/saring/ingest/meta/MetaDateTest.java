package id.saring.ingest.meta;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.PostedAt;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetaDateTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jan 06, 2024 11:00:00 am          | 2024-01-06T04:00:00Z
          Jan 6, 2024, 11:00 PM             | 2024-01-06T16:00:00Z
          Agu 06, 2024 9.05.00              | 2024-08-06T02:05:00Z
          5 Jan 2024 10.00.00               | 2024-01-05T03:00:00Z
          5 Januari 2024 pukul 10.00        | 2024-01-05T03:00:00Z
          Friday, January 5, 2024 at 8:00 am | 2024-01-05T01:00:00Z
          """)
  void areReadInIndonesianAndEnglish(String written, String instant) {
    PostedAt time = MetaDate.of(written, ZONE).orElseThrow();

    assertThat(time.instant()).hasToString(instant);
    assertThat(time.zoneAssumed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5 févr. 2024", "Feb 30, 2024", "hello", "Gas, gas, gas 2024"})
  void anythingElseIsNone(String written) {
    assertThat(MetaDate.of(written, ZONE)).isEmpty();
  }
}
