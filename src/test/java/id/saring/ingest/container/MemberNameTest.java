package id.saring.ingest.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberNameTest {

  @ParameterizedTest
  @CsvSource({
    "a/b.json,                a/b.json,       false",
    "../x,                    x,              true",
    "a/../../x,               a/x,            true",
    "/etc/passwd,             etc/passwd,     true",
    "C:\\Users\\a.json,       Users/a.json,   true",
    "c:a.json,                a.json,         true",
    "\\\\server\\d\\a.json,   server/d/a.json, true",
    "..\\..\\a.json,          a.json,         true",
    "data\\tweets.js,         data/tweets.js, false",
    "./a//b.json,             a/b.json,       false",
    "a..b/c...json,           a..b/c...json,  false",
    "'..',                    tanpa-nama,     true",
    "'',                      tanpa-nama,     false",
  })
  void noNameLeadsOutOfItsContainer(String raw, String shown, boolean outside) {
    assertThat(MemberName.of(raw)).isEqualTo(new MemberName(shown, outside));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,        Obrolan ☕.txt",
    "IBM437,       café.json",
    "windows-1252, résumé–2024.json",
    "windows-1252, Ã.json",
  })
  void namesWithoutAFlagAreReadInTheirCodePage(String charset, String name) {
    assertThat(MemberName.of(name.getBytes(Charset.forName(charset))).text()).isEqualTo(name);
  }

  @Test
  void controlCharactersReachNoTerminal() {
    assertThat(MemberName.of("a\u001b[2J\n\0b").text()).isEqualTo("a\uFFFD[2J\uFFFD\uFFFDb");
  }

  @ParameterizedTest
  @CsvSource({"a/b.json, a/b (2).json", "a.d/b, a.d/b (2)", ".jpg, .jpg (2)"})
  void theSecondOfANameKeepsItsEnding(String name, String second) {
    assertThat(MemberName.numbered(name, 2)).isEqualTo(second);
  }

  @Property(tries = 300)
  void anyBytesAreAName(@ForAll byte[] raw) {
    String name = MemberName.of(raw).text();

    assertThat(name).isNotEmpty().doesNotStartWith("/").doesNotContain("\\");
    assertThat(name.split("/")).doesNotContain("..", ".");
  }
}
