package id.saring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar of an election: its phases and the day until which a finding may be registered. */
class ContestTest {

  private static Contest contest(int days, boolean working, Set<String> unknown) {
    return new Contest(
        "pilkada",
        "Pilkada",
        Contest.Kind.PEMILIHAN,
        "nasional",
        milestone("penetapan", "2024-09-22", unknown),
        milestone("kampanye_mulai", "2024-09-25", unknown),
        milestone("kampanye_selesai", "2024-11-23", unknown),
        milestone("pemungutan_suara", "2024-11-27", unknown),
        Optional.empty(),
        Optional.empty(),
        days,
        working);
  }

  private static Optional<LocalDate> milestone(String column, String day, Set<String> unknown) {
    return unknown.contains(column) ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  private static String phase(LocalDate day, String... unknown) {
    return contest(7, false, Set.of(unknown)).phaseOn(day).code();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          2024-09-21, pra_penetapan
          2024-09-22, penetapan
          2024-09-24, penetapan
          2024-09-25, kampanye
          2024-11-23, kampanye
          2024-11-24, masa_tenang
          2024-11-26, masa_tenang
          2024-11-27, pemungutan
          2024-11-28, pasca
          """)
  void everyPhaseBeginsOnItsDay(LocalDate day, String phase) {
    assertThat(phase(day)).isEqualTo(phase);
  }

  @ParameterizedTest(name = "without {0}, {1}: {2}")
  @CsvSource(
      textBlock =
          """
          penetapan,        2024-09-24, pra_penetapan
          penetapan,        2024-09-25, kampanye
          kampanye_mulai,   2024-11-23, penetapan
          kampanye_mulai,   2024-11-24, masa_tenang
          kampanye_selesai, 2024-11-26, kampanye
          kampanye_selesai, 2024-11-27, pemungutan
          pemungutan_suara, 2024-11-28, masa_tenang
          """)
  void aPhaseLastsOnWhereTheNextDateIsMissing(String missing, LocalDate day, String phase) {
    assertThat(phase(day, missing)).isEqualTo(phase);
  }

  @ParameterizedTest(name = "{0}: {1} {2} after {3} is {4}")
  @CsvSource({
    "calendar days,           7, false, 2024-10-01, 2024-10-08",
    "over a weekend,          1, true,  2024-10-04, 2024-10-07",
    "known on a Saturday,     1, true,  2024-10-05, 2024-10-07",
    "known on a Sunday,       1, true,  2024-10-06, 2024-10-07",
    "seven working days,      7, true,  2024-10-01, 2024-10-10",
    "a limit of no days,      0, true,  2024-10-05, 2024-10-05"
  })
  void aLimitIsCountedFromTheDayAfterItBecameKnown(
      String why, int days, boolean working, LocalDate known, LocalDate due) {
    assertThat(contest(days, working, Set.of()).dueOn(known)).as(why).isEqualTo(due);
  }
}
