package id.saring.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lexicon.Contender;
import id.saring.lexicon.ContextGroup;
import id.saring.lexicon.Direction;
import id.saring.lexicon.EntryKind;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new entry says where its maintainer says nothing. */
class EntryDraftTest {

  private static final EverydayWords EVERYDAY =
      new EverydayWords(Set.of("asik", "terus"), List.of());

  private static final Lexicon LEXICON =
      SmallLexicon.of(
          "gas-laut;Gas;tagline;laut-1;;;45;aktif;;", "gas-laut-2;Gas;tagline;laut-1;;;45;usul;;");

  private static EntryDraft draft(Lexicon lexicon) {
    return new EntryDraft(lexicon, EVERYDAY);
  }

  private static Lexicon with(String code, String... groups) {
    Map<String, ContextGroup> byName = new LinkedHashMap<>();
    for (String name : groups) {
      byName.put(name, new ContextGroup(name, Direction.BATAL, List.of("kata"), List.of(), ""));
    }
    return new Lexicon(
        LEXICON.regions(),
        LEXICON.contests(),
        LEXICON.contenders(),
        LEXICON.entries(),
        byName,
        List.of(),
        List.of(),
        Map.of(code, new Violation(code, "Dukungan", List.of(), "", "", "", "")),
        List.of(),
        LEXICON.sha256());
  }

  private static Contender contender(String id) {
    return Objects.requireNonNull(LEXICON.contenders().get(id), id);
  }

  @ParameterizedTest(name = "«{0}»: {1}")
  @CsvSource(
      textBlock =
          """
          laut-1,          laut-1
          ' laut-1 ',      laut-1
          1 Laut Timur,    laut-1
          1 laut,          laut-1
          01 LAUT,         laut-1
          1  Gunung Barat, gunung-1
          2 laut,          ''
          1 Negeri Contoh, ''
          1 Antah,         ''
          1,               ''
          100 laut,        ''
          satu laut,       ''
          laut,            ''
          """)
  void aContenderIsAskedForByIdOrByNumberAndRegion(String asked, String found) {
    assertThat(
            draft(LEXICON).contenders(asked).stream()
                .map(Contender::id)
                .collect(Collectors.joining(" ")))
        .isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @CsvSource(
      textBlock =
          """
          asik,       tagline,  28
          Asik Terus, slogan,   28
          asik gas,   slogan,   50
          gas,        tagline,  45
          '',         tagline,  45
          asik,       tagar,    60
          asik,       serangan, 60
          gas,        calon,    28
          gas,        partai,   28
          gas,        nomor,    28
          gas,        simbol,   20
          gas,        gestur,   20
          """)
  void anEverydayWordIsWorthlessAlone(String term, String kind, int weight) {
    assertThat(draft(LEXICON).weight(term, EntryKind.of(kind).orElseThrow())).isEqualTo(weight);
  }

  @Test
  void whatIsWorthlessAloneNeedsTheUsualGroupsThatTheLexiconHas() {
    Lexicon all = with("SKB-04", "ajakan_inti", "pencalonan", "jabatan_daerah", "larangan");
    assertThat(draft(all).needs(29)).isEqualTo("[ajakan_inti]|[pencalonan]|[jabatan_daerah]");
    assertThat(draft(all).needs(30)).isEmpty();
    assertThat(draft(with("SKB-04", "pencalonan")).needs(29)).isEqualTo("[pencalonan]");
    assertThat(draft(LEXICON).needs(29)).isEmpty();
    assertThat(draft(all).exceptions()).isEqualTo("[larangan]");
    assertThat(draft(LEXICON).exceptions()).isEmpty();
  }

  @Test
  void theUsualActIsNamedIfTheLexiconHasIt() {
    assertThat(draft(with("SKB-04")).code()).isEqualTo("SKB-04");
    assertThat(draft(with("SKB-05")).code()).isEmpty();
  }

  @ParameterizedTest(name = "«{0}»: {1}")
  @CsvSource(
      textBlock =
          """
          Joss,       joss-laut
          Joss Pol!,  joss-pol-laut
          '#Joss_Pol', joss-pol-laut
          🔥,         tanda-laut
          Gas,        gas-laut-3
          """)
  void anIdIsMadeOfTermAndContestAndBelongsToNobody(String term, String id) {
    assertThat(draft(LEXICON).id(term, contender("laut-1"))).isEqualTo(id);
  }

  @Test
  void aRowHasDefaultsWhereNothingWasSaid() {
    Map<String, String> cells =
        draft(with("SKB-04", "larangan", "pencalonan"))
            .cells(Map.of("istilah", "Joss"), contender("laut-1"));
    assertThat(cells)
        .isEqualTo(
            Map.of(
                "id", "joss-laut",
                "istilah", "Joss",
                "jenis", "tagline",
                "sasaran", "laut-1",
                "bentuk", "auto",
                "bobot", "45",
                "kecuali", "[larangan]",
                "kode", "SKB-04",
                "status", "usul"));
  }

  @Test
  void anEverydayWordIsTakenAsWrittenAndNeedsCompany() {
    Map<String, String> cells =
        draft(with("SKB-05", "pencalonan")).cells(Map.of("istilah", "Asik"), "asik-usul");
    assertThat(cells)
        .containsEntry("bentuk", "persis")
        .containsEntry("bobot", "28")
        .containsEntry("butuh", "[pencalonan]")
        .doesNotContainKeys("kode", "kecuali", "sasaran");
  }

  @ParameterizedTest(name = "bobot {0}, butuh {1}: {2}")
  @CsvSource(
      textBlock =
          """
          29,    -,     [pencalonan]
          30,    -,     ''
          29,    pilih, pilih
          60,    pilih, pilih
          berat, -,     ''
          1000,  -,     ''
          """)
  void whatWasSaidStands(String weight, String needs, String expected) {
    Map<String, String> said =
        Stream.of(
                Map.entry("istilah", "Joss"), Map.entry("bobot", weight), Map.entry("butuh", needs))
            .filter(cell -> !cell.getValue().equals("-"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Map<String, String> cells =
        draft(with("SKB-04", "pencalonan")).cells(said, contender("gunung-1"));
    assertThat(cells).containsEntry("bobot", weight).containsEntry("sasaran", "gunung-1");
    assertThat(cells.getOrDefault("butuh", "")).isEqualTo(expected);
  }
}
