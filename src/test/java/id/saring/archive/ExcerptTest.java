package id.saring.archive;

import static id.saring.archive.Shelf.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line of a text round the places that answer a question. */
class ExcerptTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          gas              | Ayo Gas terus      | Ayo «Gas» terus
          "gas terus"      | gas, gas terus     | gas, «gas» «terus»
          ga*              | gas gacor pol      | «gas» «gacor» pol
          platform:x       | apa saja           | apa saja
          gas platform:x   | GAS 😂 gas         | «GAS» 😂 «gas»
          NOT gas          | apa saja gas       | apa saja gas
          """)
  void theAnswerIsMarked(String typed, String text, String marked) throws IOException {
    assertThat(new Excerpt(query(typed)).of(text)).isEqualTo(marked);
  }

  @Test
  void aLongTextIsShownRoundItsFirstAnswer() throws IOException {
    String text = "a ".repeat(300) + "gas\n" + "b ".repeat(300);

    assertThat(new Excerpt(query("gas")).of(text))
        .startsWith("…")
        .endsWith("…")
        .contains("a «gas» b")
        .hasSizeLessThan(220);
  }

  @Test
  void onlyAnswersWithinTheLineAreMarked() throws IOException {
    String text = "gas " + "a ".repeat(97) + "gas " + "gas";
    assertThat(new Excerpt(query("gas")).of(text)).isEqualTo("«gas» " + "a ".repeat(97) + "ga…");
    assertThat(new Excerpt(query("gas")).spans(text))
        .containsExactly(
            new Excerpt.Span(0, 3), new Excerpt.Span(198, 201), new Excerpt.Span(202, 205));
  }

  @Test
  void theLastAnswerThatFitsIsMarked() throws IOException {
    assertThat(new Excerpt(query("gas")).of("a".repeat(59) + " gas " + "b".repeat(10)))
        .isEqualTo("a".repeat(59) + " «gas» " + "b".repeat(10));
    String text = "gas " + "a".repeat(192) + " gas";
    assertThat(text).hasSize(200);
    assertThat(new Excerpt(query("gas")).of(text)).isEqualTo("«gas» " + "a".repeat(192) + " «gas»");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void noSurrogatePairIsCutAtEitherEnd(int shift) throws IOException {
    String text = "x".repeat(shift) + "😂".repeat(50) + " gas " + "😂".repeat(200);
    String line = new Excerpt(query("gas")).of(text);
    assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(line);
    assertThat(line).startsWith("…😂").contains("😂 «gas» 😂").endsWith("😂…");
  }

  @Test
  void anEmptyTextAnswersNothing() throws IOException {
    assertThat(new Excerpt(query("gas")).spans("")).isEmpty();
    assertThat(new Excerpt(query("gas")).of("")).isEmpty();
  }

  @Test
  void blanksAndLineEndsAreOneBlank() throws IOException {
    assertThat(new Excerpt(query("gas")).of("ayo\n\n  gas\tterus")).isEqualTo("ayo «gas» terus");
  }
}
