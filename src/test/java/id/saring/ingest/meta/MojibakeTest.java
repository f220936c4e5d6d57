package id.saring.ingest.meta;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.json.JsonTree;
import id.saring.ingest.json.JsonValue;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MojibakeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "a \\u00e2\\u0080\\u0093 b"                  | "a – b"
          "\\u00f0\\u009f\\u0091\\u008d"               | "👍"
          "caf\\u00c3\\u00a9"                          | "café"
          "caf\\u00e9"                                 | "café"
          "plain"                                      | "plain"
          "\\u00c3\\u00a9 \\u2013"                     | "Ã© –"
          "\\u00c3\\u0083\\u00c2\\u00a9"               | "Ã©"
          {"\\u00c3\\u00a9":["\\u00c3\\u00a9",1,null]} | {"é":["é",1,null]}
          """)
  void isUndoneOnceAndOnlyWhereItIsOne(String json, String expected) throws Exception {
    assertThat(Mojibake.repair(JsonTree.parse(json))).isEqualTo(JsonTree.parse(expected));
  }

  @Property(tries = 500)
  void everyTextThatMetaSpoilsComesBack(@ForAll String text) {
    String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String spoiled =
        new String(valid.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    assertThat(Mojibake.repair(spoiled)).isEqualTo(valid);
  }

  @Test
  void numbersKeepTheirDigits() throws Exception {
    JsonValue value = JsonTree.parse("[12345678901234567890]");

    assertThat(Mojibake.repair(value).items().get(0).text()).isEqualTo("12345678901234567890");
  }
}
