package id.saring.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoInstantTest {

  @Property
  void agreesWithTheJdk(
      @ForAll @LongRange(min = 0, max = 4_100_000_000L) long second,
      @ForAll @IntRange(min = -1080, max = 1080) int minutes) {
    OffsetDateTime time =
        LocalDateTime.ofEpochSecond(second + 100_000, 0, ZoneOffset.UTC)
            .atOffset(ZoneOffset.ofTotalSeconds(minutes * 60));
    String text = time.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX"));

    assertThat(IsoInstant.fits(text)).isTrue();
    assertThat(IsoInstant.of(text)).isEqualTo(time.toInstant());
    assertThat(TimeText.time(text, ZoneId.of("Asia/Jakarta")).orElseThrow().instant())
        .isEqualTo(Instant.from(time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-10-15T24:00:00Z", "2024-10-15T10:60:00Z", "2024-10-15T10:00:60Z",
        "2024-02-30T10:00:00Z", "2024-10-15T10:00:00+18:30", "2024-10-15T10:00:00+10:60"
      })
  void timeThatDoesNotExistIsNoTime(String text) {
    assertThat(IsoInstant.fits(text)).isTrue();
    assertThat(TimeText.time(text, ZoneId.of("Asia/Jakarta"))).isEmpty();
  }
}
