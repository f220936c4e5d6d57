package id.saring.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecodingTest {

  private static final Charset CP1252 = Charset.forName("windows-1252");

  @ParameterizedTest
  @CsvSource({
    "halo dunia, UTF-8, UTF-8",
    "“kutip” é 😀, UTF-8, UTF-8",
    "“kutip” é, windows-1252, windows-1252",
    "halo dunia é, UTF-16LE, UTF-16LE",
    "halo dunia é, UTF-16BE, UTF-16BE",
    "'', UTF-8, UTF-8",
  })
  void characterSetIsFoundByTheBytes(String text, String written, String found) {
    assertThat(TextDecoding.of(text.getBytes(Charset.forName(written)), true).name())
        .isEqualTo(found);
  }

  @Test
  void characterCutAtTheEndOfTheHeadIsNoDamage() {
    byte[] bytes = "halo 😀".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);

    assertThat(TextDecoding.of(cut, false).name()).isEqualTo("UTF-8");
    assertThat(TextDecoding.of(cut, true).name()).isEqualTo("windows-1252");
  }

  @Test
  void damagedCharacterDoesNotTurnAFileOfManyOthersOver() {
    byte[] bytes = "é ü ö x ñ".getBytes(StandardCharsets.UTF_8);
    bytes[9] = (byte) 0xE9;

    TextDecoding decoding = TextDecoding.of(bytes, true);

    assertThat(decoding.name()).isEqualTo("UTF-8");
    assertThat(decoding.decode(bytes, 0, bytes.length)).isEqualTo("é ü ö \uFFFD ñ");
  }

  @Test
  void laterPieceMayShowThatAsciiWasWindows1252() {
    TextDecoding decoding = TextDecoding.of("halo".getBytes(StandardCharsets.UTF_8), false);
    byte[] later = "José".getBytes(CP1252);

    assertThat(decoding.decode(later, 0, later.length)).isEqualTo("José");
    byte[] utf8 = "José \uFFFD".getBytes(StandardCharsets.UTF_8);
    assertThat(decoding.decode(utf8, 0, utf8.length)).isEqualTo("José \uFFFD");
  }

  @Property
  void utf16ArrivesAsUtf8(@ForAll String text) throws IOException {
    byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    TextDecoding decoding = TextDecoding.of(bytes, true);

    byte[] read = decoding.open(new ByteArrayInputStream(bytes)).readAllBytes();

    String whole = new String(bytes, StandardCharsets.UTF_16LE);
    assertThat(new String(read, StandardCharsets.UTF_8)).isEqualTo(whole);
  }

  @Property
  void censusAgreesWithTheDecoderOfTheJdk(@ForAll byte[] bytes) {
    boolean sound = Utf8Census.of(bytes, 0, bytes.length, true).broken() == 0;
    byte[] again = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);

    assertThat(sound).isEqualTo(Arrays.equals(bytes, again));
  }

  @Test
  void pairsAcrossBuffersStayPairs() throws IOException {
    String text = "x" + "😀".repeat(20_000);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);

    byte[] read =
        new Utf8Stream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_16BE).readAllBytes();

    assertThat(new String(read, StandardCharsets.UTF_8)).isEqualTo(text);
  }
}
