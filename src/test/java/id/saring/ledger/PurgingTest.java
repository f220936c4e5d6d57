package id.saring.ledger;

import static id.saring.ledger.Nights.aside;
import static id.saring.ledger.Nights.decided;
import static id.saring.ledger.Nights.delivery;
import static id.saring.ledger.Nights.id;
import static id.saring.ledger.Nights.key;
import static id.saring.ledger.Nights.night;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A purge empties what was settled long ago, and nothing else. */
class PurgingTest {

  private static final LocalDate TODAY = LocalDate.parse("2025-01-01");

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

  private static PurgeRule before(String day, String... decisions) {
    return PurgeRule.of(LocalDate.parse(day), Set.of(decisions));
  }

  /** The first day of which a rule may say "before" for the one finding to be emptied. */
  private String emptiedFrom(String decision) throws IOException {
    LocalDate day = LocalDate.parse("2024-11-01");
    while (ledger.purgeable(new PurgeRule(day, Set.of(decision), ""), TODAY).isEmpty()) {
      day = day.plusDays(1);
      assertThat(day).as("no such finding").isBefore(LocalDate.parse("2026-01-01"));
    }
    return day.toString();
  }

  @ParameterizedTest(name = "night {0}, typed {1}, recorded {2}: from {3}")
  @CsvSource({
    "2024-12-01, '',           2024-12-06T03:00:00Z, 2024-12-07",
    "2024-12-01, 2024-12-05,   2024-12-06T03:00:00Z, 2024-12-07",
    "2024-12-01, 2024-12-09,   2024-12-06T03:00:00Z, 2024-12-10",
    "2024-12-01, ' 2024-12-09 ', 2024-12-06T03:00:00Z, 2024-12-10",
    "2024-12-20, 2024-12-05,   2024-12-06T03:00:00Z, 2024-12-21",
    "2024-12-20, '',           2024-12-06T03:00:00Z, 2024-12-21",
    "2024-12-01, '',           2024-12-06T23:59:59Z, 2024-12-07",
    // a day of today counts, one that is still to come or no day says nothing
    "2024-12-01, 2025-01-01,   2024-12-06T03:00:00Z, 2025-01-02",
    "2024-12-01, 2025-01-02,   2024-12-06T03:00:00Z, 2024-12-07",
    "2024-12-01, kemarin,      2024-12-06T03:00:00Z, 2024-12-07",
    "2024-12-01, 5 Desember,   2024-12-06T03:00:00Z, 2024-12-07",
  })
  void theLatestDayThatSpeaksOfAFindingMustLieBefore(
      String run, String typed, String recorded, String from) throws IOException {
    ledger.commit(night(run, "satu"));
    ledger.record(List.of(decided("satu", "Ani", "bukan_asn", typed, recorded)));

    assertThat(emptiedFrom("bukan_asn")).isEqualTo(from);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "'',                            terbuka",
    "bukan_asn,                     bukan_asn",
    "' Dugaan  Pelanggaran ',       dugaan_pelanggaran",
    "dugaan-pelanggaran,            dugaan_pelanggaran",
    "bukan_asn; duplikat,           duplikat",
    "bukan_asn; dibuka,             terbuka",
    "bukan_asn; dibuka; bukan_asn,  bukan_asn",
    "tunda,                         tunda",
    "bukan_asn; NIGHT,              terbuka",
    "tunda; NIGHT,                  terbuka",
    "NIGHT; bukan_asn,              bukan_asn",
  })
  void theLastDecisionSinceTheLastNightIsTheOneThatIsAsked(String events, String standing)
      throws IOException {
    ledger.commit(night("2024-12-01", "satu"));
    for (String event : events.isEmpty() ? new String[0] : events.split("; ")) {
      if (event.equals("NIGHT")) {
        ledger.commit(
            night("2024-12-02", List.of(delivery(key("satu"), Cause.CHANGED, "satu lagi"))));
      } else {
        ledger.record(List.of(decided("satu", event)));
      }
    }
    PurgeRule every =
        before("2024-12-31", "terbuka", "bukan_asn", "dugaan_pelanggaran", "duplikat", "tunda");

    assertThat(ledger.purgeable(every, TODAY)).isEqualTo(Map.of(standing, 1L));
    assertThat(ledger.purgeable(before("2024-12-31", "lain"), TODAY)).isEmpty();
  }

  @Test
  void whatWasOnlyDrawnOrOnTrialHasNoWordsToEmpty() throws IOException {
    Night.Delivery drawn = Nights.with(aside("satu", SheetKind.SAMPLE), Night.Evidence.ofHash("h"));
    ledger.commit(night("2024-12-01", List.of(drawn, aside("dua", SheetKind.TRIAL, "c"))));

    assertThat(ledger.purgeable(before("2024-12-31", PurgeRule.OPEN), TODAY)).isEmpty();
  }

  @Test
  void countsByDecisionWhatItEmptiesAndFindsNothingTheSecondTime() throws IOException {
    ledger.commit(night("2024-12-01", "satu", "dua", "tiga", "empat"));
    ledger.record(
        List.of(
            decided("satu", "bukan_asn"), decided("dua", "bukan_asn"), decided("tiga", "tunda")));
    PurgeRule rule = before("2024-12-31", "bukan_asn", "tunda");

    Map<String, Long> counts = Map.of("bukan_asn", 2L, "tunda", 1L);
    assertThat(ledger.purgeable(rule, TODAY)).isEqualTo(counts);
    assertThat(ledger.purge(rule, TODAY)).isEqualTo(counts);
    assertThat(ledger.purgeable(rule, TODAY)).isEmpty();
    assertThat(ledger.purge(rule, TODAY)).isEmpty();
  }

  private Dossier.Kept kept(String item) throws IOException {
    return ledger.dossier(id(item)).orElseThrow().handovers().get(0).kept().orElseThrow();
  }

  @Test
  void wordsGoAndHashesAndDecisionsStay() throws IOException {
    ledger.commit(night("2024-12-01", "satu", "dua"));
    ledger.record(List.of(decided("satu", "bukan_asn")));
    Dossier.Kept before = kept("satu");

    ledger.purge(before("2024-12-31", "bukan_asn"), TODAY);

    Dossier.Kept after = kept("satu");
    assertThat(after.cells()).isEmpty();
    assertThat(after.raw()).isEmpty();
    assertThat(after.rawSha256()).isEqualTo(before.rawSha256());
    assertThat(after.rawBytes()).isEqualTo(before.rawBytes()).isEqualTo("satu".length());
    assertThat(after.matches()).extracting(Night.Hit::found).containsExactly("");
    assertThat(after.matches()).extracting(Night.Hit::entry).containsExactly("uji-gas");
    assertThat(after.purged())
        .contains(new Dossier.Purged(TODAY, "sebelum=2024-12-31 keputusan=bukan_asn"));
    assertThat(ledger.decisions(id("satu"))).containsExactly(decided("satu", "bukan_asn"));
    assertThat(kept("dua").cells()).containsEntry("teks", "dua");
    assertThat(kept("dua").purged()).isEqualTo(Optional.empty());
  }

  @Test
  void noByteOfTheWordsIsLeftInTheFolder() throws IOException {
    String words = "kata yang harus hilang ".repeat(400);
    ledger.commit(
        night(
            "2024-12-01",
            List.of(
                delivery(key("satu"), Cause.NEW, words),
                delivery(key("dua"), Cause.NEW, "tetap"))));
    ledger.record(List.of(decided("satu", "bukan_asn")));

    ledger.purge(before("2024-12-31", "bukan_asn"), TODAY);

    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .as(file.getFileName().toString())
            .doesNotContain("harus hilang");
      }
    }
    assertThat(kept("dua").cells()).containsEntry("teks", "tetap");
  }

  @Test
  void theRuleIsKeptInOneSpelling() {
    assertThat(before("2024-12-31", "tunda", "bukan_asn").words())
        .isEqualTo("sebelum=2024-12-31 keputusan=bukan_asn,tunda");
    assertThat(PurgeRule.plain(" Bukan\u00A0 Pelanggaran\t")).isEqualTo("bukan_pelanggaran");
  }
}
