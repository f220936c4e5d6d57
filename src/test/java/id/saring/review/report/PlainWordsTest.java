package id.saring.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and numbers as the page shows them. */
class PlainWordsTest {

  @ParameterizedTest(name = "U+{0} -> U+{1}")
  @CsvSource({
    "0,      2400",
    "1F,     241F",
    "9,      9",
    "A,      A",
    "D,      240D",
    "20,     20",
    "7E,     7E",
    "7F,     FFFD",
    "9F,     FFFD",
    "A0,     A0",
    "D7FF,   D7FF",
    "D800,   FFFD",
    "DFFF,   FFFD",
    "E000,   E000",
    "FFFD,   FFFD",
    "FFFE,   FFFD",
    "FFFF,   FFFD",
    "10000,  10000",
    "1F525,  1F525",
    "1FFFF,  FFFD",
    "10FFFD, 10FFFD",
    "10FFFE, FFFD",
  })
  void whatAPageMayNotHoldIsReplaced(String code, String shown) {
    String text = "a" + Character.toString(Integer.parseInt(code, 16)) + "b";

    assertThat(Visible.text(text))
        .isEqualTo("a" + Character.toString(Integer.parseInt(shown, 16)) + "b");
  }

  @Test
  void aLineHasNoEnds() {
    assertThat(Visible.line("a\r\n\tb\nc")).isEqualTo("a b c");
    assertThat(Visible.text("a\nb")).isEqualTo("a\nb");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "999, 999", "1000, 1.000", "1234567, 1.234.567", "-1000, -1.000"})
  void thousandsHaveADot(long number, String shown) {
    assertThat(Figures.number(number)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, –", "0, 3, 0", "1, 3, 33", "2, 3, 67", "1, 200, 1", "3, 3, 100"})
  void aShareOfNothingIsADash(long part, long whole, String shown) {
    assertThat(Figures.percent(part, whole)).isEqualTo(whole == 0 ? shown : shown + "\u00A0%");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 1 Januari 2024, 1 Jan",
    "2024-12-31, 31 Desember 2024, 31 Des",
    "2024-08-09, 9 Agustus 2024, 9 Agu",
    "2024-08,    2024-08, Agu 24",
    "2024-12,    2024-12, Des 24",
  })
  void daysAreNamedInIndonesian(String iso, String day, String brief) {
    assertThat(Figures.day(iso)).isEqualTo(day);
    assertThat(Figures.brief(iso)).isEqualTo(brief);
  }

  @Test
  void aTermOfWhichNobodyJudgedAnythingHasNoVerdict() {
    History history =
        new History(
            List.of(),
            Map.of(
                "gas", new History.Verdict(0, 1, 0, 0.5),
                "pol", new History.Verdict(0, 0, 0, 1)),
            List.of());

    assertThat(history.of("gas").map(History.Verdict::judged)).contains(1L);
    assertThat(history.of("pol")).isEmpty();
    assertThat(history.of("lain")).isEmpty();
  }

  @ParameterizedTest(name = "{index}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <svg width='10.4' height='20.5'></svg> | '0 0 10 21'>
          <svg width='1' height='1'><rect fill='#010203' x='1.04' y='2.06' id='a' style='b'/></svg> | <rect class="m" x="1" y="2.1"></rect>
          <svg width='1' height='1'><path stroke='rgb(1, 2, 3)' d='M0 0'/></svg> | <path class="l" d="M0 0"></path>
          <svg width='1' height='1'><line x1='0' x2='1e'/></svg> | <line class="r" x1="0" x2="1e"></line>
          <svg width='1' height='1'><text x='1' text-anchor='start'> a&amp;b </text></svg> | <text class="t" x="1">a&amp;b</text>
          <svg width='1' height='1'><g transform='translate(0 0)'><circle r='2' fill='#010203'/></g></svg> | <g><circle class="m" r="2"></circle></g>
          <svg width='1' height='1'><g transform='translate(1.25 3)'><line/></g></svg> | <g transform="translate(1.3 3)"><line class="r"></line></g>
          """,
      quoteCharacter = '`')
  void ofADrawingItsShapesAreLeft(String drawing, String plain) {
    assertThat(PlainSvg.of(drawing).orElseThrow())
        .contains(plain.replace("'0 0 10 21'", "\"0 0 10 21\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <svg width='1' height='1'><script>alert(1)</script></svg>
          <svg width='1' height='1'><rect fill='#ffffff' x='1'/></svg>
          <svg width='1' height='1'><g><rect fill='red'/></g></svg>
          <svg width='1' height='1'><a href='x'><line/></a></svg>
          """)
  void whatIsNoShapeOfDataIsLeftOut(String drawing) {
    assertThat(PlainSvg.of(drawing).orElseThrow()).endsWith("viewBox=\"0 0 1 1\"></svg>");
    assertThat(PlainSvg.of("<p>no drawing</p>")).isEmpty();
  }

  @Test
  void anAttributeThatRefersToSomethingIsLeftOut() {
    assertThat(
            PlainSvg.of("<svg width='1' height='1'><line x1=\"url(#a)\" x2='3' href='#b'/></svg>")
                .orElseThrow())
        .contains("<line class=\"r\" x2=\"3\"></line>");
  }
}
