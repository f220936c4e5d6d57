package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of texts and their tokens; see {@link Scan} for how tokens are written. */
class TextScannerTest {

  private static void check(String text, String tokens) {
    assertThat(Scan.of(text).shown()).isEqualTo(tokens == null ? "" : tokens);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          Katong GAS terus       | katong gas terus
          gas-gas, gas/pol       | gas gas gas pol
          gas_pol                | gas pol
          gas2 gas²              | gas2 gas2
          02 2024 1.000          | 02 2024 1 000
          no.2 No. 2 no 2        | no 2 no 2 no 2
          g a c o r              | g a c o r
          g*s g4c0r              | g s g4c0r
          R1DO                   | r1do
          E2L-HJP                | e2l hjp
          naïve Çelik            | naïve çelik
          ＧＡＳ                    | ｇａｓ
          ꦒꦱ꧀ غاز 気             | ꦒꦱ꧀ غاز 気
          g̶a̶s̶                    | g̶a̶s̶
          𝐆𝐀𝐒                    | 𝐆𝐀𝐒
          ""                     | ""
          "   "                  | ""
          ...!?                  | ""
          """)
  void wordsAreLettersAndDigits(String text, String tokens) {
    check(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          CS'an             | cs'an
          CS\u2018an        | cs'an
          CS\u2019an        | cs'an
          CS\u02BCan        | cs'an
          CS\u00B4an        | cs'an
          CS`an             | cs'an
          CS\uFF07an        | cs'an
          CS\u2032an        | cs'an
          'gas' gas' 'gas   | gas gas gas
          gas''pol          | gas pol
          Jum'at, Al-Qur'an | jum'at al qur'an
          r'n'b             | r'n'b
          """)
  void anApostropheStandsInsideAWordButNotAtItsEnds(String text, String tokens) {
    check(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          "#GasKupang"           | tag(#gaskupang)
          "#1"                   | tag(#1)
          "#02 menang"           | tag(#02) menang
          "#gas_kupang"          | tag(#gas_kupang)
          "#_"                   | tag(#_)
          "#gas#gacor"           | tag(#gas) tag(#gacor)
          "#a#b#c"               | tag(#a) tag(#b) tag(#c)
          "##gas"                | tag(#gas)
          "#gas.#gacor,#ok"      | tag(#gas) tag(#gacor) tag(#ok)
          ＃gas                    | tag(#gas)
          "(#gas)"               | tag(#gas)
          ✌#gas                  | emoji(✌) tag(#gas)
          "#gas✌"                | tag(#gas) emoji(✌)
          "#cs'an"               | tag(#cs) an
          "# gas"                | gas
          "#"                    | ""
          "#-gas"                | gas
          C#gas                  | c gas
          "#a"                   | tag(#a)
          "gas #"                | gas
          "#気"                   | tag(#気)
          "gas_#gas"             | gas tag(#gas)
          𝐆#gas                  | 𝐆 gas
          @budi#gas              | akun(@budi) gas
          """)
  void aHashtagIsItsSignAndTheNameBehindIt(String text, String tokens) {
    check(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          @gas                | akun(@gas)
          @g                  | akun(@g)
          @_                  | akun(@_)
          @gas.é              | akun(@gas) é
          @gé                 | akun(@gé)
          @é                  | é
          @Gas.Kupang_1       | akun(@gas.kupang_1)
          @gas.               | akun(@gas)
          .@gas ya            | akun(@gas) ya
          RT @gas: ayo        | rt akun(@gas) ayo
          ✌@gas               | emoji(✌) akun(@gas)
          @a@b                | akun(@a) akun(@b)
          @@gas               | akun(@gas)
          g@s                 | g s
          G@COR               | g cor
          9@$$                | 9
          gas@budi            | gas budi
          𝐆@s                 | 𝐆 s
          @ gas               | gas
          @                   | ""
          """)
  void aMentionIsNoWordAndNeverStandsInsideOne(String text, String tokens) {
    check(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          lihat https://t.co/GAS.           | lihat link(https://t.co/gas)
          (www.gas.id/a)                    | link(www.gas.id/a)
          https://x.id/a#gas gas            | link(https://x.id/a#gas) gas
          HTTPS://T.CO/GAS                  | link(https://t.co/gas)
          gas https://                      | gas https
          gas.com                           | link(gas.com)
          gas.co.id/x                       | link(gas.co.id/x)
          t.co/x gas                        | link(t.co/x) gas
          bit.ly/gas-pol                    | link(bit.ly/gas-pol)
          kitahttps://t.co/gas              | kitahttps link(t.co/gas)
          sini.https://t.co/gas             | sini link(https://t.co/gas)
          tulis ke gas@kantor.go.id, ya     | tulis ke link(gas@kantor.go.id) ya
          a.gas@gmail.com                   | link(a.gas@gmail.com)
          gas.pol no.2                      | gas pol no 2
          gas.id                            | gas id
          """)
  void linksHostsAndAddressesAreOneTokenWithoutTheirPunctuation(String text, String tokens) {
    check(text, tokens);
  }

  static Stream<Arguments> emoji() {
    return Stream.of(
        arguments("✌", "emoji(✌)"),
        arguments("✌\uFE0F", "emoji(✌)"),
        arguments("✌\uFE0E", "emoji(✌)"),
        arguments("✌🏽", "emoji(✌)"),
        arguments("✌🏿\uFE0F", "emoji(✌)"),
        arguments("👍🏻👍🏿👍", "emoji(👍) emoji(👍) emoji(👍)"),
        arguments("✌✌\uFE0F", "emoji(✌) emoji(✌)"),
        arguments("👩\u200D❤\uFE0F\u200D👨", "emoji(👩\u200D❤\u200D👨)"),
        arguments("👩🏽\u200D🏫", "emoji(👩\u200D🏫)"),
        arguments("👩\u200D gas", "emoji(👩) gas"),
        arguments("gas✌gas", "gas emoji(✌) gas"),
        arguments("2\uFE0F\u20E3", "emoji(2\u20E3)"),
        arguments("2\u20E3", "emoji(2\u20E3)"),
        arguments("1\uFE0F\u20E32\uFE0F\u20E3", "emoji(1\u20E3) emoji(2\u20E3)"),
        arguments("nomor2\uFE0F\u20E3", "nomor emoji(2\u20E3)"),
        arguments("paslon2\u20E3gas", "paslon emoji(2\u20E3) gas"),
        arguments("nomor② ❷➁➋", "nomor emoji(2\u20E3)" + " emoji(2\u20E3)".repeat(3)),
        arguments("12\u20E3", "1 emoji(2\u20E3)"),
        arguments("²\u20E3", "emoji(2\u20E3)"),
        arguments("0\u20E3 9\u20E3", "emoji(0\u20E3) emoji(9\u20E3)"),
        arguments("2\uFE0F", "2"),
        arguments("gas2\uFE0F\u20E3", "gas emoji(2\u20E3)"),
        arguments("#\uFE0F\u20E3", ""),
        arguments("g\u20E3as", "g as"),
        arguments("gas2\uFE0F", "gas2"),
        arguments("🇮🇩", ""),
        arguments("🇮🇩gas", "gas"),
        arguments("🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F!", "emoji(🏴)"),
        arguments("🏽", ""),
        arguments("🅂", ""),
        arguments("\uFE0F\u200D\u20E3", ""));
  }

  @ParameterizedTest
  @MethodSource("emoji")
  void anEmojiHasOneFormWhateverItWears(String text, String tokens) {
    check(text, tokens);
  }

  static Stream<Arguments> damage() {
    return Stream.of(
        arguments("gas\uD83D", "gas"),
        arguments("\uD83Dgas", "gas"),
        arguments("\uDE00gas", "gas"),
        arguments("gas\uD83D pol", "gas pol"),
        arguments("#gas\uD83D", "tag(#gas)"),
        arguments("@gas\uDE00", "akun(@gas)"),
        arguments("\uDE00\uD83D", ""),
        arguments("gas\0pol", "gas pol"),
        arguments("\0", ""),
        arguments("\uFEFFgas", "gas"),
        arguments("gas\u200Bpol", "gas pol"),
        arguments("gas\uFFFDpol", "gas pol"),
        arguments("\uFFFFgas", "gas"));
  }

  @ParameterizedTest
  @MethodSource("damage")
  void damagedCharactersPartWordsAndNothingElse(String text, String tokens) {
    check(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          gas pol-pol/pol             | 2 0 0 0
          gas, pol: (pol) "pol"       | 2 1 1 1
          gas. pol! pol? pol; pol     | 2 2 2 2 2
          "gas\npol\r\npol"           | 2 2 2
          gas,. pol ., pol            | 2 2 2
          gas… pol                    | 2 2
          gas – pol “pol”             | 2 1 1
          no.2                        | 2 2
          "#gas, @budi. ✌"            | 2 1 2
          "  gas"                     | 2
          """)
  void theStrongestBreakBeforeATokenIsTold(String text, String breaks) {
    assertThat(Scan.of(text).breaks()).isEqualTo(breaks);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          "  Katong, GAS²! "       | Katong + GAS²
          "#GasKupang,@Budi CS’an" | "#GasKupang + @Budi + CS’an"
          (https://t.co/Gas).      | https://t.co/Gas
          "No2️⃣✌🏽!"                | No + 2️⃣ + ✌🏽
          """)
  void placesAreThoseOfTheRawText(String text, String raw) {
    assertThat(Scan.of(text).cutOut()).isEqualTo(raw);
  }

  @Group
  class OnAnyText {

    @Property
    @Domain(AnyText.class)
    void tokensLieInOrderInsideTheTextAndNeverOverlap(@ForAll String text) {
      int behind = 0;
      for (Scan.Token token : Scan.of(text).tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(behind);
        assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
        behind = token.end();
      }
    }

    @Property
    @Domain(AnyText.class)
    void theLettersOfATokenAreTheFoldedLettersOfItsPlace(@ForAll String text) {
      for (Scan.Token token : Scan.of(text).tokens()) {
        String raw = text.substring(token.start(), token.end());
        String expected =
            token.zone() == Zone.EMOJI
                ? CharFold.fold(raw)
                    .codePoints()
                    .filter(c -> !Emoji.isDress(c))
                    .mapToObj(OnAnyText::form)
                    .collect(Collectors.joining())
                : CharFold.fold(raw);
        assertThat(token.term()).isEqualTo(expected);
      }
    }

    private static String form(int codePoint) {
      int digit = Emoji.circledDigit(codePoint);
      return digit > 0 ? digit + "\u20E3" : Character.toString(codePoint);
    }

    @Property
    @Domain(AnyText.class)
    void noTokenBeginsOrEndsInsideASurrogatePair(@ForAll String text) {
      for (Scan.Token token : Scan.of(text).tokens()) {
        assertThat(splitsPair(text, token.start())).isFalse();
        assertThat(splitsPair(text, token.end())).isFalse();
      }
    }

    private boolean splitsPair(String text, int at) {
      return at > 0
          && at < text.length()
          && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    @Property
    @Domain(AnyText.class)
    void noLetterIsLeftOutsideTheTokens(@ForAll String text) {
      StringBuilder left = new StringBuilder(text);
      Scan.of(text)
          .tokens()
          .forEach(
              token -> {
                for (int i = token.start(); i < token.end(); i++) {
                  left.setCharAt(i, ' ');
                }
              });
      assertThat(left.codePoints().filter(Character::isLetterOrDigit).boxed()).isEmpty();
    }

    @Property
    @Domain(AnyText.class)
    void aUsedScannerIsAsGoodAsANewOne(@ForAll String before, @ForAll String text) {
      TextScanner used = new TextScanner();
      Scan.of(used, before);
      assertThat(Scan.of(used, text)).isEqualTo(Scan.of(text));
    }

    @Property
    @Domain(AnyText.class)
    void everyWayToHandATextOverGivesTheSame(@ForAll String text) {
      TextScanner characters = new TextScanner();
      characters.reset(new StringBuilder(text));
      TextScanner array = new TextScanner();
      array.reset((text + "#gas").toCharArray(), text.length());
      for (Scan.Token token : Scan.of(text).tokens()) {
        for (TextScanner scanner : new TextScanner[] {characters, array}) {
          assertThat(scanner.next()).isTrue();
          assertThat(scanner.term()).isEqualTo(token.term());
          assertThat(scanner.start()).isEqualTo(token.start());
        }
      }
      assertThat(characters.next()).isFalse();
      assertThat(array.next()).isFalse();
    }
  }

  @Test
  void growsWithTheText() {
    String text = "gas ".repeat(10_000);
    assertThat(Scan.of(text).tokens()).hasSize(10_000);
  }
}
