package id.saring.ledger;

import static id.saring.ledger.Nights.aside;
import static id.saring.ledger.Nights.decided;
import static id.saring.ledger.Nights.delivery;
import static id.saring.ledger.Nights.id;
import static id.saring.ledger.Nights.key;
import static id.saring.ledger.Nights.night;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs were, what they read and what they wrote, told from the ledger alone. */
class ProofsTest {

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() throws IOException {
    ledger = Ledger.open(folder, "0.1");
  }

  @AfterEach
  void close() throws IOException {
    ledger.close();
  }

  @Test
  void runsAreAChainInTheOrderOfTheirCommits() throws IOException {
    assertThat(ledger.chain()).isEmpty();
    assertThat(ledger.lastLink()).isEmpty();
    ledger.commit(NightDraft.of("2024-12-02").manifest("{}", "m1", "").night());
    ledger.commit(NightDraft.of("2024-12-01").manifest("{}", "m2", "m1").night());

    ChainLink first = new ChainLink(1, "2024-12-02", "", "m1");
    ChainLink second = new ChainLink(2, "2024-12-01", "m1", "m2");
    assertThat(ledger.chain()).containsExactly(first, second);
    assertThat(ledger.lastLink()).contains(second);
  }

  @Test
  void manifestsComeBackToTheLetter() throws IOException {
    String whole = "{\"isi\": \"" + "é🔥".repeat(50_000) + "\"}\n";
    ledger.commit(NightDraft.of("2024-12-01").manifest(whole, "m", "").night());
    ledger.commit(NightDraft.of("2024-12-02").manifest("", "m", "").night());

    assertThat(ledger.manifest("2024-12-01")).contains(whole);
    assertThat(ledger.manifest("2024-12-02")).contains("");
    assertThat(ledger.manifest("2024-12-03")).isEmpty();
  }

  @Test
  void theSheetOfANightIsThatNightsReviewRowsByNumber() throws IOException {
    ledger.commit(
        night(
            "2024-12-01",
            List.of(
                delivery(key("satu"), Cause.NEW, "satu"),
                delivery(key("dua"), Cause.NEW, "dua"),
                Nights.with(aside("tiga", SheetKind.SAMPLE), Night.Evidence.ofHash("h")))));
    ledger.commit(night("2024-12-02", List.of(delivery(key("satu"), Cause.CHANGED, "lain"))));
    ledger.record(List.of(decided("dua", "bukan_asn")));
    ledger.purge(
        PurgeRule.of(LocalDate.parse("2024-12-31"), Set.of("bukan_asn")),
        LocalDate.parse("2025-01-01"));

    assertThat(ledger.sheet("2024-12-01"))
        .containsExactlyInAnyOrder(
            new KeptRow(
                id("satu"),
                Map.of("teks", "satu", "instansi", "Dinas Uji"),
                Optional.of("2024-10-15T02:00:00Z")),
            new KeptRow(id("dua"), Map.of(), Optional.empty()))
        .isSortedAccordingTo(Comparator.comparing(KeptRow::id));
    assertThat(ledger.sheet("2024-12-02"))
        .extracting(one -> one.cells().get("teks"))
        .containsExactly("lain");
    assertThat(ledger.sheet("2024-12-03")).isEmpty();
    assertThat(ledger.ids())
        .containsExactlyElementsOf(
            new TreeSet<>(Set.of(id("satu").text(), id("dua").text(), id("tiga").text())));
  }

  private static Night reading(String run, String conditions, Night.SourceRead... sources) {
    return NightDraft.of(run).conditions(conditions).sources(sources).night();
  }

  private Map<String, String> firstRuns(long bytes, String conditions, long before)
      throws IOException {
    Map<String, String> runs = new TreeMap<>();
    ledger
        .readings("a", bytes, conditions, before)
        .forEach((hash, past) -> runs.put(hash, past.run()));
    return runs;
  }

