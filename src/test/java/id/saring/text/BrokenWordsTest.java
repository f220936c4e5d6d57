package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.text.BrokenWords.Broken;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenWordsTest {

  private static List<Broken> find(String text) {
    return BrokenWords.find(CharFold.fold(text).toCharArray(), text.length());
  }

  private static String shown(Broken one) {
    StringBuilder letters = new StringBuilder(one.letters());
    for (int i = one.cuts().size() - 1; i > 0; i--) {
      letters.insert(one.cuts().get(i).intValue(), "|");
    }
    return letters.toString();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          ayo g a c o r terus | gacor          | g a c o r
          G.A.S!              | gas            | G.A.S
          kita g-a-s ya       | gas            | g-a-s
          g_a_s               | gas            | g_a_s
          g/a/s               | gas            | g/a/s
          o.k.e g.a.s         | "oke|gas"      | o.k.e g.a.s
          o k e   g a s       | "oke|gas"      | o k e   g a s
          g 4 s               | g4s            | g 4 s
          6. @.S              | ""             | ""
          2. g a s            | gas            | g a s
          c s'a n             | cs'an          | c s'a n
          g @ c o r           | g@cor          | g @ c o r
          g a $               | ga$            | g a $
          mau g a $ pol       | ga$            | g a $
          g @ s               | g@s            | g @ s
          g  a  s             | "g|a|s"        | g  a  s
          g a @s              | ""             | ""
          g a c or            | gac            | g a c
          g a c @ terus       | gac@           | g a c @
          g....a....s         | ""             | ""
          g - a - s           | "g|a|s"        | g - a - s
          g a.s               | "ga|s"         | g a.s
          2 g a               | ""             | ""
          ayo g@s pol         | g@s            | g@s
          ga$ pol             | ga$            | ga$
          $iaga               | $iaga          | $iaga
          muli@, ya           | muli@          | muli@
          g*s                 | g*s            | g*s
          *gas*               | ""             | ""
          p.k                 | ""             | ""
          e-mail a/n          | ""             | ""
          """)
  void signsInsideAndSingleLettersAreSeen(String text, String letters, String cutOut) {
    assertThat(find(text).stream().map(BrokenWordsTest::shown).collect(Collectors.joining(" ")))
        .isEqualTo(letters);
    assertThat(
            find(text).stream()
                .map(one -> text.substring(one.start(), one.end()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(cutOut);
  }

  @ParameterizedTest
  @CsvSource({
    "ayo ⓖⓐⓢ ya, ⓖⓐⓢ",
    "ayo 🅶🅰️🆂 ya, 🅶🅰️🆂",
    "ayo 🇬🇦🇸 ya, 🇬🇦🇸",
    "gas🇮🇩, 🇮🇩",
    "🇪2🇱, 🇪2🇱",
    "ga\u200Bs ya, ga\u200Bs",
    "g\u00ADas, g\u00ADas",
    "g\u2060a\u2060s, g\u2060a\u2060s"
  })
  void symbolsOfLettersAndUnseenCharactersAreSeen(String text, String cutOut) {
    assertThat(find(text)).hasSize(1);
    assertThat(text.substring(find(text).get(0).start(), find(text).get(0).end()))
        .isEqualTo(cutOut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "gas pol",
        "@gas",
        "02 2024",
        "Jum'at",
        "g̶a̶s̶",
        "𝐆𝐀𝐒",
        "1.000",
        "👩\u200D❤\uFE0F\u200D👨",
        "2\uFE0F\u20E3 gas",
        "gas @budi",
        "S.H., M.H",
        "a b",
        "r'n b.c"
      })
  void whatTheScannerSeesWholeIsLeftToIt(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Property
  @Domain(AnyText.class)
  void placesAreThoseOfTheLettersAndNothingOverlaps(@ForAll String text) {
    String folded = CharFold.fold(text);
    int end = 0;
    for (Broken one : find(text)) {
      assertThat(one.start()).isGreaterThanOrEqualTo(end);
      assertThat(one.end()).isGreaterThan(one.start()).isLessThanOrEqualTo(text.length());
      for (int i = 0; i < one.letters().length(); i++) {
        assertThat(folded.charAt(one.places().get(i))).isEqualTo(one.letters().charAt(i));
        assertThat(one.places().get(i)).isBetween(one.start(), one.end() - 1);
      }
      end = one.end();
    }
  }
}
