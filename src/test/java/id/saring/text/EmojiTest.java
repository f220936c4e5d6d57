package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "✌",
        "☝",
        "👆",
        "🤟",
        "🤘",
        "🖖",
        "🖐",
        "✋",
        "🙌",
        "👍",
        "🤙",
        "👌",
        "🫰",
        "🫶",
        "✊",
        "👊",
        "💛",
        "🐦",
        "🔥",
        "❤",
        "➡",
        "⬆",
        "⭐",
        "▶",
        "‼",
        "⁉",
        "〰",
        "🏴",
        "①",
        "⑨",
        "❷",
        "➂",
        "➍",
        "←",
        "⇿",
        "⌀",
        "⏿",
        "■",
        "◿",
        "☀",
        "➿",
        "⤀",
        "⥿",
        "⬀",
        "⯿",
        "〽",
        "\uD83C\uDC00",
        "\uD83C\uDCFF",
        "\uD83C\uDE00",
        "\uD83E\uDEFF"
      })
  void isEveryGestureHeartAndArrow(String sign) {
    assertThat(Emoji.isEmoji(sign.codePointAt(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "g",
        "2",
        "#",
        "*",
        "é",
        "ก",
        "気",
        "²",
        "⑩",
        "Ⓖ",
        "🄶",
        "🅂",
        "🇮",
        "𝐆",
        "…",
        "•",
        "–",
        "©",
        "\u20E3",
        "\uFE0F",
        "\u200D",
        "🏽",
        "\uD83D",
        "\uDE00",
        "\u203B",
        "\u218F",
        "\u2200",
        "\u2469",
        "\u259F",
        "\u2980",
        "\u2C00",
        "\uD83C\uDD00",
        "\uD83C\uDDFF",
        "\uD83E\uDF00",
        "🏻",
        "🏿"
      })
  void isNoLetterDigitDressOrHalf(String sign) {
    assertThat(Emoji.isEmoji(sign.codePointAt(0))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\uFE0F", "\uFE0E", "🏻", "🏼", "🏽", "🏾", "🏿", "\uDB40\uDC67", "\uDB40\uDC7F"})
  void isDressedInStylesSkinTonesAndTags(String sign) {
    assertThat(Emoji.isDress(sign.codePointAt(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"✌", "\u200D", "\u20E3", "g", "\uFE00", "\u0301"})
  void isNotDressedInAnythingElse(String sign) {
    assertThat(Emoji.isDress(sign.codePointAt(0))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "①, 1", "⑨, 9", "❶, 1", "❾, 9", "➀, 1", "➈, 9", "➊, 1", "➒, 9", "⑩, 0", "❿, 0", "2, 0"
  })
  void knowsTheDigitInACircle(String sign, int digit) {
    assertThat(Emoji.circledDigit(sign.codePointAt(0))).isEqualTo(digit);
  }
}
