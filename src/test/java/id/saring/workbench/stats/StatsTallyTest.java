package id.saring.workbench.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.saring.ledger.Catch;
import id.saring.ledger.CatchTaker.Aside;
import id.saring.ledger.SheetKind;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adding up what entries caught. */
class StatsTallyTest {

  private static final LocalDate FIRST = LocalDate.parse("2024-12-01");
  private static final LocalDate SECOND = LocalDate.parse("2024-12-02");

  /** With the entries uji-gas and uji-gacor. */
  private static final Lexicon LEXICON =
      LexiconReader.read(List.of(Path.of("src/test/resources/id/saring/blackbox/usual/lexicon")))
          .lexicon();

  private final StatsTally tally = new StatsTally(LEXICON);

  private void row(LocalDate on, String account, String decision, String... entries) {
    tally.row(new Catch(on, account, account.isEmpty(), List.of(entries), decision, true));
  }

  private EntryStats of(String id) {
    return tally.stats().entries().stream()
        .filter(one -> one.name().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void signsItemsAndAccountsAreThreeNumbers() {
    row(FIRST, "x rina", Catch.OPEN, "uji-gas", "uji-gas", "uji-gacor");
    row(SECOND, "x rina", Catch.OPEN, "uji-gas");
    row(FIRST, "x budi", Catch.OPEN, "uji-gacor", "uji-gas");
    row(FIRST, "", Catch.OPEN, "uji-gas");

    assertThat(of("uji-gas").caught())
        .isEqualTo(new EntryStats.Caught(5, 4, 3, 2, 0, 0, Optional.of(SECOND)));
    assertThat(of("uji-gacor").caught())
        .isEqualTo(new EntryStats.Caught(2, 2, 1, 2, 0, 0, Optional.of(FIRST)));
    assertThat(tally.stats().items()).isEqualTo(4);
    assertThat(tally.stats().purged()).isEqualTo(1);
  }

  @Test
  void anItemOfSeveralEntriesCountsForEachAndTheStrongestIsToldApart() {
    row(FIRST, "x rina", "dugaan_pelanggaran", "uji-gas", "uji-gacor");
    row(FIRST, "x rina", "bukan_pelanggaran", "uji-gacor");

    assertThat(of("uji-gacor").precision().value()).isEqualTo(0.5);
    assertThat(of("uji-gacor").asStrongest().value()).isZero();
    assertThat(of("uji-gas").asStrongest().value()).isEqualTo(1);
  }

  @Test
  void decisionsThatSayNothingOfTheEntryAreNotPartOfItsPrecision() {
    row(FIRST, "x rina", "dugaan_pelanggaran", "uji-gas");
    row(FIRST, "x rina", "istilah_perlu_perbaikan", "uji-gas");
    for (String silent : List.of("bukan_asn", "duplikat", "kedaluwarsa", "tunda", Catch.OPEN)) {
      row(FIRST, "x rina", silent, "uji-gas");
    }

    EntryStats gas = of("uji-gas");
    assertThat(gas.precision().of()).isEqualTo(2);
    assertThat(gas.decisions().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(7);
    assertThat(gas.count(Judgement.SILENT)).isEqualTo(3);
    assertThat(gas.count(Judgement.OPEN)).isEqualTo(2);
    assertThat(gas.read()).isEqualTo(6);
    assertThat(gas.minutesPerCase(2)).isEqualTo(OptionalDouble.of(12));
  }

  /** Against the published formula: Wilson 1927 with z = 1.96. */
  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 0.7935",
    "1, 0, 0.2065, 1",
    "5, 5, 0.2366, 0.7634",
    "9, 1, 0.5958, 0.9821",
    "90, 10, 0.8256, 0.9448"
  })
  void precisionHasItsInterval(int confirmed, int refused, double low, double high) {
    for (int i = 0; i < confirmed; i++) {
      row(FIRST, "x rina", "dugaan_pelanggaran", "uji-gas");
    }
    for (int i = 0; i < refused; i++) {
      row(FIRST, "x rina", "bukan_pelanggaran", "uji-gas");
    }
    assertThat(of("uji-gas").precision().low()).isCloseTo(low, within(0.0001));
    assertThat(of("uji-gas").precision().high()).isCloseTo(high, within(0.0001));
  }

  @Test
  void aCopyThatWasDecidedAlongCostNobodyAMinute() {
    row(FIRST, "x rina", "dugaan_pelanggaran", "uji-gas");
    tally.row(new Catch(FIRST, "x budi", false, List.of("uji-gas"), "dugaan_pelanggaran", false));

    assertThat(of("uji-gas").minutesPerCase(3)).isEqualTo(OptionalDouble.of(1.5));
    assertThat(tally.stats().decided()).isEqualTo(2);
    assertThat(tally.stats().read()).isEqualTo(1);
  }

  @Test
  void whatOnlyStandsBesideTheSheetIsSeenButHasNoItems() {
    tally.aside(new Aside(SheetKind.TRIAL, List.of("uji-gas"), 3, SECOND));
    tally.aside(new Aside(SheetKind.SUPPRESSED, List.of("uji-gas"), 2, FIRST));

    assertThat(of("uji-gas").caught())
        .isEqualTo(new EntryStats.Caught(0, 0, 0, 0, 3, 2, Optional.of(SECOND)));
    assertThat(of("uji-gas").isNeverSeen()).isFalse();
    assertThat(of("uji-gacor").isNeverSeen()).isTrue();
    assertThat(of("uji-gacor").isLookedFor()).isTrue();
  }

  @Test
  void whatTheLexiconLostIsNamedByTheLedgerIfItCaughtSomething() {
    tally.term("lama", "Istilah lama");
    tally.term("tidur", "Tidak kena");
    tally.term("uji-gas", "dulu lain");
    row(FIRST, "x rina", Catch.OPEN, "lama");

    assertThat(of("lama").name())
        .isEqualTo(new EntryStats.Name("lama", "Istilah lama", "", Optional.empty()));
    assertThat(of("lama").isLookedFor()).isFalse();
    assertThat(of("uji-gas").name().term()).isEqualTo("gas");
    assertThat(tally.stats().entries()).extracting(one -> one.name().id()).doesNotContain("tidur");
  }

  @ParameterizedTest
  @CsvSource({
    "COST, sia|mahal|murah|belum",
    "PRECISION, sia|mahal|murah|belum",
    "ITEMS, mahal|murah|sia|belum",
    "LAST, belum|mahal|murah|sia",
    "ID, belum|mahal|murah|sia"
  })
  void theOrderIsWhatWasAskedFor(StatsOrder order, String ids) {
    Map<String, List<String>> rows =
        Map.of(
            "murah",
            List.of("dugaan_pelanggaran", "dugaan_pelanggaran", "bukan_pelanggaran"),
            "mahal",
            List.of("dugaan_pelanggaran", "bukan_pelanggaran", "bukan_pelanggaran", Catch.OPEN),
            "sia",
            List.of("bukan_pelanggaran", "bukan_pelanggaran"),
            "belum",
            List.of(Catch.OPEN));
    rows.forEach(
        (id, decisions) ->
            decisions.forEach(one -> row(id.equals("belum") ? SECOND : FIRST, "x rina", one, id)));

    assertThat(
            tally.stats().entries().stream()
                .filter(one -> !one.isNeverSeen())
                .sorted(order.comparator())
                .map(one -> one.name().id()))
        .containsExactly(ids.split("\\|"));
  }
}
