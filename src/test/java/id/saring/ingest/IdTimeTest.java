package id.saring.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdTimeTest {

  private static String shown(Optional<Instant> time) {
    return time.map(Instant::toString).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "1588091220244369409, 2022-11-03T08:50:26.871Z",
    "30000000000, 2010-11-04T01:43:01.809Z",
    "29999999999, -",
    "20, -",
    "9223372036854775807, 2080-07-10T17:30:30.208Z",
    "9223372036854775808, -",
    "12345678901234567890, -",
    "-1588091220244369409, -",
    "1.5880912202443e18, -",
    "'', -",
  })
  void idsOfX(String id, String time) {
    assertThat(shown(IdTime.ofX(id))).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "6911379416308305158, 2020-12-28T18:41:58Z",
    "7320398523393066343, 2024-01-05T00:05:00Z",
    "7418301035179574022, 2024-09-24T19:56:44Z",
    "9223372036854775807, 2038-01-19T03:14:07Z",
    "6700000000, -",
    "N/A, -",
    "'', -",
  })
  void idsOfTikTok(String id, String time) {
    assertThat(shown(IdTime.ofTikTok(id))).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "3273176777995846866, 2024-01-05T00:05:00Z",
    "3273176777995846866_4100000001, 2024-01-05T00:05:00Z",
    "17893085207160254, -",
    "18025938001189213, -",
    "25025320, -",
    "_4100000001, -",
    "'', -",
  })
  void numbersOfInstagram(String pk, String time) {
    assertThat(shown(IdTime.ofInstagram(pk))).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "CP5Rq0bjBzn, 2021-06-09T09:47:29.680Z",
    "CSgf9BChwVq, 2021-08-13T08:25:28.926Z",
    "CP5Rq0bjBznABCDEFGHIJKLMNOPQRSTUVWXYZab, 2021-06-09T09:47:29.680Z",
    "CP5Rq0bjBz!, -",
    "___________, -",
    "CP5Rq0bjBznA, -",
    "reel, -",
    "'', -",
  })
  void shortCodesOfInstagram(String code, String time) {
    assertThat(shown(IdTime.ofInstagramCode(code))).isEqualTo(time);
  }

  @Property(tries = 200)
  void anyTextIsAnsweredQuietly(@ForAll String text) {
    assertThat(IdTime.ofX(text).or(() -> IdTime.ofTikTok(text))).isNotNull();
    assertThat(IdTime.ofInstagram(text).or(() -> IdTime.ofInstagramCode(text))).isNotNull();
  }

  @Property(tries = 200)
  void timesOfTikTokComeBack(
      @ForAll @LongRange(min = 1_388_534_400L, max = 2_147_483_647L) long s) {
    String id = Long.toString((s << 32) + 77);

    assertThat(IdTime.ofTikTok(id)).contains(Instant.ofEpochSecond(s));
  }
}
