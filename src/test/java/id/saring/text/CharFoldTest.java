package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One unit in, one unit out: that is why an offset into the fold is one into the raw text. */
class CharFoldTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          GaS      | gas
          ÇÖŞ      | çöş
          ÀÉÎ      | àéî
          ГАС      | гас
          cs\u2019an | cs'an
          cs\u2018an | cs'an
          cs\u02BCan | cs'an
          cs\u00B4an | cs'an
          cs\uFF07an | cs'an
          cs\u2032an | cs'an
          cs`an    | cs'an
          gas²     | gas2
          gas³     | gas3
          gas¹     | gas1
          ＃gas     | #gas
          02 @gas_ | 02 @gas_
          """)
  void undoesCaseAndTheShapesOfApostrophesDigitsAndNumberSigns(String raw, String folded) {
    assertThat(CharFold.fold(raw)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"g4c0r", "g@s", "ⓖⓐⓢ", "𝐠𝐚𝐬", "g\u200Bas", "g̶a̶s̶", "ɢᴀs"})
  void leavesDisguisesAlone(String raw) {
    assertThat(CharFold.fold(raw)).isEqualTo(raw);
  }

  @Test
  void doesNotAskTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(CharFold.fold("GANJIL")).isEqualTo("ganjil");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  @Domain(AnyText.class)
  void keepsTheLength(@ForAll String text) {
    assertThat(CharFold.fold(text)).hasSameSizeAs(text);
  }

  @Property
  @Domain(AnyText.class)
  void foldsNothingTwice(@ForAll String text) {
    String once = CharFold.fold(text);
    assertThat(CharFold.fold(once)).isEqualTo(once);
  }

  @Test
  void keepsEverySurrogateAndNeverMakesOne() {
    for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
      char folded = CharFold.fold((char) c);
      if (Character.isSurrogate((char) c)) {
        assertThat(folded).isEqualTo((char) c);
      } else if (Character.isSurrogate(folded)) {
        throw new AssertionError("U+" + Integer.toHexString(c) + " became half a pair");
      }
    }
  }
}
