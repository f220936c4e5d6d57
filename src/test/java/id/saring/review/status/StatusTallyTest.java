package id.saring.review.status;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import id.saring.lexicon.Contest;
import id.saring.review.back.Decision;
import id.saring.review.back.RecordedDecision;
import id.saring.review.back.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is open, decided, conflicting and due. */
class StatusTallyTest {

  private static final Contest SEVEN_DAYS = contest("pilkada", 7, false);
  private static final Contest THREE_WORKING_DAYS = contest("pemilu", 3, true);

  private static Contest contest(String id, int days, boolean working) {
    return new Contest(
        id,
        "Kontes " + id,
        Contest.Kind.PEMILIHAN,
        "nasional",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        days,
        working);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "nobody decided,                    '',                                          OPEN",
    "put off,                           'Ani:tunda',                                 OPEN",
    "somebody is asked,                 'Ani:perlu_klarifikasi',                     OPEN",
    "settled,                           'Ani:bukan_pelanggaran',                     DECIDED",
    "two agree,                         'Ani:bukan_asn|Budi:bukan_asn',              DECIDED",
    "two differ,                        'Ani:bukan_asn|Budi:dugaan_pelanggaran',     CONFLICTING",
    "one changed her mind,              'Ani:bukan_asn|Ani:dugaan_pelanggaran',      DECIDED",
    "one is still waiting,              'Ani:tunda|Budi:bukan_asn',                  CONFLICTING",
    "names in another case are one,     'Ani W.:tunda|ANI W:bukan_asn',              DECIDED"
  })
  void aCaseStandsAsItsDecisionsDo(String why, String decisions, Standing standing) {
    assertThat(one(1, false, decisions, null).standing()).as(why).isEqualTo(standing);
  }

  @Test
  void aCaseThatWasOpenedAgainIsOpenWhateverWasDecidedBefore() {
    CaseFile reopened = one(1, true, "Ani:bukan_asn|Budi:dugaan_pelanggaran", null);
    assertThat(reopened.standing()).isEqualTo(Standing.OPEN);
    assertThat(reopened.verdict()).isEmpty();
  }

  @Test
  void casesAreCountedOnceAndByAnalystAndAgency() {
    StatusTally tally = tally();
    tally.add(one(1, false, "Ani:bukan_asn|Ani:bukan_asn", null));
    tally.add(one(2, false, "Ani:tunda|Budi:bukan_asn", null));
    tally.add(one(3, false, "", null));
    assertThat(tally.cases()).isEqualTo(3);
    assertThat(tally.standings())
        .isEqualTo(Map.of(Standing.OPEN, 1L, Standing.DECIDED, 1L, Standing.CONFLICTING, 1L));
    assertThat(tally.reviewers()).isEqualTo(Map.of("Ani", 2L, "Budi", 1L));
    assertThat(tally.verdicts()).isEqualTo(Map.of(Verdict.BUKAN_ASN, 1L));
    assertThat(tally.agencies().get("Dinas A")).hasSize(3);
    assertThat(tally.conflicts()).hasSize(1);
  }

  @Test
  void ofSeveralContestsTheEarliestLimitHolds() {
    StatusTally tally = tally();
    tally.add(one(1, false, "Ani:tunda", LocalDate.parse("2024-10-01")));
    assertThat(tally.deadlines())
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.on()).isEqualTo(LocalDate.parse("2024-10-04"));
              assertThat(due.contest()).isEqualTo("Kontes pemilu");
            });
  }

  @Test
  void aSuspicionPressesUntilItIsRegisteredAndASettledCaseDoesNot() {
    StatusTally tally = tally();
    tally.add(one(1, false, "Ani:dugaan_pelanggaran", LocalDate.parse("2024-10-02")));
    tally.add(one(2, false, "Ani:bukan_pelanggaran", LocalDate.parse("2024-10-01")));
    assertThat(tally.deadlines()).extracting(Deadline::id).containsExactly(id(1));
  }

  @Test
  void theClockRunsFromTheEarliestDayThatAnybodyWrote() {
    CaseFile two =
        new CaseFile(
            id(1),
            LocalDate.parse("2024-10-01"),
            "",
            Set.of("pilkada"),
            false,
            List.of(
                recorded(1, "Ani", "tunda", Optional.of(LocalDate.parse("2024-10-05"))),
                recorded(1, "Budi", "tunda", Optional.of(LocalDate.parse("2024-10-03")))));
    assertThat(two.knownOn()).contains(LocalDate.parse("2024-10-03"));
  }

  @Test
  void withoutADayItIsSaidWhenTheFirstWouldBeDueCountedFromItsDelivery() {
    StatusTally tally = tally();
    tally.add(one(1, false, "", null));
    assertThat(tally.undated()).isEqualTo(1);
    assertThat(tally.deadlines()).isEmpty();
    assertThat(tally.firstUndated()).contains(LocalDate.parse("2024-09-25"));
  }

  @Test
  void aContestThatTheLexiconLostIsNamed() {
    StatusTally tally = new StatusTally(Map.of());
    tally.add(one(1, false, "Ani:tunda", LocalDate.parse("2024-10-01")));
    assertThat(tally.deadlines()).isEmpty();
    assertThat(tally.unknownContests()).containsExactly("pemilu", "pilkada");
  }

  private static StatusTally tally() {
    return new StatusTally(Map.of("pilkada", SEVEN_DAYS, "pemilu", THREE_WORKING_DAYS));
  }

  private static FindingId id(int n) {
    return FindingId.of(new ItemKey(Sha256.of("temuan " + n)), "SRG");
  }

  private static CaseFile one(
      int n, boolean reopened, String decisions, @org.jspecify.annotations.Nullable LocalDate on) {
    List<RecordedDecision> recorded = new ArrayList<>();
    for (String decision : decisions.isEmpty() ? new String[0] : decisions.split("\\|")) {
      String[] parts = decision.split(":");
      recorded.add(recorded(n, parts[0], parts[1], Optional.ofNullable(on)));
    }
    return new CaseFile(
        id(n),
        LocalDate.parse("2024-09-20"),
        "Dinas A",
        Set.of("pilkada", "pemilu"),
        reopened,
        recorded);
  }

  private static RecordedDecision recorded(
      int n, String reviewer, String verdict, Optional<LocalDate> knownOn) {
    return new RecordedDecision(
        new Decision(
            id(n),
            Verdict.of(verdict).orElseThrow(),
            "",
            "",
            "",
            reviewer,
            "",
            knownOn,
            Optional.empty(),
            Optional.empty()),
        "lembar.csv",
        n + 1,
        Instant.parse("2024-10-01T00:00:00Z"));
  }
}
