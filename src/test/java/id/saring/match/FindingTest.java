package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.ItemNote;
import id.saring.match.Finding.Disposition;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a finding, and what its sheet shows of it. */
class FindingTest {

  private static final Standing SOME_DAY = Lab.standing("kota-camar", "");

  private static Finding finding(String text) {
    return new Finding(Lab.post(1, text, SOME_DAY), Lab.INVENTED.examine(text, SOME_DAY));
  }

  /** Gacor is worth 45 here and Sejuk, on trial, 35. */
  @ParameterizedTest(name = "{0} from {1} on: {2}")
  @CsvSource(
      textBlock =
          """
          Gacor,        45, FLAGGED
          Gacor,        46, BELOW_THRESHOLD
          Sejuk,        35, ON_TRIAL
          Sejuk,        36, BELOW_THRESHOLD
          Sejuk gacor,  45, FLAGGED
          Sejuk gacor,  46, BELOW_THRESHOLD
          Murai gacor,   0, SUPPRESSED
          Murai gacor, 100, SUPPRESSED
          """)
  void theSmallestScoreItselfIsEnough(String text, int minScore, Disposition disposition) {
    assertThat(finding(text).disposition(minScore)).isEqualTo(disposition);
  }

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @CsvSource(
      textBlock =
          """
          Sejuk gacor, FLAGGED,         gacor>camar-3
          Sejuk gacor, BELOW_THRESHOLD, gacor>camar-3
          Sejuk gacor, ON_TRIAL,        sejuk>camar-3
          Sejuk gacor, SUPPRESSED,      gacor>camar-3 sejuk>camar-3
          Gacor,       FLAGGED,         gacor>camar-3
          Gacor,       ON_TRIAL,        ''
          """)
  void anEntryOnTrialNeverStandsInTheReviewSheet(
      String text, Disposition disposition, String matches) {
    assertThat(Told.matches(finding(text).shownAs(disposition).examination())).isEqualTo(matches);
  }

  @ParameterizedTest(name = "{0} without {1}: {2}")
  @CsvSource(
      textBlock =
          """
          Sejuk gacor, gacor,  sejuk>camar-3
          Sejuk gacor, lampau, gacor>camar-3 sejuk>camar-3
          Gacor,       gacor,  ''
          """)
  void aFindingCanBeToldWithoutAnEntry(String text, String entry, String matches) {
    assertThat(Told.matches(finding(text).without(Set.of(entry)).examination())).isEqualTo(matches);
  }

  @Test
  void whatIsCancelledOrMissedIsToldWithoutAnEntryToo() {
    Finding finding = finding("Murai gacor. Kapas");
    Examination without = finding.without(Set.of("gacor", "kapas")).examination();
    assertThat(without.cancelled()).isEqualTo(finding.examination().cancelled()).isNotEmpty();
    assertThat(without.missed()).isEqualTo(finding.examination().missed()).isNotEmpty();
  }

  @Test
  void anEntryOnTrialAndAnActiveOneDoNotRaiseEachOther() {
    assertThat(finding("Sejuk gacor").examination().matches())
        .allSatisfy(match -> assertThat(match.reasons()).hasSize(1));
  }

  @Test
  void aNoteIsAddedAndNothingElseChanges() {
    Finding finding = finding("Gacor");
    Finding noted = finding.noted(ItemNote.TANPA_ID_ASLI);
    assertThat(noted.subject().item().notes()).contains(ItemNote.TANPA_ID_ASLI);
    assertThat(noted.examination()).isEqualTo(finding.examination());
    assertThat(noted.subject().standing()).isEqualTo(finding.subject().standing());
    assertThat(noted.subject().item().text()).isEqualTo("Gacor");
  }
}
