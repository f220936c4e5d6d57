package id.saring.workbench.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lexicon.Contender;
import id.saring.lexicon.ContextGroup;
import id.saring.lexicon.Direction;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.Region;
import id.saring.lexicon.Regions;
import id.saring.workbench.EverydayWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words may become an entry, as far as the words alone tell. */
class KnownWordsTest {

  private static final KnownWords WORDS =
      new KnownWords(lexicon(), new EverydayWords(Set.of("asik", "bagas"), List.of()));

  private static Contender contender(String id, String name, Contender.Kind kind) {
    return new Contender(id, List.of("k"), name, kind, OptionalInt.empty());
  }

  private static Lexicon lexicon() {
    List<String> words = List.of("pilih", "ayo menang");
    return new Lexicon(
        new Regions(
            List.of(new Region("laut", "Laut Timur", "", Optional.empty(), List.of("Latim")))),
        Map.of(),
        Lexicon.byId(
            List.of(
                contender("laut-1", "Wira Lontar - Ita Cemara", Contender.Kind.PASLON),
                contender("laut-2", "Bagas Lontar - Dea Waru", Contender.Kind.PASLON),
                contender("kapas", "Partai Kapas", Contender.Kind.PARTAI)),
            Contender::id),
        Map.of(),
        Map.of("ajakan", new ContextGroup("ajakan", Direction.DUKUNG, words, List.of(), "")),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        "0".repeat(64));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          gacor,  NEW
          kapas,  NEW
          e2l,    NEW
          menang, NEW
          lontar, NAME
          wira,   NAME
          bagas,  EVERYDAY
          asik,   EVERYDAY
          latim,  PLACE
          laut,   PLACE
          pilih,  CONTEXT
          yang,   FUNCTION
          untuk,  FUNCTION
          2024,   NUMBER
          ab,     NUMBER
          ita,    NEW
          """)
  void aWordIsWhatTheListsSayOfIt(String word, WordClass known) {
    assertThat(WORDS.of(word)).isEqualTo(known);
  }

  @Test
  void aNameMayBelongToSeveral() {
    assertThat(WORDS.named("lontar")).containsExactly("laut-1", "laut-2");
    assertThat(WORDS.named("wira")).containsExactly("laut-1");
    assertThat(WORDS.named("bagas")).as("an everyday word is no name").isEmpty();
    assertThat(WORDS.named("kapas")).as("a party's words are no names").isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          gacor,         true
          asik,          false
          lontar,        false
          2024,          false
          🔥,            true
          gacor pol,     true
          asik terus,    true
          pilih gacor,   true
          latim jaya,    true
          gacor untuk,   true
          gacor yang,    false
          dan gacor,     false
          laut timur,    false
          ayo menang,    false
          lontar juang,  false
          juang lontar,  false
          juang 2024,    false
          02 juang,      false
          pilih latim,   false
          untuk latim,   false
          '#gacor',        true
          '#gacorlatim',   true
          '#latim',        false
          '#lontar',       false
          '#pilihlatim',   false
          '#2024',         false
          """)
  void aUnitMayBecomeAnEntryIfItSaysSomethingNew(String unit, boolean may) {
    assertThat(WORDS.mayBeNew(new Unit(unit))).isEqualTo(may);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          '#LatimJuang', latim juang
          '#latimjuang', latimjuang
          '#GacorPol',   gacorpol
          '#pilihlatim', pilih latim
          '#gacorpol',   gacorpol
          """)
  void aHashtagIsCutByKnownWordsAndByCapitalsBesideThem(String written, String pieces) {
    String folded = written.toLowerCase(java.util.Locale.ROOT);
    assertThat(WORDS.pieces(folded, written)).isEqualTo(List.of(pieces.split(" ")));
  }
}
