package id.saring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manifest says of its run, whatever else stands in it. */
class ManifestFactsTest {

  private static ManifestFacts read(String json) throws IOException {
    return ManifestFacts.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsNotAskedForIsPassedOver() throws IOException {
    assertThat(
            read(
                """
                {"format": 1, "run": "malam", "x": {"run": "lain", "options": {"a": "b"}},
                 "previous_manifest_sha256": "p", "lexicon_sha256": "l", "roster_sha256": "r",
                 "options": {"sheet": "excel-id", "threads": 4}, "counts": [1, {"run": "y"}],
                 "outputs": [{"name": "a.csv", "more": {"rows": 9}, "rows": 3, "sha256": "h"},
                   {"name": "b.csv"}],
                 "last": true}
                """))
        .isEqualTo(
            new ManifestFacts(
                "malam",
                "p",
                "l",
                "r",
                Map.of("sheet", "excel-id", "threads", "4"),
                Map.of(
                    "a.csv", new ManifestFacts.Output(3, "h"),
                    "b.csv", new ManifestFacts.Output(0, ""))));
  }

  @Test
  void whatIsMissingOrOfAnotherShapeIsEmpty() throws IOException {
    ManifestFacts nothing = new ManifestFacts("", "", "", "", Map.of(), Map.of());

    assertThat(read("{}")).isEqualTo(nothing);
    assertThat(read("{\"run\": 1, \"options\": [\"a\"], \"outputs\": {\"name\": \"a\"}}"))
        .isEqualTo(nothing);
    assertThat(read("{\"options\": null, \"outputs\": null}")).isEqualTo(nothing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "\"run\"", "{\"run\": ", "{run}", "no manifest"})
  void aDamagedOneIsAFault(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class);
  }
}
