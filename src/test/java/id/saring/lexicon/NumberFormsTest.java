package id.saring.lexicon;

import static id.saring.lexicon.LexiconFixtures.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The spellings of a ballot number (domain reference 5.2 and 6.5). */
class NumberFormsTest {

  private static List<String> generated(String term, String... variants) {
    return new FormGenerator()
        .forms(entry(EntryKind.NOMOR, term, variants)).stream()
            .filter(form -> form.level() == Level.BENTUK)
            .map(Form::text)
            .toList();
  }

  @Test
  void aNumberHasAllSpellingsOfItself() {
    assertThat(generated("nomor urut 2"))
        .contains("nomor 2", "no urut 2", "no 2", "nmr 2", "nomer 2", "nomer urut 2")
        .contains("no 02", "nomor urut 02", "nomor dua", "nomor urut dua", "nomer dua")
        .contains("paslon 2", "paslon 02", "paket 2")
        .doesNotContain("2", "02", "dua", "#2", "kosong dua", "loro", "ii", "dua jari");
    assertThat(generated("paslon 02")).contains("nomor urut dua", "paslon 2");
  }

  /** Domain reference 5.2: what people write and say for a ballot number. */
  @ParameterizedTest
  @CsvSource({
    "2, no2",
    "2, nomor2",
    "2, no02",
    "2, nmr2",
    "2, paslon2",
    "2, paslon02",
    "2, paket 02",
    "2, paslon dua",
    "2, paket dua",
    "2, nomor kosong dua",
    "2, nomor nol dua",
    "2, paslon kosong dua",
    "2, nomer loro",
    "2, nomer urut loro",
    "1, nomer siji",
    "1, nomer hiji",
    "1, nomor ciek",
    "3, nomer telu",
    "3, nomor tigo",
    "2, nomor ii",
    "3, nomor urut iii",
    "3, paslon iii",
    "1, no urut i",
    "2, nomor 2\u20E3",
    "2, paslon 2\u20E3",
    "2, urutan 2",
    "2, urutan dua",
    "12, no12",
    "12, nomor dua belas",
  })
  void aBareNumberIsWrittenAndSaidInManyWays(int number, String form) {
    assertThat(generated("nomor urut " + number)).contains(form);
  }

  @ParameterizedTest
  @CsvSource({
    "1, no i",
    "10, nomor x",
    "12, nomor kosong dua belas",
    "12, nomor 012",
    "1, nomor 11"
  })
  void spellingsThatSaySomethingElseAreNotMade(int number, String form) {
    assertThat(generated("nomor urut " + number)).doesNotContain(form);
  }

  @Test
  void variantsAmongOtherWordsAreSpelledToo() {
    assertThat(generated("coblos nomor 8 PKS", "PKS nomor 8", "PKS 9 no 7"))
        .contains("pks no urut 8", "pks nomer delapan", "coblos no 08 pks")
        .doesNotContain("pks 9 no 8", "no 8", "pks ii");
  }

  @Test
  void wordsAroundANumberStay() {
    assertThat(generated("coblos nomor 8 PKS"))
        .contains("coblos no urut 8 pks", "coblos nomer delapan pks")
        .allMatch(form -> form.startsWith("coblos ") && form.endsWith(" pks"));
    assertThat(generated("nomor urut 3 Kota Kupang", "no. 3"))
        .contains("no 3 kota kupang", "nomer tiga", "paslon 03")
        .doesNotContain("no 3", "no3 kota kupang");
  }

  @ParameterizedTest
  @CsvSource({
    "1, satu",
    "11, sebelas",
    "12, dua belas",
    "20, dua puluh",
    "24, dua puluh empat",
    "99, sembilan puluh sembilan"
  })
  void numbersHaveIndonesianWords(int number, String words) {
    assertThat(NumberWords.indonesian(number)).isEqualTo(words);
    assertThat(generated("nomor urut " + number)).contains("no " + words);
  }

  @ParameterizedTest
  @CsvSource({"keycap 2", "dua periode", "nomor sekian", "nomor 0", "nomor 123", "no urut"})
  void whatIsNoNumberHasNoSpellings(String term) {
    assertThat(generated(term)).isEmpty();
  }

  /** From ten on a number is not said with a nought, in a regional language, in Roman or a box. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          9,  nomor kosong sembilan, true
          10, nomor kosong sepuluh,  false
          9,  nomor sanga,           true
          9,  nomor ix,              true
          10, nomor x,               false
          9,  nomor 9\u20E3,         true
          10, nomor 10\u20E3,        false
          9,  nomor 09,              true
          10, nomor 010,             false
          10, nomor sepuluh,         true
          """)
  void tenIsWhereTheOddSpellingsEnd(int number, String form, boolean made) {
    assertThat(generated("nomor urut " + number).contains(form)).isEqualTo(made);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          nomor tiga,       no 3
          nomor urut tiga,  no 3
          paslon sebelas,   no 11
          nomor 03,         no 3
          nomor 99,         no 99
          paket nomor 7,    paket no 7
          """)
  void aTermMaySayItsNumberInWordsOrDigits(String term, String form) {
    assertThat(generated(term)).contains(form);
  }

  @ParameterizedTest
  @CsvSource({"nomor nol", "nomor 00", "nomor 100", "nomor 1a", "nomor a1", "nomor", "urut 3"})
  void whatNamesNoNumberOfOneOrTwoDigitsHasNoSpellings(String term) {
    assertThat(generated(term)).isEmpty();
  }
}
