package id.saring.lexicon;

import static id.saring.lexicon.LexiconFixtures.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.saring.io.TableProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row of {@code nada.csv} may hold. */
class ToneTableTest {

  @TempDir private Path layer;

  private LexiconLoad load(String points, String window, String patterns) throws IOException {
    write(layer, "kontes.csv", "id;nama;jenis;wilayah", "k;Kota;pemilihan;nasional");
    write(layer, "sasaran.csv", "id;kontes;nama;jenis", "s;k;Jaya - Juang;paslon");
    write(layer, "istilah/a.csv", "id;istilah;jenis;sasaran;bobot;status", "a;J;tagline;s;45;uji");
    String row = String.join(";", "nada-uji", points, window, patterns);
    write(layer, "nada.csv", "golongan;poin;jarak;pola", row);
    return LexiconReader.read(List.of(layer));
  }

  @ParameterizedTest(name = "«{0}»: {1}")
  @CsvSource({"12, 12", "+12, 12", "-8, -8", "−8, -8", "0, 0", "100, 100", "-100, -100"})
  void pointsAreReadWithTheirSign(String cell, int points) throws IOException {
    LexiconLoad load = load(cell, "", "hebat");
    assertThat(load.problems()).isEmpty();
    assertThat(load.lexicon().tones())
        .containsExactly(new ToneGroup("nada-uji", points, 0, List.of("hebat")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "-101", "--5", "+-5", "+", "-", "1.5", "9999999999"})
  void pointsThatAreNoWholeNumberToAHundredAreRefused(String cell) throws IOException {
    LexiconLoad load = load(cell, "", "hebat");
    assertThat(load.problems())
        .extracting(TableProblem::line, TableProblem::column, TableProblem::value)
        .containsExactly(tuple(2L, "poin", cell));
    assertThat(load.lexicon().tones()).isEmpty();
  }

  @ParameterizedTest(name = "«{0}»: {1}")
  @CsvSource({"'', 0", "0, 0", "1, 1", "100, 100"})
  void withoutADistanceAHitCountsAnywhere(String cell, int window) throws IOException {
    assertThat(load("5", cell, "hebat").lexicon().tones())
        .extracting(ToneGroup::window)
        .containsExactly(window);
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "-1", "dekat"})
  void aDistanceThatIsNoneIsRefusedWithItsGroup(String cell) throws IOException {
    LexiconLoad load = load("5", cell, "hebat");
    assertThat(load.problems()).extracting(TableProblem::column).containsExactly("jarak");
    assertThat(load.lexicon().tones()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tanda>",
        "<awal> pilih <tanda>",
        "<tautan>|<sebutan>|<tanya>|<seru>",
        "<1-3 kata>|<4-6 kata>|<61+ kata>|<3+ nama>|<tanpa nama>",
        "<calon> * <nomor>",
        "lebih > dari"
      })
  void knownPlaceholdersMayStandAnywhereInAPattern(String patterns) throws IOException {
    assertThat(load("5", "", patterns).problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          <orang>,                  <orang>
          <orang> pilih,            <orang>
          <tanda> pilih <orang>,    <orang>
          <tanda><orang>,           <orang>
          pilih <tanda,             <tanda
          <Tanda>,                  <Tanda>
          < tanda >,                < tanda >
          """)
  void anUnknownPlaceholderIsNamed(String pattern, String placeholder) throws IOException {
    LexiconLoad load = load("5", "", pattern);
    assertThat(load.problems())
        .extracting(TableProblem::column, TableProblem::value)
        .containsExactly(tuple("pola", pattern));
    assertThat(load.problems().get(0).message().in(Locale.ENGLISH))
        .startsWith(placeholder + " is no known placeholder");
    assertThat(load.lexicon().tones()).isEmpty();
  }

  @Test
  void everyPatternWithAnUnknownPlaceholderIsToldOnce() throws IOException {
    assertThat(load("5", "", "<a> <b>|hebat|<c>").problems())
        .extracting(TableProblem::value)
        .containsExactly("<a> <b>", "<c>");
  }

  @Test
  void aGroupOutsideTheRangesCannotBeMade() {
    List<String> patterns = List.of("hebat");
    assertThatThrownBy(() -> new ToneGroup("nada", 101, 0, patterns))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("points must be -100 to 100: 101");
    assertThatThrownBy(() -> new ToneGroup("nada", -101, 0, patterns))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("points must be -100 to 100: -101");
    assertThatThrownBy(() -> new ToneGroup("nada", 0, -1, patterns))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("window must not be negative: -1");
  }
}
