package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.analysis.SaringAnalyzer;
import id.saring.match.ContextWords.Hit;
import id.saring.text.HashtagCutter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of some words stands near a sign; the sign is written in capitals. */
class ContextWordsTest {

  private static TokenRun run(String text) {
    Phrasebook phrasebook = Lab.INVENTED.screening().phrasebook();
    return TokenRun.of(
        new SaringAnalyzer(
            phrasebook.vocabulary(),
            phrasebook.disguisedWords(),
            new HashtagCutter((letters, from, to) -> false),
            SaringAnalyzer.Keep.EVERYTHING),
        text);
  }

  private static ContextWords words(String phrases) {
    return new ContextWords(List.of(phrases.split("\\|")));
  }

  /** The positions from the first word in capitals to behind the last. */
  private static int[] sign(TokenRun run) {
    int from = -1;
    int to = -1;
    for (int p = 0; p < run.length(); p++) {
      Token token = run.at(p).get(0);
      if (Character.isUpperCase(run.raw().charAt(token.start()))) {
        from = from < 0 ? p : from;
        to = p + 1;
      }
    }
    return new int[] {from, to};
  }

  private static String text(@Nullable Hit hit, TokenRun run) {
    return hit == null ? "" : hit.text(run) + "@" + hit.from();
  }

  @ParameterizedTest(name = "{0} in {1}, {2} words: {3}")
  @CsvSource(
      textBlock =
          """
          ayo,               ayo GACOR,               1, ayo@0
          ayo,               GACOR ayo,               1, ayo@1
          ayo,               ayo satu GACOR,          1, ''
          ayo,               ayo satu GACOR,          2, ayo@0
          ayo,               GACOR satu ayo,          1, ''
          ayo,               GACOR satu ayo,          2, ayo@2
          ayo,               GACOR,                   8, ''
          pilih,             ayo GACOR,               8, ''
          ayo|pilih,         ayo satu pilih GACOR,    8, pilih@2
          ayo|pilih,         ayo satu dua GACOR pilih, 8, pilih@4
          ayo|pilih,         ayo satu GACOR dua tiga pilih, 8, ayo@0
          ayo|pilih,         ayo GACOR pilih,         8, ayo@0
          pilih|ayo,         ayo GACOR pilih,         8, ayo@0
          ayo|ayo menang,    ayo menang GACOR,        8, ayo menang@0
          ayo|ayo menang,    GACOR ayo menang,        8, ayo menang@1
          ayo|ayo menang,    GACOR ayo menang,        1, ayo@1
          ayo menang,        GACOR ayo menang,        1, ''
          ayo menang,        ayo menang GACOR,        1, ''
          ayo menang,        ayo menang GACOR,        2, ayo menang@0
          ayo menang,        ayo lalu menang GACOR,   8, ''
          ayo,               ayooo GACOR,             8, ayooo@0
          oke,               OKE GAS,                 8, ''
          oke gas,           OKE GAS,                 8, ''
          gas,               OKE GAS gas,             8, ''
          gas air mata,      GAS air mata,            8, GAS air mata@0
          air gas,           air GAS,                 8, air GAS@0
          gas,               gas murah GAS,           8, ''
          gas murah,         gas murah lalu GAS,      8, gas murah@0
          gas ayo,           satu gas ayo GAS,        0, ''
          """)
  void theNearestWordBesidesTheSignItselfIsFound(
      String phrases, String text, int window, String found) {
    TokenRun run = run(text);
    int[] sign = sign(run);
    assertThat(text(words(phrases).near(run, sign[0], sign[1], window), run)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      textBlock =
          """
          ayo,        ayo GACOR,               ''
          ayo,        ayo GACOR ayo,           ''
          ayo|pilih,  ayo GACOR satu pilih,    pilih@3
          ayo menang, ayo GACOR ayo menang,    ayo menang@2
          """)
  void aWordThatHasPaidPaysNoMore(String phrases, String text, String found) {
    TokenRun run = run(text);
    int[] sign = sign(run);
    Hit paid = new Hit(0, 1);
    assertThat(text(words(phrases).nearBut(paid, run, sign[0], sign[1], 8), run)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      textBlock =
          """
          ayo,             satu dua ayo,            ayo@2
          ayo|dua,         satu dua ayo,            dua@1
          ayo menang,      ayo lalu ayo menang,     ayo menang@2
          ayo,             satu ayooo,              ayooo@1
          ayo,             satu dua,                ''
          ayo,             '',                      ''
          """)
  void anywhereTheFirstPlaceIsFound(String phrases, String text, String found) {
    TokenRun run = run(text);
    assertThat(text(words(phrases).anywhere(run), run)).isEqualTo(found);
  }

  @Test
  void aLongTextIsSearchedToItsEnd() {
    String text = "satu ".repeat(60) + "ayo menang";
    TokenRun run = run(text);
    assertThat(text(words("ayo menang").anywhere(run), run)).isEqualTo("ayo menang@60");
    assertThat(words("tiga").anywhere(run)).isNull();
  }

  @Test
  void wordsWithoutLettersStandNowhere() {
    TokenRun run = run("ayo ... GACOR");
    assertThat(words("...|").near(run, 1, 2, 8)).isNull();
    assertThat(words("...|").anywhere(run)).isNull();
  }
}
