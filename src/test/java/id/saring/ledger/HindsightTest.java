package id.saring.ledger;

import static id.saring.ledger.Nights.night;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was known before a night, though more is known now. */
class HindsightTest {

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

  private void decide(String item, String reviewer, String decision) throws IOException {
    ledger.record(List.of(Nights.decided(item, reviewer, decision, "", "2024-12-02T03:00:00Z")));
  }

  @Test
  void theLastNightsAreToldByRunDateTheOldestFirst() throws IOException {
    ledger.commit(night("2024-12-01", "a"));
    ledger.commit(night("2024-12-03", "b"));
    long late = ledger.commit(night("2024-12-02", "c"));

    assertThat(ledger.nightsBefore(Ledger.ALL, 2))
        .containsExactly(
            new PastNight("2024-12-02", LocalDate.parse("2024-12-02"), Map.of("items", 3L)),
            new PastNight("2024-12-03", LocalDate.parse("2024-12-03"), Map.of("items", 3L)));
    assertThat(ledger.nightsBefore(late, 9).stream().map(PastNight::run))
        .containsExactly("2024-12-01", "2024-12-03");
    assertThat(ledger.nightsBefore(1, 9)).isEmpty();
  }

  @Test
  void decisionsCountFromTheNightAfterThem() throws IOException {
    long first = ledger.commit(night("2024-12-01", "a", "b"));
    decide("a", "Ani", "dugaan_pelanggaran");
    long second = ledger.commit(night("2024-12-02", "c"));
    decide("a", "Ani", "bukan_pelanggaran");
    decide("b", "Ani", "bukan_pelanggaran");

    assertThat(ledger.rulings(first, true)).isEmpty();
    assertThat(ledger.rulings(second, true))
        .containsExactly(new RulingCount("gas", "dugaan_pelanggaran", 1));
    assertThat(ledger.rulings(Ledger.ALL, true))
        .containsExactly(new RulingCount("gas", "bukan_pelanggaran", 2));
    assertThat(ledger.rulings(second, false))
        .containsExactly(new RulingCount("", "dugaan_pelanggaran", 1));
  }

  /** The same decisions as {@code lexicon stats} counts, for all that is known by now. */
  @ParameterizedTest
  @CsvSource({
    "Ani/bukan_pelanggaran",
    "Ani/Dugaan Pelanggaran",
    "Ani/tunda",
    "Ani/bukan_asn;Budi/dibuka",
    "Ani/bukan_asn;Budi/duplikat",
    "Ani/bukan_asn;Ani/duplikat",
    "Ani/bukan_asn;Budi/bukan_asn"
  })
  void theStandingIsThatOfTheCatches(String decisions) throws IOException {
    ledger.commit(night("2024-12-01", "a"));
    for (String one : decisions.split(";")) {
      decide("a", one.split("/")[0], one.split("/")[1]);
    }
    List<String> standing = new ArrayList<>();
    ledger.eachCatch(
        Optional.empty(),
        new CatchTaker() {
          @Override
          public void term(String entry, String term) {}

          @Override
          public void row(Catch one) {
            standing.add(one.decision());
          }

          @Override
          public void aside(Aside items) {}
        });

    assertThat(ledger.rulings(Ledger.ALL, false).stream().map(RulingCount::decision))
        .containsExactlyElementsOf(standing);
  }
}
