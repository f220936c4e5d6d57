package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {

  private static boolean isStretched(String word) {
    return Stretch.isStretched(word.toCharArray(), 0, word.length());
  }

  private static boolean isStretchOf(String written, String word) {
    return Stretch.isStretchOf(written.toCharArray(), 0, written.length(), word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gass", "gaaas", "gaaasss", "gacorrr", "gacoooor", "aaa", "sss", "#gasss"})
  void seesThreeInARowAndADoubledEnd(String word) {
    assertThat(isStretched(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "g", "gas", "gaas", "maaf", "tunggu", "aa", "ss", "2000", "1000000", "022", "gas22"
      })
  void seesNothingInPlainWordsAndNumbers(String word) {
    assertThat(isStretched(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "gaaasss, gas, true",
    "gass, gas, true",
    "gaaasss, gass, true",
    "gas, gas, true",
    "gas, gass, false",
    "gaasss, gaas, true",
    "gaaasss, gar, false",
    "gaaasssx, gas, false",
    "gaaa, gas, false",
    "maaaf, maaf, true",
    "maf, maaf, false",
    "gacooorrr2, gacor2, true",
    "gas222, gas2, false",
    "gas2, gas22, false",
    "20000, 2000, false",
    "'', '', true",
    "'', a, false",
    "a, '', false"
  })
  void comparesRunByRun(String written, String word, boolean same) {
    assertThat(isStretchOf(written, word)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"gaaasss, gas", "maaf, maf", "gas2000, gas2000", "gas, gas", "'', ''", "a'aan, a'an"})
  void squeezesRunsOfLettersButNotOfDigits(String word, String squeezed) {
    assertThat(Stretch.squeeze(word)).isEqualTo(squeezed);
  }

  @Property
  void drawingOutIsUndoneWhateverTheLetters(
      @ForAll @Chars({'a', 'g', 's', 'o', '\'', '2'}) @NotEmpty @StringLength(max = 8) String word,
      @ForAll @Size(8) List<@IntRange(min = 1, max = 4) Integer> times) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int n = word.charAt(i) == '2' ? 1 : times.get(i);
      written.append(String.valueOf(word.charAt(i)).repeat(n));
    }
    assertThat(isStretchOf(written.toString(), word)).isTrue();
    assertThat(Stretch.squeeze(written.toString())).isEqualTo(Stretch.squeeze(word));
  }

  @Property
  void squeezingTwiceIsSqueezingOnce(@ForAll @StringLength(max = 30) String word) {
    String once = Stretch.squeeze(word);
    assertThat(Stretch.squeeze(once)).isEqualTo(once);
    assertThat(isStretchOf(word, once)).isTrue();
  }

  @Property
  void looksOnlyAtTheSlice(
      @ForAll @Chars({'a', 'g', 's'}) @StringLength(max = 6) String before,
      @ForAll @Chars({'a', 'g', 's'}) @StringLength(max = 6) String word,
      @ForAll @Chars({'a', 'g', 's'}) @StringLength(max = 6) String after) {
    char[] all = (before + word + after).toCharArray();
    int start = before.length();
    int end = start + word.length();
    assertThat(Stretch.isStretched(all, start, end)).isEqualTo(isStretched(word));
    assertThat(Stretch.isStretchOf(all, start, end, word)).isTrue();
    char[] into = new char[word.length()];
    int n = Stretch.squeeze(all, start, end, into);
    assertThat(new String(into, 0, n)).isEqualTo(Stretch.squeeze(word));
  }
}
