package id.saring.review.status;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import id.saring.ledger.Cause;
import id.saring.ledger.Decision;
import id.saring.ledger.Ledger;
import id.saring.ledger.Night;
import id.saring.ledger.NightDraft;
import id.saring.ledger.SheetKind;
import id.saring.lexicon.Contest;
import id.saring.review.back.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ledger says of its cases and of its blind samples. */
class CasesTest {

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

  private static ItemKey key(String item) {
    return new ItemKey(Sha256.of(item));
  }

  private static FindingId id(String item) {
    return FindingId.of(key(item), "UJI");
  }

  private static Night.Delivery row(String item, String agency) {
    Night.Hit hit = new Night.Hit("e", "gas", "persis", "a", "pilkada", 45, "text", 0, 3);
    return delivery(
        item,
        SheetKind.REVIEW,
        new Night.Evidence(Map.of("instansi", agency), Optional.empty(), "h", List.of(hit), ""));
  }

  private static Night.Delivery drawn(String item) {
    return delivery(item, SheetKind.SAMPLE, Night.Evidence.ofHash("h"));
  }

  private static Night.Delivery delivery(String item, SheetKind sheet, Night.Evidence evidence) {
    return new Night.Delivery(
        id(item), key(item), List.of(), sheet, Cause.NEW, "h", Set.of("e"), Optional.of(evidence));
  }

  private long night(String run, long from, Night.Delivery... rows) throws IOException {
    return ledger.commit(
        NightDraft.of(run).counts(Map.of(Night.SAMPLED_FROM, from)).rows(rows).night());
  }

  private void decide(String item, String reviewer, String decision, String knownOn)
      throws IOException {
    boolean opened = decision.equals("dibuka");
    ledger.record(
        List.of(
            new Decision(
                id(item),
                opened || decision.equals("tunda"),
                new Decision.Words(opened ? "" : decision, "", "", "", reviewer, "", knownOn, ""),
                new Decision.Origin("a.csv", 2, Optional.empty(), Instant.EPOCH))));
  }

  @Test
  void everyCaseComesWithItsDecisionsAndItsFirstDay() throws IOException {
    night("2024-12-01", 0, row("satu", "Dinas A"), row("dua", ""));
    night("2024-12-02", 0, row("satu", "Dinas B"), drawn("tiga"));
    decide("satu", "Ani", "bukan_asn", "2024-11-30");

    List<CaseFile> cases = new ArrayList<>();
    Cases.each(ledger, cases::add);

    assertThat(cases).extracting(CaseFile::id).containsExactlyInAnyOrder(id("satu"), id("dua"));
    CaseFile satu =
        cases.stream().filter(one -> one.id().equals(id("satu"))).findFirst().orElseThrow();
    assertThat(satu.deliveredOn()).isEqualTo("2024-12-01");
    assertThat(satu.agency()).isEqualTo("Dinas B");
    assertThat(satu.contests()).containsExactly("pilkada");
    assertThat(satu.verdict()).contains(Verdict.BUKAN_ASN);
    assertThat(satu.standing()).isEqualTo(Standing.DECIDED);
    assertThat(cases)
        .filteredOn(one -> !one.id().equals(id("satu")))
        .allMatch(one -> one.decisions().isEmpty() && one.standing() == Standing.OPEN);
  }

  @Test
  void theTableHasARowForEachCaseAndDaysForThoseWhoseLimitRuns() throws IOException {
    night("2024-12-01", 0, row("satu", "=Dinas"), row("dua", "Dinas"), row("tiga", "Dinas"));
    decide("satu", "Ani|W", "tunda", "2024-12-03");
    decide("satu", "Budi", "dugaan_pelanggaran", "2024-12-02");
    decide("dua", "Ani", "bukan_asn", "2024-12-02");
    Contest contest =
        new Contest(
            "pilkada",
            "Pilkada",
            Contest.Kind.PEMILIHAN,
            "nasional",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            7,
            false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (StatusTable table =
        new StatusTable(out, Map.of("pilkada", contest), LocalDate.parse("2024-12-10"))) {
      Cases.each(ledger, table::add);
    }

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactlyInAnyOrder(
            "\uFEFFid_temuan;keadaan;keputusan;penelaah;instansi;kontes;malam;tanggal_diketahui;"
                + "tenggat;sisa_hari",
            id("satu")
                + ";bertentangan;dugaan_pelanggaran;Ani/W|Budi;'=Dinas;pilkada;2024-12-01;"
                + "2024-12-02;2024-12-09;-1",
            id("dua") + ";diputus;bukan_asn;Ani;Dinas;pilkada;2024-12-01;2024-12-02;;",
            id("tiga") + ";terbuka;;;Dinas;pilkada;2024-12-01;;;");
  }

  @ParameterizedTest(name = "{0}: {1} decided, {2} missed")
  @CsvSource({
    "'',                                          0, 0",
    "Ani bukan_pelanggaran,                       1, 0",
    "Ani dugaan_pelanggaran,                      1, 1",
    "Ani tunda,                                   0, 0",
    "Ani perlu_klarifikasi,                       0, 0",
    "Ani bukan_asn;Budi dugaan_pelanggaran,       0, 0",
    "Ani dugaan_pelanggaran;Budi dugaan_pelanggaran, 1, 1",
    "Ani dugaan_pelanggaran;Ani dibuka,           0, 0",
  })
  void ofABlindSampleWhatPeopleAgreeOnCounts(String said, long decided, long missed)
      throws IOException {
    night("2024-12-01", 120, drawn("satu"), drawn("dua"));
    for (String one : said.isEmpty() ? new String[0] : said.split(";")) {
      decide("satu", one.split(" ")[0], one.substring(one.indexOf(' ') + 1), "");
    }
    night("2024-12-02", 0);

    assertThat(SampleTally.of(ledger, Ledger.ALL))
        .isEqualTo(new SampleTally(2, 2, decided, missed, 120));
  }

  @Test
  void whoeverDecidesAfterTheNightThatFoundASignWasNotBlind() throws IOException {
    night("2024-12-01", 100, drawn("satu"), drawn("dua"));
    decide("dua", "Ani", "dugaan_pelanggaran", "");
    long found = night("2024-12-02", 50, row("satu", "x"), row("dua", "x"), drawn("tiga"));
    decide("satu", "Ani", "dugaan_pelanggaran", "");
    decide("dua", "Ani", "bukan_asn", "");

    assertThat(SampleTally.of(ledger, Ledger.ALL)).isEqualTo(new SampleTally(2, 3, 1, 1, 150));
    assertThat(SampleTally.of(ledger, found)).isEqualTo(new SampleTally(1, 2, 1, 1, 100));
  }
}
