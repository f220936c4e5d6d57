package id.saring.ingest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "1023, 1023, 1023",
    "2k, 2048, 2K",
    "500M, 524288000, 500M",
    "64GB, 68719476736, 64G"
  })
  void sizesHaveUnits(String typed, long bytes, String shown) {
    assertThat(Limits.size(typed)).contains(bytes);
    assertThat(Limits.shown(bytes)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "1.5G", "G", "1P", "999999999999T", "satu"})
  void anythingElseIsNoSize(String typed) {
    assertThat(Limits.size(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10485760,   1,        false", // within what is free
    "10485761,   1,        true",
    "1000000000, 5000000,  false", // 200 times
    "1200000000, 5000000,  true",
  })
  void aBombUnpacksToMoreThanTheRatio(long unpacked, long packed, boolean bomb) {
    assertThat(Limits.USUAL.isBomb(unpacked, packed)).isEqualTo(bomb);
  }

  @Test
  void aLimitIsAtLeastOne() {
    assertThatThrownBy(() -> new Limits(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
