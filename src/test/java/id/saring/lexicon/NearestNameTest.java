package id.saring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  private static final List<String> COLUMNS =
      List.of("id", "istilah", "jenis", "sasaran", "varian", "butuh", "bobot", "kode");

  @ParameterizedTest
  @CsvSource({
    "bobott, bobot",
    "Bobto, bobot",
    "sasarn, sasaran",
    "varisn, varian",
    "istila, istilah",
    "ID, id",
  })
  void findsWhatWasMeant(String typed, String meant) {
    assertThat(NearestName.of(typed, COLUMNS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"warna", "keterangan", "x1y2"})
  void staysSilentWhereNothingIsNear(String typed) {
    assertThat(NearestName.of(typed, COLUMNS)).isEmpty();
  }

  @Test
  void countsNeighboursSwappedOnce() {
    assertThat(NearestName.distance("kupnag", "kupang")).isEqualTo(1);
    assertThat(NearestName.distance("", "kupang")).isEqualTo(6);
    assertThat(NearestName.distance("kupang", "kupang")).isZero();
  }
}
