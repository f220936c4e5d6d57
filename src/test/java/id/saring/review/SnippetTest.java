package id.saring.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.match.Passage;
import id.saring.match.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetTest {

  private static Span span(int start, int end) {
    return new Span(Passage.Field.TEXT, start, end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gas! Kaka Onal            | 0  | 3  | «Gas»! Kaka Onal",
        "katong GAS                | 7  | 10 | katong «GAS»",
        "ayo gas² terus            | 4  | 8  | ayo «gas²» terus",
      })
  void theSignIsMarkedInItsSentence(String text, int start, int end, String snippet) {
    assertThat(Snippet.of(text, span(start, end))).isEqualTo(snippet);
  }

  @Test
  void linesBecomeOne() {
    assertThat(Snippet.of("Retribusi.\r\n\n\tGaskan!\n", span(14, 20)))
        .isEqualTo("Retribusi. «Gaskan»!");
  }

  @Test
  void aLongTextIsCutAtWords() {
    String text = "kata ".repeat(30) + "Gacor" + " kata".repeat(30);
    String snippet = Snippet.of(text, span(150, 155));

    assertThat(snippet).startsWith("…kata ").contains(" «Gacor» ").endsWith(" kata…");
    assertThat(snippet.length()).isBetween(80, 140);
  }

  /** Where a blank stands on both sides, counted from the sign, and how much is then shown. */
  @ParameterizedTest(name = "a blank {0} units away")
  @CsvSource({"0, 60, 60", "60, 59, 60", "41, 40, 41", "40, 60, 60"})
  void itIsCutAtABlankWhereOneIsNearElseInTheWord(int blank, int before, int after) {
    StringBuilder left = new StringBuilder("a".repeat(100));
    StringBuilder right = new StringBuilder("b".repeat(100));
    if (blank > 0) {
      left.setCharAt(100 - blank, ' ');
      right.setCharAt(blank, ' ');
    }

    assertThat(Snippet.of(left + "gas" + right, span(100, 103)))
        .matches("…[a ]{" + before + "}«gas»[b ]{" + after + "}…");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "60, 60"})
  void whatFitsIsShownWhole(int before, int after) {
    String text = "a".repeat(before) + "gas" + "b".repeat(after);

    assertThat(Snippet.of(text, span(before, before + 3)))
        .isEqualTo("a".repeat(before) + "«gas»" + "b".repeat(after));
  }

  @Property(tries = 500)
  void everySnippetShowsTheSignOnOneLine(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 400) int from,
      @ForAll @IntRange(min = 1, max = 30) int length) {
    int start = boundary(text, Math.min(from, text.length()));
    int end = boundary(text, Math.min(start + length, text.length()));
    String snippet = Snippet.of(text, span(start, end));

    assertThat(snippet).contains("«", "»").doesNotContain("\n", "\r", "\t");
    assertThat(snippet.length()).isLessThanOrEqualTo(2 * 60 + (end - start) + 4);
    assertThat(snippet.codePoints()).allMatch(c -> c < 0xD800 || c > 0xDFFF);
    assertThat(snippet).contains("«" + oneLine(text.substring(start, end)) + "»");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b ", "\n", "😀", "\u00A0", "gas", "ini kata ", "✌🏽", "\r\n")
        .list()
        .ofMaxSize(150)
        .map(parts -> String.join("", parts));
  }

  private static int boundary(String text, int index) {
    boolean inside =
        index > 0
            && index < text.length()
            && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    return inside ? index - 1 : index;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ");
  }
}
