package id.saring.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.PostedAt;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

  private static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-10-15T10:00:00+08:00       | 2024-10-15T02:00:00Z    | SECOND",
        "2024-10-15T10:00:00+0800        | 2024-10-15T02:00:00Z    | SECOND",
        "2024-10-15T02:00:00Z            | 2024-10-15T02:00:00Z    | SECOND",
        "2024-10-15T02:00:00.25Z| 2024-10-15T02:00:00.250Z | SECOND",
        "2024-10-15 02:00:00 UTC         | 2024-10-15T02:00:00Z    | SECOND",
        "2024-10-15 02:00:00.123456+00:00| 2024-10-15T02:00:00.123456Z | SECOND",
        "2024-10-15T10:00+08:00          | 2024-10-15T02:00:00Z    | MINUTE",
        "2024-10-15 10.00 WITA           | 2024-10-15T02:00:00Z    | MINUTE",
        "15/10/2024 09.00 WIB            | 2024-10-15T02:00:00Z    | MINUTE",
        "05.01.2024 07:05:00 UTC+07:00   | 2024-01-05T00:05:00Z    | SECOND",
        "Selasa, 15 Oktober 2024 pukul 11.00 WIT | 2024-10-15T02:00:00Z | MINUTE",
        "Jumat, 5 Jan 2024 07:05 WIB     | 2024-01-05T00:05:00Z    | MINUTE",
        "Tue Oct 15 02:00:00 +0000 2024  | 2024-10-15T02:00:00Z    | SECOND",
        "1728957600                      | 2024-10-15T02:00:00Z    | SECOND",
        "1728957600500                   | 2024-10-15T02:00:00.500Z | SECOND",
        "1728957600500000                | 2024-10-15T02:00:00.500Z | SECOND",
      })
  void timeWithZoneIsKnownExactly(String text, String instant, String precision) {
    PostedAt time = TimeText.time(text, MAKASSAR).orElseThrow();

    assertThat(time.instant()).hasToString(instant);
    assertThat(time.precision()).hasToString(precision);
    assertThat(time.zoneAssumed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-10-15T10:00:00           | 2024-10-15T02:00:00Z | SECOND",
        "2024-10-15 10:00              | 2024-10-15T02:00:00Z | MINUTE",
        "2024/10/15 10:00              | 2024-10-15T02:00:00Z | MINUTE",
        "2024-10-15                    | 2024-10-15T00:00:00Z | DAY",
        "15/10/2024 10.00              | 2024-10-15T02:00:00Z | MINUTE",
        "15/10/2024 10.00.30           | 2024-10-15T02:00:30Z | SECOND",
        "5/1/2024, 7.05                | 2024-01-04T23:05:00Z | MINUTE",
        "15-10-2024                    | 2024-10-15T00:00:00Z | DAY",
        "5 Januari 2024 pukul 13.45    | 2024-01-05T05:45:00Z | MINUTE",
        "17 Agustus 2024               | 2024-08-17T00:00:00Z | DAY",
        "17 Agt 2024 jam 08.00         | 2024-08-17T00:00:00Z | MINUTE",
        "3 Mei 2024 10:00 PM           | 2024-05-03T14:00:00Z | MINUTE",
        "2024-10-15 12:30 am           | 2024-10-14T16:30:00Z | MINUTE",
        "2021-07-05 18:02:45 XYZ       | 2021-07-05T10:02:45Z | SECOND",
        "15\u00A0Okt\u00A02024\u202F10.00 | 2024-10-15T02:00:00Z | MINUTE",
      })
  void timeWithoutZoneTakesTheGivenOneAndSaysSo(String text, String instant, String precision) {
    PostedAt time = TimeText.time(text, MAKASSAR).orElseThrow();

    assertThat(time.instant()).hasToString(instant);
    assertThat(time.precision()).hasToString(precision);
    assertThat(time.zoneAssumed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kemarin",
        "2024-13-01",
        "2024-02-30",
        "31/02/2024",
        "10/15/2024",
        "0000-00-00",
        "1899-12-30",
        "2024-10-15 25:00",
        "2024-10-15T10:00:00+99:00",
        "15/10/24",
        "45580,4167",
        "3 Foo 2024",
        "2024-10-15 13:00 pm",
        "2024-10-15 10:00+",
        "2024-10-15 10:00 +::"
      })
  void whatIsNoTimeIsNotGuessed(String text) {
    assertThat(TimeText.time(text, MAKASSAR)).isEmpty();
  }

  @Property
  void nothingCrashes(
      @ForAll @StringLength(max = 30) @CharRange(from = ' ', to = '~') String text,
      @ForAll @StringLength(max = 12) String tail) {
    assertThat(TimeText.time(text, MAKASSAR)).isNotNull();
    assertThat(TimeText.time("2024-10-15 10:00" + tail, MAKASSAR)).isNotNull();
    assertThat(TimeText.time("15/10/2024 " + tail, MAKASSAR)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-10-15", "15/10/2024", "15-10-2024", "15 Oktober 2024", "15 okt 2024"})
  void datesAreReadInTheSameForms(String text) {
    assertThat(TimeText.date(text)).contains(LocalDate.of(2024, 10, 15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-10-15 10:00", "15/13/2024", "selamanya", ""})
  void dateIsNoTimeAndNoWord(String text) {
    assertThat(TimeText.date(text)).isEqualTo(Optional.empty());
  }
}
