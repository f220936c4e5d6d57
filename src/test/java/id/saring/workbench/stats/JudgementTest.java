package id.saring.workbench.stats;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ledger.Catch;
import id.saring.review.DecisionWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which decisions say something of the entry. */
class JudgementTest {

  @Test
  void everyDecisionHasItsMeaning() {
    assertThat(DecisionWords.all().stream().collect(Collectors.groupingBy(Judgement::of)))
        .isEqualTo(
            Map.of(
                Judgement.CONFIRMED,
                List.of("dugaan_pelanggaran"),
                Judgement.REFUSED,
                List.of("bukan_pelanggaran", "istilah_perlu_perbaikan"),
                Judgement.OPEN,
                List.of("perlu_klarifikasi", "tunda"),
                Judgement.SILENT,
                List.of(
                    "bukan_asn",
                    "akun_tidak_terbukti",
                    "duplikat",
                    "di_luar_kewenangan",
                    "kedaluwarsa")));
    assertThat(List.of(Catch.OPEN, Catch.CONFLICTING))
        .allMatch(one -> Judgement.of(one) == Judgement.OPEN);
    assertThat(Judgement.of("keputusan baru")).isEqualTo(Judgement.SILENT);
  }
}
