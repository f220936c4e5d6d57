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
  void blankVariantsAreNoForms() {
    assertThat(generator.forms(LexiconFixtures.exact(EntryKind.TAGLINE, " Gas ", "", " ")))
        .containsExactly(new Form("Gas", Level.PERSIS));
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
  void levelsAreOrderedStrongestFirst() {
    assertThat(List.of(Level.values()).stream().map(Level::code).collect(Collectors.joining(" ")))
        .isEqualTo("persis varian bentuk panjang tagar emoji samaran stem");
    assertThat(Level.PERSIS.isStrongerThan(Level.STEM)).isTrue();
    assertThat(Level.STEM.isStrongerThan(Level.STEM)).isFalse();
    assertThat(Level.SAMARAN.indonesian()).isEqualTo("tulisan disamarkan");
  }
}
