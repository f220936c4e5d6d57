package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lexicon.Entry;
import id.saring.lexicon.EntryStatus;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that could find nothing, and why, by the sample lexicon over the base one. */
class BlindSpotsTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final String HOME = "kota-lintang-timur";
  private static final LocalDate CAMPAIGN = LocalDate.parse("2024-11-01");

  private static Lexicon lexicon;
  private static Entry local;

  @BeforeAll
  static void read() throws IOException {
    lexicon =
        LexiconReader.read(
                List.of(PROJECT.resolve("lexicon"), PROJECT.resolve("sample-data/lexicon")))
            .lexicon();
    Screening screening = Screening.forNight(lexicon, Set.of());
    local =
        lexicon.entries().values().stream()
            .filter(one -> one.status().matches() && !one.contenders().isEmpty())
            .filter(one -> screening.reaches(one, standing(HOME, CAMPAIGN)))
            .filter(one -> !screening.reaches(one, standing("nowhere", CAMPAIGN)))
            .findFirst()
            .orElseThrow();
  }

  private static Standing standing(String region, LocalDate day) {
    return new Standing(Optional.of(region), Optional.of(day));
  }

  private static Map<String, String> why(Lexicon one, Set<String> contests, Standing... standings) {
    BlindSpots blind = BlindSpots.of(one, Screening.forNight(one, contests), Set.of(standings));
    return blind.entries().entrySet().stream()
        .flatMap(each -> each.getValue().stream().map(id -> Map.entry(id, each.getKey().code())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void anEntryAtHomeInAnItemsRegionAndDayIsNotBlind() {
    assertThat(
            why(
                lexicon,
                Set.of(),
                standing("nowhere", CAMPAIGN),
                standing(HOME, CAMPAIGN),
                standing(HOME, CAMPAIGN.plusYears(20))))
        .doesNotContainKey(local.id());
  }

  @Test
  void whyItIsBlindIsTold() {
    assertThat(why(lexicon, Set.of(), standing(HOME, CAMPAIGN.plusYears(20))))
        .containsEntry(local.id(), "days");
    assertThat(why(lexicon, Set.of(), standing("nowhere", CAMPAIGN)))
        .containsEntry(local.id(), "region");
    assertThat(
            why(
                lexicon,
                Set.of(),
                standing("nowhere", CAMPAIGN),
                standing(HOME, CAMPAIGN.plusYears(20))))
        .containsEntry(local.id(), "region");
    String other =
        lexicon.contests().keySet().stream()
            .filter(
                id ->
                    lexicon.contendersOf(local).stream().noneMatch(c -> c.contests().contains(id)))
            .findFirst()
            .orElseThrow();
    assertThat(why(lexicon, Set.of(other), standing(HOME, CAMPAIGN)))
        .containsEntry(local.id(), "contest");
  }

  @Test
  void whatIsNotKnownExcludesNothing() {
    assertThat(why(lexicon, Set.of(), Standing.UNKNOWN)).doesNotContainKey(local.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PENSIUN", "USUL"})
  void whatIsNotLookedForIsNotBlind(String status) {
    Lexicon without = lexicon.withEntries(List.of(local.as(EntryStatus.valueOf(status))));
    assertThat(why(without, Set.of(), standing("nowhere", CAMPAIGN))).doesNotContainKey(local.id());
  }

  @Test
  void ofANightWithoutItemsNothingIsSaid() {
    assertThat(why(lexicon, Set.of())).isEmpty();
  }

  /** As many standings as the lexicon has days at all, and the same entries reached. */
  @Test
  void aSeasonStandsForAllOfItsDays() {
    Seasons seasons = Seasons.of(lexicon);
    Screening screening = Screening.forNight(lexicon, Set.of());
    Optional<String> home = Optional.of(HOME);
    for (LocalDate day = LocalDate.parse("2023-06-01");
        day.isBefore(LocalDate.parse("2025-06-01"));
        day = day.plusDays(1)) {
      Standing exact = standing(HOME, day);
      Standing season = seasons.of(home, Optional.of(day));
      for (Entry entry : lexicon.entries().values()) {
        assertThat(screening.reaches(entry, season))
            .as(entry.id() + " " + day)
            .isEqualTo(screening.reaches(entry, exact));
      }
      assertThat(seasons.of(home, Optional.of(day))).isSameAs(season);
    }
    assertThat(seasons.of(home, Optional.empty()).day()).isEmpty();
  }
}
