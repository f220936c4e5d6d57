package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisguiseTest {

  @ParameterizedTest
  @CsvSource({
    "g4c0r, gacor",
    "64c0r, gacor",
    "9ac0r, gacor",
    "g@s, gas",
    "9@$s, gass",
    "ga5, gas",
    "r1do, rido",
    "m3n4n9, menang",
    "451k, asik",
    "p1l1h, pilih",
    "gаs, gas",
    "gаc0r, gacor",
    "ᴋᴀ'ʙᴀʜ, ka'bah",
    "g̶a̶s̶, gas",
    "g\u200Bas, gas",
    "ｇ４ｓ, gas",
    "𝐠𝐚𝐚𝐚𝐬, gaaas",
    "#g4s, #gas",
    "０２, 02"
  })
  void aDisguisedWordReadsAsAPlainOne(String written, String word) {
    String folded = CharFold.fold(written);
    assertThat(Disguise.looksOdd(folded.toCharArray(), 0, folded.length())).isTrue();
    assertThat(Disguise.readings(folded.toCharArray(), 0, folded.length())).contains(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gas", "02", "2024", "1945", "cs'an", "gas2", "#gas", "#02", "$", "", "12@"})
  void plainWordsAndNumbersDoNotLookOdd(String word) {
    assertThat(Disguise.looksOdd(word.toCharArray(), 0, word.length())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"غاز", "気", "ga.s", "g s", "gas", "02", "4015"})
  void whatIsNoDisguiseHasNoReading(String word) {
    assertThat(Disguise.readings(word.toCharArray(), 0, word.length())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gаs, gas, 1",
    "𝐠𝐚𝐬, gas, 1",
    "𝐠𝐚𝐚𝐚𝐬𝟐, gas2, 1",
    "g\u200Bas, gas, 1",
    "g4s, gas, 2",
    "gа5, gas, 2",
    "g.a.s, gas, 2",
    "g а s, gas, 2",
    "g*s, gas, 3",
    "*as, gas, 3"
  })
  void theGradeIsThatOfTheWorstDisguise(String written, String word, int grade) {
    assertThat(Disguise.gradeOf(CharFold.fold(written), word)).isEqualTo(grade);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a4", "z4", "4a", "\u0080", "g$"})
  void aLetterBesideASignIsEnoughToLookOdd(String word) {
    assertThat(Disguise.looksOdd(word.toCharArray(), 0, word.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{4", "`4", "a2", "a8", "4"})
  void aSignBesideNoLetterAndADigitThatIsPutForNoneAreNotOdd(String word) {
    assertThat(Disguise.looksOdd(word.toCharArray(), 0, word.length())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "4g, 1, ag", // 4g itself is no reading of it
    "444444g, 63, aaaaaag",
    "4444444g, 64, aaaaaaag",
    "44444444444444444444g, 64, aaaaaaaaaaaaaaaaaaaag",
    "666g, 26, gggg"
  })
  void ofManyWaysToReadAWordTheLikeliestAreKept(String word, int count, String first) {
    List<String> readings = Disguise.readings(word.toCharArray(), 0, word.length());
    assertThat(readings).hasSize(count).startsWith(first);
  }

  @ParameterizedTest
  @CsvSource({"40, 1", "41, 0"})
  void whatIsLongerThanAnyWordIsNotRead(int length, int readings) {
    String word = "а".repeat(length);
    assertThat(Disguise.readings(word.toCharArray(), 0, length)).hasSize(readings);
  }

  @Property
  @Domain(AnyText.class)
  void readingsAreFewPlainAndNeverTheWordItself(@ForAll String text) {
    String folded = CharFold.fold(text);
    assertThat(Disguise.readings(folded.toCharArray(), 0, folded.length()))
        .hasSizeLessThanOrEqualTo(64)
        .doesNotContain(folded)
        .allMatch(reading -> reading.matches("#?[a-z0-9'@$]*"));
  }
}
