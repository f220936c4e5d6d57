package id.saring.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Texts to be hard on a scanner: pieces of real posts, stray signs, halves of surrogate pairs, in
 * any order.
 */
public final class AnyText extends DomainContextBase {

  private static final List<String> PIECES =
      List.of(
          "gas",
          "GAS",
          "gaaasss",
          "cs'an",
          "cs\u2019an",
          "no.2",
          "02",
          "nomor 2",
          "²",
          "İ",
          "ẞ",
          "#",
          "#gas",
          "#a#b",
          "#1",
          "#GASSkeunKupang2024",
          "＃",
          "_",
          "@",
          "@gas",
          "@a.b",
          "g@s",
          "a@b.com",
          "https://",
          "https://t.co/x",
          "www.gas.id",
          "gas.com",
          "t.co/x",
          "gas.co.id",
          ".",
          "..",
          ",",
          "!",
          "?",
          "'",
          "\"",
          "(",
          ")",
          "/",
          "-",
          ":",
          " ",
          "  ",
          "\n",
          "\r\n",
          "\t",
          "\0",
          "✌",
          "✌\uFE0F",
          "✌🏽",
          "☝\uFE0E",
          "👍🏿",
          "🏽",
          "\uFE0F",
          "\u200D",
          "\u200B",
          "👩\u200D❤\uFE0F\u200D👨",
          "2\uFE0F\u20E3",
          "2\u20E3",
          "\u20E3",
          "🇮🇩",
          "🇮",
          "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
          "g̶a̶s̶",
          "\u0301",
          "𝐆𝐀𝐒",
          "ＧＡＳ",
          "ⒼⒶⓈ",
          "ꦒꦱ꧀",
          "غاز",
          "気",
          "②❷",
          "\uFEFF",
          "\u2026",
          "“",
          "”",
          "\uD83D",
          "\uDE00",
          "\uDBFF",
          "\uDFFF",
          "\uFFFF");

  /** Strings of every kind. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> posts =
        Arbitraries.of(PIECES).list().ofMaxSize(14).map(l -> String.join("", l));
    Arbitrary<String> units =
        Arbitraries.chars()
            .range(Character.MIN_VALUE, Character.MAX_VALUE)
            .list()
            .ofMaxSize(20)
            .map(AnyText::joined);
    Arbitrary<String> halves =
        Arbitraries.chars().range('\uD800', '\uDFFF').list().ofMaxSize(12).map(AnyText::joined);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(6, posts),
        net.jqwik.api.Tuple.of(2, units),
        net.jqwik.api.Tuple.of(1, halves),
        net.jqwik.api.Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(40)));
  }

  private static String joined(List<Character> units) {
    StringBuilder text = new StringBuilder(units.size());
    units.forEach(text::append);
    return text.toString();
  }
}
