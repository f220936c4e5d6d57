package id.saring.review;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * "A cell whose first visible character is one of {@code = + - @ ＝ ＋ － ＠} (blank, tab, CR, LF,
 * zero-width characters and BOM skipped) gets a leading {@code '}, which the import takes off
 * again" (design.md 5).
 */
class SheetCellTest {

  private static final String FORMULA = "=+-@＝＋－＠";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+62 812-0000-0001",
        "-",
        "@sari",
        "＝HYPERLINK(1)",
        "＋1",
        "－1",
        "＠sari",
        " =1",
        "\t=1",
        "\r\n=1",
        "\u200B=1",
        "\uFEFF=1",
        "\u00A0\u2060\u200E =1",
        "\u0007=1",
        "=",
        "'=1",
        "''+1",
      })
  void aFormulaIsGuarded(String text) {
    assertThat(SheetCell.guarded(text)).isEqualTo("'" + text);
    assertThat(SheetCell.unguarded("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Gas!",
        "2",
        "12345678901",
        "2024-10-15",
        "19860926 201505 1 001",
        "Mei",
        "Rp",
        "1 Meinung 2 3",
        "2 jari",
        "2 maraton",
        "Gas 2024",
        "a=b",
        "'Gas'",
        "#=1",
        "\"=1\"",
        "✌️",
        ".=1"
      })
  void anythingElseStaysAsItIs(String text) {
    assertThat(SheetCell.guarded(text)).isEqualTo(text);
    assertThat(SheetCell.unguarded(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "081234567890",
        "1789475639654027705",
        "02",
        "1-2",
        "3/4",
        "12.30",
        "10:00",
        "1e5",
        "1,98609E+17",
        " 02",
        "Rp 02",
        "Rp. 1.000,00",
        "rp02",
        "Rp +62",
        "02 Rp",
        "$2",
        "5 €",
        "(02)",
        "2024 -",
        "Rp 02 -",
        "1.000 Rp-",
        "50%",
        "50 %",
        "1 1/2",
        "8:05 PM",
        "1 Mei",
        "16 Oktober 2024",
        "16-Okt-24",
        "Okt 2024",
        "Oct 16, 2024"
      })
  void whatASpreadsheetWouldReadAsNumberOrDateIsGuarded(String text) {
    assertThat(SheetCell.guarded(text)).isEqualTo("'" + text);
    assertThat(SheetCell.unguarded("'" + text)).isEqualTo(text);
  }

  @Example
  void nulIsReplaced() {
    assertThat(SheetCell.guarded("a\0b")).isEqualTo("a\uFFFDb");
    assertThat(SheetCell.guarded("\0=1")).doesNotContain("\0");
  }

  @ParameterizedTest
  @CsvSource({"32766, false", "32767, false", "32768, true", "100000, true"})
  void whatDoesNotFitIsCutAndSaysSo(int length, boolean cut) {
    String cell = SheetCell.guarded("a".repeat(length));

    assertThat(SheetCell.isTooLong("a".repeat(length))).isEqualTo(cut);
    assertThat(cell).hasSize(Math.min(length, SheetCell.LIMIT));
    assertThat(cell.endsWith(" […dipotong]")).isEqualTo(cut);
  }

  @Example
  void theGuardCountsToo() {
    String text = "=" + "a".repeat(SheetCell.LIMIT - 1);

    assertThat(text).hasSize(SheetCell.LIMIT);
    assertThat(SheetCell.isTooLong(text)).isTrue();
    assertThat(SheetCell.guarded(text)).hasSize(SheetCell.LIMIT).endsWith(" […dipotong]");
  }

  @Property(tries = 50)
  void cuttingKeepsSurrogatePairs(@ForAll("nearTheLimit") String text) {
    String cell = SheetCell.guarded(text);

    assertThat(cell.length()).isLessThanOrEqualTo(SheetCell.LIMIT);
    assertThat(hasLoneSurrogate(cell)).isFalse();
  }

  @Property(tries = 1000)
  void noCellStartsAFormula(@ForAll("cells") String text) {
    assertThat(startsFormula(SheetCell.guarded(text))).isFalse();
  }

  @Property(tries = 1000)
  void theImportTakesTheGuardOffAgain(@ForAll("cells") String text) {
    assertThat(SheetCell.unguarded(SheetCell.guarded(text))).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> cells() {
    Arbitrary<Character> nasty =
        Arbitraries.of(
            '=', '+', '-', '@', '＝', '＋', '－', '＠', '\'', ' ', '\t', '\r', '\n', '\u200B', '\uFEFF',
            '\u2060', '\u00AD', '\u00A0', '\u2028', '"', ';', 'a', '1', '\uD83D', '\uDE00');
    Arbitrary<String> start = nasty.array(Character[].class).ofMaxSize(6).map(SheetCellTest::join);
    Arbitrary<String> rest = Arbitraries.strings().excludeChars('\0').ofMaxLength(20);
    return Combinators.combine(start, rest).as(String::concat);
  }

  @Provide
  Arbitrary<String> nearTheLimit() {
    return Combinators.combine(
            Arbitraries.of("", "=", "a", "=a"), Arbitraries.integers().between(16_370, 16_390))
        .as((start, pairs) -> start + "😀".repeat(pairs));
  }

  private static String join(Character[] characters) {
    StringBuilder text = new StringBuilder();
    for (char c : characters) {
      text.append(c);
    }
    return text.toString();
  }

  /** The rule of design.md 5 once more, written as a list. */
  private static boolean startsFormula(String cell) {
    String visible =
        cell.replaceFirst("^[\\s\\p{Z}\\p{Cc}\\p{Cf}\\u200B-\\u200F\\u2060\\uFEFF]+", "");
    return !visible.isEmpty() && FORMULA.indexOf(visible.charAt(0)) >= 0;
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
