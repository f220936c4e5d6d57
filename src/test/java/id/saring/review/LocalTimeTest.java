package id.saring.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.PostedAt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTimeTest {

  @ParameterizedTest
  @CsvSource({
    "Asia/Jakarta, 2024-10-15 09:00 WIB",
    "Asia/Pontianak, 2024-10-15 09:00 WIB",
    "Asia/Makassar, 2024-10-15 10:00 WITA",
    "Asia/Jayapura, 2024-10-15 11:00 WIT",
    "UTC, 2024-10-15 02:00 UTC",
    "Asia/Kolkata, 2024-10-15 07:30 UTC+05:30",
    "America/New_York, 2024-10-14 22:00 UTC-04:00",
  })
  void peopleReadTheTimeOfTheirRegion(String zone, String shown) {
    PostedAt time = PostedAt.exactly(Instant.parse("2024-10-15T02:00:59.9Z"));

    assertThat(LocalTime.of(time, ZoneId.of(zone))).isEqualTo(shown);
  }

  @Test
  void aDayHasNoClock() {
    PostedAt day = PostedAt.onDay(LocalDate.of(2024, 10, 15));

    assertThat(LocalTime.of(day, ZoneId.of("Asia/Jakarta"))).isEqualTo("2024-10-15");
    assertThat(LocalTime.of(day, ZoneId.of("Asia/Jayapura"))).isEqualTo("2024-10-15");
    assertThat(LocalTime.of(day, ZoneId.of("America/New_York"))).isEqualTo("2024-10-15");
  }
}
