package id.saring.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {

  @Test
  void idsKeepAllTheirDigits() throws Exception {
    JsonValue value = JsonTree.parse("{\"id\": 1234567890123456789, \"x\": 1.50}");

    assertThat(value.get("id").text()).isEqualTo("1234567890123456789");
    assertThat(value.get("x").text()).isEqualTo("1.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "null"})
  void whatIsNoNumberIsNull(String word) throws Exception {
    assertThat(JsonTree.parse("[" + word + "]").items().get(0).isNull()).isTrue();
  }

  @Test
  void whatIsMissingIsEmptyAndNeverNull() throws Exception {
    JsonValue value = JsonTree.parse("{\"a\": {\"b\": [1, true, \"x\"]}, \"n\": null}");

    assertThat(value.get("a").get("b").items()).hasSize(3);
    assertThat(value.get("a").get("b").items().get(1).isTrue()).isTrue();
    assertThat(value.get("a").get("c").get("d").text()).isEmpty();
    assertThat(value.get("a").text()).isEmpty();
    assertThat(value.get("n").isNull()).isTrue();
    assertThat(value.has("n")).isTrue();
    assertThat(value.has("m")).isFalse();
    assertThat(value.keys()).containsExactly("a", "n");
    assertThat(value.items()).isEmpty();
  }

  @Test
  void nulCharactersAndHalfSurrogatesSurvive() throws Exception {
    assertThat(JsonTree.parse("\"a\\u0000b\\ud83dc\u0001\"").text())
        .isEqualTo("a\u0000b\ud83dc\u0001");
  }

  @Test
  void ofTwoEqualKeysTheLastCounts() throws Exception {
    assertThat(JsonTree.parse("{\"a\":1,\"a\":2}").get("a").text()).isEqualTo("2");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a": }       | 1 | 7
          {"a": 1} x    | 1 | 10
          {"a": tru}    | 1 | 11
          [1, 2         | 1 | 6
          [01]          | 1 | 3
          """)
  void faultsTellTheirPlace(String json, long line, long column) {
    assertThatThrownBy(() -> JsonTree.parse(json))
        .isInstanceOfSatisfying(
            BrokenJsonException.class,
            e -> {
              assertThat(e.fault().line()).isEqualTo(line);
              assertThat(e.fault().column()).isBetween(column - 1, column + 1);
            });
  }

  @Test
  void nothingAtAllIsBroken() {
    assertThatThrownBy(() -> JsonTree.parse(" ")).isInstanceOf(BrokenJsonException.class);
  }

  @Test
  void nestingHasALimit() {
    String deep = "[".repeat(600) + "]".repeat(600);

    assertThatThrownBy(() -> JsonTree.parse(deep)).isInstanceOf(BrokenJsonException.class);
  }
}
