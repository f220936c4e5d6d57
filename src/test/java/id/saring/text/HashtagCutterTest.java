package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashtagCutterTest {

  private static final HashtagCutter CUTTER =
      knowing(
          "gas",
          "gass",
          "gasskeun",
          "gas2",
          "gacor",
          "kupang",
          "kita",
          "ganjar",
          "pranowo",
          "salam",
          "dua",
          "jari",
          "nomor",
          "paket",
          "ok",
          "an",
          "si",
          "menang",
          "a");

  private static HashtagCutter knowing(String... words) {
    Set<String> known = Set.of(words);
    return new HashtagCutter(
        (letters, start, end) -> known.contains(new String(letters, start, end - start)));
  }

  private static String cut(String tag) {
    return CUTTER.cut(tag, 1, tag.length()).stream()
        .map(piece -> tag.substring(piece.start(), piece.end()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          "#GASSkeunKupang2024" | GASSkeun Kupang 2024
          "#gasskeunkupang2024" | gasskeun kupang 2024
          "#GasAja"             | Gas Aja
          "#kitagacor"          | kita gacor
          "#KITAGACOR"          | KITA GACOR
          "#GanjarPranowo2024"  | Ganjar Pranowo 2024
          "#ganjarpranowo"      | ganjar pranowo
          "#SalamDuaJari"       | Salam Dua Jari
          "#salamduajari"       | salam dua jari
          "#salam_dua_jari"     | salam dua jari
          "#_gas_"              | gas
          "#Nomor2"             | Nomor 2
          "#Gas2"               | Gas2
          "#Gas22"              | Gas 22
          "#2024GantiPaket"     | 2024 Ganti Paket
          "#OkGas"              | Ok Gas
          "#GacorBanget"        | Gacor Banget
          "#KawalGacor"         | Kawal Gacor
          "#KawalGacorTerus"    | Kawal Gacor Terus
          "#AyoGasTerus"        | Ayo Gas Terus
          "#GASSkuy"            | GAS Skuy
          "#Maumere4"           | Maumere 4
          "#menangankupang"     | menang an kupang
          "#SiGas"              | Si Gas
          """)
  void cutsByKnownWordsBeforeLetterCase(String tag, String pieces) {
    assertThat(cut(tag)).isEqualTo(pieces);
  }

  @ParameterizedTest
  @CsvSource({
    "#gasolin",
    "#agas",
    "#GASOLIN",
    "#pengacara",
    "#gacoran",
    "#1",
    "#2024",
    "#gas",
    "#x",
    "#PERSIB",
    "#PersibDay",
    "#E2L",
    "#gasan",
    "#kupangan"
  })
  void leavesWholeWhatHoldsAKnownWordByChance(String tag) {
    assertThat(cut(tag)).isEqualTo(tag.substring(1));
  }

  @Test
  void doesNotPartTheDigitsOfANumber() {
    assertThat(knowing("20", "24").cut("2024", 0, 4))
        .containsExactly(new HashtagCutter.Piece(0, 4));
  }

  @Test
  void aWordDrawnOutToAnyLengthIsStillOneWord() {
    HashtagCutter cutter =
        new HashtagCutter(
            (letters, start, end) ->
                Stretch.squeeze(new String(letters, start, end - start)).equals("menangsatu")
                    || new String(letters, start, end - start).equals("satu"));
    String tag = "#menaaaaaaaaaaaaannnnnnnnnnnnnnnnnnngsatu";
    assertThat(cutter.cut(tag, 1, tag.length())).hasSize(1);
  }

  @Test
  void doesNotReadWhatIsLongerThanEightyCharacters() {
    assertThat(CUTTER.cut("gas".repeat(27), 0, 81)).isEmpty();
    assertThat(CUTTER.cut("kita".repeat(20), 0, 80)).hasSize(20);
  }

  @Test
  void givesNothingForNothing() {
    assertThat(CUTTER.cut("#", 1, 1)).isEmpty();
    assertThat(CUTTER.cut("#___", 1, 4)).isEmpty();
  }

  @Property
  @Domain(AnyText.class)
  void piecesLieInOrderInsideTheTag(@ForAll String name) {
    List<HashtagCutter.Piece> pieces = CUTTER.cut("#" + name, 1, name.length() + 1);
    int behind = 1;
    for (HashtagCutter.Piece piece : pieces) {
      assertThat(piece.start()).isGreaterThanOrEqualTo(behind);
      assertThat(piece.end()).isGreaterThan(piece.start()).isLessThanOrEqualTo(name.length() + 1);
      behind = piece.end();
    }
  }

  @Property
  @Domain(AnyText.class)
  void onlyUnderscoresAreLeftOut(@ForAll String name) {
    List<HashtagCutter.Piece> pieces = CUTTER.cut(name, 0, name.length());
    if (!pieces.isEmpty()) {
      String left =
          pieces.stream()
              .map(piece -> name.substring(piece.start(), piece.end()))
              .collect(Collectors.joining());
      assertThat(left.replace("_", "")).isEqualTo(name.replace("_", ""));
    }
  }
}
