package id.saring.ledger;

import static id.saring.ledger.Nights.decided;
import static id.saring.ledger.Nights.id;
import static id.saring.ledger.Nights.night;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.item.FindingId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided of a finding counts from the night that delivers it. */
class ForeseenTest {

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
  void decisionsOnWhatNoNightDeliveredYetWaitForThatNight() throws IOException {
    ledger.commit(night("2024-12-01", "satu"));
    List<Decision> said = List.of(decided("dua", "tunda"), decided("dua", "bukan_asn"));
    ledger.record(said, Set.of(id("dua")));
    assertThat(ledger.decisions()).as("of nothing delivered").isEmpty();
    assertThat(ledger.decisions(id("dua"))).isEqualTo(said);
    assertThat(ledger.decisions(id("dua"), Ledger.ALL)).isEmpty();

    ledger.commit(night("2024-12-02", "tiga"));
    assertThat(ledger.decisions()).as("another was delivered").isEmpty();
    ledger.commit(night("2024-12-03", "dua"));

    assertThat(ledger.decisions()).isEqualTo(said);
    assertThat(ledger.decisions(id("dua"))).as("once each").isEqualTo(said);
    assertThat(ledger.decisions(id("dua"), 3)).isEmpty();
    assertThat(ledger.decisions(id("dua"), 4)).isEqualTo(said);
    assertThat(ledger.dossier(id("dua")).orElseThrow().rulings())
        .extracting(Dossier.Ruling::afterRun)
        .containsOnly("2024-12-03");
  }

  @Test
  void ofADeliveredFindingTheyCountAtOnceThoughItWasForeseen() throws IOException {
    ledger.commit(night("2024-12-01", "satu"));
    ledger.record(List.of(decided("satu", "bukan_asn")), Set.of(id("satu")));

    assertThat(ledger.decisions()).containsExactly(decided("satu", "bukan_asn"));
    assertThat(ledger.decisions(id("satu"))).hasSize(1);
  }

  @Test
  void anIdOfAnotherOfficeIsNeitherDeliveredNorForeseen() throws IOException {
    ledger.commit(night("2024-12-01", "satu"));
    FindingId other = id("satu").withOffice("LAIN");
    Decision plain = decided("satu", "bukan_asn");
    Decision decision = new Decision(other, false, plain.words(), plain.origin());

    assertThatThrownBy(() -> ledger.record(List.of(decision))).hasMessage("no finding " + other);
    assertThatThrownBy(() -> ledger.record(List.of(decision), Set.of(other)))
        .hasMessage("no finding " + other);
    assertThatThrownBy(() -> ledger.record(List.of(decided("dua", "tunda")), Set.of(other)))
        .hasMessage("no finding " + id("dua"));
    assertThat(ledger.decisions()).isEmpty();
  }

  @Test
  void decisionsComeBackAsTheyWereTyped() throws IOException {
    ledger.commit(night("2024-12-01", "satu"));
    Decision whole =
        new Decision(
            id("satu"),
            true,
            new Decision.Words("a", "b", "c", "d\n🔥", "e", "f", "g", "h"),
            new Decision.Origin(
                "lembar tinjauan.xlsx",
                3_000_000_000L,
                Optional.of(id("dua")),
                Instant.parse("2024-12-02T03:04:05.678Z")));
    ledger.record(List.of(whole));
    ledger.commit(night("2024-12-02", "dua"));
    ledger.record(List.of(decided("satu", "bukan_asn")));

    assertThat(ledger.decisions(id("satu"))).containsExactly(whole, decided("satu", "bukan_asn"));
    assertThat(ledger.decisions(id("satu"), 2)).containsExactly(whole);
    assertThat(ledger.decisions(id("satu"), 1)).isEmpty();
  }
}
