package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a link ends; {@link TextScannerTest} shows where it begins. */
class LinksTest {

  private static String link(String text) {
    int end = Links.end(text.toCharArray(), 0, text.length());
    return end == -1 ? "" : text.substring(0, end);
  }

  private static String host(String text) {
    int wordEnd = 0;
    while (wordEnd < text.length() && Character.isLetterOrDigit(text.charAt(wordEnd))) {
      wordEnd++;
    }
    int end = Links.endOfHost(text.toCharArray(), 0, wordEnd, text.length());
    return end == -1 ? "" : "[" + text.substring(0, end) + "]";
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
          www.x                   | www.x
          www.                    | ""
          https://x.id/~a!b       | https://x.id/~a!b
          "https://x.id/a\u007Fb"  | https://x.id/a
          https://x.id/a:b;       | https://x.id/a:b
          https://x.id/a'         | https://x.id/a
          https://x.id/a>b        | https://x.id/a
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
          slot-gacor.xyz/v1 | ""
          gacor-a.xyz/v1    | ""
          a.slot-gacor.xyz/ | a.slot-gacor.xyz/
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
          gas.online        | gas.online
          gas.museums       | ""
          x.a.com           | x.a.com
          x.z.com           | x.z.com
          x.0.com           | x.0.com
          x.9.com           | x.9.com
          x.a-b_c.com       | x.a-b_c.com
          x.{.com           | ""
          x.`.com           | ""
          x.:.com           | ""
          gas.com...        | gas.com
          gas.com/          | gas.com/
          gas.id/           | gas.id/
          a.b.id            | a.b.id
          """)
  void namesAHostOnlyWhereTheEndingIsSureOrMoreSpeaksForIt(String text, String host) {
    assertThat(host(text)).isEqualTo(host.isEmpty() ? "" : "[" + host + "]");
  }
}
