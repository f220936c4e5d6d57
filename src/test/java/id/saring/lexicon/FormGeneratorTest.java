package id.saring.lexicon;

import static id.saring.lexicon.LexiconFixtures.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of domain reference 6.3: which are generated, and which only a variant gives. */
class FormGeneratorTest {

  private final FormGenerator generator = new FormGenerator();

  private List<String> generated(Entry entry) {
    return generator.forms(entry).stream()
        .filter(form -> form.level() == Level.BENTUK)
        .map(Form::text)
        .toList();
  }

  private List<String> generated(EntryKind kind, String term, String... variants) {
    return generated(entry(kind, term, variants));
  }

  @ParameterizedTest
  @CsvSource({
    "gas, gasken",
    "gas, gaskan",
    "gas, gaskeun",
    "gas, ngegas",
    "gas, digas",
    "gas, digaskan",
    "gas, digasin",
    "gas, ngegasin",
    "gas, ngegaskan",
    "gas, gas gas",
    "gas, gas2",
    "gas, gaslah",
    "gas, gaskah",
    "gas, gasnya",
    "gas, gasku",
    "gas, gasmu",
    "gas, gasji",
    "gas, gasmi",
    "gas, gaski",
    "gas, gasin",
    "gas, gasan",
    "gas, gasi",
    "gacor, gacor gacor",
    "gacor, gacor2",
    "gacor, nggacor",
    "gacor, digacorin",
    "gacor, gacorkan",
    "gacor, gacorin",
    "gacor, digacorkan",
    "gacor, nggacorin",
    "asik, ngasik",
    "asik, diasikin",
    "coblos, ncoblos",
    "dukung, ndukung",
    "joss, ngejoss",
    "ka'bah, ka'bahnya",
    "gas, mengegas",
    "gas, mengegaskan",
    "gacor, menggacor",
    "gacor, menggacorkan",
    "asik, mengasikkan",
    "coblos, mencoblos",
    "dukung, mendukung",
    "pilih, memilih",
    "menang, memenangkan",
    "kawal, mengawal",
    "tuntas, menuntaskan",
    "sapu, menyapu",
    "bela, membela",
    "lanjut, melanjutkan",
  })
  void aSingleWordHasForms(String term, String form) {
    assertThat(generated(EntryKind.TAGLINE, term)).contains(form);
  }

  @ParameterizedTest
  @CsvSource({
    "gas, gass",
    "gas, gaaas",
    "gas, gasskeun",
    "gas, gaskeunn",
    "gas, gaskaan", // drawn out
    "gas, gaspol",
    "gas, gaspoll",
    "gas, gas pol",
    "gas, gas terus",
    "gas, full gas",
    "gas, tancap gas",
    "gas, oke gas",
    "gas, okegas",
    "gas, torang gas",
    "gas, gas bosku",
    "gacor, gacorr",
    "gacor, gacoor",
    "gacor, gacooor",
    "gacor, gacorian",
    "gacor, gacoriin",
    "gacor, makin gacor",
    "gacor, kita gacor",
    "gacor, g4c0r",
    "gacor, gac0r",
    "gacor, g@cor",
    "gacor, ngegacor",
    "gacor, ngacor",
    "gas, digasan",
    "inimi, inimii",
    "pilih, nyepilih",
    "menang, ngemenang",
  })
  void otherFormsAreLeftToVariantsStretchingAndDisguise(String term, String form) {
    assertThat(generated(EntryKind.TAGLINE, term)).doesNotContain(form);
  }

