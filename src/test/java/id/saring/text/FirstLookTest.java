package id.saring.text;

import static id.saring.text.FirstLook.ODD;
import static id.saring.text.FirstLook.PIECES;
import static id.saring.text.FirstLook.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one look may leave to the slow ways that undo a disguise, and what it must send there. */
class FirstLookTest {

  private static int look(String text) {
    return FirstLook.at(text.toCharArray(), text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gas pol, gas!",
        "02 2024 no.2, 1.000",
        "{2 2{ `2 2` :a /9",
        "a.b",
        "a b",
        ".b.c",
        "a.b.",
        "@gas dan @gas",
        " *",
        "jum'at",
        "gas – “pol” ‐ …",
        "\uFE0F\uFE0E",
        "😀 🤟 🫰",
        "\uDE00",
        "🈁 🃏 \uD83C\uDD0F \uD83C\uDD8A \uD83C\uDDE5",
        "\u200Bgas\u200B",
        " \u200Bs s\u200B ",
        "s\u200B\u2026"
      })
  void whereNothingIsDisguisedNobodyLooksTwice(String text) {
    assertThat(look(text)).isEqualTo(PLAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a2",
        "z2",
        "2a",
        "9z",
        "0a",
        "'2",
        "2'",
        "gas2",
        "é",
        "а",
        "気",
        "\u2070",
        "\u200A",
        "⒛",
        "⓪",
        "𝐆",
        "\uD83F\uDC00",
        "\u00A0"
      })
  void aDigitBesideALetterAndAnyLetterFromElsewhereAreOdd(String text) {
    assertThat(look(text)).isEqualTo(ODD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b c",
        "a.b.c",
        "g-a_s",
        "p/k/s",
        "0 1 2",
        "z'z z'z",
        "ayo g a s",
        "a. b.c",
        "g  a  s",
        "g - a - s",
        "g @ s",
        "$",
        "g@s",
        "9@",
        "g*s",
        "ⓖ",
        "⒜",
        "ⓩ",
        "🄐",
        "\uD83C\uDD89",
        "🇦",
        "🇿",
        "ga\u200Bs",
        "g\u00ADas",
        "0\u06000",
        "g\u180Eas"
      })
  void signsInAWordSingleLettersAndLettersInCirclesMayBePieces(String text) {
    assertThat(look(text)).isEqualTo(PIECES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"g a s 4u", "é g@s", "gas2 🇮🇩", "g\u0336 a\u0336 s\u0336", "𝐠 𝐚 𝐬"})
  void bothMayBeInOneText(String text) {
    assertThat(look(text)).isEqualTo(PIECES | ODD);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void looksNoFurtherThanTheLengthItIsGiven(int length) {
    assertThat(FirstLook.at("ga2 a.b.c é$".toCharArray(), length)).isEqualTo(PLAIN);
  }

  @Property
  @Domain(AnyText.class)
  void everyWordInPiecesIsSentOn(@ForAll String text) {
    assertSentOn(text);
  }

  @Property(tries = 2_000)
  void everyPartedWordIsSentOnHoweverItIsParted(@ForAll("parted") String text) {
    assertSentOn(text);
  }

  @Provide
  Arbitrary<String> parted() {
    Arbitrary<String> letters = Arbitraries.of("g", "a", "2", "@", "$", "gas", "é", "𝐠", "気", "ⓖ");
    Arbitrary<String> dress = Arbitraries.of("", "", "", "\u0336", "\u200D", "\u0301\u0336", "'");
    Arbitrary<String> gap = Arbitraries.of(" ", ".", "-", "  ", " - ", "'", "....", "\u00A0", "/");
    return Combinators.combine(letters, dress, gap)
        .as((letter, worn, between) -> letter + worn + between)
        .list()
        .ofMinSize(2)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  private static void assertSentOn(String text) {
    char[] folded = CharFold.fold(text).toCharArray();
    List<BrokenWords.Broken> broken = BrokenWords.search(folded, folded.length);
    if (!broken.isEmpty()) {
      assertThat(FirstLook.at(folded, folded.length) & PIECES).as("%s", broken).isEqualTo(PIECES);
    }
  }

  @Property
  @Domain(AnyText.class)
  void everyWordThatLooksOddIsSentOn(@ForAll String text) {
    char[] folded = CharFold.fold(text).toCharArray();
    int look = FirstLook.at(folded, folded.length);
    for (Scan.Token token : Scan.of(text).tokens()) {
      if (token.zone() == Zone.WORD && Disguise.looksOdd(folded, token.start(), token.end())) {
        assertThat(look & ODD).as(token.term()).isEqualTo(ODD);
      }
    }
  }
}