  @Test
  void whatMayBeSkippedWasReadSoundlyUnderTheSameConditionsBefore() throws IOException {
    ledger.commit(
        reading(
            "2024-12-01",
            "c",
            new Night.SourceRead("a", "h", 7, true, true, Optional.of(Nights.CONTENTS))));
    ledger.commit(
        reading(
            "2024-12-02",
            "c",
            new Night.SourceRead("a", "h", 7, true, true, Optional.of(Nights.CONTENTS)),
            new Night.SourceRead("a", "h2", 7, true, true, Optional.of(Nights.CONTENTS)),
            new Night.SourceRead("a", "h3", 8, true, true, Optional.of(Nights.CONTENTS)),
            new Night.SourceRead("b", "h4", 7, true, true, Optional.of(Nights.CONTENTS)),
            new Night.SourceRead("a", "h5", 7, false, true, Optional.of(Nights.CONTENTS)),
            new Night.SourceRead("a", "h5b", 7, true, true, Optional.empty()), // by an older saring
            new Night.SourceRead("a", "h6", 7, true, false, Optional.of(Nights.CONTENTS))));
    ledger.commit(
        reading(
            "2024-12-03",
            "d",
            new Night.SourceRead("a", "h7", 7, true, true, Optional.of(Nights.CONTENTS))));

    assertThat(firstRuns(7, "c", Ledger.ALL))
        .as("each hash with the first run that read it")
        .isEqualTo(Map.of("h", "2024-12-01", "h2", "2024-12-02"));
    assertThat(firstRuns(7, "c", 2)).isEqualTo(Map.of("h", "2024-12-01"));
    assertThat(firstRuns(7, "c", 1)).isEmpty();
    assertThat(firstRuns(7, "d", Ledger.ALL)).isEqualTo(Map.of("h7", "2024-12-03"));
    assertThat(ledger.sources(2))
        .as("also what was not read")
        .isEqualTo(Map.of("a", "h6", "b", "h4"));
    assertThat(ledger.sources(9)).isEmpty();
  }

  @Test
  void theRunsOfADateUnderTheSameConditionsStandInTheOrderOfCommits() throws IOException {
    ledger.commit(reading("2024-12-01", "c"));
    ledger.commit(reading("2024-12-01-b", "c"));
    ledger.commit(reading("2024-12-01-c", "d"));
    ledger.commit(reading("2024-12-02", "c"));

    assertThat(ledger.runsOf(LocalDate.parse("2024-12-01"), "c"))
        .extracting(one -> one.identity().run())
        .containsExactly("2024-12-01", "2024-12-01-b");
    assertThat(ledger.runsOf(LocalDate.parse("2024-12-02"), "d")).isEmpty();
    assertThat(ledger.run("2024-12-01-c").map(Ledger.CommittedRun::seq)).contains(3L);
    assertThat(ledger.run(LocalDate.parse("2024-12-01"), "f2024-12-02")).isEmpty();
  }

  @Test
  void theExtentCountsEachFindingOfTheReviewSheetOnce() throws IOException {
    assertThat(ledger.extent()).isEqualTo(new Ledger.Extent(0, 0, ""));
    ledger.commit(night("2024-12-02", "satu", "dua"));
    ledger.commit(
        night(
            "2024-12-01",
            List.of(delivery(key("satu"), Cause.CHANGED, "lain"), aside("tiga", SheetKind.TRIAL))));

    assertThat(ledger.extent()).isEqualTo(new Ledger.Extent(2, 2, "2024-12-01"));
  }

  @Test
  void aBlindDrawStaysBlindUntilANightFindsASignInIt() throws IOException {
    ledger.commit(
        NightDraft.of("2024-12-01")
            .counts(Map.of("items", 9L, Night.SAMPLED_FROM, 120L))
            .rows(aside("satu", SheetKind.SAMPLE), aside("dua", SheetKind.SAMPLE))
            .night());
    ledger.commit(
        NightDraft.of("2024-12-02")
            .counts(Map.of(Night.SAMPLED_FROM, 0L))
            .rows(aside("satu", SheetKind.TRIAL, "c"))
            .night());
    ledger.commit(night("2024-12-03", "satu"));
    ledger.commit(night("2024-12-04", List.of(delivery(key("satu"), Cause.CHANGED, "lain"))));

    LocalDate first = LocalDate.parse("2024-12-01");
    BlindDraws draws = ledger.blindDraws();
    BlindDraws.Item seen = new BlindDraws.Item(id("satu"), 1, first, 3);
    BlindDraws.Item blind = new BlindDraws.Item(id("dua"), 1, first, Ledger.ALL);
    assertThat(draws.nights())
        .containsExactly(new BlindDraws.Draw(1, 120), new BlindDraws.Draw(2, 0));
    assertThat(draws.items()).containsExactlyInAnyOrder(seen, blind);

    assertThat(draws.before(1)).isEqualTo(new BlindDraws(List.of(), List.of()));
    assertThat(draws.before(2).nights()).containsExactly(new BlindDraws.Draw(1, 120));
    assertThat(draws.before(2).items()).extracting(BlindDraws.Item::until).containsExactly(2L, 2L);
    assertThat(draws.before(4).items())
        .containsExactlyInAnyOrder(seen, new BlindDraws.Item(id("dua"), 1, first, 4));
    assertThat(draws.before(Ledger.ALL)).isEqualTo(draws);
  }
}