  @Test
  void formsComeInAFixedOrder() {
    assertThat(
            generator.forms(entry(EntryKind.TAGLINE, "Gas", "gass", "gaspol", "full gas")).stream()
                .map(form -> form.level().code() + " " + form.text()))
        .containsExactly(
            "persis Gas",
            "varian gass",
            "varian gaspol",
            "varian full gas",
            "bentuk gaslah",
            "bentuk gaskah",
            "bentuk gasnya",
            "bentuk gasku",
            "bentuk gasmu",
            "bentuk gasji",
            "bentuk gasmi",
            "bentuk gaski",
            "bentuk gaskan",
            "bentuk gaskeun",
            "bentuk gasken",
            "bentuk gasin",
            "bentuk gasan",
            "bentuk gasi",
            "bentuk digas",
            "bentuk digaskan",
            "bentuk digaskeun",
            "bentuk digasken",
            "bentuk digasin",
            "bentuk digasi",
            "bentuk ngegas",
            "bentuk ngegaskan",
            "bentuk ngegaskeun",
            "bentuk ngegasken",
            "bentuk ngegasin",
            "bentuk ngegasi",
            "bentuk mengegas",
            "bentuk mengegaskan",
            "bentuk gas gas",
            "bentuk gas2",
            "bentuk fullgas",
            "bentuk gas pol");
  }

  @Test
  void aListedSpellingKeepsItsLevel() {
    Entry entry = entry(EntryKind.TAGLINE, "Gas", "GASKEUN", "gas-gas", "gas²", "gas");
    assertThat(generator.forms(entry).stream().map(Form::text))
        .startsWith("Gas", "GASKEUN", "gas-gas", "gas²")
        .doesNotContain("gaskeun", "gas gas", "gas2")
        .doesNotHaveDuplicates();
  }

  @Test
  void nothingIsGeneratedForBentukPersis() {
    Entry entry = LexiconFixtures.exact(EntryKind.TAGLINE, "Gas", "gas pol");
    assertThat(generator.forms(entry))
        .containsExactly(new Form("Gas", Level.PERSIS), new Form("gas pol", Level.VARIAN));
  }

  @ParameterizedTest
  @CsvSource({"di", "R1DO", "E2L", "ok", "💪"})
  void shortWordsAndWordsWithDigitsTakeNoEndings(String term) {
    assertThat(generated(EntryKind.TAGLINE, term)).isEmpty();
  }

  @Test
  void namesTakeFewClitics() {
    assertThat(generated(EntryKind.CALON, "Prabowo"))
        .containsExactly("prabowonya", "prabowoku", "prabowolah");
    assertThat(generated(EntryKind.CALON, "Jonas Salean"))
        .containsExactly("jonas saleannya", "jonas saleanku", "jonas saleanlah", "jonassalean");
    assertThat(generated(EntryKind.CALON, "Melki-Johni")).contains("melki johnilah", "melkijohni");
  }

  @Test
  void phrasesTakeCliticsOnTheLastWordAndAreJoined() {
    assertThat(generated(EntryKind.SLOGAN, "Oke Gas"))
        .containsExactly(
            "oke gaslah",
            "oke gaskah",
            "oke gasnya",
            "oke gasku",
            "oke gasmu",
            "oke gasji",
            "oke gasmi",
            "oke gaski",
            "okegas");
    assertThat(generated(EntryKind.PARTAI, "Partai Golkar"))
        .contains("partai golkarnya", "partaigolkar");
  }

  @Test
  void longPhrasesAreNotJoined() {
    assertThat(generated(EntryKind.SLOGAN, "lawan kezaliman tegakkan keadilan bersama"))
        .noneMatch(form -> form.indexOf(' ') < 0);
  }

  @Test
  void joinedAndSplitSpellingsOfVariantsAreOnePair() {
    assertThat(generated(EntryKind.TAGLINE, "gas", "gaspol")).contains("gas pol");
    assertThat(generated(EntryKind.TAGLINE, "gas", "gas pol")).contains("gaspol");
    assertThat(generated(EntryKind.TAGLINE, "gas", "okegas")).contains("oke gas");
    assertThat(generated(EntryKind.TAGLINE, "gas", "gaskeun", "digas")).doesNotContain("gas keun");
  }

