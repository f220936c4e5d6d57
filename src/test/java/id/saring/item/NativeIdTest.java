package id.saring.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One id in the spellings of several tools. */
class NativeIdTest {

  @ParameterizedTest(name = "{0}: {1} and {2}")
  @CsvSource({
    "FACEBOOK, 555_10230000000001, 10230000000001, true",
    "FACEBOOK, 555_10230000000001, 556_10230000000001, true",
    "FACEBOOK, pfbid0Ab_7, 7, false",
    "INSTAGRAM, DBD9eUP6Kna, 3477893701423376858, true",
    "INSTAGRAM, 3477893701423376858_5900000312, DBD9eUP6Kna, true",
    "INSTAGRAM, DBD9eUP6Kna, DBD9eUP6Knb, false",
    "INSTAGRAM, 17900000000000001, 17900000000000002, false",
    "INSTAGRAM, gambar_1@1728957605, gambar_1@1728957606, false",
    "X, 1845000000000000001, 1845000000000000001, true",
    "YOUTUBE, Ugx_1.9a, Ugx_1, false",
    "TELEGRAM, 1234/5, 1235/5, false",
  })
  void spellingsOfOneIdAreEqual(Platform platform, String one, String other, boolean same) {
    assertThat(NativeId.of(platform, one).equals(NativeId.of(platform, other))).isEqualTo(same);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "123, 124, true",
    "123, 123, false",
    "123, pfbid0Abc, false",
    "pfbid0Abc, pfbid0Abd, true",
  })
  void onlyIdsOfOneKindCanContradict(String one, String other, boolean contradicts) {
    NativeId a = NativeId.of(Platform.FACEBOOK, one);
    NativeId b = NativeId.of(Platform.FACEBOOK, other);

    assertThat(a.contradicts(b)).isEqualTo(contradicts);
    assertThat(b.contradicts(a)).isEqualTo(contradicts);
  }

  @ParameterizedTest
  @CsvSource({"wa-1, wa-2"})
  void madeIdsNeverContradict(String one, String other) {
    NativeId made = new NativeId(Platform.WHATSAPP, NativeId.Kind.MADE, one);

    assertThat(made.contradicts(new NativeId(Platform.WHATSAPP, NativeId.Kind.MADE, other)))
        .isFalse();
  }
}
