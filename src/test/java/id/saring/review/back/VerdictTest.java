package id.saring.review.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {

  @ParameterizedTest
  @CsvSource({
    "bukan_pelanggaran, BUKAN_PELANGGARAN",
    "Bukan Pelanggaran, BUKAN_PELANGGARAN",
    "BUKAN-PELANGGARAN., BUKAN_PELANGGARAN",
    "'  bukan\u00a0  pelanggaran ', BUKAN_PELANGGARAN",
    "bukanASN, BUKAN_ASN",
    "akun tidak_terbukti, AKUN_TIDAK_TERBUKTI",
    "Perlu Klarifikasi, PERLU_KLARIFIKASI",
    "dugaan  pelanggaran, DUGAAN_PELANGGARAN",
    "Duplikat, DUPLIKAT",
    "di luar kewenangan, DI_LUAR_KEWENANGAN",
    "diluar kewenangan, DI_LUAR_KEWENANGAN",
    "KEDALUWARSA, KEDALUWARSA",
    "istilah perlu-perbaikan, ISTILAH_PERLU_PERBAIKAN",
    "Tunda, TUNDA"
  })
  void isReadInAnyDress(String typed, Verdict verdict) {
    assertThat(Verdict.of(typed)).contains(verdict);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ya", "pelanggaran", "bukan", "#NAME?", "tunda?ya", "bukan_pelanggaran 2"})
  void anythingElseIsNone(String typed) {
    assertThat(Verdict.of(typed)).isEmpty();
  }

  @Test
  void everyWordOfTheContractIsReadInTurkishToo() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Stream.of(Verdict.values()).map(Verdict::code).map(Verdict::of))
          .allMatch(java.util.Optional::isPresent);
      assertThat(Verdict.codes()).contains("di_luar_kewenangan", "istilah_perlu_perbaikan");
    } finally {
      Locale.setDefault(before);
    }
  }
}
