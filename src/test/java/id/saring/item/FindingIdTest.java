package id.saring.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingIdTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static FindingId id(String hash) {
    return FindingId.of(new ItemKey(hash), "SRG");
  }

  @Provide
  Arbitrary<String> hashes() {
    return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
  }

  @Example
  void itLooksAsTheContractSays() {
    assertThat(id("0".repeat(64)).text()).isEqualTo("SRG-0000-0000-0000-0");
    assertThat(id("f".repeat(64)).text()).matches("SRG-ZZZZ-ZZZZ-ZZZZ-[0-9A-Z]");
  }

  @Property
  void itIsReadAsItIsPrinted(@ForAll("hashes") String hash) {
    FindingId id = id(hash);

    assertThat(id.text()).matches("SRG(-[0-9A-HJKMNP-TV-Z]{4}){3}-[0-9A-HJKMNP-TV-Z]");
    assertThat(FindingId.parse(id.text())).contains(id);
  }

  @Property
  void itIsReadAsPeopleTypeIt(@ForAll("hashes") String hash) {
    FindingId id = id(hash);
    String code = id.text().substring(4);

    assertThat(FindingId.parse(" " + id.text().toLowerCase(java.util.Locale.ROOT) + "\t"))
        .contains(id);
    assertThat(FindingId.parse(id.text().replace("-", ""))).contains(id);
    assertThat(FindingId.parse(id.text().replace('-', ' '))).contains(id);
    assertThat(FindingId.parse("SRG-" + code.replace('0', 'O').replace('1', 'l'))).contains(id);
  }

  /** Every single wrong character, at every place: 13 places with 31 other characters each. */
  @Property(tries = 30)
  void everyWrongCharacterIsCaught(@ForAll("hashes") String hash) {
    String text = id(hash).text();
    for (int i = 4; i < text.length(); i++) {
      for (char wrong : ALPHABET.toCharArray()) {
        if (text.charAt(i) != '-' && text.charAt(i) != wrong) {
          String typed = text.substring(0, i) + wrong + text.substring(i + 1);
          assertThat(FindingId.parse(typed)).as(typed).isEmpty();
        }
      }
    }
  }

  /** Luhn's sum misses the swap of the first and the last value of the alphabet only. */
  @Property(tries = 50)
  void nearlyEverySwapOfNeighboursIsCaught(@ForAll("hashes") String hash) {
    String code = id(hash).text().substring(4).replace("-", "");
    for (int i = 0; i + 1 < code.length(); i++) {
      char one = code.charAt(i);
      char two = code.charAt(i + 1);
      boolean blind = "0Z".indexOf(one) >= 0 && "0Z".indexOf(two) >= 0;
      if (one != two && !blind) {
        String typed = "SRG" + code.substring(0, i) + two + one + code.substring(i + 2);
        assertThat(FindingId.parse(typed)).as(typed).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SRG",
        "SRG-0000-0000-0000",
        "0000-0000-0000-0",
        "SRGKANTOR-0000-0000-0000-0",
        "SRG-0000-0000-0000-U",
        "bukan id"
      })
  void anythingElseIsNoId(String typed) {
    assertThat(FindingId.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "S", "srg", "KUPANG1", "K-1"})
  void anOfficeCodeIsShort(String office) {
    assertThatThrownBy(() -> FindingId.of(new ItemKey("0".repeat(64)), office))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void theOfficeDoesNotChangeTheCode() {
    String hash =
        (Long.toHexString(new Random(7).nextLong() >>> 1) + "0".repeat(64)).substring(0, 64);

    assertThat(FindingId.of(new ItemKey(hash), "KPG1").text().substring(5))
        .isEqualTo(id(hash).text().substring(4));
  }
}
