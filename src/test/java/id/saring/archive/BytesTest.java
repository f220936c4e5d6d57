package id.saring.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and texts one behind the other, and places that are damaged. */
class BytesTest {

  private static Bytes.Reader reader(String hex) {
    byte[] bytes = HexFormat.of().parseHex("ff" + hex + "ff"); // the neighbours are not its own
    return new Bytes.Reader(new BytesRef(bytes, 1, bytes.length - 2));
  }

  @Property(tries = 200)
  void whatWasWrittenIsReadAgain(
      @ForAll long number, @ForAll long signed, @ForAll String text, @ForAll byte[] raw)
      throws EOFException {
    Bytes.Writer writer = new Bytes.Writer();
    writer.text("of the item before");
    writer.clear();
    writer.number(number);
    writer.signed(signed);
    writer.text(text);
    writer.raw(raw);
    Bytes.Reader reader = new Bytes.Reader(writer.ref());
    assertThat(reader.number()).isEqualTo(number);
    assertThat(reader.signed()).isEqualTo(signed);
    assertThat(reader.text()).isEqualTo(text);
    assertThat(reader.raw(raw.length)).isEqualTo(raw);
    assertThat(reader.isAtEnd()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gas",
        "é",
        "🔥",
        "a🔥b",
        "\uD83D",
        "\uDD25",
        "\uDD25\uD83D",
        "a\uD83Db",
        "🔥\uD83D"
      })
  void aTextComesBackAsItWasAlsoWhereAPairIsBroken(String text) throws EOFException {
    Bytes.Writer writer = new Bytes.Writer();
    writer.text(text);
    writer.text("behind it");
    Bytes.Reader reader = new Bytes.Reader(writer.ref());
    assertThat(reader.text()).isEqualTo(text);
    assertThat(reader.isAtEnd()).isFalse();
    assertThat(reader.text()).isEqualTo("behind it");
  }

  @Test
  void longTextsFollowEachOther() throws EOFException {
    Bytes.Writer writer = new Bytes.Writer();
    List<String> texts = List.of("a".repeat(1_000), "b".repeat(5_000), "c".repeat(1_024), "");
    texts.forEach(writer::text);
    Bytes.Reader reader = new Bytes.Reader(writer.ref());
    for (String text : texts) {
      assertThat(reader.text()).isEqualTo(text);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"00, 0", "7f, 127", "8001, 128", "ffffffff07, 2147483647"})
  void aSmallNumberFitsAnInt(String hex, int value) throws EOFException {
    assertThat(reader(hex).small()).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          '',                     an archived item ends too early
          80,                     an archived item ends too early
          ffffffffffffffffffff01, an archived number does not end
          8080808008,             an archived number is too large
          ffffffffffffffffff01,   an archived number is too large
          """)
  void aDamagedNumberIsRefused(String hex, String why) {
    assertThatThrownBy(() -> reader(hex).small()).isInstanceOf(EOFException.class).hasMessage(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "02", "0461", "ffffffffffffffffff01"})
  void aTextThatIsLongerThanItsItemIsRefused(String hex) {
    assertThatThrownBy(() -> reader(hex).text())
        .isInstanceOf(EOFException.class)
        .hasMessage("an archived item ends too early");
  }

  @Test
  void aTextOfHalfACharacterIsRefused() {
    assertThatThrownBy(() -> reader("0300").text())
        .isInstanceOf(EOFException.class)
        .hasMessage("an archived text ends within a character");
  }

  @Test
  void bytesBehindTheItemAreNotRead() throws EOFException {
    Bytes.Reader reader = reader("0102");
    assertThat(reader.raw(2)).containsExactly(1, 2);
    assertThatThrownBy(() -> reader.raw(1)).isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> reader("0102").raw(3)).isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> reader("0102").raw(-1)).isInstanceOf(EOFException.class);
  }
}
