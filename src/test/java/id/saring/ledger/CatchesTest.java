package id.saring.ledger;

import static id.saring.ledger.Nights.aside;
import static id.saring.ledger.Nights.delivery;
import static id.saring.ledger.Nights.key;
import static id.saring.ledger.Nights.night;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.FindingId;
import id.saring.item.RawRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What entries caught, as the ledger tells it. */
class CatchesTest {

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

  /** What was told, to be looked at. */
  private static final class Heard implements CatchTaker {
    private final Map<String, String> terms = new TreeMap<>();
    private final List<Catch> rows = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();

    @Override
    public void term(String entry, String term) {
      terms.put(entry, term);
    }

    @Override
    public void row(Catch one) {
      rows.add(one);
    }

    @Override
    public void aside(Aside items) {
      asides.add(items);
    }
  }

  private Heard heard(String since) throws IOException {
    Heard heard = new Heard();
    ledger.eachCatch(
        since.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(since)), heard);
    return heard;
  }

  private static Night.Delivery row(String item, String account, String... entries) {
    Night.Delivery plain = delivery(key(item), Cause.NEW, item);
    return new Night.Delivery(
        plain.id(),
        plain.key(),
        List.of(),
        SheetKind.REVIEW,
        Cause.NEW,
        plain.textSha256(),
        Set.copyOf(List.of(entries)),
        Optional.of(
            new Night.Evidence(
                Map.of("platform", "x", "akun", account),
                Optional.of(RawRecord.ofText(item)),
                "h",
                Arrays.stream(entries)
                    .map(id -> new Night.Hit(id, "gas", "persis", "a", "b", 45, "text", 0, 3))
                    .toList(),
                "")));
  }

  private void decide(String item, String words, boolean copied) throws IOException {
    for (String one : words.split(", ", -1)) {
      String[] parts = one.split("/", -1);
      boolean again = parts[1].equals("dibuka");
      ledger.record(
          List.of(
              new Decision(
                  FindingId.of(key(item), "UJI"),
                  again || parts[1].equalsIgnoreCase("tunda"),
                  new Decision.Words(again ? "" : parts[1], "", "", "", parts[0], "", "", ""),
                  new Decision.Origin(
                      parts.length > 2 ? parts[2] : "a.csv",
                      2,
                      copied ? Optional.of(FindingId.of(key("lain"), "UJI")) : Optional.empty(),
                      Instant.parse("2024-12-02T03:00:00Z")))));
    }
  }

  @Test
  void entriesStandInTheOrderOfTheRowOnceForEveryContender() throws IOException {
    ledger.commit(night("2024-12-01", List.of(row("satu", "rina", "z", "a", "z"))));

    assertThat(heard("").rows)
        .containsExactly(
            new Catch(
                LocalDate.parse("2024-12-01"),
                "x rina",
                false,
                List.of("z", "a", "z"),
                Catch.OPEN,
                true));
    assertThat(heard("").terms).isEqualTo(Map.of("uji-gas", "gas"));
  }

  /** REVIEWER/DECISION/FILE after one another. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ani/bukan_pelanggaran                                  | bukan_pelanggaran",
        "Ani/Dugaan Pelanggaran                                 | dugaan_pelanggaran",
        "Ani/tunda                                              | tunda",
        "Ani/bukan_asn, Budi/dibuka                             | terbuka",
        "Ani/bukan_asn, Ani/duplikat                            | duplikat",
        "Ani/bukan_asn, Budi/bukan_asn                          | bukan_asn",
        "Ani/bukan_asn, Budi/duplikat                           | bertentangan",
        "Ani/bukan_asn, Budi/duplikat, ' ani '/duplikat         | duplikat",
        "/bukan_asn/a.csv, /duplikat/a.csv                      | duplikat",
        "/bukan_asn/a.csv, /duplikat/b.csv                      | bertentangan",
      },
      quoteCharacter = '"')
  void theLastWordOfEachPersonCounts(String decisions, String standing) throws IOException {
    ledger.commit(night("2024-12-01", List.of(row("satu", "rina", "a"))));
    decide("satu", decisions.replace("'", ""), false);

    assertThat(heard("").rows).extracting(Catch::decision).containsExactly(standing);
  }

  @Test
  void whatWasTakenOverFromACopyWasNotTyped() throws IOException {
    ledger.commit(night("2024-12-01", List.of(row("satu", "rina", "a"))));
    decide("satu", "Ani/bukan_asn", true);

    assertThat(heard("").rows).extracting(Catch::typed).containsExactly(false);
  }

  @Test
  void whatCameAgainIsOneFindingWithoutADecisionOnItsNewWords() throws IOException {
    ledger.commit(night("2024-12-01", List.of(row("satu", "rina", "a"))));
    decide("satu", "Ani/bukan_asn", false);
    ledger.commit(night("2024-12-02", List.of(row("satu", "rina", "a", "b"))));

    assertThat(heard("").rows).hasSize(1);
    assertThat(heard("").rows.get(0).entries()).containsExactly("a", "b");
    assertThat(heard("").rows.get(0).decision()).isEqualTo(Catch.OPEN);
  }

  @Test
  void onlyNightsFromADayOnCount() throws IOException {
    ledger.commit(night("2024-12-01", List.of(row("satu", "rina", "a"))));
    ledger.commit(
        night(
            "2024-12-05",
            List.of(row("dua", "budi", "a"), aside("tiga", SheetKind.TRIAL, "c", "d"))));

    assertThat(heard("2024-12-01").rows).hasSize(2);
    assertThat(heard("2024-12-02").rows).extracting(Catch::account).containsExactly("x budi");
    assertThat(heard("2024-12-06").rows).isEmpty();
    assertThat(heard("2024-12-06").asides).isEmpty();
  }

  @Test
  void whatStandsBesideTheSheetIsCountedByItsEntries() throws IOException {
    ledger.commit(
        night(
            "2024-12-01",
            List.of(
                aside("satu", SheetKind.TRIAL, "c", "d"),
                aside("dua", SheetKind.TRIAL, "c", "d"),
                aside("tiga", SheetKind.SUPPRESSED, "c"))));
    ledger.commit(night("2024-12-02", List.of(aside("dua", SheetKind.TRIAL, "c", "d"))));

    assertThat(heard("").rows).isEmpty();
    assertThat(heard("").asides)
        .containsExactlyInAnyOrder(
            new CatchTaker.Aside(
                SheetKind.SUPPRESSED, List.of("c"), 1, LocalDate.parse("2024-12-01")),
            new CatchTaker.Aside(
                SheetKind.TRIAL, List.of("c", "d"), 2, LocalDate.parse("2024-12-02")));
  }

  @Test
  void aPurgedRowKeepsItsEntriesAndItsDecisionAndLosesItsAccount() throws IOException {
    ledger.commit(night("2024-12-01", List.of(row("satu", "rina", "a"))));
    decide("satu", "Ani/bukan_asn", false);
    ledger.purge(
        PurgeRule.of(LocalDate.parse("2025-06-01"), Set.of("bukan_asn")),
        LocalDate.parse("2025-06-02"));

    assertThat(heard("").rows)
        .containsExactly(
            new Catch(LocalDate.parse("2024-12-01"), "", true, List.of("a"), "bukan_asn", true));
  }
}
