package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.PostedAt;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class DayClockTest {

  private static final String[] ZONES = {
    "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "UTC", "Europe/Berlin", "America/Sao_Paulo"
  };

  @Property
  void tellsTheSameDayAsTheRulesOfTheZone(
      @ForAll @LongRange(min = -4_000_000_000L, max = 4_000_000_000L) long second) {
    PostedAt at = PostedAt.exactly(Instant.ofEpochSecond(second));
    for (String zone : ZONES) {
      assertThat(new DayClock(ZoneId.of(zone)).day(at)).isEqualTo(at.localDate(ZoneId.of(zone)));
    }
  }
}