  @Test
  void singleWordsOfOtherKindsStayAsTheyAre() {
    for (EntryKind kind :
        List.of(EntryKind.PARTAI, EntryKind.SIMBOL, EntryKind.GESTUR, EntryKind.SERANGAN)) {
      assertThat(generated(kind, "banteng")).as(kind.code()).isEmpty();
    }
  }

  @Test
  void hashtagsHaveNoForms() {
    Entry entry = entry(EntryKind.TAGAR, "#GacorKupang", "#KitaGacor");
    assertThat(generator.forms(entry))
        .containsExactly(
            new Form("#GacorKupang", Level.PERSIS), new Form("#KitaGacor", Level.VARIAN));
    assertThat(generated(EntryKind.TAGAR, "gacor")).contains("gacorlah");
  }

  @Test
  void emojiHaveOneFormWhateverTheirDress() {
    Entry entry =
        entry(EntryKind.GESTUR, "✌️", "✌🏽", "✌", "2️⃣", "➋", "🫰", "🔥🔥", "dua jari ✌️");
    assertThat(generator.forms(entry))
        .containsExactly(
            new Form("✌️", Level.EMOJI),
            new Form("2️⃣", Level.EMOJI),
            new Form("➋", Level.EMOJI),
            new Form("🫰", Level.EMOJI),
            new Form("🔥🔥", Level.EMOJI),
            new Form("dua jari ✌️", Level.VARIAN));
  }

  @Test
  void aNumberHasAllSpellingsOfItself() {
    assertThat(generated(EntryKind.NOMOR, "nomor urut 2"))
        .contains("nomor 2", "no urut 2", "no 2", "nmr 2", "nomer 2", "nomer urut 2")
        .contains("no 02", "nomor urut 02", "nomor dua", "nomor urut dua", "nomer dua")
        .contains("paslon 2", "paslon 02", "paket 2")
        .doesNotContain("2", "02", "dua", "#2", "kosong dua", "loro", "ii", "dua jari");
    assertThat(generated(EntryKind.NOMOR, "paslon 02")).contains("nomor urut dua", "paslon 2");
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
    assertThat(generated(EntryKind.NOMOR, "nomor urut " + number)).contains(form);
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
    assertThat(generated(EntryKind.NOMOR, "nomor urut " + number)).doesNotContain(form);
  }

  @Test
  void variantsAmongOtherWordsAreSpelledToo() {
    assertThat(generated(EntryKind.NOMOR, "coblos nomor 8 PKS", "PKS nomor 8", "PKS 9 no 7"))
        .contains("pks no urut 8", "pks nomer delapan", "coblos no 08 pks")
        .doesNotContain("pks 9 no 8", "no 8", "pks ii");
  }

  @Test
  void wordsAroundANumberStay() {
    assertThat(generated(EntryKind.NOMOR, "coblos nomor 8 PKS"))
        .contains("coblos no urut 8 pks", "coblos nomer delapan pks")
        .allMatch(form -> form.startsWith("coblos ") && form.endsWith(" pks"));
    assertThat(generated(EntryKind.NOMOR, "nomor urut 3 Kota Kupang", "no. 3"))
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
    assertThat(generated(EntryKind.NOMOR, "nomor urut " + number)).contains("no " + words);
  }

  @ParameterizedTest
  @CsvSource({"keycap 2", "dua periode", "nomor sekian", "nomor 0", "nomor 123", "no urut"})
  void whatIsNoNumberHasNoSpellings(String term) {
    assertThat(generated(EntryKind.NOMOR, term)).isEmpty();
  }

  @Test
  void levelsAreOrderedStrongestFirst() {
    assertThat(List.of(Level.values()).stream().map(Level::code).collect(Collectors.joining(" ")))
        .isEqualTo("persis varian bentuk panjang tagar emoji samaran stem");
    assertThat(Level.PERSIS.isStrongerThan(Level.STEM)).isTrue();
    assertThat(Level.STEM.isStrongerThan(Level.STEM)).isFalse();
    assertThat(Level.SAMARAN.indonesian()).isEqualTo("tulisan disamarkan");
  }
}
