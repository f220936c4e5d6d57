package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

  @ParameterizedTest(name = "{1} is put for {0}")
  @CsvSource({
    "acegijkmopstxyh, асеԍіјкморѕтхуһ",
    "abehkmopctyxi, АВЕНКМОРСТУХІ",
    "aeiknoptuvxy, αεικηορτυνχγ",
    "abehikmnoptyxz, ΑΒΕΗΙΚΜΝΟΡΤΥΧΖ",
    "abcdefghijklmnopqrtuvwyz, ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀᴛᴜᴠᴡʏᴢ",
    "gacor, 𝐆𝐚𝐂𝐨𝐫",
    "gacor, 𝓖𝓐𝓒𝓞𝓡",
    "gacor, 𝖌𝖆𝖈𝖔𝖗",
    "gacor, 𝔾𝔸ℂ𝕆ℝ",
    "gacor, 𝗴𝗮𝗰𝗼𝗿",
    "gacor, ＧＡｃｏｒ",
    "gacor, ⒼⒶⓒⓞⓡ",
    "gacor, 🅖🅐🅒🅞🅡",
    "gacor, 🄶🄰🄲🄾🅁",
    "gacor, 🅶🅰🅲🅾🆁",
    "gacor, 🇬🇦🇨🇴🇷",
    "gacor, ⒢⒜⒞⒪⒭",
    "gacor, ᵍᵃᶜᵒʳ",
    "gacor, ǵàçôř",
    "gds, Ɡꓓꜱ",
    "d, Ꭰ",
    "02, 𝟎𝟐",
    "02, ０２"
  })
  void aCharacterIsPutForALetter(String letters, String characters) {
    int[] points = characters.codePoints().toArray();
    assertThat(points).hasSize(letters.length());
    for (int i = 0; i < points.length; i++) {
      String letter = letters.substring(i, i + 1);
      assertThat(LookAlikes.of(points[i])).as(Character.toString(points[i])).contains(letter);
      // The fold has made capitals small before anybody asks.
      assertThat(LookAlikes.of(Character.toLowerCase(points[i]))).contains(letter);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "g, g", "G, g", "7, 7", "ν, vn", "ε, ec", "п, n", "λ, av", "ß, s", "μ, um", "ω, w", "є, ec",
    "м, wm", "Ꭰ, d", "ʇ, t", "⑴, 1", "я, r"
  })
  void theLikeliestLetterComesFirstAndOthersFollow(String character, String letters) {
    assertThat(LookAlikes.of(character.codePointAt(0))).isEqualTo(letters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"g", "2", " ", "é", "気", "✌", "ꦒ"})
  void whatShowsSomethingIsSeen(String character) {
    assertThat(LookAlikes.isUnseen(character.codePointAt(0))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x200B, 0x200C, 0x200D, 0x00AD, 0x2060, 0xFEFF, 0x202E, 0x0301, 0x0336, 0xFE0F, 0xE0067
      })
  void whatNobodySeesIsPutForNothing(int codePoint) {
    assertThat(LookAlikes.of(codePoint)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"غ", "気", "ꦒ", "😀", "✌", "!", ".", " ", "@", "Ж", "㎡", "½", "ﬁ", "æ", "ш", "þ"})
  void otherCharactersArePutForNoLetter(String text) {
    assertThat(LookAlikes.of(text.codePointAt(0))).isEqualTo(LookAlikes.NONE);
  }

  @Property
  void anAnswerIsAlwaysSmallLettersAndDigitsOrNone(
      @ForAll @IntRange(max = Character.MAX_CODE_POINT) int codePoint) {
    assertThat(LookAlikes.of(codePoint)).matches("[a-z0-9]*|\\?");
    assertThat(LookAlikes.of(codePoint)).isEqualTo(LookAlikes.of(codePoint));
  }
}
