package id.saring.lexicon;

import static id.saring.lexicon.LexiconFixtures.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words written together and apart, and when two spellings are one. */
class JoinedSpellingsTest {

  private static List<String> generated(EntryKind kind, String term, String... variants) {
    return new FormGenerator()
        .forms(entry(kind, term, variants)).stream()
            .filter(form -> form.level() == Level.BENTUK)
            .map(Form::text)
            .toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          satu dua tiga empat,       satuduatigaempat
          ayo di,                    ayodi
          melki-johni,               melkijohni
          ayo di2,                   ayodi2
          """)
  void phrasesOfUpToFourWordsAreJoined(String term, String joined) {
    assertThat(generated(EntryKind.SLOGAN, term)).contains(joined);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lawan kezaliman tegakkan keadilan bersama",
        "ok di",
        "2 periode",
        "dua jari ✌️",
        "jaya"
      })
  void longAndTinyPhrasesAndThoseWithSignsAreNotJoined(String term) {
    assertThat(generated(EntryKind.PARTAI, term)).noneMatch(form -> form.indexOf(' ') < 0);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      textBlock =
          """
          gas, gaspol,  gas pol
          gas, okegas,  oke gas
          gas, gas pol, gaspol
          gas, oke gas, okegas
          """)
  void aVariantThatIsTheTermAndAWordIsWrittenTheOtherWayToo(
      String term, String variant, String other) {
    assertThat(generated(EntryKind.TAGLINE, term, variant)).contains(other);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      textBlock =
          """
          gas,  gasyo
          gas,  yogas
          gas,  gas123
          gas,  123gas
          gas,  gaskeun
          gas,  ngegas
          ok,   okepol
          gas,  gaspol gas
          gas,  #gaspol
          gas pol, gas polkita
          gas,  tancap
          """)
  void aVariantIsNotCutWhereNoWordIsLeft(String term, String variant) {
    List<String> apart = generated(EntryKind.PARTAI, term, variant);
    assertThat(apart)
        .noneMatch(form -> form.contains(" ") && form.replace(" ", "").equals(variant));
  }

  @ParameterizedTest(name = "«{0}» is «{1}»")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          Gas-Pol,        gas pol
          gas.pol,        gas pol
          gas  pol!,      gas pol
          !gas pol,       gas pol
          gas²,           gas2
          Ka'bah,         ka'bah
          `#GasPol`,        #gaspol
          gas #pol,       gas pol
          ✌🏽,             ✌
          ✌️,             ✌
          ➋,              ➋
          𐐀,              𐐀
          """)
  void twoSpellingsAreTheSameIfTheyFoldToTheSameWords(String spelling, String other) {
    assertThat(FormGenerator.key(spelling)).isEqualTo(FormGenerator.key(other)).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!!", "|", "", " "})
  void aSpellingWithoutWordsIsTheSameAsItselfOnly(String spelling) {
    assertThat(FormGenerator.key(spelling)).isEqualTo(spelling);
  }
}
